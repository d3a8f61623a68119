import { GENERATOR } from '../../../functions/contracts/generator.ts';
import type { OpenedEdition } from './open-edition.ts';

/**
 * How a file of the site relates to what this version renders. same: byte for byte; missing: not there; differs: other
 * bytes, though this version made the edition; unproven: other bytes, and another version made it; unreadable: an edition
 * that it is rendered from is listed, and cannot be read.
 */
export interface RenderingVerdict {
  /** Path from the folder of the edition. */
  readonly file: string;
  readonly state: 'same' | 'missing' | 'differs' | 'unproven' | 'unreadable';
  /** Where it first differs. */
  readonly line?: number;
}

/**
 * Compares a file of the site, byte for byte, with what this version renders for any address that the site may have.
 *
 * Errors: FetchError when the file of a site cannot be fetched.
 */
export async function compareRendering(
  edition: OpenedEdition,
  { file, key }: { readonly file: string; readonly key: string },
  render: (siteUrl: string | undefined, text: string) => string,
): Promise<RenderingVerdict> {
  const text = await edition.read(key);
  if (text === undefined) return { file, state: 'missing' };
  const rendered = edition.sites.map((siteUrl) => render(siteUrl, text));
  if (rendered.includes(text)) return { file, state: 'same' };
  if (edition.digest.generator !== GENERATOR) return { file, state: 'unproven' };
  return { file, state: 'differs', line: Math.max(...rendered.map((expected) => firstDifference(text, expected))) };
}

/** The number, from 1, of the first line in which two texts differ. */
function firstDifference(text: string, expected: string): number {
  const [lines, expectedLines] = [text.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, index) => line !== expectedLines[index]);
  return (at < 0 ? lines.length : at) + 1;
}
