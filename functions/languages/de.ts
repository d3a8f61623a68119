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
  negation: words(`
    nicht, kein, keine, keinen, keinem, keiner, nie, niemals, niemand, nichts, ohne, weder, noch
  `),
  modality: words(`
    kann, können, könnte, könnten, soll, sollen, sollte, sollten, würde, würden, dürfte, dürften, muss, müssen,
    müsste, möglicherweise, vielleicht, wahrscheinlich, wohl, offenbar, angeblich, mutmaßlich, mutmaßliche,
    falls, wenn, geplant, scheint
  `),
  openings: words(`
    allerdings, jedoch, außerdem, zudem, dennoch, trotzdem, hingegen, inzwischen, unterdessen, darüber hinaus
  `),
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
  },
  labels: {
    edition: 'Ausgabe',
    dateLine: 'Ausgabe vom {date}',
    covers: 'Von {from} bis {to}',
    stories: '{n} Themen',
    new: 'neu',
    developing: 'in Entwicklung',
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
    evidence: 'Belegsatz',
    openSource: 'Artikel lesen',
    disagreement: 'Die Quellen widersprechen sich',
    rank: 'Warum es hier steht',
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
    howMade: 'Wie diese Ausgabe entstand',
    howMadeText:
      'Jeder Kernpunkt ist ein Satz eines Artikels, Wort für Wort zitiert. Öffnen Sie ihn, um Satz, Stelle und Prüfsumme zu sehen. Nichts wurde erfunden oder umgeschrieben.',
    verify: 'Prüfen',
    archive: 'Alle Ausgaben',
    latest: 'Neueste Ausgabe',
    subscribe: 'Abonnieren (Atom)',
    empty: 'Kein Thema.',
    previous: 'Vorige Ausgabe',
    page: 'Seiten',
    published: 'veröffentlicht',
    toward: 'bis',
    feed: 'Feed',
    version: 'korrigierte Fassung',
  },
};
