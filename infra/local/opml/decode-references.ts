import { Parser } from 'htmlparser2';

const known = new Map<string, string>();

/** HTML has two thousand names; numeric references are unlimited. */
const MAX_KNOWN = 5000;

/**
 * Decodes references in an attribute, once: `&amp;`, `&#233;`, and those of HTML (`&eacute;`). What has no semicolon
 * is not a reference: URLs are full of bare ampersands.
 */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/gi, (reference) => {
    const value = known.get(reference) ?? decodeOne(reference);
    if (known.size < MAX_KNOWN) known.set(reference, value);
    return value;
  });
}

function decodeOne(reference: string): string {
  let decoded = '';
  new Parser({ ontext: (text) => (decoded += text) }).end(reference);
  return decoded;
}
