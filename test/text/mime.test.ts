import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { mimeBody } from '../../functions/text/mime-body.ts';
import { namedHeader, textHeader, tokenHeader } from '../../functions/text/mime-header.ts';
import { normalizeLine } from '../../functions/text/normalize-text.ts';
import { runs } from '../thorough.ts';

/** Texts of any writing, and the marks that mean something in a message. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('=', '?', '"', '\\', '<', '>', '@', ',', ';', ':', '.', ' ', 'F', 'é', 'ش', '\r', '\n', '-'),
  }),
);

async function parsed(...lines: string[]): ReturnType<typeof simpleParser> {
  return simpleParser(['MIME-Version: 1.0', ...lines].join('\r\n'));
}

describe('a header field', () => {
  test.each([
    ['Hello', 'Subject: Hello'],
    ['', 'Subject: '],
    ['é', 'Subject: =?UTF-8?B?w6k=?='],
    ['=?UTF-8?Q?x?=', 'Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?='],
  ])('of %j is %j', (text, field) => {
    expect(textHeader('Subject', text)).toBe(field);
  });

  test('gives any one-line text back to a foreign parser, adds no field, and keeps its lines short', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (raw) => {
        const text = normalizeLine(raw);
        const head = [textHeader('Subject', text), namedHeader('From', text, 'a@b.example')].join('\r\n');
        expect(head).toMatch(/^[\x20-\x7E\r\n]*$/);
        for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        const mail = await parsed(head, '', 'body');
        expect(mail.headerLines.map(({ key }) => key)).toEqual(['mime-version', 'subject', 'from']);
        expect(mail.subject ?? '').toBe(text);
        expect(mail.from?.value).toEqual([{ address: 'a@b.example', name: text }]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(['Titre\r\nBcc: victim@example.org', 'a\nb', 'a\rb', 'a\0b', 'a\u0085b'])('refuses %j', (text) => {
    expect(() => textHeader('Subject', text)).toThrow('it holds a control character');
    expect(() => namedHeader('From', text, 'a@b.example')).toThrow(RangeError);
    expect(() => namedHeader('From', 'a', text)).toThrow(RangeError);
    expect(() => tokenHeader('To', text)).toThrow(RangeError);
  });

  test('of tokens is folded at its spaces, and never holds other letters', () => {
    const references = Array.from({ length: 9 }, (_, at) => `<number-${at}@news.example>`);
    const field = tokenHeader('References', references.join(' '));
    expect(field.replaceAll('\r\n', '')).toBe(`References: ${references.join(' ')}`);
    for (const line of field.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(() => tokenHeader('To', 'é@b.example')).toThrow('it is not ASCII');
  });
});

describe('a body', () => {
  test('is quoted-printable where letters are Latin, base64 where they are not', () => {
    expect(mimeBody('Le pont a été rouvert.\n').encoding).toBe('quoted-printable');
    expect(mimeBody('أعيد فتح الجسر صباح اليوم\n').encoding).toBe('base64');
  });

  test('is given back as it was by a foreign parser, in ASCII lines of 76 that mean nothing to a server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 12 }), async (raw) => {
        const text = `${raw.map(normalizeLine).join('\n')}\nend\n`;
        const { encoding, body } = mimeBody(text);
        for (const line of body.split('\r\n')) {
          expect(line).toMatch(/^[\x20-\x7E]{0,76}$/);
          if (encoding === 'quoted-printable') expect(line).not.toMatch(/^\.|^From | $/);
        }
        const type = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`;
        const mail = await parsed(type, '', body);
        expect(mail.text?.replace(/\n+$/, '')).toBe(text.replace(/\n+$/, ''));
      }),
      { numRuns: runs(2000) },
    );
  });
});
