import { describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import type { Storyline } from '../../functions/contracts/stored.ts';
import { formStories } from '../../functions/group/form-stories.ts';
import { nonEmpty } from '../../functions/group/non-empty.ts';
import { type DescribedStory, describeStories } from '../../functions/group/story/describe-stories.ts';
import { followStorylines } from '../../functions/group/storylines/follow.ts';
import { activeStorylines, updateStorylines } from '../../functions/group/storylines/update-storylines.ts';
import { hexId } from '../../functions/text/sha256.ts';
import { articleOf, digestOf } from '../builders.ts';

const digest = digestOf({ id: 'quotidien' });
const dayAt = (day: number): string => new Date(Date.UTC(2016, 3, day, 5)).toISOString();

interface Report {
  readonly name: string;
  readonly day: number;
  readonly text: string;
  readonly outlet?: string;
  readonly revises?: string;
  readonly lang?: string;
  readonly title?: string;
}
const article = ({ name, day, text, outlet = 'fanal', revises, ...more }: Report): Article =>
  articleOf({
    id: hexId(name),
    outlet,
    url: `http://${outlet}.example/${name}`,
    title: 'Effondrement du pont de Vermelle',
    published: dayAt(day),
    fetchedAt: dayAt(day),
    text,
    ...(revises === undefined ? {} : { revisionOf: hexId(revises) }),
    ...more,
  });

/** Runs an edition as the step does; all its stories are shown. */
function edition(
  lines: readonly Storyline[],
  day: number,
  articles: readonly Article[],
): [DescribedStory[], Storyline[]] {
  const living = activeStorylines(lines, dayAt(day));
  const { stories, copies } = formStories(articles);
  const described = describeStories(followStorylines(stories, living), { copies, digest, to: dayAt(day) });
  const shown = described.map((item) => ({ ...item, shown: true }));
  return [described, updateStorylines(living, shown, dayAt(day))];
}

const FALL = `Le pont de Vermelle s'est effondré samedi sur la rivière Orsane. Les secours ont compté 31 morts parmi les
ouvriers du chantier du pont. Les plongeurs fouillent la rivière Orsane sous le tablier effondré.`.replaceAll(
  '\n',
  ' ',
);
const WITH_35 = FALL.replace('31 morts', '35 morts');
const first = article({ name: 'first', day: 1, text: FALL });

describe('one story over many editions', () => {
  test('is new, unchanged while only copies come, developing with a new figure, corrected when revised, and comes back', () => {
    const seen: [string, string][] = [];
    let lines: Storyline[] = [];
    const run = (day: number, ...articles: Article[]): DescribedStory | undefined => {
      const [described, next] = edition(lines, day, articles);
      lines = next;
      for (const { story } of described) seen.push([story.id, story.status]);
      return described[0];
    };
    run(1, first);
    run(2, article({ name: 'copy', day: 2, text: FALL, outlet: 'vigie' }));
    const grown = run(3, article({ name: 'more', day: 3, text: WITH_35, outlet: 'courrier' }));
    expect(grown?.story.changes?.[0]?.figure).toEqual({ noun: 'morts', from: '31', to: '35' });
    const taken = run(
      4,
      article({ name: 'more-2', day: 4, text: WITH_35.replace('35', '33'), outlet: 'courrier', revises: 'more' }),
    );
    expect(taken?.story.changes?.[0]).toMatchObject({
      correction: true,
      figure: { noun: 'morts', from: '35', to: '33' },
      evidence: { text: 'Les secours ont compté 33 morts parmi les ouvriers du chantier du pont.' },
    });
    expect(run(5)).toBeUndefined();
    run(20, article({ name: 'again', day: 20, text: FALL, outlet: 'echo' }));
    expect(seen.map(([, status]) => status)).toEqual(['new', 'unchanged', 'developing', 'corrected', 'unchanged']);
    expect(new Set(seen.map(([id]) => id)).size).toBe(1);
  });

  test('run again, an edition gives the same ids, whatever the order of the storylines', () => {
    const [, lines] = edition([], 1, [
      first,
      article({
        name: 'other',
        day: 1,
        text: 'La fanfare de Brise a gagné le concours régional de musique.',
        title: 'La fanfare de Brise',
      }),
    ]);
    const next = [article({ name: 'more', day: 2, text: WITH_35 })];
    const ids = (of: readonly Storyline[]): string[] => edition(of, 2, next)[0].map(({ story }) => story.id);
    expect(ids(lines.toReversed())).toEqual(ids(lines));
    expect(ids(lines)).toEqual(ids(lines));
  });

  test('lives 60 days after it was last seen, then begins anew', () => {
    const [[then], lines] = edition([], 1, [first]);
    const later = (days: number) =>
      edition(lines, 1 + days, [article({ name: 'late', day: 1 + days, text: WITH_35 })])[0][0];
    expect(later(60)?.story.id).toBe(then?.story.id);
    expect(later(61)?.story).toMatchObject({ status: 'new' });
    expect(later(61)?.story.id).not.toBe(then?.story.id);
  });

  test('the storylines stay bounded over sixty editions', () => {
    let lines: Storyline[] = [];
    const bytes: number[] = [];
    for (let day = 1; day <= 60; day += 1) {
      const articles = Array.from({ length: 30 }, (_, at) => {
        const word = (nth: number): string => `mot${String.fromCharCode(97 + (at % 26))}${(at * 7 + nth) % 90}x`;
        const text = Array.from(
          { length: 6 },
          (__, nth) =>
            `Le ${word(nth)} du ${word(nth + 1)} compte ${day + at} ${word(nth + 2)} près de ${word(nth + 3)}.`,
        ).join(' ');
        return article({ name: `a${day}-${at}`, day, text, title: `${word(0)} ${word(1)} ${word(2)}` });
      });
      lines = edition(lines, day, articles)[1];
      bytes.push(JSON.stringify(lines).length);
    }
    expect(Math.max(...lines.map((line) => JSON.stringify(line).length))).toBeLessThan(60_000);
    expect(bytes[59]).toBeLessThan(1.5 * (bytes[29] ?? 0));
  });
});

describe('merges and splits', () => {
  const lineOf = (id: string, firstSeen: string, words: readonly string[]): Storyline => ({
    id,
    aliases: [],
    headline: id,
    lang: 'fr',
    terms: words.map((word) => [`fr|${word}`, 1 / Math.sqrt(words.length)]),
    entities: [],
    traces: [],
    sources: [],
    articleIds: [],
    firstSeen,
    lastSeen: dayAt(2),
    shown: 1,
  });
  const storyOf = (size: number, words: readonly string[]) => ({
    articles: nonEmpty(
      Array.from({ length: size }, (_, at) => article({ name: `${words[0]}${at}`, day: 3, text: '' })),
    ),
    terms: new Map([['fr', new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)]))]]),
    features: new Set<string>(),
  });

  test('the older id wins and keeps the other as an alias, that of an alias too', () => {
    const old = lineOf('a'.repeat(16), dayAt(1), ['pont', 'mort', 'riv']);
    const young = { ...lineOf('b'.repeat(16), dayAt(2), ['pont', 'enquet', 'mort']), aliases: ['c'.repeat(16)] };
    const [found] = followStorylines([storyOf(3, ['pont', 'mort', 'enquet', 'riv'])], [young, old]);
    expect([found?.continuation?.line.id, found?.continuation?.aliases]).toEqual([old.id, [young.id, 'c'.repeat(16)]]);
  });

  test('the largest part of a split keeps the id', () => {
    const line = lineOf('a'.repeat(16), dayAt(1), ['pont', 'mort', 'riv', 'enquet']);
    const parts = [storyOf(1, ['pont', 'mort', 'riv', 'enquet']), storyOf(5, ['pont', 'mort', 'enquet', 'proc'])];
    expect(followStorylines(parts, [line]).map(({ continuation }) => continuation?.line.id)).toEqual([
      undefined,
      line.id,
    ]);
  });
});

