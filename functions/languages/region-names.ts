import { oncePerKey } from '../text/once-per-key.ts';

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Lists the regions that Unicode CLDR names in a language, through `Intl`: ISO codes and names, sorted by code. */
export const regionNames: (language: string) => readonly (readonly [code: string, name: string])[] = oncePerKey(
  (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return LETTERS.flatMap((first) =>
      LETTERS.flatMap((second) => {
        const name = names.of(first + second);
        return name === undefined ? [] : [[first + second, name] as const];
      }),
    );
  },
);
