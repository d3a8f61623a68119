import type { Digest } from '../../../functions/contracts/digest.ts';
import { GENERATOR } from '../../../functions/contracts/generator.ts';
import type { RenderingVerdict } from './rendering-verdict.ts';

/** Says what is not proven of the renderings of an edition; those of another version together. */
export function renderingProblems(
  renderings: readonly RenderingVerdict[],
  { generator, to }: Digest,
): { readonly where: string; readonly message: string }[] {
  const wrong = renderings.flatMap(({ file, state, line }) => {
    if (state === 'differs')
      return [{ where: file, message: `line ${line} is not what ${GENERATOR} renders from digest.json` }];
    if (state === 'unreadable')
      return [{ where: file, message: 'the list of editions names it, and it cannot be read' }];
    return [];
  });
  const unproven = renderings.filter(({ state }) => state === 'unproven').map(({ file }) => file);
  if (unproven.length === 0) return wrong;
  const made = generator === undefined ? `by a version of ${to.slice(0, 10)} or before` : `by ${generator}`;
  const message = `made ${made}, this is ${GENERATOR}: check out that version and run its verify to prove ${listed(unproven)}`;
  return [...wrong, { where: 'renderings', message }];
}

/** A message that names more files is not read. */
const MAX_LISTED = 5;

function listed(files: readonly string[]): string {
  const more = files.length - MAX_LISTED;
  return `${files.slice(0, MAX_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
