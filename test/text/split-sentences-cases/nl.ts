import type { SplitCase } from './split-case.ts';

/** Texts in Dutch and the sentences a careful editor would see in them; all written by us. */
export const nl: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'Dhr. Bakker en mevr. De Wit tekenden maandag. Het contract loopt een jaar.',
    sentences: ['Dhr. Bakker en mevr. De Wit tekenden maandag.', 'Het contract loopt een jaar.'],
  },
  {
    name: 'academic titles',
    text: 'Prof. dr. Smit en drs. Kok zwegen. De zaal wachtte.',
    sentences: ['Prof. dr. Smit en drs. Kok zwegen.', 'De zaal wachtte.'],
  },
  {
    name: 'for example and among others',
    text: 'Sommige dorpen, bijv. Loon, weigeren. Er staken o.a. Utrechtse chauffeurs.',
    sentences: ['Sommige dorpen, bijv. Loon, weigeren.', 'Er staken o.a. Utrechtse chauffeurs.'],
  },
  {
    name: 'that is',
    text: 'De loods, d.w.z. de oude hal, brandde af. Niemand raakte gewond.',
    sentences: ['De loods, d.w.z. de oude hal, brandde af.', 'Niemand raakte gewond.'],
  },
  {
    name: 'millions',
    text: 'De stad betaalt 3 mln. euro en het rijk 2,5 mln. euro. De rest ontbreekt.',
    sentences: ['De stad betaalt 3 mln. euro en het rijk 2,5 mln. euro.', 'De rest ontbreekt.'],
  },
  {
    name: 'a number',
    text: 'Huis nr. 12 staat leer. De eigenaar zwijgt.',
    sentences: ['Huis nr. 12 staat leer.', 'De eigenaar zwijgt.'],
  },
  {
    name: 'a time',
    text: 'De trein van 20.30 uur valt uit. Die van 21.15 uur rijdt.',
    sentences: ['De trein van 20.30 uur valt uit.', 'Die van 21.15 uur rijdt.'],
  },
  {
    name: 'initials',
    text: 'J.P. Bakker leidt het koor. Hij volgt A. de Vries op.',
    sentences: ['J.P. Bakker leidt het koor.', 'Hij volgt A. de Vries op.'],
  },
  {
    name: 'a name with small particles',
    text: 'Minister Van der Heijde tekende het besluit. Het strand sluit.',
    sentences: ['Minister Van der Heijde tekende het besluit.', 'Het strand sluit.'],
  },
  {
    name: 'a sentence that begins with an apostrophe',
    text: "Het regende de hele ochtend. 's Middags klaarde het op.",
    sentences: ['Het regende de hele ochtend.', "'s Middags klaarde het op."],
  },
  {
    name: 'a curly apostrophe at the beginning',
    text: 'De haven ging dicht. ’t Was te gevaarlijk.',
    sentences: ['De haven ging dicht.', '’t Was te gevaarlijk.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '“We gaan weg. Het is klaar.” De bus vertrok om twaalf uur.',
    sentences: ['“We gaan weg. Het is klaar.”', 'De bus vertrok om twaalf uur.'],
  },
  {
    name: 'attribution after a question',
    text: '‘Wie betaalt?’ vroeg de rechter. Niemand gaf antwoord.',
    sentences: ['‘Wie betaalt?’ vroeg de rechter.', 'Niemand gaf antwoord.'],
  },
  {
    name: 'a town and a newspaper with articles',
    text: 'De trein naar Den Haag staat stil. Volgens De Courant ligt er een boom.',
    sentences: ['De trein naar Den Haag staat stil.', 'Volgens De Courant ligt er een boom.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'Een klus van twee jaar De brug, dicht sinds 1969, leek gezond.',
    sentences: ['Een klus van twee jaar', 'De brug, dicht sinds 1969, leek gezond.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'De dijk houdt. Een hoge rekening Het herstel kost twee miljoen.',
    sentences: ['De dijk houdt.', 'Een hoge rekening', 'Het herstel kost twee miljoen.'],
  },
  {
    name: 'a dateline with an agency',
    text: 'AMSTERDAM (Noordpers) - Het kabinet trekt de taks in. De stemming vervalt.',
    sentences: ['AMSTERDAM (Noordpers) -', 'Het kabinet trekt de taks in.', 'De stemming vervalt.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'RECHTBANK De notaris heeft bekend. Hij riskeert vijf jaar.',
    sentences: ['RECHTBANK', 'De notaris heeft bekend.', 'Hij riskeert vijf jaar.'],
  },
  {
    name: 'a stamp with a dash',
    text: '14.32 – De weg is weer vrij. Het vuur is uit.',
    sentences: ['14.32 –', 'De weg is weer vrij.', 'Het vuur is uit.'],
  },
  {
    name: 'a list',
    text: '- De kade wordt breder.\n- De toren wordt geverfd.',
    sentences: ['- De kade wordt breder.', '- De toren wordt geverfd.'],
  },
  {
    name: 'a glued year',
    text: 'De molen sloot in 2009.De toren staat er nog.',
    sentences: ['De molen sloot in 2009.', 'De toren staat er nog.'],
  },
  {
    name: 'decimals',
    text: 'De prijs daalde 3,5 procent tot 12.500 euro. Dat is te weinig.',
    sentences: ['De prijs daalde 3,5 procent tot 12.500 euro.', 'Dat is te weinig.'],
  },
  {
    name: 'points of suspension',
    text: 'De bode aarzelde… en vertrok. De brief wacht.',
    sentences: ['De bode aarzelde… en vertrok.', 'De brief wacht.'],
  },
  {
    name: 'a sub-heading before a source',
    text: 'Zorgen over geld Volgens de wethouder ontbreken twee miljoen euro.',
    sentences: ['Zorgen over geld', 'Volgens de wethouder ontbreken twee miljoen euro.'],
  },
];
