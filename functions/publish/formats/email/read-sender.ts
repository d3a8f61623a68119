import type { MailSender } from '../../format.ts';

/**
 * Reads the sender of a published message, so that it can be rendered again from the edition alone and compared byte
 * for byte. `undefined` for any other text. Errors: none.
 */
export function readSender(message: string): MailSender | undefined {
  const end = message.indexOf('\r\n\r\n');
  const head = message.slice(0, Math.max(0, end)).replace(/\r\n[ \t]+/g, ' ');
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim();
  const inBrackets = (name: string): string | undefined => /<([^<>]+)>$/.exec(field(name) ?? '')?.[1];
  const from = inBrackets('From');
  if (from === undefined) return undefined;
  return { from, replyTo: field('Reply-To'), unsubscribe: inBrackets('List-Unsubscribe') };
}