describe('a notice of correction', () => {
  const notices: readonly [string, string][] = [
    ['fr', 'Rectificatif : le maire de Vermelle se nomme Paul Astier et non Jean Astier.'],
    ['fr', 'Une version précédente de cet article nommait à tort le maire de Vermelle Jean Astier.'],
    ['en', 'Correction: the mayor of Vermelle is called Paul Astier, not Jean Astier.'],
    ['en', 'An earlier version of this article gave the wrong name of the mayor of Vermelle.'],
    ['de', 'Berichtigung: Der Bürgermeister von Vermelle heißt Paul Astier und nicht Jean Astier.'],
    ['es', 'Fe de errores: el alcalde de Vermelle se llama Paul Astier y no Jean Astier.'],
    ['it', 'Errata corrige: il sindaco di Vermelle si chiama Paul Astier e non Jean Astier.'],
    ['nl', 'Rectificatie: de burgemeester van Vermelle heet Paul Astier en niet Jean Astier.'],
    ['pt', 'Errata: o prefeito de Vermelle chama-se Paul Astier e não Jean Astier, como saiu.'],
    ['ar', 'تصحيح: رئيس بلدية فيرميل اسمه بول أستييه وليس جان أستييه كما ورد من قبل.'],
  ];
  test.each(notices)('in %s is described as one: %s', (lang, notice) => {
    const [, lines] = edition([], 1, [article({ name: 'first', day: 1, text: FALL, lang })]);
    const [[described]] = edition(lines, 2, [
      article({ name: 'new', day: 2, text: `${FALL}\n${notice}`, lang, revises: 'first' }),
    ]);
    expect([described?.story.status, described?.story.changes?.[0]?.correction]).toEqual(['corrected', true]);
    expect(described?.story.changes?.[0]?.evidence.text).toContain('Vermel'.slice(0, lang === 'ar' ? 0 : 6));
  });

  test('is not what others correct, nor another outlet’s other number', () => {
    const [, lines] = edition([], 1, [first]);
    const text = `${WITH_35} La correction du tracé du pont avait coûté cher au département voisin.`;
    const [[described]] = edition(lines, 2, [article({ name: 'new', day: 2, text, outlet: 'vigie' })]);
    expect(described?.story.status).toBe('developing');
  });
});
