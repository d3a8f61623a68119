import type { DigestConfig } from '../../../functions/contracts/config.ts';
import { escapeXmlAttribute } from '../../../functions/text/xml.ts';

/**
 * Writes the feeds of digests as OPML 2.0 that any feed reader imports: a folder for each digest.
 *
 * Without a date, so that the same configuration gives the same bytes, unless one is given. Source: opml.org/spec2.opml.
 */
export function writeOpml(digests: readonly Pick<DigestConfig, 'title' | 'feeds'>[], created?: Date): string {
  const title = digests.map((digest) => digest.title).join(', ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeXmlAttribute(title)}</title>`,
    ...(created === undefined ? [] : [`    <dateCreated>${created.toUTCString()}</dateCreated>`]),
    '  </head>',
    '  <body>',
    ...digests.flatMap((digest) => [
      `    <outline${attributes({ text: digest.title, title: digest.title })}>`,
      ...digest.feeds.map(({ name, url, lang }) => {
        const about = { type: 'rss', text: name, title: name, xmlUrl: url, language: lang };
        return `      <outline${attributes(about)}/>`;
      }),
      '    </outline>',
    ]),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXmlAttribute(value)}"`))
    .join('');
}
