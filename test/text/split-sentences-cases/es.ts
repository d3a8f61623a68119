import type { SplitCase } from './split-case.ts';

/** Texts in Spanish and the sentences a careful editor would see in them; all written by us. */
export const es: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'El Sr. Vidal y la Dra. Ríos firmaron el lunes. El plazo es de un año.',
    sentences: ['El Sr. Vidal y la Dra. Ríos firmaron el lunes.', 'El plazo es de un año.'],
  },
  {
    name: 'the United States inside a sentence',
    text: 'Los EE. UU. cerraron dos oficinas. El personal salió el domingo.',
    sentences: ['Los EE. UU. cerraron dos oficinas.', 'El personal salió el domingo.'],
  },
  {
    name: 'the United States at the end of a sentence',
    text: 'La empresa se marchó de EE. UU. La mudanza costó 40 empleos.',
    sentences: ['La empresa se marchó de EE. UU.', 'La mudanza costó 40 empleos.'],
  },
  {
    name: 'a number and a page',
    text: 'El acta núm. 12 está en la pág. 4 del informe. Nadie la leyó.',
    sentences: ['El acta núm. 12 está en la pág. 4 del informe.', 'Nadie la leyó.'],
  },
  {
    name: 'for example',
    text: 'Algunos pueblos, p. ej. Arén, se negaron. Otros dudan.',
    sentences: ['Algunos pueblos, p. ej. Arén, se negaron.', 'Otros dudan.'],
  },
  {
    name: 'before Christ',
    text: 'La tumba es del 300 a. C. según el museo. Se abrirá en mayo.',
    sentences: ['La tumba es del 300 a. C. según el museo.', 'Se abrirá en mayo.'],
  },
  {
    name: 'a company',
    text: 'Molinos del Sur S.A. despidió a 20 obreros. La fábrica sigue abierta.',
    sentences: ['Molinos del Sur S.A. despidió a 20 obreros.', 'La fábrica sigue abierta.'],
  },
  {
    name: 'thousands and decimals',
    text: 'La deuda llega a 3.500 euros, un 2,5 % más. El banco espera.',
    sentences: ['La deuda llega a 3.500 euros, un 2,5 % más.', 'El banco espera.'],
  },
  {
    name: 'a time',
    text: 'La sesión de las 20.30 se aplaza. Las entradas valen.',
    sentences: ['La sesión de las 20.30 se aplaza.', 'Las entradas valen.'],
  },
  {
    name: 'a question and its answer',
    text: '¿Quién paga? Nadie lo sabe.',
    sentences: ['¿Quién paga?', 'Nadie lo sabe.'],
  },
  {
    name: 'an exclamation between sentences',
    text: 'La plaza se llenó. ¡Qué noche! Los músicos tocaron hasta las dos.',
    sentences: ['La plaza se llenó.', '¡Qué noche!', 'Los músicos tocaron hasta las dos.'],
  },
  {
    name: 'a question inside a sentence',
    text: 'Y entonces, ¿quién paga? El alcalde calla.',
    sentences: ['Y entonces, ¿quién paga?', 'El alcalde calla.'],
  },
  {
    name: 'a question glued to another',
    text: '¿Quién paga?¿Quién firma? El alcalde calla.',
    sentences: ['¿Quién paga?', '¿Quién firma?', 'El alcalde calla.'],
  },
  {
    name: 'a quoted question with attribution',
    text: '«¿Volverá?», preguntó la jueza. El testigo asintió.',
    sentences: ['«¿Volverá?», preguntó la jueza.', 'El testigo asintió.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '«Nos vamos. Está decidido.» El autobús salió a las doce.',
    sentences: ['«Nos vamos. Está decidido.»', 'El autobús salió a las doce.'],
  },
  {
    name: 'a quotation closed before the full stop',
    text: 'Habló de un «golpe bajo». El banco no responde.',
    sentences: ['Habló de un «golpe bajo».', 'El banco no responde.'],
  },
  {
    name: 'attribution after a dash',
    text: '—¡Basta! —gritó el portero. La sala calló.',
    sentences: ['—¡Basta! —gritó el portero.', 'La sala calló.'],
  },
  {
    name: 'a city with an article in its name',
    text: 'El vuelo a Los Ángeles salió tarde. Los Ángeles espera lluvia.',
    sentences: ['El vuelo a Los Ángeles salió tarde.', 'Los Ángeles espera lluvia.'],
  },
  {
    name: 'a newspaper and a court with articles',
    text: 'Un artículo de El Correo molestó a La Haya. El tribunal calla.',
    sentences: ['Un artículo de El Correo molestó a La Haya.', 'El tribunal calla.'],
  },
  {
    name: 'a name with small particles',
    text: 'El ministro De la Fuente firmó la orden. La playa cierra.',
    sentences: ['El ministro De la Fuente firmó la orden.', 'La playa cierra.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'Una obra de dos años El puente, cerrado en 1969, parecía sano.',
    sentences: ['Una obra de dos años', 'El puente, cerrado en 1969, parecía sano.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'El dique aguanta. Una factura enorme Las obras costarán dos millones.',
    sentences: ['El dique aguanta.', 'Una factura enorme', 'Las obras costarán dos millones.'],
  },
  {
    name: 'a dateline with date and agency',
    text: 'MADRID, 4 Mar. (Agencia Sur) - El Gobierno retira la tasa. El voto se anula.',
    sentences: ['MADRID, 4 Mar. (Agencia Sur) -', 'El Gobierno retira la tasa.', 'El voto se anula.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'SUCESOS Un notario admite el fraude. Afronta cinco años.',
    sentences: ['SUCESOS', 'Un notario admite el fraude.', 'Afronta cinco años.'],
  },
  {
    name: 'a stamp with a dash',
    text: '12:40 - El fuego está controlado. Las carreteras reabren.',
    sentences: ['12:40 -', 'El fuego está controlado.', 'Las carreteras reabren.'],
  },
  {
    name: 'a list',
    text: '• El muelle será más ancho.\n• La torre será pintada.',
    sentences: ['• El muelle será más ancho.', '• La torre será pintada.'],
  },
  {
    name: 'a glued year',
    text: 'El molino cerró en 2009.La torre sigue en pie.',
    sentences: ['El molino cerró en 2009.', 'La torre sigue en pie.'],
  },
  {
    name: 'points of suspension',
    text: 'El cartero dudó... y se fue. La carta esperará.',
    sentences: ['El cartero dudó... y se fue.', 'La carta esperará.'],
  },
  {
    name: 'islands and towns with articles in their names',
    text: 'En Las Palmas llueve desde el lunes. La Palma espera.',
    sentences: ['En Las Palmas llueve desde el lunes.', 'La Palma espera.'],
  },
  {
    name: 'a sub-heading before a source',
    text: 'Sin acuerdo a la vista Según la alcaldesa, faltan fondos.',
    sentences: ['Sin acuerdo a la vista', 'Según la alcaldesa, faltan fondos.'],
  },
];
