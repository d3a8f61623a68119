import { foldText } from '../text/fold-text.ts';

/** Endings by which our languages in Latin letters make inhabitants and adjectives of a country's name. */
const ENDINGS =
  /^(?:i|is|ais(?:es?)?|ois(?:es?)?|i?en(?:s|nes?)?|i?ains?|i?aines?|i?ans?|nians?|ese|ish|i?an[oa]s?|es(?:|a|as|es)|in[oa]s?|enses?|eñ[oa]s?|en[oa]s?|i?t[ae]s?|i?sch(?:e[nmrs]?)?|i?er(?:n|in|innen|s)?|i?anisch(?:e[nmrs]?)?|nisch(?:e[nmrs]?)?|i?aner(?:n|in|innen)?|ayos?|ayas?|i?an[ie]|es[ie]|in[ie]|ens[ei]|enh[oa]s?|aans?e?|ee?se?|eir[oa]s?)$/;

/** Endings of the words that the next list begins. */
const INFLECTED =
  /^(?:|s|n|se|h?[ei]|e[snrm]?|ern|in|innen|nes?|[ao]s?|c[ao]s?|que?s?|isch(?:e[nmrs]?)?|nis(?:ch(?:e[nmrs]?)?)?|ian[oa]?s?)$/;

/** What no rule makes, as beginnings: ISO code, then inhabitants and adjectives in our languages. */
const IRREGULAR: Readonly<Record<string, string>> = {
  FR: 'francais frances franzos french frans',
  DE: 'allemand german aleman deutsch tedesc duits alema',
  ES: 'espagnol spanish spaniard espanol spanisch spanier spagnol spaans espanh',
  GB: 'britanni british briton britisch brite brits',
  US: 'americain american estadounidens amerikan etatsunien amerikaan statunitens',
  CH: 'suisse swiss suizo suiza schweizer svizzer suic zwitser',
  NL: 'neerland dutch holland niederland olandes nederland holandes neerlandes',
  GR: 'grec greek grieg griech grieks',
  PL: 'polon polish polaco polaca polnisch polacc polones pools',
  TR: 'turc turk turch turks',
  DK: 'danois danish danes danisch dane deens dinamarques',
  SE: 'sued swed sueco sueca schwed svedes zweed zweeds suec',
  NO: 'norveg norweg norueg norveges noors',
  IE: 'irland irish irlandes irisch iers',
  RU: 'russ rusos rusas ruso rusa',
  CN: 'chinois chinese chino chinos chines cines',
  JP: 'japon japan giappon japao',
  IN: 'indien indian indio india indisch inder',
  UA: 'ukrain ucrani ucrain oekra',
  BE: 'belge belgian belga belgisch',
  PT: 'portug portugues portogh',
  IT: 'italien italian italiaan',
  AT: 'autrich austri osterreich austriac oostenrijk',
  CZ: 'tcheque czech checo checa tschech ceco ceca cechi tsjech',
  HU: 'hongrois hungar hungaro ungar ungher hongaar',
  SY: 'syrien syrian sirio siria syrer syrisch',
  IQ: 'irak iraq',
  IR: 'iranien iranian irani iraner iranisch',
  IL: 'israel',
  EG: 'egypt egipci agypt egizian egipc',
  MA: 'maroc morocc marroqui marokk marocch marokkaan',
  DZ: 'alger argelin algerij',
  TN: 'tunis tunec tunes tunesisch',
  LB: 'liban leban libano',
  MX: 'mexic mexik',
  BR: 'bresil brazil brasil brasilian braziliaan',
  CL: 'chilie chile',
  PE: 'peru peruv',
  CO: 'colomb kolumb',
  CA: 'canad kanad',
  AU: 'austral',
  FI: 'finland finnis finn finlan',
  RO: 'roum roman ruman',
  UY: 'uruguay',
  PY: 'paraguay',
  AR: 'argentin',
};

