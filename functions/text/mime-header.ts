/** Lines with encoded words are at most this long. Source: RFC 2047, section 2. */
const MAX_LINE_LENGTH = 76;

const OPEN = '=?UTF-8?B?';
const CLOSE = '?=';

/**
 * Writes one header field of a message, folded, without a line end after it.
 *
 * Plain where the text is short printable ASCII, else encoded words of UTF-8 that never split a character. The text
 * must be one line (`normalizeLine`). Errors: RangeError for a line break or control in it, so that no text can add a
 * field. Source: RFC 5322, RFC 2047.
 */
export function textHeader(name: string, text: string): string {
  refuseControls(name, text);
  const plain = `${name}: ${text}`;
  if (/^[ -~]*$/.test(text) && plain.length <= MAX_LINE_LENGTH && !text.includes('=?') && text.trim() === text)
    return plain;
  return `${name}: ${encodedWords(text, name.length + 2)}`;
}

/** Writes a header field whose value consists of ASCII tokens (an address, a list of them); folded at spaces. */
export function tokenHeader(name: string, value: string): string {
  refuseControls(name, value);
  if (!/^[ -~]*$/.test(value)) throw new RangeError(`cannot write the header ${name}: it is not ASCII`);
  const lines = [`${name}:`];
  for (const word of value.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length > MAX_LINE_LENGTH && line !== `${name}:`) lines.push(` ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\r\n');
}

/** Writes a header field with one mailbox or list and its display name: `From: "Le Matin" <a@b.example>`. */
export function namedHeader(name: string, shown: string, address: string): string {
  refuseControls(name, shown + address);
  if (!/^[!-~]+$/.test(address) || /[<>]/.test(address))
    throw new RangeError(
      `cannot write the header ${name}: "${address}" is not a plain address (for example news@paper.example)`,
    );
  const quoted = `"${shown.replace(/[\\"]/g, '\\$&')}"`;
  const plain = `${name}: ${quoted} <${address}>`;
  if (/^[ -~]*$/.test(shown) && !shown.includes('=?') && plain.length <= MAX_LINE_LENGTH) return plain;
  return `${name}: ${encodedWords(shown, name.length + 2)}\r\n <${address}>`;
}

function encodedWords(text: string, used: number): string {
  const words: string[] = [];
  let bytes: number[] = [];
  // Three bytes become four characters.
  const room = (): number => {
    const width = MAX_LINE_LENGTH - (words.length === 0 ? used : 1) - OPEN.length - CLOSE.length;
    return Math.floor(width / 4) * 3;
  };
  const close = (): void => {
    words.push(`${OPEN}${Buffer.from(bytes).toString('base64')}${CLOSE}`);
    bytes = [];
  };
  for (const character of text) {
    const next = [...Buffer.from(character, 'utf8')];
    if (bytes.length + next.length > room()) close();
    bytes.push(...next);
  }
  close();
  return words.join('\r\n ');
}

function refuseControls(name: string, value: string): void {
  if (/\p{Cc}/u.test(value)) throw new RangeError(`cannot write the header ${name}: it holds a control character`);
}
