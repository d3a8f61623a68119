const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Lists the regions that Unicode CLDR names in a language, through `Intl`: ISO codes and names, by code. */
export function regionNames(language: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => {
      const name = names.of(first + second);
      return name === undefined ? [] : [[first + second, name] as const];
    }),
  );
}
