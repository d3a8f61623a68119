import { parseHTML } from 'linkedom';
import type { Digest } from '../../../functions/contracts/digest.ts';
import { siteKeys } from '../../../functions/contracts/keys.ts';
import type { Story } from '../../../functions/contracts/story.ts';
import type { FormatContext } from '../../../functions/publish/format.ts';
import { readSender } from '../../../functions/publish/formats/email/read-sender.ts';
import { json } from '../../../functions/publish/formats/json.ts';
import { formats } from '../../../functions/publish/formats.ts';
import { activeContent } from './active-content.ts';
import type { OpenedEdition } from './open-edition.ts';
import { pageClaims } from './page-claims.ts';
import type { RenderingVerdict } from './rendering-verdict.ts';
import { strangeWords } from './strange-words.ts';

/** One file that an edition is rendered to: its key, what this version writes, and the stories it shows. */
interface Expected {
  readonly file: string;
  readonly key: string;
  readonly stories: readonly Story[];
  render(context: FormatContext): string;
}

/**
 * Proves that each rendering of an edition says exactly what its `digest.json` says: it is made again and compared byte
 * for byte; one made by another version of Dépêche is parsed, and what it shows is compared.
 *
 * Errors: FetchError when a file of a site cannot be fetched.
 */
export async function verifyRenderings(edition: OpenedEdition): Promise<RenderingVerdict[]> {
  const verdicts: RenderingVerdict[] = [];
  for (const expected of expectedFiles(edition.digest)) {
    const { file } = expected;
    const text = await edition.read(expected.key);
    if (text === undefined) {
      verdicts.push({ file, state: 'missing', problems: [] });
      continue;
    }
    // Only a message names who sent it; the edition itself does not.
    const sender = file.endsWith('.eml') ? readSender(text) : undefined;
    const same = edition.sites.some((siteUrl) => expected.render({ siteUrl, sender }) === text);
    if (same) verdicts.push({ file, state: 'same', problems: [] });
    else verdicts.push({ file, ...judge(text, expected, edition.digest) });
  }
  return verdicts;
}

function expectedFiles(digest: Digest): Expected[] {
  return formats
    .filter((format) => format !== json)
    .map((format) => ({
      file: format.fileName,
      key: siteKeys.rendering(digest.digestId, digest.editionId, format.fileName),
      stories: digest.stories,
      render: (context) => format.render(digest, context),
    }));
}

function judge(text: string, { file, stories }: Expected, digest: Digest): Omit<RenderingVerdict, 'file'> {
  const problems = file.endsWith('.html') ? htmlProblems(text, digest, stories) : textProblems(text, digest, stories);
  return problems.length > 0 ? { state: 'differs', problems } : { state: 'says-the-same', problems: [] };
}

function htmlProblems(page: string, digest: Digest, stories: readonly Story[]): string[] {
  const { document } = parseHTML(page);
  // Commands are shown in <code>; a sentence there has none of their marks.
  for (const element of document.querySelectorAll('style, code')) {
    if (element.localName === 'style' || /[/.:-]/.test(element.textContent ?? '')) element.remove();
  }
  const runs: string[] = [];
  // Parsers part a run of text at every character that was escaped; what stands side by side is one run.
  const walk = (element: Element): void => {
    let run = '';
    for (const child of element.childNodes) {
      if (child.nodeType === 3) run += child.textContent ?? '';
      else if (child.nodeType === 1) {
        runs.push(run);
        run = '';
        walk(child as Element);
      }
    }
    runs.push(run);
  };
  walk(document.documentElement);
  return [
    ...activeContent(page).map((what) => `it holds ${what}`),
    ...pageClaims(page, digest, stories),
    ...strangeWords(runs, digest).map(notOfEdition),
  ];
}

/** A rendering in plain text (Markdown, mail): escapes taken off, every point and sentence must be in it. */
function textProblems(text: string, digest: Digest, stories: readonly Story[]): string[] {
  const plain = text.replace(/\\(\p{P}|\p{S})/gu, '$1');
  const flat = plain.replace(/\s+/g, ' ');
  const has = (piece: string): boolean => flat.includes(piece.replace(/\s+/g, ' '));
  const lost = stories.flatMap(({ headline, keyPoints }) => [
    ...(has(headline) ? [] : [`it does not show «${headline}»`]),
    ...keyPoints.flatMap(({ label, text: point }) => (has(point) ? [] : [`point «${label}» reads otherwise`])),
  ]);
  return [...lost, ...strangeWords(plain.split('\n'), digest).map(notOfEdition)];
}

const notOfEdition = (text: string): string => `it says what the edition does not: «${text}»`;
