import { expect, test } from 'vitest';
import { foldText } from '../../functions/text/fold-text.ts';

test.each([
  ['Élysée', 'elysee'],
  ['E\u0301lyse\u0301e', 'elysee'],
  ['L’Œuvre', "l'oeuvre"],
  ['l`eau', "l'eau"],
  ['Ex æquo', 'ex aequo'],
  ['Straße', 'strasse'],
  ['ĐIỆN', 'đien'],
  ['ΆΛΦΑ', 'αλφα'],
  ['أَنَّ', 'ان'],
  ['plain ASCII 12', 'plain ascii 12'],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(folded)).toBe(folded);
});
