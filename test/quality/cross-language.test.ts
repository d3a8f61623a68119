import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formStories } from '../../functions/group/form-stories.ts';
import { crossFeaturesOf } from '../../functions/group/languages/cross-features.ts';
import { joinLinked } from '../../functions/group/languages/join-linked.ts';
import type { LanguageCluster } from '../../functions/group/languages/language-cluster.ts';
import { linkLanguages } from '../../functions/group/languages/link-languages.ts';
import { FIXTURES } from '../fixtures.ts';

interface Told {
  id: string;
  event: string;
  lang: string;
  published: string;
  title: string;
  text: string;
}

/** Reads a half of our events in several languages. */
function readHalf(name: string): Told[] {
  return readFileSync(new URL(`across-languages/${name}.jsonl`, FIXTURES), 'utf8')
    .trim()
    .split('\n')
    .map((line, at) => ({ ...(JSON.parse(line) as Omit<Told, 'id'>), id: `${name}-${String(at).padStart(3, '0')}` }));
}

/** Each text as a part of its own. */
function partsOf(texts: readonly Told[]): LanguageCluster[] {
  return texts.map((text) => {
    const time = Date.parse(text.published);
    return { lang: text.lang, features: crossFeaturesOf(text), from: time, to: time };
  });
}

/** Of the pairs of texts in two languages: how many stand together rightly, and how many of those that should do. */
function scorePairs(texts: readonly Told[], groups: readonly (readonly string[])[]): [number, number] {
  const groupOf = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  let [together, same, right] = [0, 0, 0];
  for (const [at, a] of texts.entries()) {
    for (const b of texts.slice(at + 1)) {
      if (a.lang === b.lang) continue;
      const [found, wanted] = [groupOf.get(a.id) === groupOf.get(b.id), a.event === b.event];
      together += found ? 1 : 0;
      same += wanted ? 1 : 0;
      right += found && wanted ? 1 : 0;
    }
  }
  return [right / Math.max(1, together), right / same];
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

describe.each(['tuned', 'held'])('events told in several languages: %s', (name) => {
  const texts = readHalf(name);
  const parts = partsOf(texts);

  test('the links bring together what belongs together, and nothing else', () => {
    const groups = joinLinked(parts, linkLanguages(parts)).map(({ positions }) =>
      positions.flatMap((at) => texts[at]?.id ?? []),
    );
    const [precision, recall] = scorePairs(texts, groups);
    process.stdout.write(
      `across languages, ${name.padEnd(16)} links: pairs P R ${percent(precision)} ${percent(recall)}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });

  test('a text whose partners are taken away stays alone', () => {
    const linked = texts.filter(({ id, event }, at) => {
      const others = texts.flatMap((text, position) => (text.event === event && text.id !== id ? [] : [position]));
      const own = others.indexOf(at);
      return linkLanguages(others.flatMap((position) => parts[position] ?? [])).some(
        ({ a, b }) => a === own || b === own,
      );
    });
    const share = linked.length / texts.length;
    process.stdout.write(`across languages, ${name.padEnd(16)} linked without a partner ${percent(share)} %\n`);
    expect(share).toBeLessThanOrEqual(0.12);
  });

  test('whole stories, with what is clustered within each language', () => {
    const groups = formStories(texts).stories.map(({ articles }) => articles.map(({ id }) => id));
    const [precision, recall] = scorePairs(texts, groups);
    process.stdout.write(
      `across languages, ${name.padEnd(16)} stories: pairs P R ${percent(precision)} ${percent(recall)}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.55);
    expect(recall).toBeGreaterThanOrEqual(0.55);
  });
});
