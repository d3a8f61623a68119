import { foldText } from '../../text/fold-text.ts';

/** The kinds of words that a shortened or reworded statement must not lose or gain. */
export type CueKind = 'negation' | 'lack' | 'planned' | 'possible' | 'condition' | 'attribution' | 'cause' | 'passive';

type CueLists = Readonly<Record<CueKind, string>>;

/** Cues by language; words as folded, phrases with spaces; `*` ends a beginning. Written from grammars, not from texts. */
const CUES: Readonly<Record<string, CueLists>> = {
  fr: {
    negation: 'ne, n, pas, jamais, aucun, aucune, sans, ni, non, nul, nulle',
    lack: 'renonc*, manqu*, faute de, depourvu*, prive*, refus*, exclu*, exclure, absen*, annul*, abandonn*, echou*, evit*, dement*, nie, nient, nie*, empech*, echapp*, incapable*',
    planned:
      'va, vont, doit, doivent, devrait, devraient, prevoi*, prevu*, compte, comptent, entend, entendent, veut, veulent, promet*, projett*, s apprete*, censee*, cense, voudrait, souhait*',
    possible:
      'peut etre, peut, peuvent, pourra, pourront, pourrait, pourraient, envisag*, esper*, espoir*, probable*, possible*, eventuel*, menac*, risqu*, semble*, craint*, craign*, redout*, presume*, suppose*, hypothese*, soupconn*, sans doute, etudie',
    condition: 'si, s il, s ils, a condition, sous reserve, soumis*, a moins, pourvu, en cas, sauf si, conditionn*',
    attribution:
      'selon, d apres, a en croire, aux dires, de source, affirm*, accus*, indiqu*, declar*, precis*, annonc*, dit, disent, disait, ont dit, explique*, expliqu*, ajout*, soulign*, estim*, assur*, rapporte, rapportent, ont rapporte, a rapporte, raconte*, confie, confirm*, deplor*, dement*, pretend*, soutien*, soutenu, dénonc*, denonc*, juge, jugent, jugee, jugees, evoqu*, fait etat, font etat, craint*, craign*, redout*, soupconn*, rumeur*, montre*, revel*, protest*, promis, promet, prometten*, critiqu*, reproch*, croit, croient, pense, pensent, alleg*, conteste*, avanc*, aurait, auraient, serait, seraient, presume*',
    cause:
      'parce, a cause, en raison, car, faute de, puisque, grace a, du fait, provoqu*, caus*, entrain*, du a, due a',
    passive: 'par',
  },
  en: {
    negation:
      'not, no, never, none, nobody, nothing, neither, nor, without, cannot, isn t, wasn t, aren t, weren t, don t, doesn t, didn t, won t, wouldn t, can t, couldn t, hasn t, haven t',
    lack: 'lack*, drop*, scrap*, refus*, fail*, cancel*, abandon*, avoid*, deny, denie*, absen*, exempt*, unable, prevent*, exclud*, cleared, acquit*, unharmed, untouched, ruled out, rule out, gave up, give up, shortage*, abolish*, reject*, halt*',
    planned:
      'will, shall, is to, are to, was to, were to, plan to, plans to, planned, planning, intend*, want, wants, wanted, would, should, going to, due to, set to, expect*, promis*, pledg*, schedul*, aim, aims, must, proposed, propos*',
    possible:
      'may, might, could, hope*, hoping, possib*, perhaps, probabl*, likely, unlikely, consider*, weigh*, suspected, alleged*, alleging, reported*, appear*, seem*, fear*, threat*, risk*, potential*, rumour*, rumor*, studying, can',
    condition: 'if, unless, provided, subject to, condition*, depending, pending, as long as, in case',
    attribution:
      'according, said, say, says, saying, told, claim*, alleg*, accus*, announc*, reports, reported*, stated, added, warn*, called, believe*, estimat*, deni*, deny, argue*, insist*, fear*, suspect*, rumour*, rumor*, suggest*, show*, found that, find*, predict*, think*, promis*, confirm*, declar*, explain*, complain*, critici*, maintain*, contend*, assert*, sources',
    cause: 'because, due to, owing to, thanks to, on account, as a result, caus*, led to, blam*, lack of, for lack',
    passive: 'by',
  },
  es: {
    negation: 'no, nunca, jamas, ningun, ninguna, ninguno, nadie, nada, ni, sin, tampoco',
    lack: 'renunci*, falta*, rechaz*, descart*, cancel*, abandon*, evit*, carec*, neg*o, niega*, exclu*, exent*, fracas*, impid*, retir*',
    planned:
      'va a, van a, debe, deben, preve*, previst*, planea*, quiere*, pretend*, proyecta, proyectan, promet*, tiene previsto, deberia*, propon*, espera',
    possible:
      'puede*, podr*, quiza*, tal vez, posib*, probab*, espera*, esperanza, estudia*, contempl*, presunt*, supuest*, parece*, tem*e, temen, amenaz*, riesgo, sospech*, baraja*',
    condition: 'si, a condicion, siempre que, salvo, supeditad*, sujet*, pendiente, en caso, a menos',
    attribution:
      'segun, dijo, dice, dicen, dijeron, afirm*, anunci*, declar*, sostien*, sostuv*, asegur*, acus*, denunci*, indic*, explic*, señal*, senal*, estim*, calific*, teme, temen, sospech*, rumor*, inform*, advirti*, critic*, cree, creen, presunt*, supuest*, revel*, muestra*, promet*, confirm*',
    cause: 'porque, debido, a causa, por culpa, gracias, ya que, a raiz, puesto que, caus*, provoc*, por falta',
    passive: 'por',
  },
  de: {
    negation:
      'nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, niemand, nichts, ohne, weder, noch nie',
    lack: 'verzicht*, mangel*, fehl*, verweiger*, absag*, abgesagt, abgelehnt, lehn*, scheiter*, vermeid*, ausgeschlossen, befreit, streich*, entfallen, entfall*, bestreit*, bestritt*, verhinder*',
    planned:
      'soll, sollen, sollte, sollten, will, wollen, plant, planen, plante, planten, geplant*, vorgesehen, beabsichtig*, muss, mussen, wird, werden, versprech*, versprach, verspricht, mocht*, vorhab*, angekundigt*',
    possible:
      'kann, konnen, konnte, konnten, durfte, durften, moglich*, vielleicht, wahrscheinlich*, hoff*, erwag*, pruf*, mutmaßlich*, mutmasslich*, angeblich*, droh*, furcht*, befurcht*, verdacht*, scheint, offenbar, erwart*, risiko*',
    condition: 'wenn, falls, sofern, bedingung*, vorbehalt*, vorausgesetzt, es sei denn, solange',
    attribution:
      'laut, zufolge, nach angaben, sagt*, sagte*, erklart*, teilt*, mitgeteilt, behaupt*, wirft, werfen, warf, vorwurf*, bestreit*, kritisier*, warnt*, berichtet*, meldet*, gemeldet, schatz*, befurcht*, angeblich*, mutmasslich*, sei, seien, habe, vermut*, beschuldig*, gerucht*, ankundig*, kundigt*, betont*, meint*, glaubt*, versprach*, verspricht',
    cause: 'weil, wegen, aufgrund, dank, infolge, deshalb, daher, verursach*, aus mangel, mangels, fuhrte zu',
    passive: 'von, durch',
  },
};

