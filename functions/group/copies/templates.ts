import { figuresOf } from '../../languages/figures.ts';
import { findLanguage } from '../../languages/find-language.ts';
import { compareBy } from '../../text/compare-by.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import type { GroupableText } from '../cluster/terms.ts';

/** The part of an article that shows whether its title fills in a template. */
export type TitledText = Pick<GroupableText, 'id' | 'lang' | 'title' | 'source'>;

/** Two titles can be similar by chance. */
const MIN_TITLES = 3;

/** The slot takes a name of a few words; what stays the same is most of the title. */
const MAX_SLOT_WORDS = 3;
const MIN_FIXED_WORDS = 3;
const MIN_FIXED_SHARE = 0.6;

/** A longer line is not a title. */
const MAX_TITLE_WORDS = 24;

/** Above this share of capitalized words a title is in title case, where capitals do not mark names. */
const TITLE_CASE_SHARE = 0.6;

/** Articles whose titles fill in one template, and the words that all their titles share. */
export interface Template {
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

/** A title with a slot, `key`, and what fills the slot. */
interface SlottedTitle {
  readonly key: string;
  readonly words: readonly string[];
  /** Ids of articles by filling, folded. */
  readonly members: Map<string, string[]>;
}

/**
 * Finds the articles of one owner whose titles fill in one template: the weather in each town, the horoscope of each
 * sign, the price of each share. They are one item, however many there are, and not an event.
 *
 * A template has one slot for a name, and nothing else varies, no name and no number: `Fire in the old port: three dead`
 * and `… five dead` are news of one event. Shape: at least three articles per template with different names, in order of
 * the input; each in at most one. Articles without a known source are in none. Cost: linear in titles.
 */
export function findTemplates(articles: readonly TitledText[]): Template[] {
  const byOwner = Map.groupBy(articles, ({ source }) => source?.owner ?? source?.id);
  const found: Template[] = [];
  for (const [owner, own] of byOwner) {
    if (owner !== undefined && own.length >= MIN_TITLES) found.push(...templatesOf(own));
  }
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const place = (id = ''): number => order.get(id) ?? 0;
  return found
    .map(({ ids, words }) => ({ ids: ids.toSorted((a, b) => place(a) - place(b)), words }))
    .sort((a, b) => place(a.ids[0]) - place(b.ids[0]));
}

function templatesOf(articles: readonly TitledText[]): Template[] {
  const forms = new Map<string, SlottedTitle>();
  for (const article of articles) {
    for (const { key, words, filling } of fillingsOf(article)) {
      const form = forms.get(key) ?? { key, words, members: new Map() };
      const members = form.members.get(filling) ?? [];
      members.push(article.id);
      form.members.set(filling, members);
      forms.set(key, form);
    }
  }
  const large = [...forms.values()]
    .filter(({ members }) => members.size >= MIN_TITLES && isTight([...members.keys()]))
    .sort(compareBy(({ members }) => -members.size, 'key'));
  const taken = new Set<string>();
  const found: Template[] = [];
  for (const { members, words } of large) {
    const free = [...members.values()].map((ids) => ids.filter((id) => !taken.has(id))).filter((ids) => ids.length > 0);
    if (free.length < MIN_TITLES) continue;
    const ids = free.flat();
    for (const id of ids) taken.add(id);
    found.push({ ids, words });
  }
  return found;
}

/** Whether the slot is no wider than what varies: a name that all fillings begin or end with identifies the event. */
function isTight(fillings: readonly string[]): boolean {
  const ends = fillings.map((filling) => filling.split(' '));
  return [0, -1].every((at) => new Set(ends.map((words) => words.at(at))).size > 1);
}

/** Each way in which a title may be a template with a name filled in. */
function fillingsOf({ title, lang }: TitledText): { key: string; words: string[]; filling: string }[] {
  const words = splitWords(title.slice(0, 20 * MAX_TITLE_WORDS));
  if (words.length <= MIN_FIXED_WORDS || words.length > MAX_TITLE_WORDS) return [];
  const folded = words.map(({ word }) => foldText(word));
  const named = words.map(({ word }) => /^\p{Lu}/u.test(word));
  const titleCase = named.filter(Boolean).length > TITLE_CASE_SHARE * words.length;
  const language = findLanguage(lang);
  const ways: { key: string; words: string[]; filling: string }[] = [];
  for (let length = 1; length <= MAX_SLOT_WORDS && words.length - length >= MIN_FIXED_WORDS; length += 1) {
    if (words.length - length < MIN_FIXED_SHARE * words.length) break;
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (named[from] !== true) continue;
      // A name outside the slot identifies the event. The first word is capitalized in any case.
      if (!titleCase && named.some((name, at) => name && at > 0 && (at < from || at >= to))) continue;
      if (isQuantity(title, words[from], words[to - 1], language)) continue;
      const key = [...folded.slice(0, from), '*', ...folded.slice(to)].join(' ');
      ways.push({
        key,
        words: [...folded.slice(0, from), ...folded.slice(to)],
        filling: folded.slice(from, to).join(' '),
      });
    }
  }
  return ways;
}

/** Whether a slot holds a number, in digits or in words, or the noun it counts. */
function isQuantity(
  title: string,
  first: Word | undefined,
  last: Word | undefined,
  language: ReturnType<typeof findLanguage>,
): boolean {
  const slot = title.slice(first?.start ?? 0, last?.end ?? 0);
  return (
    /\p{N}/u.test(slot) ||
    figuresOf(`${slot}${title.slice(last?.end ?? 0)}`, language).some(({ written }) => slot.includes(written))
  );
}
