import { type Document, type LineCounter, visit, type YAMLError } from 'yaml';

/** What the parser's codes mean to somebody who writes YAML, and what to do. */
const MEANINGS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab stands where the line is indented; YAML takes spaces only',
  DUPLICATE_KEY: 'this key stands twice in one map; keep one of them',
  MULTIPLE_DOCS: 'a second document begins here (---); a configuration is one document',
  TAG_RESOLVE_FAILED: 'a text that begins with ! needs quotes',
  BAD_SCALAR_START: 'a text cannot begin with this character; put quotes around it',
};

/** Two of these in a row are two mistakes, not one mistake and what comes of it. */
const INDEPENDENT = 'DUPLICATE_KEY';

/**
 * Says in plain words why a text is no YAML, each problem with its line. What follows from an earlier mistake is left
 * out: one wrong quote makes everything below it wrong.
 */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
  lines: LineCounter,
): { line: number; message: string }[] {
  const sorted = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const [first] = sorted.filter(({ code }) => code !== INDEPENDENT);
  const told = sorted.filter((error) => error.code === INDEPENDENT || error === first);
  return told.map((error) => {
    const at = isNeverClosed(error) ? beginOfText(document, error.pos[0]) : error.pos[0];
    const { line, col } = lines.linePos(at);
    const whole = text.slice(at - col + 1).split(/\r?\n/, 1)[0] ?? '';
    return { line, message: `this is no YAML: ${meaningOf(error, whole)}` };
  });
}

/** The parser names the end of the file for a quote that is never closed; where it was opened is of more use. */
function isNeverClosed({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing');
}

function beginOfText(document: Document.Parsed, end: number): number {
  let begin = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range !== undefined && range !== null && range[0] < end && type?.startsWith('QUOTE') === true) {
        begin = range[0];
      }
    },
  });
  return begin;
}

function meaningOf(error: YAMLError, line: string): string {
  const known = MEANINGS[error.code];
  if (known !== undefined) return known;
  if (/Maximum call stack/.test(error.message)) return 'it nests deeper than any configuration';
  if (isNeverClosed(error)) return 'a quote that opens here is never closed';
  const value = /^\s*(?:-\s+)?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  if (value.startsWith('*')) return `what begins with * needs quotes: "${value.trim()}"`;
  if (/^[^"'[{].*:(?:\s|$)/.test(value)) return `a text that holds a colon and a space needs quotes: "${value.trim()}"`;
  if (/^'[^']*'./.test(value)) return `an apostrophe ends this text; put double quotes around it: ${requoted(value)}`;
  if (/^(?:BAD_INDENT|BLOCK_\w+|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN|MISSING_CHAR)$/.test(error.code)) {
    return `${error.message}; is it indented as its neighbors are?`;
  }
  return error.message;
}

/** A text in single quotes with an apostrophe in it, as it should stand. */
function requoted(value: string): string {
  return `"${value.trim().replace(/^'|'$/g, '')}"`;
}
