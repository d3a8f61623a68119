/** Loads the stemmers of Snowball at the first call, since that takes 15 ms. `newStemmer` throws for an unknown name. */
export function stemmers(): { newStemmer(name: string): { stem(word: string): string } };
