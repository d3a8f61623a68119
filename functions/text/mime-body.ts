/** An encoded body: its name for `Content-Transfer-Encoding`, and ASCII lines that end with CRLF. */
export interface MimeBody {
  readonly encoding: 'quoted-printable' | 'base64';
  readonly body: string;
}

/** Lines of an encoded body are at most this long. Source: RFC 2045, 6.7 and 6.8. */
const MAX_LINE_LENGTH = 76;

/**
 * Encodes a text for a message, by the shorter of the two encodings: quoted-printable suits Latin letters, base64
 * others.
 */
export function mimeBody(text: string): MimeBody {
  const lines = text.split(/\r?\n/);
  const quoted = lines.map(quotedLine).join('\r\n');
  const base64 = (
    Buffer.from(lines.join('\r\n'), 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
  return quoted.length <= base64.length
    ? { encoding: 'quoted-printable', body: quoted }
    : { encoding: 'base64', body: `${base64}\r\n` };
}

/** One line as quoted-printable, with soft line breaks; what a mail server might change at its ends is escaped. */
function quotedLine(line: string): string {
  const bytes = Buffer.from(line, 'utf8');
  let out = '';
  let width = 0;
  for (const [at, byte] of bytes.entries()) {
    const last = at === bytes.length - 1;
    // A dot or "From " at the beginning of a line is special to old mail servers; a space at its end is lost.
    const special = width === 0 && (byte === 0x2e || byte === 0x46);
    const plain = (byte >= 0x21 && byte <= 0x7e && byte !== 0x3d && !special) || (byte === 0x20 && !last);
    const token = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    // A soft break takes one more character; a space before it is not at the end of the line.
    if (width + token.length > MAX_LINE_LENGTH - 1) {
      out += '=\r\n';
      width = 0;
    }
    out += token;
    width += token.length;
  }
  return out;
}
