import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../functions/languages/find-language.ts';
import { scriptRanges, seamCuts } from '../../functions/text/glued-words.ts';
import { sentenceRules } from '../../functions/text/sentence-rules.ts';

const rules = sentenceRules(findLanguage('fr'));

describe('sentences glued together', () => {
  test.each([
    ['le dictionnaireComment faire', ['le dictionnaire', 'Comment faire']],
    ["PROPRETÉLa candidate, puis la villeL'eau monte", ['PROPRETÉ', 'La candidate, puis la ville', "L'eau monte"]],
    ['sur YouTube et McDonald', ['sur YouTube et McDonald']],
    ['le dictionnaireCommentaires', ['le dictionnaireCommentaires']],
  ])('%j is %j', (text, parts) => {
    const cuts = [0, ...seamCuts(text, 0, text.length, rules), text.length];
    expect(cuts.slice(1).map((cut, at) => text.slice(cuts[at], cut))).toEqual(parts);
  });

  test('are looked for within the bounds', () => {
    const text = 'le dictionnaireComment faire';
    expect(seamCuts(text, 16, text.length, rules)).toEqual([]);
    expect(seamCuts(text, 3, text.length, rules)).toEqual([15]);
  });
});

describe('scripts in a text', () => {
  test.each([
    ['Avant. window.player = {"a": 1}; Après la pause.', 'window.player = {"a": 1}; '],
    ['var ad = load(2); Le maire', 'var ad = load(2); '],
    ['Rien de tel : la variable var reste.', ''],
  ])('%j holds %j', (text, script) => {
    const ranges = scriptRanges(text, 0, text.length);
    expect(ranges.map(([from, to]) => text.slice(from, to)).join('')).toBe(script);
  });

  test('end at a bound when nothing closes them', () => {
    const text = `var x = 1${' a'.repeat(4000)}`;
    expect(scriptRanges(text, 0, text.length)[0]?.[1]).toBe(4000);
  });
});
