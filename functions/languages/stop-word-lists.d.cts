/**
 * Loads the stop words of many languages by primary tag at the first call, because they are 300 kB. In a file of its own,
 * so that the bundle of ingest does not carry the stemmers.
 */
export function stopWordLists(): Readonly<Record<string, readonly string[]>>;
