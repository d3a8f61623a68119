import { html } from 'hono/html';
import type { Evidence, KeyPoint } from '../../../contracts/key-point.ts';
import type { Story } from '../../../contracts/story.ts';
import { withdrawalsOf } from '../../withdrawals.ts';
import { frenchSpaces } from '../french-spaces.ts';
import { fill, shortTime } from '../local-time.ts';
import { webAddress } from '../web-address.ts';
import { counted } from '../words.ts';
import { foreign } from './foreign.ts';
import type { Markup } from './page.ts';
import type { StoryContext } from './story-context.ts';

/** Renders a key point of a list in its story's language: label and text, which open to its evidence. */
export function renderPoint(point: KeyPoint, story: Story, context: StoryContext): Markup {
  const { digest, labels } = context;
  const change = (story.changes ?? []).find(({ evidence }) =>
    point.evidence.some(({ articleId, start }) => articleId === evidence.articleId && start === evidence.start),
  );
  const marks = [
    ...(change === undefined ? [] : [change.correction === undefined ? labels.new : labels.corrected]),
    ...(point.corroboratedBy > 1 ? [counted(labels.plurals.sources, point.corroboratedBy, digest.lang)] : []),
  ];
  const ours = foreign(digest.lang, point.lang);
  const speakers = [...new Set((point.quotes ?? []).flatMap(({ speaker }) => speaker ?? []))];
  const said = html`<b>${frenchSpaces(point.label, point.lang)}${marks.map((mark) => html`<i${ours}> · ${mark}</i>`)}</b>${frenchSpaces(point.text, point.lang)}`;
  const revision = withdrawalsOf(digest).get(point.id);
  const shown = revision === undefined ? said : html`<del>${said}</del> <i${ours}>(${labels.withdrawn})</i>`;
  const why =
    revision === undefined
      ? ''
      : html`<p${foreign(digest.lang, story.lang)}>${labels.withdrawn} — <bdi>${revision.reason}</bdi></p>`;
  return html`<li id="p-${point.id}"><details><summary${foreign(point.lang, story.lang)}>${shown}</summary>${why}${point.evidence.map((evidence, at) => renderEvidence(evidence, story, context, at === 0 ? point.deletions : []))}${speakers.map((name) => html`<p${foreign(digest.lang, story.lang)}>${fill(labels.quoted, { name })}</p>`)}</details></li>`;
}

/** What a reader needs to check a point: the sentence among its neighbors, who wrote it, where and when, and its hash. */
function renderEvidence(
  evidence: Evidence,
  story: Story,
  { digest, labels, whole }: StoryContext,
  deletions: KeyPoint['deletions'] = [],
): Markup {
  const article = story.articles.find(({ id }) => id === evidence.articleId);
  const url = article === undefined ? undefined : webAddress(article.url);
  const name = article?.source.name ?? '';
  const time =
    article?.published === undefined ? '' : ` · ${shortTime(article.published, digest.lang, digest.timeZone)}`;
  const from = foreign(article?.lang ?? story.lang, story.lang);
  const { articleId, sentence, start, end, sha256, text, before, after } = evidence;
  const place = whole
    ? html` data-article="${articleId}" data-sentence="${sentence}" data-start="${start}" data-end="${end}" data-sha256="${sha256}"`
    : '';
  const around = (text: string | undefined): string => (whole ? (text ?? '') : ownContext(text, story));
  const [said, next] = [around(before), around(after)];
  return html`<p${from}>${said === '' ? '' : `${whole ? said : nearEnd(said)} `}<q${place}>${marked(text, deletions)}</q>${next === '' ? '' : ` ${whole ? next : nearStart(next)}`}</p><p${foreign(digest.lang, story.lang)}>${url === undefined ? name : html`<a href="${whole ? sentenceAddress(url, text) : url}">${name}</a>`}${time} · ${fill(labels.sentence, { n: sentence + 1 })} · <code>${sha256.slice(0, 8)}</code></p>`;
}

/** Code units of a neighbor that an edition shows; the page of the story shows all of it. */
const MAX_CONTEXT = 24;

/** A neighbor that is a point of the story is on the page already. */
function ownContext(text: string | undefined, { keyPoints }: Story): string {
  return text === undefined || keyPoints.some(({ evidence }) => evidence[0]?.text.includes(text)) ? '' : text;
}

function nearEnd(text: string): string {
  return text.length <= MAX_CONTEXT ? text : `…${text.slice(1 - MAX_CONTEXT).replace(/^\S*\s/, '')}`;
}

function nearStart(text: string): string {
  return text.length <= MAX_CONTEXT ? text : `${text.slice(0, MAX_CONTEXT - 1).replace(/\s\S*$/, '')}…`;
}

/** A sentence, the parts that its point leaves out struck through: nothing is hidden from the reader. */
function marked(sentence: string, deletions: readonly (readonly [number, number])[]): (string | Markup)[] {
  const shown: (string | Markup)[] = [];
  let from = 0;
  for (const [start, end] of deletions) {
    shown.push(sentence.slice(from, start), html`<del>${sentence.slice(start, end)}</del>`);
    from = end;
  }
  return [...shown, sentence.slice(from)];
}

/** Words at either end that find a sentence in its page. */
const WORDS_TO_FIND = 4;

/**
 * The address of a sentence within its page: browsers scroll to it and highlight it, or open the page if they cannot
 * find it. Source: WICG, URL Fragment Text Directives.
 */
function sentenceAddress(url: string, sentence: string): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const part = (some: readonly string[]): string => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const parts =
    words.length <= 2 * WORDS_TO_FIND ? [words] : [words.slice(0, WORDS_TO_FIND), words.slice(-WORDS_TO_FIND)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.map(part).join(',')}`;
}
