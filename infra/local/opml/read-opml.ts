import { Parser } from 'htmlparser2';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { decodeBytes } from '../../../functions/ingest/feed/decode-bytes.ts';
import { decodeReferences } from './decode-references.ts';

/** An outline that names a feed, or should: attributes as they came, names of attributes in lower case. */
export interface Outline {
  /** Its line in the file, from 1. */
  readonly line: number;
  /** Titles of the outlines around it, outermost first. */
  readonly folders: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly isComment: boolean;
}

/** Lists of ten thousand feeds have two megabytes. */
export const MAX_OPML_BYTES = 10_000_000;
/** People nest folders three or four deep; a list whose outlines are never closed nests one feed in the other. */
const MAX_DEPTH = 1000;
const MAX_OUTLINES = 20_000;
/** They become comments; the innermost say most. */
const MAX_FOLDERS = 10;
const MAX_FOLDER_LENGTH = 100;

/** An open element: the folders around what it holds, and whether that is commented out. */
interface Open {
  readonly folders: readonly string[];
  readonly isComment: boolean;
}

const OUTSIDE: Open = { folders: [], isComment: false };

/**
 * Reads the outlines of an OPML document that name feeds: OPML 1.0 to 2.0 as readers export it, broken as it may
 * be (bare ampersands, any case, wrong encoding, no end). One pass; nothing is expanded; the DOCTYPE is not read.
 *
 * Shape: in the order of the document; folders and plain notes are not among them. `name` is the file, for errors;
 * `cutOff` says that the end is missing.
 * Errors: UsageError when it is not OPML, too large or too deep. Source: opml.org/spec2.opml.
 */
export function readOpml(bytes: Uint8Array, name: string): { outlines: Outline[]; cutOff: boolean } {
  const refuse = (why: string): never => {
    throw new UsageError(`cannot import ${name}: ${why}`);
  };
  if (bytes.length > MAX_OPML_BYTES) refuse(`it is larger than ${MAX_OPML_BYTES / 1_000_000} MB`);
  const { text } = decodeBytes(bytes);
  if (text.trim() === '') refuse('it is empty');
  const outlines: Outline[] = [];
  const open: Open[] = [];
  const lineAt = lineCounter(text);
  let root: string | undefined;
  let cutOff = false;
  const parser = new Parser(
    {
      onopentag(tag, raw) {
        root ??= tag;
        if (open.length >= MAX_DEPTH) refuse(`it nests deeper than ${MAX_DEPTH} outlines; are they closed?`);
        const around = open.at(-1) ?? OUTSIDE;
        if (tag !== 'outline') {
          open.push(around);
          return;
        }
        const attributes = decoded(raw);
        const isComment = around.isComment || attributes.iscomment?.toLowerCase() === 'true';
        if (!isForFeed(attributes)) {
          const folder = (attributes.title ?? attributes.text ?? '').slice(0, MAX_FOLDER_LENGTH);
          const folders = folder === '' ? around.folders : [...around.folders, folder].slice(-MAX_FOLDERS);
          open.push({ folders, isComment });
          return;
        }
        open.push({ ...around, isComment });
        if (outlines.length >= MAX_OUTLINES) refuse(`it lists more than ${MAX_OUTLINES} feeds`);
        outlines.push({ line: lineAt(parser.startIndex), folders: around.folders, attributes, isComment });
      },
      onclosetag(tag, implied) {
        open.pop();
        if (tag === 'opml') cutOff = implied;
      },
    },
    // References are decoded by us: those of HTML too, which OPML should not hold and does.
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (root !== 'opml' && outlines.length === 0) {
    refuse(
      /^(?:rss|feed|rdf:rdf)$/.test(root ?? '')
        ? 'it is a feed, not a list of feeds; write its address into digest.yaml'
        : 'it is not OPML (the feed list that feed readers export)',
    );
  }
  return { outlines, cutOff };
}

/** An outline is there for a feed when it has a feed's address, or says it is one, or links a page or a list. */
function isForFeed({ xmlurl, htmlurl, url, type }: Readonly<Record<string, string>>): boolean {
  return xmlurl !== undefined || htmlurl !== undefined || url !== undefined || /^(?:rss|atom)$/i.test(type ?? '');
}

function decoded(raw: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, decodeReferences(value)]));
}

/** Counts lines up to positions that only ever grow, each character once. */
function lineCounter(text: string): (position: number) => number {
  let line = 1;
  let end = text.indexOf('\n');
  return (position) => {
    for (; end !== -1 && end < position; end = text.indexOf('\n', end + 1)) line += 1;
    return line;
  };
}
