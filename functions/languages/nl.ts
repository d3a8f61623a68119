import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for Nederlands. */
export const nl: Language = {
  code: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  snowball: 'dutch',
  abbreviations: words(`
    dhr, mevr, mw, dr, drs, prof, ir, mr, st, nr, blz, bijv, d.w.z, enz, e.d, o.a, ca, m.b.t, t.o.v, i.v.m, jl,
    a.s, mln, mld, ds, ing, mgr, jhr, hr, fam, resp, incl, excl, vgl, zgn, p, pp, art, tel
  `),
  openers: words(
    `de, het, een, in, op, aan, met, voor, na, sinds, tijdens, volgens, van, uit, bij, door, over, onder, om, maar, en, als, toen, terwijl, dit, dat, deze, die, hij, zij, ze, wij, we, zijn, haar, hun, ook, nog, niet, alle, veel, elke, er, hier, daar, hoe, waarom`,
  ),
  named: words(
    `film, roman, boek, serie, lied, album, stuk, tijdschrift, krant, programma, groep, band, partij, café, restaurant, vereniging, stichting`,
  ),
  attribution: words(`
    volgens, aldus, zegt, zei, verklaarde, verklaart, meldt, meldde, laat weten, liet weten, kondigde aan,
    bevestigde, bevestigt, benadrukte, waarschuwde, waarschuwt, voegde toe, stelt, stelde, schrijft, schreef,
    vertelt, vertelde, legt uit, legde uit, erkende, beweert, een bron, bronnen, een woordvoerder, een
    woordvoerster
  `),
  anaphora: words(`
    hij, zij, ze, het, dit, dat, deze, die, zijn, haar, hun, hem, hen, maar, en, echter, toch, daarom, daardoor,
    daarnaast, bovendien, ook, dan, daarna, zo, dus, verder, intussen, ondertussen, beide, daar, hier, er, ik,
    wij, we
  `),
  firstPerson: words(`ik, wij, we, mijn, mij, ons, onze`),
  future: words(`zal, zullen, wordt, gaat, gaan, volgende, komende, aanstaande, morgen`),
  pronouns: words(`hij, zij, ze, dit, dat, deze, beide, beiden, zijn, haar, hun`),
  impersonal: words(``),
  negation: words(`niet, geen, nooit, niemand, niets, zonder, noch`),
  modality: words(`
    kan, kunnen, kon, zou, zouden, moet, moeten, mag, mogen, misschien, mogelijk, waarschijnlijk, vermoedelijk,
    vermeende, als, indien, lijkt, naar verluidt, gepland
  `),
  openings: words(
    `echter, bovendien, daarnaast, intussen, ondertussen, overigens, desondanks, tegelijkertijd, op zijn beurt`,
  ),
  parts: {
    relatives: words(`waar, waarbij, waardoor, waarvan, waarmee, waarna, wiens`),
    clefts: words(`het is, het was, degenen`),
    sources: words(`volgens, aldus`),
    informants: words(`
      anp, reuters, omroep, universiteit, politie, ministerie, autoriteiten, regering, verklaring, woordvoerder, woordvoerster, persbureau,
      media, krant, brandweer, justitie, gemeente, bedrijf, organisatie, rechtbank, ziekenhuis, netbeheerder
    `),
    reporting: words(`
      meldt, meldde, melden, zei, zegt, liet, laat, bevestigde, bevestigt, verklaarde, vertelde
    `),
    contested: words(`
      blijkbaar, leek, leken, verdient, verdienen, geruchten,
      gestolen, stal, verduisterd, mishandeld, aangevallen,
      beschuldigt, beschuldigde, beschuldigd, verdacht, verdachte, verdachten, schuldig, schuld,
      verantwoordelijk, corruptie, fraude, verkrachting, moord, terrorist, terroristen, gedood,
      doodgeschoten, verwoest, rebellen, leger, soldaten, schat, schatting, ongeveer, bijna, verwacht,
      verwachten, prognose, vreest, vrezen, hoop, beste, slechtste, oneerlijk, onaanvaardbaar, illegaal, te
      veel, zal, zullen, gaat, leugen, onschuldig, oorzaak, vanwege, overwinning
    `),
    quantities: words(`
      honderd, duizend, duizenden, honderden, miljoen, miljoenen, miljard, miljarden, dozijn, tiental,
      tientallen, helft, derde, kwart, dubbel, meerderheid, minderheid
    `),
    limits: words(`
      bron, bronnen, anoniem,
      behalve, uitgezonderd, alleen, slechts, uitsluitend, mits, tenzij, zogenaamde, vals, minstens,
      hoogstens, tot en met, bijna, ontkent, ontkende, weigert, weigerde
    `),
    unsureEndings: [],
    finite: words(`
      bleef, bleven, viel, steeg, ligt, lag, stond, trok, brak, is, zijn, was, waren, heeft, hebben, had, hadden, werd, werden, wordt, worden, zei, kwam, ging, gaf,
      blijft, begint, begon, won, verloor, stierf, trad, opende, sloot, vroeg, keerde, kondigde, meldde
    `),
  },
  naming: {
    eventEndings: words(`ing, ingen, tie, ties, heid, ment, atie`),
    events: words(`
      staking, stakingen, bestand, wapenstilstand, akkoord, dood, aanval, aanvallen, stemming, proces,
      aardbeving, brand, branden, oorlog, crisis, daling, stijging, val, vlucht, terugkeer, vertrek,
      aankomst, zege, nederlaag, hervorming, top, bezoek, storing, storm, diefstal, verkoop, fusie,
      aftreden, vondst, vertraging, start, botsing, instorting, sluiting, heropening, redding, protest, wet,
      boete, overstroming, bouw, sloop, onderzoek
    `),
    links: words(`van, in, op, aan, tegen, over, voor, bij, tussen, om`),
    articles: words(`de, het, een`),
    coordinates: words(`en, of, maar`),
    verbEndings: words(`de, den, rt, rde, gde, kte`),
    headLast: true,
  },
  noise: words(`
    lees ook, lees meer, lees verder, zie ook, meer over, bekijk ook, foto, foto's, beeld, video, bron,
    advertentie, nieuwsbrief, abonneer, meld je aan, deel dit, delen, volg ons, reacties, gepubliceerd,
    bijgewerkt, onderschrift,
    naar de inhoud, ga naar inhoud, meest gelezen, laatste nieuws, recente artikelen, over de auteur, laat een reactie
    achter, alle rechten voorbehouden, sluiten, gesponsord, ontvang, download de app, gerelateerd, meer nieuws
  `),
  paywall: words(`
    alleen voor abonnees, exclusief voor abonnees, om verder te lezen, al abonnee, lees verder met
  `),
  months: words(`
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
  `),
  days: words(`maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag`),
  titles: words(`
    dhr, meneer, mevrouw, mevr, heer, dr, prof, professor, president, premier, minister, staatssecretaris,
    burgemeester, generaal, kolonel, kapitein, koning, koningin, prins, prinses, paus, senator, kanselier, rechter
  `),
  atLeast: words(`minstens, zeker, meer dan`),
  numbers: {
    nul: 0,
    één: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
  },
  labels: {
    edition: 'Editie',
    dateLine: 'Editie van {date}',
    covers: 'Van {from} tot {to}',
    stories: '{n} onderwerpen',
    new: 'nieuw',
    developing: 'in ontwikkeling',
    unchanged: 'ongewijzigd',
    whatChanged: 'Wat er veranderde',
    nothingChanged: 'Niets nieuws sinds de vorige editie.',
    sources: 'Bronnen',
    oneSource: 'één bron',
    manySources: '{n} onafhankelijke bronnen',
    teaser: 'alleen uittreksel',
    copyOf: 'kopie',
    kind_live: 'liveblog',
    kind_gallery: 'fotoserie',
    kind_video: 'video',
    alsoIn: 'ook in {names}',
    dateInFuture: 'datum van de bron ligt in de toekomst',
    sentence: 'zin {n}',
    evidence: 'Bronzin',
    openSource: 'lees het artikel',
    disagreement: 'De bronnen spreken elkaar tegen',
    rank: 'Waarom het hier staat',
    feeds: 'Staat van de feeds',
    health_ok: 'gelezen',
    health_unchanged: 'ongewijzigd',
    health_waiting: 'niet gevraagd',
    health_failing: 'gestoord',
    health_gone: 'opgeheven',
    health_missing: 'geen antwoord',
    failingSince: 'sinds {date}',
    recovered: 'hersteld',
    items: 'artikelen',
    withheld: 'Wat is weggelaten',
    nothingWithheld: 'Er is niets weggelaten.',
    howMade: 'Hoe deze editie is gemaakt',
    howMadeText:
      'Elk kernpunt is een zin uit een artikel, woord voor woord geciteerd, of die zin zonder hele delen, die erin zijn doorgestreept. Open het om de zin, de plaats en de controlesom te zien. Niets is verzonnen of herschreven.',
    verify: 'Controleren',
    archive: 'Alle edities',
    latest: 'Nieuwste editie',
    subscribe: 'Abonneren (Atom)',
    empty: 'Geen onderwerp.',
    previous: 'Vorige editie',
    page: 'pagina’s',
    published: 'gepubliceerd',
    toward: 'tot',
    feed: 'feed',
    version: 'gecorrigeerde versie',
    readOnline: 'Online lezen',
    moreOnline: 'nog {n} onderwerpen online',
    unsubscribe: 'Uitschrijven',
  },
};
