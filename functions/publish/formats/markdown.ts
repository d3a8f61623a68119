import type { Digest } from '../../contracts/digest.ts';
import type { KeyPoint } from '../../contracts/key-point.ts';
import type { Story } from '../../contracts/story.ts';
import { languageOf } from '../../languages/languages.ts';
import { normalizeLine } from '../../text/normalize-text.ts';
import type { Format } from '../format.ts';
import { standingChanges, withdrawalsOf } from '../withdrawals.ts';
import { editorsReason, interventionsOf } from './editor-words.ts';
import { healthOf } from './feed-health.ts';
import { frenchSpaces, withColon } from './french-spaces.ts';
import { fill, longTime } from './local-time.ts';
import { amount, rankOf } from './rank-words.ts';
import { webAddress } from './web-address.ts';

/** The edition as Markdown, for repositories, mail and terminals; all text of sources is escaped. */
export const markdown: Format = {
  name: 'markdown',
  fileName: 'digest.md',
  contentType: 'text/markdown; charset=utf-8',
  render(digest: Digest): string {
    const { labels } = languageOf(digest.lang);
    const date = longTime(digest.to, digest.lang, digest.timeZone);
    const lines = [`# ${escapeMarks(digest.title)}`, '', fill(labels.dateLine, { date }), ''];
    lines.push(...renderRevisions(digest));
    if (digest.stories.length === 0) lines.push(labels.empty, '');
    for (const story of digest.stories) lines.push(...renderStory(story, digest));
    lines.push(`## ${labels.feeds}`, '');
    for (const feed of digest.feeds) {
      const problem = feed.problem === undefined ? '' : `: ${escapeMarks(feed.problem.message)}`;
      lines.push(
        `- ${escapeMarks(feed.name)}: ${escapeMarks(healthOf(feed, digest))}, ${feed.items} ${labels.items}${problem}`,
      );
      for (const page of feed.pages ?? []) lines.push(`  - ${escapeMarks(page.url)}: ${escapeMarks(page.message)}`);
    }
    lines.push('', `## ${labels.withheld}`, '');
    for (const item of digest.withheld) {
      const why = editorsReason(item, labels, digest.lang) ?? item.reason.message;
      lines.push(`- ${escapeMarks(item.title)}: ${escapeMarks(why)}`);
    }
    if (digest.withheld.length === 0) lines.push(labels.nothingWithheld);
    if (digest.notices !== undefined) lines.push('', `## ${labels.editorNotices}`, '');
    for (const { message } of digest.notices ?? []) lines.push(`- ${escapeMarks(message)}`);
    lines.push(
      '',
      `## ${labels.howMade}`,
      '',
      frenchSpaces(labels.howMadeText, digest.lang),
      '',
      `inputs sha256 ${digest.inputs}`,
      '',
    );
    return lines.join('\n');
  },
};

function renderStory(story: Story, digest: Digest): string[] {
  const { labels } = languageOf(digest.lang);
  const lines = [`## ${escapeMarks(story.headline)}`, '', `*${labels[story.status]}*`, ''];
  for (const done of interventionsOf(story, labels, digest.lang)) lines.push(`*${escapeMarks(done)}*`, '');
  for (const { figure, evidence, correction } of standingChanges(story, digest)) {
    const change =
      figure === undefined
        ? ''
        : `${escapeMarks(figure.from)} → ${escapeMarks(figure.to)} ${escapeMarks(figure.noun)}: `;
    lines.push(
      `> ${withColon(correction === undefined ? labels.whatChanged : labels.corrected, digest.lang)} ${change}${escapeMarks(evidence.text)}`,
      '',
    );
  }
  for (const point of story.keyPoints) lines.push(renderPoint(point, story, digest));
  for (const { noun, values } of story.disagreements ?? []) {
    lines.push('', `${withColon(`${labels.disagreement} (${escapeMarks(noun)})`, digest.lang)}`);
    for (const { value, evidence } of values) lines.push(`- **${escapeMarks(value)}**: ${escapeMarks(evidence.text)}`);
  }
  lines.push('', withColon(labels.sources, digest.lang), '');
  for (const { title, url, source } of story.articles) {
    const address = webAddress(url);
    const shown = escapeMarks(title);
    lines.push(
      `- ${escapeMarks(source.name)}: ${address === undefined ? shown : `[${shown}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`}`,
    );
  }
  const rank = `${rankOf(story, digest).join(' + ')} = ${amount(story.score.total, digest.lang)}`;
  lines.push('', `${withColon(labels.rank, digest.lang)} ${escapeMarks(rank)}`);
  return [...lines, ''];
}

/** The log of corrections, oldest first. */
function renderRevisions({ revisions, lang, timeZone }: Digest): string[] {
  if (revisions === undefined) return [];
  const lines = revisions.map(({ at, reason, by }) => {
    const who = by === undefined ? '' : ` (${escapeMarks(by)})`;
    return `- ${escapeMarks(longTime(at, lang, timeZone))}: ${escapeMarks(reason)}${who}`;
  });
  return [`## ${languageOf(lang).labels.corrections}`, '', ...lines, ''];
}

function renderPoint(point: KeyPoint, story: Story, digest: Digest): string {
  const { labels } = languageOf(digest.lang);
  const first = point.evidence[0];
  const article = story.articles.find(({ id }) => id === first?.articleId);
  const place =
    first === undefined ? '' : `${article?.source.name ?? ''}, ${fill(labels.sentence, { n: first.sentence + 1 })}`;
  const sources = point.corroboratedBy > 1 ? fill(labels.manySources, { n: point.corroboratedBy }) : labels.oneSource;
  const revision = withdrawalsOf(digest).get(point.id);
  const said = `**${escapeMarks(point.label)}** — ${escapeMarks(point.text)}`;
  const shown =
    revision === undefined
      ? said
      : `~~${said}~~ ${withColon(labels.withdrawn, digest.lang)} ${escapeMarks(revision.reason)}`;
  return `- ${shown} (${escapeMarks(place)}; ${sources})`;
}

/** Escapes every mark of Markdown and HTML, so that text stays text. Source: CommonMark 0.31, backslash escapes. */
function escapeMarks(text: string): string {
  return normalizeLine(text).replace(/[\\`*_{}[\]()<>#+\-.!|~&$:=^"']/g, '\\$&');
}
