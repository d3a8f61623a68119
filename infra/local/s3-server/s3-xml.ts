import { escapeXmlAttribute } from '../../../functions/text/xml.ts';
import { S3Error } from './s3-error.ts';

/** A node of an answer: a name, and text or further nodes; `undefined` values are left out. */
export type XmlNode = readonly [name: string, value: string | number | boolean | readonly XmlNode[] | undefined];

/** Renders an XML document with one root in the name space of S3. */
export function renderXml(root: string, children: readonly XmlNode[], plain = false): string {
  const space = plain ? '' : ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${space}>${children.map(renderNode).join('')}</${root}>`;
}

/** Renders an error as S3 words it. */
export function renderError(error: S3Error, resource: string): string {
  return renderXml(
    'Error',
    [
      ['Code', error.code],
      ['Message', error.message],
      ['Resource', resource],
      ['RequestId', 'local'],
    ],
    true,
  );
}

/** Reads the keys of a DeleteObjects request: `<Delete><Object><Key>…`, and whether only errors are to be answered. */
export function readDeleteRequest(xml: string): { keys: string[]; quiet: boolean } {
  if (/<(VersionId|ETag|LastModifiedTime|Size)>/.test(xml)) {
    throw new S3Error('NotImplemented', 'a delete of several objects under conditions is not built into this server');
  }
  const keys = Array.from(xml.matchAll(/<Key>([^<]*)<\/Key>/g), (match) => unescapeXml(match[1] ?? ''));
  if (keys.length === 0) throw new S3Error('MalformedXML', 'the request names no object to delete');
  return { keys, quiet: /<Quiet>\s*true\s*<\/Quiet>/.test(xml) };
}

function renderNode([name, value]: XmlNode): string {
  if (value === undefined) return '';
  const content = Array.isArray(value) ? value.map(renderNode).join('') : escapeXmlAttribute(String(value));
  return `<${name}>${content}</${name}>`;
}

function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}
