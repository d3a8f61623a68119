/** Loads the Snowball stemmers at the first call, because that takes 15 ms. `newStemmer` throws for an unknown name. */
export function stemmers(): { newStemmer(name: string): { stem(word: string): string } };
