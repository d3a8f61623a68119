import type { SplitCase } from './split-case.ts';

/** Texts in German and the sentences a careful editor would see in them; all written by us. */
export const de: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'Prof. Dr. Weber und Hr. Lang kamen zu spät. Die Sitzung lief schon.',
    sentences: ['Prof. Dr. Weber und Hr. Lang kamen zu spät.', 'Die Sitzung lief schon.'],
  },
  {
    name: 'for example',
    text: 'Manche Städte, z. B. Köln, zahlen mehr. Andere zahlen nichts.',
    sentences: ['Manche Städte, z. B. Köln, zahlen mehr.', 'Andere zahlen nichts.'],
  },
  {
    name: 'that is, among others',
    text: 'Das Lager, d. h. die Halle, brannte. Es gab u. a. in Bonn Verletzte.',
    sentences: ['Das Lager, d. h. die Halle, brannte.', 'Es gab u. a. in Bonn Verletzte.'],
  },
  {
    name: 'numbers of things',
    text: 'Das Haus Nr. 12 bzw. Nr. 14 steht leer. Der Eigentümer schweigt.',
    sentences: ['Das Haus Nr. 12 bzw. Nr. 14 steht leer.', 'Der Eigentümer schweigt.'],
  },
  {
    name: 'a saint',
    text: 'Der Zug nach St. Pölten fällt aus. Busse fahren stündlich.',
    sentences: ['Der Zug nach St. Pölten fällt aus.', 'Busse fahren stündlich.'],
  },
  {
    name: 'millions and billions',
    text: 'Die Stadt zahlt 3 Mio. Euro, das Land 2,5 Mrd. Euro. Der Bund zahlt nichts.',
    sentences: ['Die Stadt zahlt 3 Mio. Euro, das Land 2,5 Mrd. Euro.', 'Der Bund zahlt nichts.'],
  },
  {
    name: 'and so on at the end of a sentence',
    text: 'Gestohlen wurden Räder, Helme usw. Der Täter ist bekannt.',
    sentences: ['Gestohlen wurden Räder, Helme usw.', 'Der Täter ist bekannt.'],
  },
  {
    name: 'a day as an ordinal',
    text: 'Am 3. April tagt der Rat. Danach fährt er nach Bonn.',
    sentences: ['Am 3. April tagt der Rat.', 'Danach fährt er nach Bonn.'],
  },
  {
    name: 'a century as an ordinal',
    text: 'Die Mühle stammt aus dem 19. Jahrhundert. Sie wird saniert.',
    sentences: ['Die Mühle stammt aus dem 19. Jahrhundert.', 'Sie wird saniert.'],
  },
  {
    name: 'a club with an ordinal',
    text: 'Der 1. FC Altstadt gewann im 2. Spiel. Der Trainer blieb ruhig.',
    sentences: ['Der 1. FC Altstadt gewann im 2. Spiel.', 'Der Trainer blieb ruhig.'],
  },
  {
    name: 'a number at the end of a sentence',
    text: 'Die Zahl der Verletzten stieg auf 42. Die Polizei sucht weiter.',
    sentences: ['Die Zahl der Verletzten stieg auf 42.', 'Die Polizei sucht weiter.'],
  },
  {
    name: 'a year at the end of a sentence',
    text: 'Er kam 1984. Seitdem lebt er auf dem Hof.',
    sentences: ['Er kam 1984.', 'Seitdem lebt er auf dem Hof.'],
  },
  {
    name: 'a date in figures',
    text: 'Der Vertrag vom 3.4.2021 ist nichtig. Das Gericht entschied am 12. Mai.',
    sentences: ['Der Vertrag vom 3.4.2021 ist nichtig.', 'Das Gericht entschied am 12. Mai.'],
  },
  {
    name: 'decimals and thousands',
    text: 'Der Preis fiel um 3,5 Prozent auf 12.500 Euro. Das reicht nicht.',
    sentences: ['Der Preis fiel um 3,5 Prozent auf 12.500 Euro.', 'Das reicht nicht.'],
  },
  {
    name: 'a time',
    text: 'Um 10.30 Uhr begann der Einsatz. Um 12.15 Uhr war er vorbei.',
    sentences: ['Um 10.30 Uhr begann der Einsatz.', 'Um 12.15 Uhr war er vorbei.'],
  },
  {
    name: 'a version',
    text: 'Die Fassung 2.1 ist fehlerhaft. Die Fassung 2.2 kommt im Mai.',
    sentences: ['Die Fassung 2.1 ist fehlerhaft.', 'Die Fassung 2.2 kommt im Mai.'],
  },
  {
    name: 'initials',
    text: 'J. S. Brandt leitet den Chor. Ihm folgt A. Kern.',
    sentences: ['J. S. Brandt leitet den Chor.', 'Ihm folgt A. Kern.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '„Wir bleiben. Das steht fest.“ Dann ging sie.',
    sentences: ['„Wir bleiben. Das steht fest.“', 'Dann ging sie.'],
  },
  {
    name: 'attribution after an exclamation',
    text: '„Nein!“, rief der Wirt. Alle lachten.',
    sentences: ['„Nein!“, rief der Wirt.', 'Alle lachten.'],
  },
  {
    name: 'a sentence after a quoted question',
    text: '„Wer zahlt?“ Die Stadt schweigt.',
    sentences: ['„Wer zahlt?“', 'Die Stadt schweigt.'],
  },
  {
    name: 'single quotation marks',
    text: '‚Es reicht. Wir gehen‘, sagte der Pfarrer. Die Tür fiel zu.',
    sentences: ['‚Es reicht. Wir gehen‘, sagte der Pfarrer.', 'Die Tür fiel zu.'],
  },
  {
    name: 'guillemets that point inward',
    text: '»Wir bleiben. Das steht fest.« Dann ging sie.',
    sentences: ['»Wir bleiben. Das steht fest.«', 'Dann ging sie.'],
  },
  {
    name: 'an article of a law',
    text: 'Nach Art. 5 Abs. 2 ist das verboten. Das Amt prüft.',
    sentences: ['Nach Art. 5 Abs. 2 ist das verboten.', 'Das Amt prüft.'],
  },
  {
    name: 'a mail address',
    text: 'Karten gibt es unter kasse@buehne.example bis Freitag. Der Rest ist weg.',
    sentences: ['Karten gibt es unter kasse@buehne.example bis Freitag.', 'Der Rest ist weg.'],
  },
  {
    name: 'a magazine with an article in its name',
    text: 'Ein Bericht in Der Spiegel löste Streit aus. Der Spiegel blieb dabei.',
    sentences: ['Ein Bericht in Der Spiegel löste Streit aus.', 'Der Spiegel blieb dabei.'],
  },
  {
    name: 'a polite pronoun',
    text: 'Wenn Sie kommen wollen, rufen Sie an. Die Plätze sind knapp.',
    sentences: ['Wenn Sie kommen wollen, rufen Sie an.', 'Die Plätze sind knapp.'],
  },
  {
    name: 'a sub-heading before a pronoun',
    text: 'Ein langer Streit Er begann vor drei Jahren am Fluss.',
    sentences: ['Ein langer Streit', 'Er begann vor drei Jahren am Fluss.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'Die Brücke hält. Hohe Kosten für die Stadt Es fehlen noch zwei Millionen Euro.',
    sentences: ['Die Brücke hält.', 'Hohe Kosten für die Stadt', 'Es fehlen noch zwei Millionen Euro.'],
  },
  {
    name: 'a dateline with an agency',
    text: 'BERLIN (Nordwind) - Die Bahn erhöht die Preise. Das gilt ab Mai.',
    sentences: ['BERLIN (Nordwind) -', 'Die Bahn erhöht die Preise.', 'Das gilt ab Mai.'],
  },
  {
    name: 'a dateline with a date',
    text: 'Wien, 4. Mai. – Der Senat hat das Gesetz verworfen.',
    sentences: ['Wien, 4. Mai. –', 'Der Senat hat das Gesetz verworfen.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'PROZESS Der Notar hat gestanden. Ihm drohen fünf Jahre.',
    sentences: ['PROZESS', 'Der Notar hat gestanden.', 'Ihm drohen fünf Jahre.'],
  },
  {
    name: 'an acronym that begins a sentence',
    text: 'BMW Motorrad baut ein Werk. Die IG Metall ist dafür.',
    sentences: ['BMW Motorrad baut ein Werk.', 'Die IG Metall ist dafür.'],
  },
  {
    name: 'a stamp in brackets',
    text: '[09.45] Der Rat tagt. Die Türen sind zu.',
    sentences: ['[09.45]', 'Der Rat tagt.', 'Die Türen sind zu.'],
  },
  {
    name: 'a stamp with the word for hour',
    text: '14.32 Uhr – Die Straße ist wieder frei.',
    sentences: ['14.32 Uhr –', 'Die Straße ist wieder frei.'],
  },
  {
    name: 'a list',
    text: '- Der Steg wird breiter.\n- Die Mauer wird höher.',
    sentences: ['- Der Steg wird breiter.', '- Die Mauer wird höher.'],
  },
  {
    name: 'a glued sentence',
    text: 'Der Hof schloss 2009.Die Scheune steht noch.',
    sentences: ['Der Hof schloss 2009.', 'Die Scheune steht noch.'],
  },
  { name: 'a glued question', text: 'Wer zahlt?Die Stadt schweigt.', sentences: ['Wer zahlt?', 'Die Stadt schweigt.'] },
  {
    name: 'points of suspension',
    text: 'Er zögerte … und ging. Niemand kam … Der Laden blieb zu.',
    sentences: ['Er zögerte … und ging.', 'Niemand kam …', 'Der Laden blieb zu.'],
  },
  {
    name: 'a parenthesis of two sentences',
    text: '(Die Wahl war geheim. Sie dauerte kurz.) Das Ergebnis folgt.',
    sentences: ['(Die Wahl war geheim. Sie dauerte kurz.)', 'Das Ergebnis folgt.'],
  },
  {
    name: 'a text without capitals',
    text: 'der wind nahm zu. die boote blieben im hafen.',
    sentences: ['der wind nahm zu.', 'die boote blieben im hafen.'],
  },
  {
    name: 'a polite request',
    text: 'Haben Sie Fragen? Lesen Sie mehr dazu am Freitag.',
    sentences: ['Haben Sie Fragen?', 'Lesen Sie mehr dazu am Freitag.'],
  },
  {
    name: 'a sub-heading before a preposition',
    text: 'Streit um die Mauer Seit dem Frühjahr ruht der Bau.',
    sentences: ['Streit um die Mauer', 'Seit dem Frühjahr ruht der Bau.'],
  },
];
