import type { SplitCase } from './split-case.ts';

/** Texts in Italian and the sentences a careful editor would see in them; all written by us. */
export const it: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'Il dott. Riva e la sig.ra Conti hanno firmato. Il contratto dura un anno.',
    sentences: ['Il dott. Riva e la sig.ra Conti hanno firmato.', 'Il contratto dura un anno.'],
  },
  {
    name: 'a member of parliament',
    text: "L'on. Ferri ha lasciato l'aula. La seduta è sospesa.",
    sentences: ["L'on. Ferri ha lasciato l'aula.", 'La seduta è sospesa.'],
  },
  {
    name: 'a law',
    text: "La legge n. 12 e l'art. 5 restano validi. Il resto cade.",
    sentences: ["La legge n. 12 e l'art. 5 restano validi.", 'Il resto cade.'],
  },
  {
    name: 'for example',
    text: 'Alcuni comuni, p. es. Varenna, hanno detto no. Altri esitano.',
    sentences: ['Alcuni comuni, p. es. Varenna, hanno detto no.', 'Altri esitano.'],
  },
  {
    name: 'a company',
    text: 'La Mulini S.p.A. taglia 20 posti. La fabbrica resta aperta.',
    sentences: ['La Mulini S.p.A. taglia 20 posti.', 'La fabbrica resta aperta.'],
  },
  {
    name: 'before Christ',
    text: 'La tomba è del 300 a.C. secondo il museo. Riapre in maggio.',
    sentences: ['La tomba è del 300 a.C. secondo il museo.', 'Riapre in maggio.'],
  },
  {
    name: 'and so on inside a sentence',
    text: 'Pale, secchi, ecc. sono spariti dal magazzino. Nessuno ha visto nulla.',
    sentences: ['Pale, secchi, ecc. sono spariti dal magazzino.', 'Nessuno ha visto nulla.'],
  },
  {
    name: 'a time',
    text: 'Il treno delle 9.30 è fermo a Lodi. Quello delle 12.15 parte.',
    sentences: ['Il treno delle 9.30 è fermo a Lodi.', 'Quello delle 12.15 parte.'],
  },
  {
    name: 'thousands and decimals',
    text: 'Il debito tocca 3.500 euro, il 2,5% in più. La banca aspetta.',
    sentences: ['Il debito tocca 3.500 euro, il 2,5% in più.', 'La banca aspetta.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '«Partiamo. È deciso.» Il pullman lascia la piazza.',
    sentences: ['«Partiamo. È deciso.»', 'Il pullman lascia la piazza.'],
  },
  {
    name: 'a quotation closed before the full stop',
    text: 'Ha detto: «Basta». Poi è uscito.',
    sentences: ['Ha detto: «Basta».', 'Poi è uscito.'],
  },
  {
    name: 'attribution after a question',
    text: '“Chi paga?” chiede la sindaca. Nessuno risponde.',
    sentences: ['“Chi paga?” chiede la sindaca.', 'Nessuno risponde.'],
  },
  {
    name: 'a newspaper with an article in its name',
    text: 'Un titolo de La Repubblica ha irritato il sindaco. Il Mattino tace.',
    sentences: ['Un titolo de La Repubblica ha irritato il sindaco.', 'Il Mattino tace.'],
  },
  {
    name: 'a town with an article in its name',
    text: 'La nave per La Spezia è in ritardo. Il porto è chiuso.',
    sentences: ['La nave per La Spezia è in ritardo.', 'Il porto è chiuso.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'Un cantiere di due anni Il ponte, chiuso nel 1969, sembrava sano.',
    sentences: ['Un cantiere di due anni', 'Il ponte, chiuso nel 1969, sembrava sano.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'La diga tiene. Un conto salato I lavori costeranno due milioni.',
    sentences: ['La diga tiene.', 'Un conto salato', 'I lavori costeranno due milioni.'],
  },
  {
    name: 'a dateline with an agency',
    text: 'ROMA (Agenzia Lido) - Il governo ritira la tassa. Il voto è annullato.',
    sentences: ['ROMA (Agenzia Lido) -', 'Il governo ritira la tassa.', 'Il voto è annullato.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'PROCESSO Il notaio ha ammesso i fatti. Rischia cinque anni.',
    sentences: ['PROCESSO', 'Il notaio ha ammesso i fatti.', 'Rischia cinque anni.'],
  },
  {
    name: 'a stamp with a dash',
    text: '14.32 – Le strade riaprono. Il fuoco è domato.',
    sentences: ['14.32 –', 'Le strade riaprono.', 'Il fuoco è domato.'],
  },
  {
    name: 'a list',
    text: '- Il molo sarà allargato.\n- La torre sarà dipinta.',
    sentences: ['- Il molo sarà allargato.', '- La torre sarà dipinta.'],
  },
  {
    name: 'a glued sentence with an elided article',
    text: "Il mulino ha chiuso nel 2009.L'edificio è ancora in piedi.",
    sentences: ['Il mulino ha chiuso nel 2009.', "L'edificio è ancora in piedi."],
  },
  {
    name: 'an accent at the beginning',
    text: 'La gara è finita. È festa in paese.',
    sentences: ['La gara è finita.', 'È festa in paese.'],
  },
  {
    name: 'initials',
    text: 'G. B. Moretti guida il coro. Gli succede A. Sala.',
    sentences: ['G. B. Moretti guida il coro.', 'Gli succede A. Sala.'],
  },
  {
    name: 'points of suspension',
    text: 'Il postino esita… e riparte. La lettera aspetterà… Nessuno protesta.',
    sentences: ['Il postino esita… e riparte.', 'La lettera aspetterà…', 'Nessuno protesta.'],
  },
  {
    name: 'a sub-heading before a source',
    text: 'Il nodo dei fondi Secondo la Regione, mancano due milioni.',
    sentences: ['Il nodo dei fondi', 'Secondo la Regione, mancano due milioni.'],
  },
];
