/** What makes made-up words look and parse like one of a language: its endings, small words and sentence frames. */
export interface StreamLanguage {
  readonly lang: string;
  readonly onsets: readonly string[];
  readonly endings: readonly string[];
  /** Frames of sentences: `N` a name, `w` a word, `9` a number; the rest stands as it is. */
  readonly frames: readonly string[];
  readonly titles: readonly string[];
}

/** Two languages, the first told more often. */
export const STREAM_LANGUAGES: readonly StreamLanguage[] = [
  {
    lang: 'fr',
    onsets: 'ba bri ca cha cor da dou fa flo ga gri la lu ma mon na no pa pe plu ra re sa si sou ta tra va ve vi'.split(
      ' ',
    ),
    endings: 'tion ment eur age ier ance elle ure iste oir eau ade ine esse ique aire'.split(' '),
    frames: [
      'Le w de la w a w par N selon une w de N',
      'N a w la w et les w de la w dans la ville de N',
      'Après 9 w les w de N ont w une w pour le w',
      'Une w du w sera w avec N et la w contre les w',
      'Les 9 w de la w sont w sous la w de N',
      'Pour N cette w de w est une w sans w ni w',
    ],
    titles: ['N : la w de w à N', 'w : 9 w pour la w de N', 'La w de N w le w', 'À N, une w contre la w'],
  },
  {
    lang: 'en',
    onsets: 'ba bro ca cle da dri fa fle ga gra ha in ki la lo ma mi na o pa pro qui ra ri sa sta te tri u wa'.split(
      ' ',
    ),
    endings: 'ing ment er ness ship ation ard le ity ous ance ow ish or age ent'.split(' '),
    frames: [
      'The w of the w was w by N after a w in N',
      'N has w the w and the w of a w near the town of N',
      'More than 9 w from N will w their w for the w',
      'A w with N was w under the w of 9 w',
      'According to N the w and its w are w against the w',
      'There was no w for the w when N w a w of w',
    ],
    titles: ['N w over w in N', 'w: 9 w as N w the w', 'The w of N and a w', 'N to w its w after w'],
  },
];

/** Words of a made-up vocabulary, the most frequent first, each once. */
export function vocabularyOf({ onsets, endings }: StreamLanguage, size: number): string[] {
  const words = new Set<string>();
  // A step that shares no factor with the number of forms visits each form once, in an order that looks like none.
  const forms = onsets.length ** 2 * endings.length;
  const step = 7919;
  for (let nth = 0; words.size < Math.min(size, forms); nth += 1) {
    const at = (nth * step) % forms;
    const first = onsets[at % onsets.length] ?? '';
    const second = onsets[Math.floor(at / onsets.length) % onsets.length] ?? '';
    words.add(`${first}${second}${endings[Math.floor(at / onsets.length ** 2)] ?? ''}`);
    if (nth > 2 * forms) break;
  }
  return [...words];
}
