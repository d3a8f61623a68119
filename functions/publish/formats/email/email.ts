import type { Digest } from '../../../contracts/digest.ts';
import { mimeBody } from '../../../text/mime-body.ts';
import { namedHeader, textHeader, tokenHeader } from '../../../text/mime-header.ts';
import { normalizeLine } from '../../../text/normalize-text.ts';
import { hexId } from '../../../text/sha256.ts';
import type { Format, FormatContext } from '../../format.ts';
import { mailHtml } from './mail-html.ts';
import { mailFrame } from './mail-notes.ts';
import { clip, mailStory } from './mail-story.ts';
import { mailText } from './mail-text.ts';
import { siteLinks } from './site-links.ts';
import { type StoryDetail, storyDetails } from './story-details.ts';

/** Gmail shows 102 kB of a message and hides the rest behind a link: all of it, encoded, with room for the headers of the way. */
const MAX_BYTES = 96_000;
/** More stories would be a list, not a message: the first ones are as complete as possible, the rest is linked. */
const MAX_STORIES = 40;
/** A subject is read in a list: programs show 40 to 90 characters. */
const MAX_SUBJECT_LENGTH = 120;
/** Stands for the host of a site whose address is not known. Source: RFC 2606. */
const NO_HOST = 'depeche.invalid';

/**
 * The edition as one message, as it is sent: plain text and HTML, no picture, under the size at which Gmail clips.
 *
 * What does not fit is linked: `story-details.ts`. It names no reader: the sender adds one. Same digest and
 * sender, same bytes, its date and Message-ID too. Source: RFC 5322, 2045 to 2047, 2919, 3676, 3834, 8058.
 */
export const email: Format = {
  name: 'email',
  fileName: 'email.eml',
  contentType: 'message/rfc822',
  render(digest: Digest, context: FormatContext): string {
    const links = siteLinks(digest, context.siteUrl);
    const frame = mailFrame(digest, links, context.sender?.unsubscribe);
    const subject = subjectOf(digest);
    const boundary = `=_${hexId(`${digest.digestId} ${digest.editionId} ${digest.inputs}`)}`;
    const head = headersOf(digest, context, subject, boundary);
    const compose = (details: readonly StoryDetail[]): string => {
      const stories = digest.stories
        .slice(0, details.length)
        .map((story, at) => mailStory(story, digest, details[at] ?? 'headline', links));
      return [
        ...head,
        '',
        ...part('text/plain; charset=utf-8; format=flowed', mailText(digest, frame, stories), boundary),
        ...part('text/html; charset=utf-8', mailHtml(digest, frame, stories, subject), boundary),
        `--${boundary}--`,
        '',
      ].join('\r\n');
    };
    let message = compose([]);
    storyDetails(Math.min(digest.stories.length, MAX_STORIES), (tried) => {
      const candidate = compose(tried);
      if (candidate.length > MAX_BYTES) return false;
      message = candidate;
      return true;
    });
    return message;
  },
};

function headersOf(digest: Digest, { siteUrl, sender }: FormatContext, subject: string, boundary: string): string[] {
  const { digestId, editionId, lang, inputs } = digest;
  const title = normalizeLine(digest.title);
  const host = siteUrl === undefined ? NO_HOST : new URL(siteUrl).hostname;
  const unsubscribe = sender?.unsubscribe;
  return [
    namedHeader('From', title, sender?.from ?? `${digestId}@${host}`),
    tokenHeader('To', 'undisclosed-recipients:;'),
    ...(sender?.replyTo === undefined ? [] : [tokenHeader('Reply-To', sender.replyTo)]),
    textHeader('Subject', subject),
    tokenHeader('Date', new Date(digest.to).toUTCString().replace('GMT', '+0000')),
    tokenHeader('Message-ID', `<${digestId}.${editionId}.${inputs.slice(0, 16)}@${host}>`),
    namedHeader('List-Id', title, `${digestId}.${host}`),
    ...(siteUrl === undefined ? [] : [tokenHeader('List-Archive', `<${siteUrl}/${digestId}/>`)]),
    ...(unsubscribe === undefined ? [] : [tokenHeader('List-Unsubscribe', `<${unsubscribe}>`)]),
    // One click is a POST to a web address; for an address of mail there is none.
    ...(unsubscribe?.startsWith('https:') === true
      ? [tokenHeader('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click')]
      : []),
    tokenHeader('Auto-Submitted', 'auto-generated'),
    tokenHeader('Content-Language', lang),
    tokenHeader('MIME-Version', '1.0'),
    tokenHeader('Content-Type', `multipart/alternative; boundary="${boundary}"`),
  ];
}

/** The headline of the first story and the day, as the language writes it. */
function subjectOf({ stories, to, lang, timeZone, title }: Digest): string {
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone }).format(new Date(to));
  return `${clip(stories[0]?.headline ?? title, MAX_SUBJECT_LENGTH)} — ${normalizeLine(day)}`;
}

function part(type: string, text: string, boundary: string): string[] {
  const { encoding, body } = mimeBody(text);
  return [`--${boundary}`, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, '', body];
}