/** Capitals in the four languages: a capital stands for the government of its state. */
const CAPITALS: Readonly<Record<string, string>> = {
  FR: 'paris',
  DE: 'berlin',
  ES: 'madrid',
  GB: 'londres london',
  US: 'washington',
  IT: 'rome roma rom',
  BE: 'bruxelles brussels bruselas brussel',
  CH: 'berne bern berna',
  AT: 'vienne vienna viena wien',
  PL: 'varsovie warsaw varsovia warschau',
  PT: 'lisbonne lisbon lisboa lissabon',
  GR: 'athenes athens atenas athen',
  RU: 'moscou moscow moscu moskau',
  UA: 'kiev kyiv kiew',
  CN: 'pekin beijing peking',
  JP: 'tokyo tokio',
  TR: 'ankara',
  SY: 'damas damascus damasco damaskus',
  IQ: 'bagdad baghdad',
  IR: 'teheran tehran',
  EG: 'caire cairo kairo',
  MA: 'rabat',
  DZ: 'alger algiers argel algier',
  TN: 'tunis tunez',
  SE: 'stockholm estocolmo',
  DK: 'copenhague copenhagen kopenhagen',
  NO: 'oslo',
  FI: 'helsinki',
  HU: 'budapest',
  CZ: 'prague praga prag',
  RO: 'bucarest bucharest bukarest',
  IE: 'dublin',
  CA: 'ottawa',
  AR: 'buenos',
  CL: 'santiago',
  PE: 'lima',
  CO: 'bogota',
  KE: 'nairobi',
  SN: 'dakar',
  ML: 'bamako',
  SD: 'khartoum jartum',
  ET: 'addis',
  KP: 'pyongyang',
  KR: 'seoul seul',
  VE: 'caracas',
  CU: 'havane havana',
  LB: 'beyrouth beirut',
  IL: 'jerusalem',
  UY: 'montevideo',
};

/** Ids of the alias table for states that it names itself. */
const OWN: Readonly<Record<string, string>> = { US: 'united-states', GB: 'united-kingdom' };

/**
 * Names the country that a folded word means as inhabitants or adjective (`beninoises`), or whose capital it is.
 *
 * Shape: keys as the alias table gives them with `@` before, or `capital:AT`; empty where nothing is meant. Brussels
 * also stands for the European Union. Errors: none.
 */
export function demonymAt(folded: string): readonly string[] {
  index ??= makeIndex();
  if (/^\p{Script=Arabic}/u.test(folded)) {
    const stem = folded.replace(ARABIC_ARTICLE, '').match(ARABIC_ADJECTIVE)?.[1];
    const code = stem === undefined ? undefined : index.arabic.get(stem);
    return code === undefined ? [] : [countryKey(code)];
  }
  const keys: string[] = [...(index.capitals.get(folded) ?? [])];
  for (let length = Math.min(folded.length, 14); length >= 3; length -= 1) {
    const start = folded.slice(0, length);
    const irregular = index.irregular.get(start);
    if (irregular !== undefined && (INFLECTED.test(folded.slice(length)) || ENDINGS.test(folded.slice(length))))
      return [...keys, countryKey(irregular)];
    const code = index.stems.get(start);
    if (code !== undefined && ENDINGS.test(folded.slice(length))) return [...keys, countryKey(code)];
  }
  return keys;
}

function countryKey(code: string): string {
  return `@${OWN[code] ?? `country:${code}`}`;
}

/** The article and the particles that Arabic writes onto a word. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

/** Adjectives of relation: masculine, feminine, plural. */
const ARABIC_ADJECTIVE = /^(\p{L}{2,}?)ي(?:ه|ة|ين|ون|ات|تان|ان)?$/u;

let index: ReturnType<typeof makeIndex> | undefined;

function makeIndex(): {
  capitals: Map<string, string[]>;
  irregular: Map<string, string>;
  stems: Map<string, string>;
  arabic: Map<string, string>;
} {
  const capitals = new Map<string, string[]>();
  for (const [code, names] of Object.entries(CAPITALS)) {
    const extra = code === 'BE' ? ['@european-union'] : [];
    for (const name of names.split(' ')) capitals.set(name, [`capital:${code}`, countryKey(code), ...extra]);
  }
  const irregular = new Map<string, string>();
  for (const [code, starts] of Object.entries(IRREGULAR))
    for (const start of starts.split(' ')) irregular.set(start, code);
  const stems = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  for (const language of ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = foldText(names.of(code) ?? '');
      if (!/^\p{L}{4,}$/u.test(name)) continue;
      for (const stem of [name, name.replace(/(?:ien|ia|ie|[aeoiy])$/, '')]) {
        if (stem.length >= 4 && !stems.has(stem)) stems.set(stem, code);
      }
    }
  }
  const arabic = new Map<string, string>();
  const names = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = foldText(names.of(code) ?? '');
    if (!/^\p{L}{3,}$/u.test(name)) continue;
    const stem = name.replace(ARABIC_ARTICLE, '').replace(/(?:يا|[اةه])$/, '');
    if (stem.length >= 3 && !arabic.has(stem)) arabic.set(stem, code);
  }
  return { capitals, irregular, stems, arabic };
}
