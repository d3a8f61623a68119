import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for Deutsch. */
export const de: Language = {
  code: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  snowball: 'german',
  abbreviations: words(`
    hr, fr, dr, prof, z. b, z.b, d. h, d.h, u. a, u.a, bzw, ca, usw, nr, st, str, mio, mrd, mr, jh, vgl, abs,
    art, bd, evtl, ggf, inkl, sog, u. s. w, etc, jan, feb, aug, sept, okt, nov, dez, fa, ing, dipl, i. d. r, o. ä, u. u, z. t, v. a, tel, s, verf, gem, bspw, geb, gest, hrsg, jr
  `),
  ordinalPeriod: true,
  openers: words(
    `der, die, das, den, dem, des, ein, eine, einen, einem, einer, er, sie, es, wir, ich, in, im, am, an, auf, aus, bei, beim, mit, nach, seit, vor, von, vom, zu, zum, zur, für, über, unter, um, aber, und, wenn, als, während, dieser, diese, dieses, sein, seine, ihr, ihre, alle, viele, mehrere, beide, kein, keine, auch, noch, nur, so, da, dort, hier, wie, warum, laut`,
  ),
  named: words(
    `film, roman, buch, serie, lied, album, stück, magazin, zeitung, zeitschrift, sendung, gruppe, partei, fraktion, band, kneipe, verein, bündnis, initiative, portal`,
  ),
  attribution: words(`
    laut, nach angaben, zufolge, sagte, sagt, erklärte, erklärt, teilte mit, teilt mit, berichtete, berichtet,
    betonte, betont, kündigte an, warnte, warnt, bestätigte, bestätigt, behauptete, behauptet, schrieb,
    schreibt, fügte hinzu, räumte ein, wies zurück, kritisierte, forderte, gab bekannt, hieß es, heißt es, so
    der, so die, ein sprecher, eine sprecherin, aus kreisen
  `),
  anaphora: words(`
    er, sie, es, dies, dieser, diese, dieses, diesem, diesen, das, jener, jene, sein, seine, seinen, ihr, ihre,
    ihren, ihm, ihn, ihnen, aber, und, doch, jedoch, dennoch, trotzdem, deshalb, daher, darum, außerdem, zudem,
    auch, dann, danach, dabei, damit, dafür, dagegen, dort, hier, so, allerdings, hingegen, inzwischen, beide,
    ich, wir
  `),
  firstPerson: words(`ich, wir, mein, meine, meinen, meiner, mir, mich, uns, unser, unsere, unseren`),
  future: words(`wird, werden, soll, sollen, künftig, nächste, nächsten, nächster, kommende, kommenden, morgen`),
  pronouns: words(`er, sie, es, dieser, diese, dieses, beide, letzterer, letztere, sein, seine, ihr, ihre`),
  impersonal: words(`es gibt, es gab, es ist, es war, es wird, es geht`),
  negation: words(`
    nicht, kein, keine, keinen, keinem, keiner, nie, niemals, niemand, nichts, ohne, weder, noch
  `),
  modality: words(`
    kann, können, könnte, könnten, soll, sollen, sollte, sollten, würde, würden, dürfte, dürften, muss, müssen,
    müsste, möglicherweise, vielleicht, wahrscheinlich, wohl, offenbar, angeblich, mutmaßlich, mutmaßliche,
    falls, wenn, geplant, scheint
  `),
  openings: words(`
    allerdings, jedoch, außerdem, zudem, dennoch, trotzdem, hingegen, inzwischen, unterdessen, darüber hinaus, zugleich, gleichzeitig, im gegenzug
  `),
  parts: {
    relatives: words(`wobei, wodurch, womit, weshalb, wonach, woraufhin`),
    clefts: words(`das ist`),
    sources: words(`laut, nach angaben, so`),
    informants: words(`
      dpa, reuters, sender, universität, bahn, polizei, ministerium, behörden, regierung, mitteilung, sprecher, sprecherin, agentur, medien, zeitung,
      feuerwehr, staatsanwaltschaft, stadt, unternehmen, veranstalter, gericht, krankenhaus, amt, betreiber
    `),
    reporting: words(`
      sagte, erklärte, teilte, teilten, berichtete, berichteten, bestätigte, bestätigten, wie
    `),
    contested: words(`
      offensichtlich, schien, schienen, verdient, verdienen, gerücht, gerüchte,
      stahl, gestohlen, veruntreut, angegriffen, misshandelt,
      wirft, warf, vorwurf, vorwürfe, beschuldigt, verdacht, verdächtig, verdächtige, verdächtiger, schuld,
      schuldig, verantwortlich, korruption, betrug, vergewaltigung, mord, terrorist, terroristen, getötet,
      erschossen, zerstört, rebellen, armee, soldaten, schätzt, schätzung, rund, etwa, fast, prognose,
      erwartet, erwarten, befürchtet, hoffnung, beste, schlechteste, ungerecht, inakzeptabel, illegal, zu
      viel, wird, werden, lüge, unschuldig, ursache, wegen, grund, sieg, besser
    `),
    quantities: words(`
      hundert, tausend, tausende, million, millionen, milliarde, milliarden, dutzend, dutzende, hunderte,
      hälfte, drittel, viertel, doppelt, mehrheit, minderheit
    `),
    limits: words(`
      kreisen, quelle, quellen, anonym,
      außer, ausgenommen, nur, lediglich, ausschließlich, sogenannte, sogenannter, falsch, vorbehaltlich,
      mindestens, höchstens, bis zu, beinahe, bestreitet, bestritt, dementierte, weigert, ablehnt, sofern
    `),
    unsureEndings: [],
    finite: words(`
      blieb, blieben, brach, fiel, stieg, liegt, lag, stand, zog, traf, begannen, ist, sind, war, waren, hat, haben, hatte, hatten, wurde, wurden, sagte, sagten, kam, kamen, ging, gab,
      steht, bleibt, bleiben, beginnt, begann, kündigte, erklärte, gewann, verlor, starb, trat, kehrte,
      öffnet, schließt, fordert, forderte, teilte
    `),
  },
  naming: {
    eventEndings: words(`ung, ungen, nis, tion, tionen, schaft, ität, ment`),
    events: words(`
      streik, streiks, waffenruhe, einigung, tod, angriff, angriffe, wahl, wahlen, prozess, beben, erdbeben,
      brand, brände, feuer, krieg, krise, rückgang, anstieg, sturz, flucht, rückkehr, ausstieg, abzug, sieg,
      niederlage, reform, gipfel, besuch, ausfall, sturm, raub, verkauf, kauf, fusion, rücktritt, fund,
      start, unfall, einsturz, abriss, umbau, ausbau, bau, protest, gesetz, urteil, hochwasser,
      stromausfall, abstimmung, warnstreik, ernte
    `),
    links: words(`von, der, des, vom, in, im, am, an, auf, gegen, über, für, bei, um, zwischen`),
    articles: words(`der, die, das, den, dem, des, ein, eine`),
    coordinates: words(`und, oder, aber, sondern`),
    verbEndings: [],
    capitalNouns: true,
    headLast: true,
  },
  noise: words(`
    lesen sie auch, lesen sie mehr, mehr zum thema, mehr dazu, siehe auch, auch interessant, zum thema, foto,
    fotos, bild, bilder, video, quelle, anzeige, werbung, newsletter, jetzt abonnieren, abonnieren, teilen,
    folgen sie, kommentare, schlagworte, bildunterschrift, veröffentlicht, aktualisiert, weiterlesen,
    zum inhalt springen, zum hauptinhalt, meistgelesen, neueste artikel, über den autor, über die autorin, alle rechte
    vorbehalten, kommentar schreiben, schließen, bildergalerie, diesen artikel teilen, mehr aus, jetzt anmelden,
    melden sie sich an, das könnte sie auch interessieren, gesponsert
  `),
  paywall: words(`
    nur für abonnenten, exklusiv für abonnenten, weiterlesen mit, jetzt weiterlesen, bereits abonnent, sie haben bereits ein abo, testen sie
  `),
  months: words(`
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
  `),
  days: words(`montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag`),
  titles: words(`
    herr, herrn, frau, dr, prof, professor, professorin, präsident, präsidentin, bundespräsident, bundeskanzler,
    bundeskanzlerin, kanzler, kanzlerin, minister, ministerin, ministerpräsident, ministerpräsidentin,
    bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, general, oberst, könig, königin, prinz,
    prinzessin, papst, richter, richterin
  `),
  atLeast: words(`mindestens, wenigstens, mehr als, über`),
  corrections: words(
    `korrektur, berichtigung, richtigstellung, in einer früheren version dieses artikels, in einer früheren version dieses textes, in einer früheren fassung dieses artikels, in einer früheren fassung dieses textes, in einer ersten version dieses artikels, in einer vorherigen version dieses artikels, wir haben den fehler korrigiert, wir haben den text korrigiert`,
  ),
  numbers: {
    null: 0,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
  },
  labels: {
    dateLine: 'Ausgabe vom {date}',
    covers: 'Von {from} bis {to}',
    stories: '{n} Themen',
    new: 'neu',
    developing: 'in Entwicklung',
    corrected: 'berichtigt',
    unchanged: 'unverändert',
    whatChanged: 'Was sich geändert hat',
    nothingChanged: 'Nichts Neues seit der letzten Ausgabe.',
    sources: 'Quellen',
    oneSource: 'eine einzige Quelle',
    manySources: '{n} unabhängige Quellen',
    teaser: 'nur Auszug',
    copyOf: 'Kopie',
    kind_live: 'Liveticker',
    kind_gallery: 'Bildergalerie',
    kind_video: 'Video',
    alsoIn: 'auch in {names}',
    dateInFuture: 'Datum der Quelle liegt in der Zukunft',
    sentence: 'Satz {n}',
    disagreement: 'Die Quellen widersprechen sich',
    rank: 'Warum es hier steht',
    rank_sources: 'unabhängige Quellen',
    rank_diversity: 'Länder und Sprachen',
    rank_recency: 'Aktualität',
    rank_watchlist: 'Beobachtungsliste',
    rank_novelty: 'Neuheit',
    rank_unchanged: 'nichts Neues',
    edited_pinned: 'von der Redaktion nach oben gesetzt',
    edited_merged: 'von der Redaktion zusammengelegt',
    edited_split: 'von der Redaktion getrennt',
    hiddenByEditor: 'von der Redaktion weggelassen',
    editorNotices: 'Anweisungen der Redaktion',
    feeds: 'Zustand der Feeds',
    health_ok: 'gelesen',
    health_unchanged: 'unverändert',
    health_waiting: 'nicht gefragt',
    health_failing: 'gestört',
    health_gone: 'eingestellt',
    health_missing: 'ohne Antwort',
    failingSince: 'seit {date}',
    recovered: 'wieder da',
    items: 'Artikel',
    withheld: 'Was zurückgehalten wurde',
    nothingWithheld: 'Nichts wurde zurückgehalten.',
    linked: 'Warum diese Sprachen dasselbe Ereignis melden',
    howMade: 'Wie diese Ausgabe entstand',
    howMadeText:
      'Jeder Kernpunkt ist ein Satz eines Artikels, Wort für Wort zitiert, oder dieser Satz ohne ganze Teile, die darin durchgestrichen sind. Öffnen Sie ihn, um Satz, Stelle und Prüfsumme zu sehen. Nichts wurde erfunden oder umgeschrieben.',
    verify: 'Prüfen',
    archive: 'Alle Ausgaben',
    months: 'Nach Monaten',
    search: 'Suchen',
    searchFor: 'Gesuchte Wörter',
    searchNothing: 'Kein Thema enthält diese Wörter.',
    searchFailed: 'Das Archiv war nicht lesbar; bitte noch einmal versuchen.',
    searchEarlier: 'Weiter zurück suchen',
    searchNoScript: 'Die Suche braucht ein Skript. Ohne es lässt sich das Archiv nach Monaten lesen.',
    latest: 'Neueste Ausgabe',
    subscribe: 'Abonnieren (Atom)',
    empty: 'Kein Thema.',
    previous: 'Vorige Ausgabe',
    withdrawn: 'zurückgezogen',
    corrections: 'Korrekturen',
    storyMoved: 'Dieses Thema gehört jetzt zu einem anderen',
    feed: 'Feed',
    version: 'korrigierte Fassung',
    timeline: 'Dieses Thema, Ausgabe für Ausgabe',
    asOf: 'Zuletzt erzählt in der Ausgabe vom {date}',
    followedSince: 'verfolgt seit {date}',
    coverageHour: 'Artikel je Stunde',
    coverageDay: 'Artikel je Tag',
    coverageText: '{articles}, von {from} bis {to}',
    nextDue: 'Nächste Ausgabe erwartet: {date}. Danach gilt die neueste.',
    verifyText:
      'Jeder Satz trägt den Anfang seiner SHA-256-Prüfsumme; die ganze Prüfsumme, der Artikel und die genaue Stelle stehen in digest.json. Alles nachrechnen, aus einem Ordner oder von einer Adresse:',
    quoted: 'zitiert: {name}',
    emptyText: 'Kein Thema in diesem Zeitraum: Die gelesenen Feeds bringen nichts Neues.',
    allDown: 'Für diese Ausgabe konnte kein Feed gelesen werden. Wie es um jeden steht, steht weiter unten.',
    contents: 'Alle Themen',
    state: 'Zustand',
    joinedBy: 'verbunden durch: {words}',
    quotes: ['„', '“'],
    plurals: {
      editions: { one: '{n} Ausgabe', other: '{n} Ausgaben' },
      stories: { one: '{n} Thema', other: '{n} Themen' },
      articles: { one: '{n} Artikel', other: '{n} Artikel' },
      sources: { one: 'eine einzige Quelle', other: '{n} unabhängige Quellen' },
    },
    problems: {
      unreachable: 'Server nicht erreichbar',
      slow: 'keine Antwort zur Zeit',
      refused: 'Adresse aus Sicherheit abgelehnt',
      tooLarge: 'zu groß, um gelesen zu werden',
      redirects: 'zu viele Weiterleitungen',
      status: 'der Server antwortete {status}',
      robots: 'die Website sperrt diese Seite für Roboter; nur der Auszug dient',
      patience: 'der Server bittet um Geduld',
      unreadable: 'was kam, ist kein lesbarer Feed',
      noArticle: 'kein lesbarer Artikel unter dieser Adresse',
      gone: 'laut Server gibt es diesen Feed nicht mehr',
      moved: 'dieser Feed hat eine neue Adresse: {address}',
      repaired: 'fehlerhafter Feed; was lesbar war, wurde gelesen',
      leftForNext: 'mehr neue Artikel, als eine Ausgabe nimmt; {left} bleiben für die nächste',
      belowCut: 'steht hinter den {most} Themen der Ausgabe',
      moreBelow: '{more} weitere Themen hinter den {most} der Ausgabe',
      manyArticles: '{all} Artikel, von denen die ersten {listed} aufgeführt sind',
      longText: 'Text von {length} Zeichen, von denen die ersten {compared} verglichen wurden',
      moreLong: '{more} weitere Texte, länger als die {compared} verglichenen Zeichen',
      unproven: 'ein Punkt, der sich nicht belegen ließ',
      notSummarized: 'der Schritt, der die Punkte wählt, ist gescheitert',
      noPoint: 'keiner der Sätze taugt als Kernpunkt',
    },
    readOnline: 'Online lesen',
    moreOnline: '{n} weitere Themen online',
    unsubscribe: 'Abbestellen',
  },
};
