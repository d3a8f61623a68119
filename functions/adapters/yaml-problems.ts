import { type Document, type LineCounter, visit, type YAMLError } from 'yaml';

/** The parser's error codes in plain words, with what to do. */
const MEANINGS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'this line is indented with a tab; YAML allows only spaces',
  DUPLICATE_KEY: 'duplicate key; keep one of them',
  MULTIPLE_DOCS: 'a second document begins here (---); a configuration is a single document',
  TAG_RESOLVE_FAILED: 'text that begins with ! needs quotes',
  BAD_SCALAR_START: 'text cannot begin with this character; put quotes around it',
};

/** Two of these are two mistakes, not one mistake and its consequence. */
const INDEPENDENT = 'DUPLICATE_KEY';

/**
 * Explains why a text is not valid YAML, each problem with its line. Consequences of an earlier mistake are left out: one
 * wrong quote makes everything below it wrong.
 */
export function yamlProblems(
  document: Document.Parsed,
  text: string,
  lines: LineCounter,
): { line: number; message: string }[] {
  const sorted = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const [first] = sorted.filter(({ code }) => code !== INDEPENDENT);
  const reported = sorted.filter((error) => error.code === INDEPENDENT || error === first);
  return reported.map((error) => {
    const at = isNeverClosed(error) ? beginOfText(document, error.pos[0]) : error.pos[0];
    const { line, col } = lines.linePos(at);
    const whole = text.slice(at - col + 1).split(/\r?\n/, 1)[0] ?? '';
    return { line, message: `invalid YAML: ${meaningOf(error, whole)}` };
  });
}

/** For a quote that is never closed, the parser gives the end of the file; where it was opened is more useful. */
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
  if (/Maximum call stack/.test(error.message)) return 'it is nested too deeply';
  if (isNeverClosed(error)) return 'a quote that opens here is never closed';
  const value = /^\s*(?:-\s+)?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  if (value.startsWith('*')) return `text that begins with * needs quotes: "${value.trim()}"`;
  if (/^[^"'[{].*:(?:\s|$)/.test(value))
    return `text that contains a colon and a space needs quotes: "${value.trim()}"`;
  if (/^'[^']*'./.test(value)) return `an apostrophe ends this text; put double quotes around it: ${requoted(value)}`;
  if (/^(?:BAD_INDENT|BLOCK_\w+|MULTILINE_IMPLICIT_KEY|UNEXPECTED_TOKEN|MISSING_CHAR)$/.test(error.code)) {
    return `${error.message}; check its indentation`;
  }
  return error.message;
}

/** A text in single quotes that contains an apostrophe, in double quotes instead. */
function requoted(value: string): string {
  return `"${value.trim().replace(/^'|'$/g, '')}"`;
}
