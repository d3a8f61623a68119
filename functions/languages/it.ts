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
  openers: words(
    `il, lo, la, i, gli, le, l', un, uno, una, un', in, nel, nella, nei, nelle, con, per, da, dal, dalla, di, del, della, secondo, dopo, prima, durante, su, sul, sulla, al, alla, ai, ma, e, se, quando, come, questo, questa, questi, queste, quel, quella, suo, sua, tra, fra, anche, non, ogni, tutti, tutte, molti, alcuni`,
  ),
  named: words(
    `film, romanzo, libro, serie, canzone, album, opera, rivista, giornale, quotidiano, programma, gruppo, bar, ristorante, associazione, partito`,
  ),
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
  firstPerson: words(`io, noi, mio, mia, miei, mie, mi, ci, nostro, nostra, nostri, nostre`),
  future: words(`sarà, saranno, avrà, avranno, prossimo, prossima, prossimi, prossime, domani, entro`),
  futureForm: /^\p{L}{2,}r(?:à|anno)$/u,
  pronouns: words(`lui, lei, loro, esso, essa, essi, egli, ella, ciò, quest'ultimo, quest'ultima, entrambi`),
  impersonal: words(``),
  negation: words(`non, mai, nessuno, nessuna, nessun, niente, nulla, né, senza, neppure, nemmeno`),
  modality: words(`
    può, possono, potrebbe, potrebbero, dovrebbe, dovrebbero, deve, devono, sarebbe, sarebbero, avrebbe,
    avrebbero, forse, probabilmente, possibile, presunto, presunta, se, sembra, pare, previsto
  `),
  openings: words(
    `tuttavia, inoltre, infatti, invece, intanto, infine, però, d'altra parte, nel frattempo, dal canto suo`,
  ),
  parts: {
    relatives: words(`il quale, la quale, i quali, le quali, il cui, la cui, dove`),
    clefts: words(`è lui, è stato lui, coloro`),
    sources: words(`secondo, stando a`),
    informants: words(`
      ansa, reuters, televisione, università, polizia, carabinieri, ministero, prefettura, procura, autorità, governo, comunicato, portavoce,
      agenzia, media, stampa, quotidiano, vigili del fuoco, comune, azienda, organizzatori, tribunale,
      ospedale
    `),
    reporting: words(`
      ha detto, ha dichiarato, ha spiegato, ha annunciato, ha riferito, ha precisato, ha confermato, hanno
      detto, hanno riferito, hanno annunciato, hanno confermato, riferisce, riferiscono, spiega, annuncia,
      informa
    `),
    contested: words(`
      apparentemente, sembrava, merita, meritano, voci, bisogna,
      rubato, rubati, sottratto, aggredito, truffa,
      accusa, accusano, accusato, accusata, accusati, sospettato, colpevole, responsabile, responsabili,
      corruzione, frode, stupro, omicidio, terrorista, terroristi, ucciso, uccisi, abbattuto, distrutto,
      ribelli, esercito, soldati, stima, stimano, circa, quasi, previsione, previsioni, teme, temono,
      speranza, migliore, peggiore, ingiusto, inaccettabile, illegale, troppo, bugia, innocente, causa,
      colpa, vittoria
    `),
    quantities: words(`
      cento, mille, migliaia, milione, milioni, miliardo, miliardi, decina, decine, dozzina, centinaio,
      centinaia, metà, terzo, quarto, doppio, triplo, maggioranza, minoranza
    `),
    limits: words(`
      fonte, fonti, anonimato,
      salvo, eccetto, tranne, escluso, solo, soltanto, solamente, esclusivamente, a condizione, falso,
      falsa, cosiddetto, almeno, fino a, quasi, nega, negato, smentito, rifiuta, rifiutato
    `),
    unsureEndings: words(`rebbe, rebbero, rà, ranno`),
    finite: words(`
      è, sono, era, erano, ha, hanno, aveva, avevano, fu, furono, va, vanno, fa, fanno, viene, vengono,
      resta, restano, si è, si sono, annuncia, apre, chiude, torna, lascia, arriva, chiede, spiega
    `),
  },
  naming: {
    eventEndings: words(`zione, zioni, sione, sioni, mento, menti, aggio, ura, enza, anza`),
    events: words(`
      tregua, sciopero, scioperi, accordo, accordi, morte, attacco, attacchi, voto, processo, sisma,
      terremoto, incendio, incendi, guerra, crisi, calo, aumento, caduta, fuga, ritorno, partenza, arrivo,
      ritiro, vittoria, sconfitta, riforma, vertice, visita, guasto, tempesta, furto, vendita, fusione,
      uscita, presa, inchiesta, denuncia, scoperta, ritardo, lancio, scontro, crollo, chiusura, apertura,
      protesta, rinvio, legge, multa, piena
    `),
    links: words(`
      di, del, della, dei, delle, degli, dello, dell, d, l, in, a, al, alla, contro, tra, sul, sulla, per
    `),
    articles: words(`il, lo, la, i, gli, le, l, un, una`),
    coordinates: words(`e, ed, o, ma, né`),
    verbEndings: words(`ò, arono, erono, irono, erà, irà, eranno`),
  },
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
  titles: words(`
    sig, signor, signora, dott, dottor, dottoressa, prof, professor, onorevole, on, presidente, premier, ministro,
    ministra, sindaco, sindaca, generale, colonnello, capitano, re, regina, principe, principessa, papa, senatore,
    senatrice, cancelliere, cancelliera, giudice
  `),
  atLeast: words(`almeno, oltre, più di`),
  corrections: words(
    `errata corrige, correzione, rettifica, una versione precedente di questo articolo, una prima versione di questo articolo`,
  ),
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
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    novanta: 90,
    cento: 100,
    duecento: 200,
  },
  labels: {
    dateLine: 'Edizione del {date}',
    covers: 'Dal {from} al {to}',
    stories: '{n} notizie',
    new: 'nuova',
    developing: 'in sviluppo',
    corrected: 'corretta',
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
    disagreement: 'Le fonti non concordano',
    rank: 'Perché è qui',
    rank_sources: 'fonti indipendenti',
    rank_diversity: 'paesi e lingue',
    rank_recency: 'attualità',
    rank_watchlist: 'lista di interesse',
    rank_novelty: 'novità',
    rank_unchanged: 'niente di nuovo',
    edited_pinned: 'messo in testa dalla redazione',
    edited_merged: 'riunito dalla redazione',
    edited_split: 'separato dalla redazione',
    hiddenByEditor: 'omesso dalla redazione',
    editorNotices: 'Indicazioni della redazione',
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
    linked: 'Perché queste lingue raccontano lo stesso fatto',
    howMade: 'Come è fatta questa edizione',
    howMadeText:
      'Ogni punto chiave è una frase di un articolo, citata parola per parola, o quella frase senza parti intere, che vi sono barrate. Aprilo per vedere la frase, il suo posto e la sua impronta. Nulla è stato inventato o riscritto.',
    verify: 'Verifica',
    archive: 'Tutte le edizioni',
    months: 'Per mese',
    search: 'Cerca',
    searchFor: 'Parole da cercare',
    searchNothing: 'Nessuna notizia contiene queste parole.',
    searchFailed: 'Non è stato possibile leggere l’archivio; riprovare.',
    searchEarlier: 'Cerca più indietro',
    searchNoScript: 'La ricerca richiede uno script. Senza, l’archivio si sfoglia per mese.',
    latest: 'Ultima edizione',
    subscribe: 'Abbonati (Atom)',
    empty: 'Nessuna notizia.',
    previous: 'Edizione precedente',
    withdrawn: 'ritirato',
    corrections: 'Correzioni',
    storyMoved: 'Questa storia fa ora parte di un’altra',
    feed: 'feed',
    version: 'versione corretta',
    timeline: 'Questa notizia, edizione per edizione',
    asOf: 'Raccontata l’ultima volta nell’edizione di {date}',
    followedSince: 'seguita dal {date}',
    coverageHour: 'articoli all’ora',
    coverageDay: 'articoli al giorno',
    coverageText: '{articles}, dal {from} al {to}',
    nextDue: 'Prossima edizione prevista: {date}. Dopo, leggete l’ultima.',
    verifyText:
      'Ogni frase porta l’inizio della sua impronta SHA-256; l’impronta intera, l’articolo e il punto esatto sono in digest.json. Per ricalcolare tutto, da una cartella o da un indirizzo:',
    quoted: 'citazione di {name}',
    emptyText: 'Nessuna notizia in questo periodo: i feed letti non portano nulla di nuovo.',
    allDown: 'Nessun feed è stato leggibile per questa edizione. Lo stato di ciascuno è indicato sotto.',
    contents: 'Tutte le notizie',
    state: 'stato',
    joinedBy: 'accostato per: {words}',
    quotes: ['«', '»'],
    plurals: {
      editions: { one: '{n} edizione', other: '{n} edizioni' },
      stories: { one: '{n} notizia', other: '{n} notizie' },
      articles: { one: '{n} articolo', other: '{n} articoli' },
      sources: { one: 'una sola fonte', other: '{n} fonti indipendenti' },
    },
    problems: {
      unreachable: 'server irraggiungibile',
      slow: 'nessuna risposta in tempo',
      refused: 'indirizzo rifiutato per sicurezza',
      tooLarge: 'troppo grande per essere letto',
      redirects: 'troppi reindirizzamenti',
      status: 'il server ha risposto {status}',
      robots: 'il sito vieta questa pagina ai robot; si usa solo l’estratto',
      patience: 'il server chiede di attendere',
      unreadable: 'ciò che è arrivato non è un feed leggibile',
      noArticle: 'nessun articolo leggibile a questo indirizzo',
      gone: 'il server dice che questo feed non esiste più',
      moved: 'questo feed ha un nuovo indirizzo: {address}',
      repaired: 'feed malformato; si è letto ciò che si poteva',
      leftForNext: 'più articoli nuovi di quanti ne prenda un’edizione; {left} restano per la prossima',
      belowCut: 'viene dopo le {most} notizie dell’edizione',
      moreBelow: 'altre {more} notizie, dopo le {most} dell’edizione',
      manyArticles: '{all} articoli, di cui sono elencati i primi {listed}',
      longText: 'testo di {length} caratteri, di cui i primi {compared} confrontati con gli altri',
      moreLong: 'altri {more} testi più lunghi dei {compared} caratteri confrontati',
      unproven: 'un punto che non si è potuto provare',
      notSummarized: 'il passo che sceglie i punti non è riuscito',
      noPoint: 'nessuna frase può fare da punto chiave',
    },
    readOnline: 'Leggi online',
    moreOnline: 'altri {n} temi online',
    unsubscribe: 'Annulla l’iscrizione',
  },
};
