/** Loads the Snowball stemmers at the first call, because that takes 15 ms. `newStemmer` throws for an unknown name. */
export function stemmers(): { newStemmer(name: string): { stem(word: string): string } };

/** Loads the stop words of many languages by primary tag at the first call, because they are 300 kB. */
export function stopWordLists(): Readonly<Record<string, readonly string[]>>;
