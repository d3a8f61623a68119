import { describe, expect, test } from 'vitest';
import type { Article } from '../../functions/contracts/article.ts';
import type { Evidence, KeyPoint } from '../../functions/contracts/key-point.ts';
import type { KnownArticle } from '../../functions/proof/known-article.ts';
import { pointProblems } from '../../functions/proof/prove-point.ts';
import { definedOnly } from '../../functions/text/defined-only.ts';
import { hexId, sha256Hex } from '../../functions/text/sha256.ts';
import { articleText } from '../summarize/single-articles.ts';

const BEFORE = 'La pluie a cessé.';
const SENTENCE = 'Le pont (Ille) « rouvre » lundi aux piétons.';
const AFTER = 'Les commerçants attendaient.';
const { article } = articleText(`${BEFORE} ${SENTENCE}\n${AFTER} Anne Roux préside.`, { owner: 'vigie' });
const { article: other } = articleText(`Ailleurs. ${SENTENCE}`, { owner: 'tortue' });

const start = BEFORE.length + 1;
const evidence: Evidence = {
  articleId: article.id,
  sentence: 1,
  start,
  end: start + SENTENCE.length,
  sha256: sha256Hex(SENTENCE),
  text: SENTENCE,
  before: BEFORE,
  after: AFTER,
};
const otherEvidence: Evidence = {
  articleId: other.id,
  sentence: 1,
  start: 10,
  end: 10 + SENTENCE.length,
  sha256: sha256Hex(SENTENCE),
  text: SENTENCE,
};
const point: KeyPoint = {
  id: hexId(`${article.id}:${start}:${evidence.end}`),
  text: 'Le pont « rouvre » lundi aux piétons.',
  label: 'pont',
  lang: 'fr',
  evidence: [evidence, otherEvidence],
  deletions: [[7, 14]],
  corroboratedBy: 2,
  quotes: [{ text: 'rouvre', speaker: 'Anne Roux' }],
};

const stored = new Map<string, KnownArticle>([article, other].map((one) => [one.id, one]));
/** What an edition shows of the articles. */
const shown = new Map<string, KnownArticle>([article, other].map(({ id, lang, source }) => [id, { id, lang, source }]));
const withEvidence = (change: Partial<Evidence>): Partial<KeyPoint> => ({
  evidence: [{ ...evidence, ...change }, otherEvidence],
});

