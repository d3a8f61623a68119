import type { Digest } from '../../../contracts/digest.ts';
import type { Evidence, KeyPoint } from '../../../contracts/key-point.ts';
import type { Story } from '../../../contracts/story.ts';
import { languageOf } from '../../../languages/languages.ts';
import { definedOnly } from '../../../text/defined-only.ts';
import { normalizeLine } from '../../../text/normalize-text.ts';
import { standingChanges, withdrawalsOf } from '../../withdrawals.ts';
import { withColon } from '../french-spaces.ts';
import { fill, shortTime } from '../local-time.ts';
import { sourceCount } from '../source-count.ts';
import { webAddress } from '../web-address.ts';
import type { SiteLinks } from './site-links.ts';
import type { StoryDetail } from './story-details.ts';

/** A text with the language it is in, and where it leads. */
export interface MailText {
  readonly text: string;
  readonly lang: string;
  readonly url?: string | undefined;
}

/** A key point: who said it, when and in which sentence, in the language of the edition. */
export interface MailPoint extends MailText {
  readonly label: string;
  readonly outlet: string;
  readonly place: string;
  /** If it was withdrawn, the label and the reason. */
  readonly withdrawn?: string;
}

/** A story in a message, for both of its parts; every text is one line. */
export interface MailStory {
  readonly headline: MailText;
  /** The line under the headline: status, number of sources and the like. */
  readonly facts: readonly string[];
  /** What is new in a story of an earlier edition. */
  readonly change?: MailText;
  readonly points: readonly MailPoint[];
  /** Where sources differ: `40 corps (Le Fanal) / 42 corps (Hémisphère)`. */
  readonly clashes: readonly string[];
  readonly sources: readonly MailText[];
}

/** Longer texts are cut, with an ellipsis and a link to the whole: one text cannot fill a message. */
const MAX_LENGTH = { headline: 300, point: 1000, name: 120 } as const;
/** Sources that are linked under a story. */
const MAX_SOURCES = 5;

/** Chooses what a message shows of a story. */
export function mailStory(story: Story, digest: Digest, detail: StoryDetail, links: SiteLinks): MailStory {
  const { labels } = languageOf(digest.lang);
  const sources = sourceCount(story);
  const shown = detail === 'whole' ? story.keyPoints : story.keyPoints.slice(0, detail === 'lead' ? 1 : 0);
  const change = detail === 'headline' ? undefined : changeOf(story, digest);
  return {
    headline: { text: clip(story.headline, MAX_LENGTH.headline), lang: story.lang, url: links.story(story.id) },
    facts: [
      labels[story.status],
      sources > 1 ? fill(labels.manySources, { n: sources }) : labels.oneSource,
      ...(story.articles.every(({ teaser }) => teaser) ? [labels.teaser] : []),
    ],
    ...definedOnly({ change }),
    points: shown.map((point) => pointOf(point, story, digest, links)),
    clashes: detail === 'whole' ? clashesOf(story) : [],
    sources: detail === 'whole' ? sourcesOf(story) : [],
  };
}

/** Cuts a text at a word, with an ellipsis. */
export function clip(raw: string, most: number): string {
  const text = normalizeLine(raw);
  if (text.length <= most) return text;
  const cut = text
    .slice(0, most)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${cut.replace(/\s+\S{0,40}$/, '')}…`;
}

/** Cuts a name of a source to fit a line. */
export function shortName(name: string): string {
  return clip(name, MAX_LENGTH.name);
}

function pointOf(point: KeyPoint, story: Story, digest: Digest, links: SiteLinks): MailPoint {
  const { labels } = languageOf(digest.lang);
  const [evidence] = point.evidence;
  const article = story.articles.find(({ id }) => id === evidence?.articleId);
  const place = [
    ...(article?.published === undefined ? [] : [shortTime(article.published, digest.lang, digest.timeZone)]),
    ...(evidence === undefined ? [] : [fill(labels.sentence, { n: evidence.sentence + 1 })]),
    ...(point.corroboratedBy > 1 ? [fill(labels.manySources, { n: point.corroboratedBy })] : []),
  ];
  const revision = withdrawalsOf(digest).get(point.id);
  return {
    label: clip(point.label, MAX_LENGTH.name),
    text: clip(point.text, MAX_LENGTH.point),
    lang: point.lang,
    outlet: shortName(article?.source.name ?? ''),
    place: place.join(' · '),
    url: links.point(point.id),
    ...(revision === undefined
      ? {}
      : { withdrawn: labelled(labels.withdrawn, clip(revision.reason, MAX_LENGTH.point), digest.lang) }),
  };
}

function changeOf(story: Story, digest: Digest): MailText | undefined {
  const [change] = standingChanges(story, digest);
  if (change === undefined) return undefined;
  const { figure, evidence } = change;
  const numbers = figure === undefined ? '' : `${figure.from} → ${figure.to} ${figure.noun} · `;
  return { text: clip(`${numbers}${evidence.text}`, MAX_LENGTH.point), lang: langOf(evidence, story) };
}

function clashesOf(story: Story): string[] {
  return (story.disagreements ?? []).map(({ noun, values }) =>
    values
      .map(({ value, evidence }) => {
        const name = story.articles.find(({ id }) => id === evidence.articleId)?.source.name;
        return `${clip(`${value} ${noun}`, MAX_LENGTH.name)}${name === undefined ? '' : ` (${shortName(name)})`}`;
      })
      .join(' / '),
  );
}

function sourcesOf({ articles }: Story): MailText[] {
  const first = new Map(articles.toReversed().map((article) => [article.source.name, article]));
  return articles
    .filter((article) => first.get(article.source.name) === article)
    .slice(0, MAX_SOURCES)
    .map(({ source, lang, url }) => ({ text: shortName(source.name), lang, url: webAddress(url) }));
}

function langOf(evidence: Evidence, story: Story): string {
  return story.articles.find(({ id }) => id === evidence.articleId)?.lang ?? story.lang;
}

/** Puts a label before a text, with the colon of the language. */
export function labelled(label: string, text: string, lang: string): string {
  return `${withColon(label, lang)} ${text}`;
}
