import { namedHeader, tokenHeader } from '../text/mime-header.ts';
import { normalizeLine } from '../text/normalize-text.ts';

/**
 * Addresses the published message of an edition to one reader: sets `From` and `To`, and changes no other byte.
 *
 * Errors: RangeError when it is not a message or an address is not valid.
 */
export function addressMessage(
  message: string,
  { title, from, to }: { title: string; from: string; to: string },
): string {
  const end = message.indexOf('\r\n\r\n');
  if (end < 0) throw new RangeError('the published message has no header');
  const fields = message.slice(0, end).split(/\r\n(?![ \t])/);
  const kept = fields.filter((field) => !/^(?:from|to):/i.test(field));
  const head = [namedHeader('From', normalizeLine(title), from), tokenHeader('To', to), ...kept];
  return `${head.join('\r\n')}${message.slice(end)}`;
}
