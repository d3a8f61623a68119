import type { LanguageTools } from '../../contracts/language.ts';
import { foldText } from '../../text/fold-text.ts';

/** Number words that the language files leave out, folded; all four languages, as they do not collide. */
const MORE: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  dozen: 12,
  douzaine: 12,
  docena: 12,
  dutzend: 12,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  setecientas: 700,
  ochocientos: 800,
  ochocientas: 800,
  novecientos: 900,
  novecientas: 900,
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:milliards?|milliarden?|billions?|bn|mrd)$/, 1e9],
  [/^(?:millions?|millon|millones|millionen?|mio|m|mn)$/, 1e6],
  [/^(?:mille|mil|thousand|tausend)$/, 1e3],
];

/** Reads the number, in digits or words, that begins at a folded word. Shape: value and count of words; a lone one is none. */
export function numberAt(
  words: readonly string[],
  at: number,
  language: LanguageTools,
): { value: number; length: number } | undefined {
  const word = words[at] ?? '';
  const known = numbersOf(language);
  const joined = germanNumber(word, known);
  if (joined !== undefined) return { value: joined, length: 1 };
  if (THOUSAND.test(word)) {
    const rest = spelledBelowThousand(words, at + 1, language);
    return rest === undefined ? undefined : { value: 1000 + rest.value, length: 1 + rest.length };
  }
  let value = 0;
  let next = at;
  if (/^\p{N}/u.test(word)) {
    value = digitsValue(word);
    next += 1;
    if (/^(?:er|e|eme|st|nd|rd|th)$/.test(words[next] ?? '')) next += 1;
  } else if (/^(?:cent|ciento)$/.test(word) && /^(?:pour|por)$/.test(words[at - 1] ?? '')) {
    return undefined;
  } else {
    for (; next < words.length && next < at + 6; next += 1) {
      // `quarante et un`, `treinta y dos`: tens and ones may be joined by a word.
      if (next > at && value >= 20 && value % 10 === 0 && /^(?:et|y)$/.test(words[next] ?? '')) {
        if (!/^(?:une?|uno|onze)$/.test(words[next + 1] ?? '') && (known.get(words[next + 1] ?? '') ?? 10) > 9) break;
        next += 1;
      }
      const part = /^une?$/.test(words[next] ?? '') && value >= 20 ? 1 : known.get(words[next] ?? '');
      if (part === undefined) break;
      value = part === 100 || (part === 20 && value === 4) ? Math.max(value, 1) * part : value + part;
    }
    if (next === at) return undefined;
  }
  const scale = SCALES.find(([pattern]) => pattern.test(words[next] ?? ''))?.[1];
  if (scale === 1e3 && !/^\p{N}/u.test(word)) {
    const rest = spelledBelowThousand(words, next + 1, language);
    if (rest !== undefined) return { value: value * 1000 + rest.value, length: next + 1 + rest.length - at };
  }
  // `from 0.4 to 0.6 million`: the scale counts for both.
  const shared = SCALES.find(([pattern]) => pattern.test(words[next + 2] ?? ''))?.[1];
  if (shared !== undefined && !Number.isInteger(value) && /^(?:a|to|bis|et|and|y|und)$/.test(words[next] ?? ''))
    return { value: Math.round(value * shared), length: next - at };
  if (scale !== undefined) return { value: Math.round(value * scale * 1000) / 1000, length: next + 1 - at };
  // `un`, `eine`, `one` are articles; a value that is none of ours stays unread.
  if (!Number.isFinite(value) || (value <= 1 && !/^\p{N}/u.test(word))) return undefined;
  return { value, length: next - at };
}

const THOUSAND = /^(?:mille|mil)$/;

/** What follows a thousand in words: `mille deux cents`, `mil doscientos`. */
function spelledBelowThousand(
  words: readonly string[],
  at: number,
  language: LanguageTools,
): { value: number; length: number } | undefined {
  const word = words[at] ?? '';
  if (/^\p{N}/u.test(word) || THOUSAND.test(word)) return undefined;
  const rest = numberAt(words, at, language);
  return rest === undefined || rest.value >= 1000 ? undefined : rest;
}

/** German writes ones before tens, in one word: `einundvierzig`. */
function germanNumber(word: string, known: ReadonlyMap<string, number>): number | undefined {
  const [, ones = '', tens = ''] = /^(\p{L}{3,6})und(\p{L}{5,8})$/u.exec(word) ?? [];
  const one = ones === 'ein' ? 1 : known.get(ones);
  const ten = known.get(tens);
  return one === undefined || ten === undefined || one > 9 || ten % 10 !== 0 || !/zig$|ssig$/.test(tens)
    ? undefined
    : one + ten;
}

function digitsValue(written: string): number {
  const plain = written.normalize('NFKC');
  const grouped = /^\d{1,3}(?:[ .,]\d{3})+$/.test(plain) ? plain.replace(/[ .,]/g, '') : plain;
  return Number(grouped.replace(/\s/g, '').replace(',', '.'));
}

const tables = new WeakMap<object, ReadonlyMap<string, number>>();

function numbersOf({ numbers }: LanguageTools): ReadonlyMap<string, number> {
  const made =
    tables.get(numbers) ??
    new Map([...Object.entries(MORE), ...Object.entries(numbers)].map(([word, value]) => [foldText(word), value]));
  tables.set(numbers, made);
  return made;
}