/** What is found of a kind at a word. */
export interface Cue {
  readonly kind: CueKind;
  readonly at: number;
  /** Whether only the ending of a verb says so: the verb itself says something, too. */
  readonly ending?: true;
}

/**
 * Finds the cues in folded words, in order; `written` has their accents, which tell `mènera` from `choléra`.
 * Languages without a list have none. Cost: linear.
 */
export function cuesOf(words: readonly string[], lang: string, written: readonly string[] = words): Cue[] {
  const index = indexOf(lang);
  const found: Cue[] = [];
  for (const [at, word] of words.entries()) {
    const kinds = new Set<CueKind>(index.get(word));
    for (let length = 3; length <= word.length; length += 1) {
      for (const kind of index.get(`${word.slice(0, length)}*`) ?? []) kinds.add(kind);
      if (length > 11) break;
    }
    for (let length = 2; length <= 3; length += 1) {
      for (const kind of index.get(words.slice(at, at + length).join(' ')) ?? []) kinds.add(kind);
    }
    for (const kind of kinds) found.push({ kind, at });
    for (const kind of tenseOf((written[at] ?? word).toLowerCase().normalize('NFC'), lang))
      if (!kinds.has(kind)) found.push({ kind, at, ending: true });
  }
  return found;
}

/** Future and conditional as verb endings of French and Spanish. */
function tenseOf(word: string, lang: string): CueKind[] {
  if (lang === 'fr') {
    if (/.{2}r(?:ait|aient)$/.test(word)) return ['possible'];
    if (/.{2}(?:[eid]|r|ud)r(?:a|ont)$/.test(word) || /^(?:sera|seront|aura|auront|ira|iront|fera|feront)$/.test(word))
      return ['planned'];
  }
  if (lang === 'es') {
    if (/.{2}[aeid]rían?$/.test(word)) return ['possible'];
    if (/.{2}[aeid]rán?$/.test(word)) return ['planned'];
  }
  return [];
}

const indexes = new Map<string, ReadonlyMap<string, CueKind[]>>();

function indexOf(lang: string): ReadonlyMap<string, CueKind[]> {
  const known = indexes.get(lang);
  if (known !== undefined) return known;
  const made = new Map<string, CueKind[]>();
  for (const [kind, list] of Object.entries(CUES[lang] ?? {}) as [CueKind, string][]) {
    for (const cue of list.split(',')) {
      const key = foldText(cue.trim());
      made.set(key, [...(made.get(key) ?? []), kind]);
    }
  }
  indexes.set(lang, made);
  return made;
}
