import { expect, test } from 'vitest';
import { decodeBytes } from '../../../functions/ingest/feed/decode-bytes.ts';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array)));

test.each([
  ['UTF-8', utf8('<a>été</a>'), undefined, '<a>été</a>', 'utf-8'],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8('<a>é</a>')), undefined, '<a>é</a>', 'utf-8'],
  ['UTF-8 that the header calls Latin-1', utf8('<a>été</a>'), 'text/xml; charset=iso-8859-1', '<a>été</a>', 'utf-8'],
  [
    'UTF-16 little end first, with its mark',
    bytes([0xff, 0xfe], utf16le('<a>é</a>')),
    undefined,
    '<a>é</a>',
    'utf-16le',
  ],
  ['UTF-16 big end first, with its mark', bytes([0xfe, 0xff], utf16be('<a>é</a>')), undefined, '<a>é</a>', 'utf-16be'],
  ['UTF-16 without a mark', utf16le('<a>é</a>'), undefined, '<a>é</a>', 'utf-16le'],
  ['UTF-16, big end first, without a mark', utf16be('<a>é</a>'), undefined, '<a>é</a>', 'utf-16be'],
  ['Latin-1 by the header', latin1('<a>été</a>'), 'text/xml; charset="ISO-8859-1"', '<a>été</a>', 'windows-1252'],
  [
    'Latin-1 by the prolog',
    latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>été</a>'),
    'text/xml',
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>été</a>',
    'windows-1252',
  ],
  [
    'the header before the prolog',
    bytes(latin1('<?xml version="1.0" encoding="koi8-r"?><a>'), [0xe9], latin1('</a>')),
    'text/xml; charset=windows-1252',
    '<?xml version="1.0" encoding="koi8-r"?><a>é</a>',
    'windows-1252',
  ],
  [
    'a page by its meta',
    bytes(latin1('<meta charset="windows-1251"><p>'), [0xcc, 0xe8, 0xf0]),
    undefined,
    '<meta charset="windows-1251"><p>Мир',
    'windows-1251',
  ],
  ['a label nobody knows', latin1('<a>é</a>'), 'text/xml; charset=x-unknown', '<a>é</a>', 'windows-1252'],
  ['a label of UTF-8 that lies', latin1('<a>été</a>'), 'text/xml; charset=utf-8', '<a>été</a>', 'windows-1252'],
  ['curly quotes of windows-1252', bytes(latin1('<a>'), [0x93, 0x94]), undefined, '<a>“”', 'windows-1252'],
  ['UTF-8 with one byte broken', bytes(utf8('été à la mer '), [0xe9]), undefined, 'été à la mer \uFFFD', 'utf-8'],
  ['nothing', utf8(''), undefined, '', 'utf-8'],
] as const)('%s is read', (_, input, contentType, text, charset) => {
  expect(decodeBytes(input, contentType)).toEqual({ text, charset });
});
