/** What a document's bytes were read as. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Reads bytes as text: byte order mark, then the pattern of UTF-16, then valid UTF-8 whatever the label says, then the
 * charset of the header, then that of the XML prolog or the HTML meta, then UTF-8 with a few broken bytes, then
 * windows-1252.
 *
 * Errors: none; bytes that fit no reading become U+FFFD.
 * Source: WHATWG Encoding; valid UTF-8 beats a wrong label because nothing else looks like it by chance.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedText {
  const wide = utf32(bytes);
  if (wide !== undefined) return { text: wide, charset: 'utf-32' };
  const marked = charsetOfPattern(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), charset: marked };
  try {
    return { text: strict.decode(bytes), charset: 'utf-8' };
  } catch {
    // Not UTF-8: ask the labels.
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const labels = [
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1],
    isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252',
  ];
  for (const label of labels) {
    if (label === undefined || (/^utf-?8$/i.test(label) && !isNearlyUtf8(bytes))) continue;
    try {
      const decoder = new TextDecoder(label);
      return { text: decoder.decode(bytes), charset: decoder.encoding };
    } catch {
      // A label nobody knows: ask the next.
    }
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' };
}

/** Whether most of what is not ASCII is whole UTF-8: a text with a byte or two broken on the way. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let whole = 0;
  for (const [char] of new TextDecoder().decode(bytes.subarray(0, 200_000)).matchAll(/[^\0-\x7F]/gu)) {
    if (char === '\uFFFD') broken += 1;
    else whole += 1;
  }
  return whole > 0 && broken <= whole;
}

/** UTF-32 by its mark or by the zeros of its first letter; no decoder of the platform reads it. */
function utf32(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  const big = a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c));
  const little = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0);
  if (!big && !little) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  return text.replace(/^\uFEFF/, '');
}

function charsetOfPattern(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return undefined;
}
