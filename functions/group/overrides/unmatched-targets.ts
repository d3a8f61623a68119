import type { Problem } from '../../contracts/digest.ts';
import type { Overrides } from '../../contracts/editor.ts';
import type { FindTarget } from './find-targets.ts';

/**
 * Reports the targets of an editor's overrides that are unknown, each once per kind of override. One that only an earlier
 * edition knows is not reported: its story may come back.
 */
export function unmatchedTargets(overrides: Overrides, find: FindTarget): Problem[] {
  const { pin, hide, merge, split } = overrides;
  const targets: readonly (readonly [keyof Overrides, readonly (string | undefined)[], 'story' | 'url'])[] = [
    ['pin', pin.map(({ story }) => story), 'story'],
    ['pin', pin.map(({ url }) => url), 'url'],
    ['hide', hide.map(({ story }) => story), 'story'],
    ['hide', hide.map(({ url }) => url), 'url'],
    ['merge', merge.flatMap(({ stories }) => stories), 'story'],
    ['merge', merge.flatMap(({ urls }) => urls), 'url'],
    ['split', split.flatMap(({ urls }) => urls), 'url'],
  ];
  return targets.flatMap(([action, named, kind]) =>
    [...new Set(named)].flatMap((name) =>
      name === undefined || find({ [kind]: name }) !== undefined
        ? []
        : [
            {
              code: 'editor-unmatched',
              message: `${action}: ${kind} ${name} is neither in this edition nor in an earlier one; correct or remove it`,
            },
          ],
    ),
  );
}
