import { readFileSync } from 'node:fs';
import { hasShared, sharedPath } from '../quality/shared.ts';

/** Texts of our own that try to be more than text: markup, headers, formulas, marks, controls, other directions. */
const OWN = [
  '<script>steal()</script>',
  '<img src=a onerror=steal()>',
  '"/><svg/onload=steal()>',
  "' onmouseover='steal()",
  '</title></textarea></style><script>steal()</script>',
  '<!-- --><![CDATA[ ]]> <?xml?>',
  '&lt;b&gt; &amp;amp; &#x3C;b>',
  'JaVaScript:steal()',
  'data:text/html;base64,PHNjcmlwdD4=',
  'News\r\nCc: reader@press.example\r\n\r\nbody',
  'News\nContent-Type: text/html\n\n<b>x</b>',
  '=?UTF-8?B?PGI+?= =?x?q?=3Cb=3E?=',
  '--=_0123456789abcdef--',
  '.\r\n.\r\nQUIT',
  'From nobody > quoted',
  '=WEBSERVICE("http://press.example")',
  '[go](javascript:steal()) **a** _b_ `c`',
  '<!channel> <!here> <@U12345> <http://press.example|bank>',
  '*bold* ~struck~ :smile: > quote',
  '\u202Efdp.cod \u2066a\u2069 \u200B\uFEFF',
  '{{amazonSESUnsubscribeUrl}} {{7*7}} <%= 1 %> #{1}',
  '\u0000\u0008\u001B[31m\u007F',
  '\uD800 lone \uDFFF',
  'Zalgo: a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A',
];

/** The hostile texts that every output must give back as text: ours, and those of the public data where it is there. */
export function hostileTexts(): readonly string[] {
  if (!hasShared('hostile.json', 'hostile texts of the public data')) return OWN;
  const { cases } = JSON.parse(readFileSync(sharedPath('hostile.json'), 'utf8')) as { cases: { input?: string }[] };
  return [...OWN, ...cases.flatMap(({ input }) => (input === undefined ? [] : [input]))];
}