describe('a key point', () => {
  test('is proven by its articles, and without their texts', () => {
    expect(pointProblems(point, stored)).toEqual([]);
    expect(pointProblems(point, shown)).toEqual([]);
  });

  // Each has one reason only: a check that is lost loses a case.
  test.each<[string, Partial<KeyPoint>, RegExp]>([
    [
      'one letter is changed',
      { text: 'Le pont « rouvre » lundi aux piétonx.' },
      /^it reads ".+piétonx\.", its sentence/,
    ],
    ['one figure is added', { text: 'Le pont « rouvre » lundi 7 aux piétons.' }, /^it reads /],
    ['a deletion is not listed', { deletions: [] }, /^it reads /],
    ['its label is not in it', { label: 'gare' }, /^its label "gare" is not in it/],
    ['its quotation is not in it', { quotes: [{ text: 'ferme' }] }, /^its quotation "ferme" is not in it/],
    ['its language is not that of the article', { lang: 'de' }, /^its language is given as "de"/],
    ['it claims another source', { corroboratedBy: 3 }, /^it claims 3 independent sources, .+ from 2/],
    ['its id is that of another place', { id: hexId('x') }, /^its id [0-9a-f]+ does not follow from its place/],
    [
      'the hash is another',
      withEvidence({ sha256: '0'.repeat(64) }),
      /^the sentence hashes to [0-9a-f]{12}…, not to 0{12}…/,
    ],
  ])('is not proven when %s', (_, change, reason) => {
    for (const articles of [stored, shown])
      expect(pointProblems({ ...point, ...change }, articles)).toEqual([expect.stringMatching(reason)]);
  });

  test.each<[string, Partial<KeyPoint>, RegExp]>([
    ['its speaker is not in it', { quotes: [{ text: 'rouvre', speaker: 'Paul Noir' }] }, /^its speaker "Paul Noir"/],
    ['the sentence has another number', withEvidence({ sentence: 2 }), /^sentence 2 of article .+ is not at/],
    ['words from further up precede it', withEvidence({ before: 'La pluie' }), /^"La pluie" does not precede/],
    ['words from further down follow it', withEvidence({ after: 'Anne Roux' }), /^"Anne Roux" does not follow/],
    ['other words precede it', withEvidence({ before: 'Il pleut.' }), /^"Il pleut\." does not precede the sentence/],
    ['other words follow it', withEvidence({ after: 'Il pleut.' }), /^"Il pleut\." does not follow the sentence/],
  ])('is not proven by its article when %s', (_, change, reason) => {
    expect(pointProblems({ ...point, ...change }, stored)).toEqual([expect.stringMatching(reason)]);
    expect(pointProblems({ ...point, ...change }, shown)).toEqual([]);
  });

  test('is not proven by a slice that its article does not have, nor by another end of it', () => {
    const text = SENTENCE.replace('lundi', 'mardi');
    const changed = { ...evidence, text, sha256: sha256Hex(text) };
    const wrong = { ...point, text: point.text.replace('lundi', 'mardi'), evidence: [changed, otherEvidence] };
    expect(pointProblems(wrong, stored)).toEqual([expect.stringMatching(/^the article says ".+lundi.+mardi/)]);
    // Without the text of the article, only its length could show it.
    expect(pointProblems(wrong, shown)).toEqual([]);
    const longer = withEvidence({ end: evidence.end + 1 });
    expect(pointProblems({ ...point, ...longer }, shown)).toContain(
      `the sentence has ${SENTENCE.length} characters, its place has ${SENTENCE.length + 1}`,
    );
  });

  test('is not proven by a part of a sentence', () => {
    const text = SENTENCE.slice(0, SENTENCE.indexOf(' aux'));
    const part = { ...evidence, text, end: start + text.length, sha256: sha256Hex(text), after: undefined };
    const id = hexId(`${article.id}:${start}:${part.end}`);
    const wrong = { ...point, id, text: 'Le pont « rouvre » lundi', evidence: [definedOnly(part), otherEvidence] };
    expect(pointProblems(wrong as KeyPoint, stored)).toEqual([
      expect.stringMatching(/^sentence 1 of article .+ is not at/),
    ]);
  });

  test('is not proven when only its second sentence is wrong', () => {
    const wrong = { ...point, evidence: [evidence, { ...otherEvidence, sha256: '0'.repeat(64) }] };
    expect(pointProblems(wrong, stored)).toEqual([expect.stringMatching(/^the sentence hashes to/)]);
  });

  test('is not proven by an article that is not of its story, or was changed', () => {
    const [first] = [...stored.keys()];
    const without = new Map([...stored].filter(([id]) => id !== first));
    expect(pointProblems(point, without)).toContain(`article ${article.id} is not among the articles of its story`);
    const changed: Article = { ...article, text: `${article.text} Non.` };
    expect(pointProblems(point, new Map(stored).set(article.id, changed))).toEqual([
      expect.stringMatching(/^the text of article [0-9a-f]+ hashes to [0-9a-f]{12}…, not to/),
    ]);
  });

  test('is not proven by a deletion that is forbidden, with the text that it gives', () => {
    const wrong = {
      ...point,
      text: 'Le pont « rouvre » aux piétons.',
      deletions: [...(point.deletions ?? []), [25, 31]],
    };
    expect(pointProblems(wrong as KeyPoint, stored)).toEqual(['a deletion is not a whole part of its sentence']);
  });

  test('counts two outlets of one owner as one source', () => {
    const same = { ...other, source: { ...other.source, owner: article.source.id } };
    expect(pointProblems(point, new Map(stored).set(other.id, same))).toEqual([
      'it claims 2 independent sources, its sentences come from 1',
    ]);
  });
});
