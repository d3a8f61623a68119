import type { SplitCase } from './split-case.ts';

/** Texts in Portuguese and the sentences a careful editor would see in them; all written by us. */
export const pt: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'O Sr. Lopes e a Dra. Mota assinaram ontem. O prazo é de um ano.',
    sentences: ['O Sr. Lopes e a Dra. Mota assinaram ontem.', 'O prazo é de um ano.'],
  },
  {
    name: 'a number with an ordinal sign',
    text: 'O decreto n.º 12 foi anulado. A câmara vai recorrer.',
    sentences: ['O decreto n.º 12 foi anulado.', 'A câmara vai recorrer.'],
  },
  {
    name: 'for example',
    text: 'Alguns concelhos, p. ex. Mira, recusaram. Outros hesitam.',
    sentences: ['Alguns concelhos, p. ex. Mira, recusaram.', 'Outros hesitam.'],
  },
  {
    name: 'a company',
    text: 'A Moinhos do Sul S.A. despediu 20 operários. A fábrica continua aberta.',
    sentences: ['A Moinhos do Sul S.A. despediu 20 operários.', 'A fábrica continua aberta.'],
  },
  {
    name: 'a page and an article',
    text: 'O plano está na pág. 4 e no art. 5 do anexo. Ninguém o leu.',
    sentences: ['O plano está na pág. 4 e no art. 5 do anexo.', 'Ninguém o leu.'],
  },
  {
    name: 'money',
    text: 'A dívida chega a R$ 3.500,50 por casa. O banco espera.',
    sentences: ['A dívida chega a R$ 3.500,50 por casa.', 'O banco espera.'],
  },
  {
    name: 'a time',
    text: 'A sessão das 10h30 foi adiada para as 14.15 de hoje. Os bilhetes valem.',
    sentences: ['A sessão das 10h30 foi adiada para as 14.15 de hoje.', 'Os bilhetes valem.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '“Vamos embora. Está decidido.” O autocarro saiu ao meio-dia.',
    sentences: ['“Vamos embora. Está decidido.”', 'O autocarro saiu ao meio-dia.'],
  },
  {
    name: 'attribution after a question',
    text: '“Quem paga?” perguntou a juíza. Ninguém respondeu.',
    sentences: ['“Quem paga?” perguntou a juíza.', 'Ninguém respondeu.'],
  },
  {
    name: 'a quotation closed before the full stop',
    text: 'Falou num «golpe baixo». O banco não responde.',
    sentences: ['Falou num «golpe baixo».', 'O banco não responde.'],
  },
  {
    name: 'a dialogue on one line',
    text: '— Vens? — Não, fico no cais.',
    sentences: ['— Vens?', '— Não, fico no cais.'],
  },
  {
    name: 'a newspaper with an article in its name',
    text: 'Uma notícia de O Globo irritou o prefeito. O Globo mantém o texto.',
    sentences: ['Uma notícia de O Globo irritou o prefeito.', 'O Globo mantém o texto.'],
  },
  {
    name: 'a party with an article in its name',
    text: 'O acordo com Os Verdes caiu. A votação foi adiada.',
    sentences: ['O acordo com Os Verdes caiu.', 'A votação foi adiada.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'Uma obra sem fim A ponte, fechada em 1969, parecia segura.',
    sentences: ['Uma obra sem fim', 'A ponte, fechada em 1969, parecia segura.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'O dique aguenta. Uma conta pesada As obras vão custar dois milhões.',
    sentences: ['O dique aguenta.', 'Uma conta pesada', 'As obras vão custar dois milhões.'],
  },
  {
    name: 'a dateline with an agency',
    text: 'LISBOA (Agência Foz) – O governo retirou a taxa. A votação foi anulada.',
    sentences: ['LISBOA (Agência Foz) –', 'O governo retirou a taxa.', 'A votação foi anulada.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'JUSTIÇA O notário admitiu a fraude. Arrisca cinco anos.',
    sentences: ['JUSTIÇA', 'O notário admitiu a fraude.', 'Arrisca cinco anos.'],
  },
  {
    name: 'a stamp with a dash',
    text: '14h32 - O fogo está dominado. As estradas reabrem.',
    sentences: ['14h32 -', 'O fogo está dominado.', 'As estradas reabrem.'],
  },
  {
    name: 'a list',
    text: '• O cais será alargado.\n• A torre será pintada.',
    sentences: ['• O cais será alargado.', '• A torre será pintada.'],
  },
  {
    name: 'a glued year',
    text: 'O moinho fechou em 2009.A torre continua de pé.',
    sentences: ['O moinho fechou em 2009.', 'A torre continua de pé.'],
  },
  {
    name: 'a glued exclamation',
    text: 'Que noite!Os músicos tocaram até às duas.',
    sentences: ['Que noite!', 'Os músicos tocaram até às duas.'],
  },
  {
    name: 'an accent at the beginning',
    text: 'A prova acabou. É festa na aldeia.',
    sentences: ['A prova acabou.', 'É festa na aldeia.'],
  },
  {
    name: 'points of suspension',
    text: 'O carteiro hesitou... e partiu. A carta vai esperar.',
    sentences: ['O carteiro hesitou... e partiu.', 'A carta vai esperar.'],
  },
  {
    name: 'a text without capitals',
    text: 'o vento subiu. os barcos ficaram no porto.',
    sentences: ['o vento subiu.', 'os barcos ficaram no porto.'],
  },
  {
    name: 'a sub-heading before a source',
    text: 'Falta de verbas Segundo a câmara, faltam dois milhões.',
    sentences: ['Falta de verbas', 'Segundo a câmara, faltam dois milhões.'],
  },
];
