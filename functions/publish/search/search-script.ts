import script from './search.js.txt' with { type: 'text' };

/**
 * The script of the search page, as browsers get it: reads `months.json`, then of each month the files that hold the
 * words asked for, twelve months at a time, newest first. It requests files of its own folder only, writes text, never
 * markup, and keeps nothing of what was asked.
 *
 * A story is found when it has every word, or one that begins with it, or one that differs in its last two letters; words
 * that are too common to be listed are ignored. Newest edition first, then the order of the stories: no weights.
 */
export const searchScript = script;
