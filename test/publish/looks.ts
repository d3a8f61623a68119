import type { Digest } from '../../functions/contracts/digest.ts';
import type { Story } from '../../functions/contracts/story.ts';
import { hexId } from '../../functions/text/sha256.ts';

/** A word that no line holds, and a headline that is a paragraph. */
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
const LONG_LINE = 'A headline that goes on and on, as some do, past every fold and every patience, '.repeat(12);

/** Editions as they come on odd days, made of an ordinary one; every one has a defined look. */
export function looksOf(sample: Digest): Record<string, Digest> {
  const [first] = sample.stories;
  if (first === undefined) throw new Error('the sample has no story');
  const withheld = sample.stories.map(({ headline }) => {
    return { kind: 'story' as const, title: headline, reason: { code: 'no-points', message: 'no sentence can stand' } };
  });
  const down = sample.feeds.map((feed) => {
    const failing = { id: feed.id, name: feed.name, items: 0, health: 'failing' as const };
    return { ...failing, problem: { code: 'dns', message: 'the name has no address' } };
  });
  const many = Array.from({ length: 500 }, (_, at) => again(sample.stories[at % sample.stories.length] ?? first, at));
  const titled = (headline: string, story: Story): Story => ({ ...story, headline });
  return {
    empty: { ...sample, stories: [], withheld },
    'all-down': { ...sample, stories: [], withheld: [], feeds: down },
    single: { ...sample, stories: [first], withheld: [] },
    'five-hundred': { ...sample, stories: many },
    'long-titles': {
      ...sample,
      title: LONG_WORD.slice(0, 80),
      stories: sample.stories.map((story, at) => titled(at % 2 === 0 ? LONG_WORD : LONG_LINE, story)),
    },
    'hostile-titles': {
      ...sample,
      stories: sample.stories.map((story, at) => titled(HOSTILE_TITLES[at % HOSTILE_TITLES.length] ?? '', story)),
    },
    // The night in which Paris went from 02:00 to 03:00.
    'time-change': {
      ...sample,
      editionId: '2016-03-27T0630',
      from: '2016-03-26T05:30:00.000Z',
      to: '2016-03-27T04:30:00.000Z',
    },
  };
}

const HOSTILE_TITLES = [
  '</title><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '\u202Egpj.exe \u2066x\u2069',
  '<!-- --!> ]]> <![CDATA[ &lt;b&gt; &amp;amp; \0\u0008',
  '</style></main><base href="//evil.example">',
];

function again(story: Story, at: number): Story {
  const id = (given: string): string => hexId(`${given}:${at}`);
  return { ...story, id: id(story.id), keyPoints: story.keyPoints.map((point) => ({ ...point, id: id(point.id) })) };
}
