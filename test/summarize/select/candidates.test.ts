import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../functions/languages/find-language.ts';
import { isBoilerplate } from '../../../functions/summarize/read/boilerplate.ts';
import { readStory } from '../../../functions/summarize/read/story-text.ts';
import { candidatesOf } from '../../../functions/summarize/select/candidates.ts';
import { articleText } from '../single-articles.ts';

const candidates = (raw: string, lang = 'fr'): string[] => {
  const { passages } = readStory([articleText(raw, { lang })]);
  return candidatesOf(passages).map((index) => passages[index]?.slice ?? '');
};

describe('isBoilerplate', () => {
  test.each([
    ['fr', 'Par Jeanne Morel'],
    ['fr', 'Avec Agence Littoral'],
    ['fr', 'Publié le 3 juin 2016 à 20h05'],
    ['fr', 'La mairie de Valmère, lundi matin. (Photo J. Morel)'],
    ['fr', "Le pont en hiver. (Photo d'archives)"],
    ['fr', 'Une rue du centre. © J. Morel'],
    ['fr', 'Lire aussi : Dix ans de travaux'],
    ['fr', 'Recevez chaque soir notre lettre.'],
    ['en', 'By Dana Whit'],
    ['en', 'The harbour at dawn. Photograph: D. Whit'],
    ['en', 'Read more: What the tide leaves'],
    ['en', 'Sign up for our morning newsletter'],
    ['de', 'Von Jutta Brandt'],
    ['de', 'Lesen Sie auch: Zehn Jahre danach'],
    ['es', 'Lea también: Diez años después'],
    ['ar', 'صورة: الميناء صباح الخميس'],
    ['fr', '• • •'],
  ])('%s: «%s» is none of the text', (lang, line) => {
    expect(isBoilerplate(line, findLanguage(lang))).toBe(true);
  });

  test.each([
    ['fr', 'Par prudence, le maire a fermé le pont.'],
    ['fr', 'Photographe à Valmère depuis 1990, elle a vendu son atelier mardi.'],
    ['fr', 'Avec 40 000 tonnes par an, le four est le plus grand de la région.'],
    ['en', 'By Friday the water had reached the second floor.'],
    ['en', 'Photographers were kept out of the court on Monday.'],
    ['de', 'Von den 37 Schulen werden elf geschlossen.'],
    ['es', 'Por la noche, el río bajó dos metros.'],
  ])('%s: «%s» is text', (lang, line) => {
    expect(isBoilerplate(line, findLanguage(lang))).toBe(false);
  });
});

describe('candidatesOf', () => {
  test('captions, bylines, sub-headings and appeals are no points, the sentences between them are', () => {
    const raw = `Par Jeanne Morel\nLe conseil a fermé mardi le pont de Valmère.\nLe pont, lundi. (Photo J. Morel)\nUn long chantier\nLes travaux dureront dix-huit mois et coûteront quatre millions d'euros.\nLire aussi : Les ponts oubliés.`;
    expect(candidates(raw)).toEqual([
      'Le conseil a fermé mardi le pont de Valmère.',
      "Les travaux dureront dix-huit mois et coûteront quatre millions d'euros.",
    ]);
  });

  test('a standfirst that comes again, fuller, leaves its place to the fuller sentence', () => {
    const standfirst = 'Le conseil régional a voté jeudi la fin de la ligne rapide de Castelnac.';
    const fuller = 'Le conseil régional a voté jeudi, par 61 voix contre 48, la fin de la ligne rapide de Castelnac.';
    const found = candidates(`${standfirst} Les riverains applaudissent la décision. ${fuller}`);
    expect(found).not.toContain(standfirst);
    expect(found).toContain(fuller);
  });

  test('a first sentence of a few common words is no standfirst', () => {
    const found = candidates(
      'La grande ligne côtière est fermée. Les riverains regrettent la grande ligne côtière, fermée depuis mardi matin.',
    );
    expect(found).toContain('La grande ligne côtière est fermée.');
  });

  test.each([
    ['an open quotation', 'Elle a dit : « Nous partirons demain matin pour la côte.'],
    ['a stray closing quotation mark', 'Nous partirons demain matin pour la côte ”.'],
    ['no end mark', 'Le conseil a fermé mardi le pont de Valmère'],
    ['too few words', 'Il pleut.'],
  ])('%s is no point', (_, raw) => {
    expect(candidates(raw)).toEqual([]);
  });
});
