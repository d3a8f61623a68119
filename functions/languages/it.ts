import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for italiano. */
export const it: Language = {
  code: 'it',
  name: 'italiano',
  direction: 'ltr',
  snowball: 'italian',
  abbreviations: words(`
    sig, sigg, dott, dr, prof, avv, ing, on, gen, col, art, pag, n, es, p. es, ecc, ca, tel, s.p.a, a.c, d.c, dott.ssa, prof.ssa, arch, geom, rag, mons, sen, cap, magg, ten, pagg, p, pp, vol, fig, cfr
  `),
  attribution: words(`
    secondo, stando a, a detta di, ha detto, ha dichiarato, ha affermato, ha spiegato, ha aggiunto, ha
    annunciato, ha riferito, ha precisato, ha sottolineato, ha confermato, ha avvertito, ha ricordato, ha
    assicurato, ha scritto, ha commentato, dice, dichiara, afferma, spiega, riferisce, sottolinea, assicura,
    hanno detto, hanno riferito, una fonte, fonti
  `),
  anaphora: words(`
    egli, lui, lei, esso, essa, essi, loro, questo, questa, questi, queste, quello, quella, ciò, suo, sua, suoi,
    sue, ma, e, ed, però, tuttavia, quindi, dunque, perciò, inoltre, anche, poi, così, infatti, infine, invece,
    intanto, entrambi, lì, qui, io, noi
  `),
  negation: words(`non, mai, nessuno, nessuna, nessun, niente, nulla, né, senza, neppure, nemmeno`),
  modality: words(`
    può, possono, potrebbe, potrebbero, dovrebbe, dovrebbero, deve, devono, sarebbe, sarebbero, avrebbe,
    avrebbero, forse, probabilmente, possibile, presunto, presunta, se, sembra, pare, previsto
  `),
  openings: words(`tuttavia, inoltre, infatti, invece, intanto, infine, però, d'altra parte`),
  noise: words(`
    leggi anche, leggi tutto, leggi di più, vedi anche, per approfondire, potrebbe interessarti, foto, immagine,
    video, credito, crediti, pubblicità, newsletter, iscriviti, abbonati, condividi, seguici, commenti, tag,
    pubblicato, aggiornato, didascalia,
    vai al contenuto, i più letti, ultime notizie, articoli recenti, sull'autore, lascia un commento, tutti i diritti
    riservati, riproduzione riservata, chiudi, contenuto sponsorizzato, scarica l'app, articoli correlati, altre
    notizie, guarda anche
  `),
  paywall: words(`
    riservato agli abbonati, solo per abbonati, per continuare a leggere, sei già abbonato, contenuto riservato
  `),
  months: words(`
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
  `),
  days: words(`lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica`),
  numbers: {
    zero: 0,
    uno: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    tredici: 13,
    quattordici: 14,
    quindici: 15,
    sedici: 16,
    diciassette: 17,
    diciotto: 18,
    diciannove: 19,
    venti: 20,
  },
  labels: {
    edition: 'Edizione',
    dateLine: 'Edizione del {date}',
    covers: 'Dal {from} al {to}',
    stories: '{n} notizie',
    new: 'nuova',
    developing: 'in sviluppo',
    unchanged: 'invariata',
    whatChanged: 'Che cosa è cambiato',
    nothingChanged: 'Niente di nuovo dall’ultima edizione.',
    sources: 'Fonti',
    oneSource: 'una sola fonte',
    manySources: '{n} fonti indipendenti',
    teaser: 'solo estratto',
    copyOf: 'copia',
    kind_live: 'diretta',
    kind_gallery: 'galleria',
    kind_video: 'video',
    alsoIn: 'anche in {names}',
    dateInFuture: 'data futura nella fonte',
    sentence: 'frase {n}',
    evidence: 'Frase di origine',
    openSource: 'leggi l’articolo',
    disagreement: 'Le fonti non concordano',
    rank: 'Perché è qui',
    feeds: 'Stato dei feed',
    health_ok: 'letto',
    health_unchanged: 'invariato',
    health_waiting: 'non interrogato',
    health_failing: 'in errore',
    health_gone: 'scomparso',
    health_missing: 'senza risposta',
    failingSince: 'dal {date}',
    recovered: 'ripristinato',
    items: 'articoli',
    withheld: 'Che cosa è stato omesso',
    nothingWithheld: 'Nulla è stato omesso.',
    howMade: 'Come è fatta questa edizione',
    howMadeText:
      'Ogni punto chiave è una frase di un articolo, citata parola per parola. Aprilo per vedere la frase, il suo posto e la sua impronta. Nulla è stato inventato o riscritto.',
    verify: 'Verifica',
    archive: 'Tutte le edizioni',
    latest: 'Ultima edizione',
    subscribe: 'Abbonati (Atom)',
    empty: 'Nessuna notizia.',
    previous: 'Edizione precedente',
    page: 'pagine',
    published: 'pubblicato',
    toward: 'a',
    feed: 'feed',
    version: 'versione corretta',
  },
};
