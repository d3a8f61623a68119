import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for español. */
export const es: Language = {
  code: 'es',
  name: 'español',
  direction: 'ltr',
  snowball: 'spanish',
  abbreviations: words(`
    sr, sra, srta, dr, dra, d, da, prof, gral, cnel, av, avda, núm, nº, pág, p. ej, ee. uu, ud, uds, ej, aprox,
    tel, cía, s.a, art, sres, dres, profa, lic, ing, arq, mons, gob, pto, vol, cap, fig, págs, núms, p, pp, a. c, d. c
  `),
  openers: words(
    `el, la, los, las, un, una, unos, unas, lo, en, con, por, para, según, tras, desde, durante, este, esta, estos, estas, ese, esa, su, sus, al, del, pero, y, si, cuando, como, aunque, entre, sin, sobre, también, ya, no, cada, todos, todas, muchos, varias, varios`,
  ),
  named: words(
    `película, novela, libro, serie, canción, álbum, obra, revista, diario, periódico, programa, grupo, bar, restaurante, asociación, partido, cadena`,
  ),
  attribution: words(`
    según, de acuerdo con, a juicio de, dijo, ha dicho, declaró, ha declarado, afirmó, ha afirmado, aseguró, ha
    asegurado, señaló, ha señalado, indicó, ha indicado, explicó, ha explicado, añadió, ha añadido, anunció, ha
    anunciado, informó, ha informado, subrayó, precisó, advirtió, confirmó, ha confirmado, denunció, manifestó,
    recordó, insistió, sostuvo, comentó, asegura, afirma, explica, señala, indica, fuentes, una fuente
  `),
  anaphora: words(`
    él, ella, ellos, ellas, esto, este, esta, estos, estas, eso, ese, esa, esos, esas, aquel, aquella, su, sus,
    lo, pero, y, e, así, además, también, entonces, luego, sin embargo, no obstante, por tanto, por lo tanto,
    por eso, en cambio, asimismo, por otra parte, por otro lado, mientras tanto, de hecho, ambos, allí, aquí,
    yo, nosotros
  `),
  firstPerson: words(`yo, nosotros, nosotras, mi, mis, me, nos, nuestro, nuestra, nuestros, nuestras`),
  future: words(`va a, van a, será, serán, habrá, próximo, próxima, próximos, próximas, mañana`),
  futureForm: /^\p{L}{2,}r(?:á|án)$/u,
  pronouns: words(`él, ella, ellos, ellas, ello, esto, este último, esta última, estos últimos, ambos, ambas`),
  impersonal: words(``),
  negation: words(`no, nunca, jamás, ningún, ninguna, ninguno, nadie, nada, ni, sin, tampoco`),
  modality: words(`
    puede, pueden, podría, podrían, debería, deberían, debe, sería, serían, habría, habrían, quizá, quizás, tal
    vez, posible, posiblemente, probable, probablemente, si, presunto, presunta, supuesto, prevé, espera, parece
  `),
  openings: words(`
    sin embargo, no obstante, además, por otra parte, por otro lado, asimismo, en cambio, de hecho, por tanto,
    mientras tanto, al mismo tiempo, por su parte
  `),
  parts: {
    relatives: words(`
      quien, quienes, cuyo, cuya, cuyos, cuyas, el cual, la cual, los cuales, las cuales, donde
    `),
    clefts: words(`fue quien, quienes son, aquellos, aquellas`),
    sources: words(`según, de acuerdo con`),
    informants: words(`
      efe, reuters, televisión, universidad, policía, ministerio, autoridades, gobierno, comunicado, portavoz, agencia, medios, prensa, diario,
      periódico, bomberos, fiscalía, ayuntamiento, empresa, organizadores, tribunal, hospital
    `),
    reporting: words(`
      informó, ha informado, indicó, ha indicado, anunció, ha anunciado, dijo, ha dicho, explicó, ha
      explicado, señaló, ha señalado, precisó, confirmó, ha confirmado, informaron, indicaron, anunciaron,
      confirmaron
    `),
    contested: words(`
      aparentemente, parecía, merece, merecen, rumor, rumores, hay que,
      robó, robado, robaron, desvió, agredió, estafa,
      acusa, acusan, acusó, acusado, acusada, acusados, sospechoso, culpable, responsable, responsables,
      corrupción, fraude, violación, asesinato, terrorista, terroristas, muerto, muertos, mató, abatido,
      destruido, rebeldes, ejército, soldados, estima, estiman, estimación, unos, unas, cerca de, casi,
      previsión, previsto, teme, temen, esperanza, mejor, peor, injusto, inaceptable, ilegal, excelente,
      demasiado, va a, van a, mentira, inocente, causa, culpa, debido a, victoria
    `),
    quantities: words(`
      mil, miles, millón, millones, decena, decenas, docena, docenas, centenar, centenares, mitad,
      tercio, cuarto, doble, triple, mayoría, minoría
    `),
    limits: words(`
      fuente, fuentes, anonimato,
      salvo, excepto, excepción, solo, sólo, solamente, únicamente, siempre que, falso, falsa,
      supuestamente, al menos, hasta, casi, niega, negó, desmintió, rechazó, a condición
    `),
    unsureEndings: words(`ría, rían, rá, rán`),
    finite: words(`
      es, son, fue, fueron, era, eran, ha, han, había, habían, está, están, estaba, tiene, tienen, hizo,
      dijo, anunció, llegó, ganó, perdió, abrió, cerró, murió, firmó, volvió, quedó, dejó, pidió, aprobó,
      comenzó, empezó, terminó, regresó, dimitió, logró
    `),
  },
  naming: {
    eventEndings: words(`ción, ciones, sión, siones, miento, mientos, aje, ura, encia, ancia`),
    events: words(`
      tregua, huelga, huelgas, acuerdo, acuerdos, muerte, ataque, ataques, voto, juicio, sismo, terremoto,
      incendio, incendios, guerra, crisis, baja, subida, caída, fuga, regreso, salida, llegada, retirada,
      victoria, derrota, reforma, cumbre, visita, apagón, tormenta, robo, compra, venta, fusión, entrada,
      toma, denuncia, hallazgo, retraso, lanzamiento, choque, corte, cortes, cierre, apertura, rescate,
      protesta, paro, presupuesto, ley, multa
    `),
    links: words(`de, del, en, a, al, contra, entre, sobre, por`),
    articles: words(`el, la, los, las, un, una`),
    coordinates: words(`y, e, o, u, pero, ni`),
    verbEndings: words(`ó, aron, ieron, ará, erá, irá, arán, erán, irán`),
  },
  noise: words(`
    lea también, lee también, leer más, leer también, más información, ver también, te puede interesar, le puede
    interesar, foto, fotos, fotografía, imagen, vídeo, video, crédito, publicidad, boletín, newsletter,
    suscríbete, suscríbase, regístrate, comparte, compartir, síguenos, comentarios, archivado en, etiquetas,
    publicado, actualizado, pie de foto,
    saltar al contenido, ir al contenido, lo más leído, lo más visto, últimas noticias, artículos recientes, sobre el
    autor, deja un comentario, todos los derechos reservados, contenido patrocinado, cerrar, recibe, descarga la app,
    más sobre, noticias relacionadas
  `),
  paywall: words(`
    solo para suscriptores, exclusivo para suscriptores, para seguir leyendo, ya eres suscriptor, suscríbete para seguir, contenido exclusivo
  `),
  months: words(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
  `),
  days: words(`lunes, martes, miércoles, jueves, viernes, sábado, domingo`),
  titles: words(`
    sr, sra, srta, señor, señora, don, doña, dr, dra, doctor, doctora, presidente, presidenta, ministro, ministra,
    primer, alcalde, alcaldesa, general, coronel, capitán, rey, reina, príncipe, princesa, papa, senador, senadora,
    juez, jueza
  `),
  atLeast: words(`al menos, por lo menos, más de`),
  corrections: words(
    `corrección, fe de errores, fe de erratas, rectificación, una versión anterior de este artículo, una versión anterior de esta noticia, una primera versión de este artículo`,
  ),
  numbers: {
    cero: 0,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    quinientos: 500,
  },
  labels: {
    dateLine: 'Edición del {date}',
    covers: 'Del {from} al {to}',
    stories: '{n} temas',
    new: 'nuevo',
    developing: 'en desarrollo',
    corrected: 'corregido',
    unchanged: 'sin cambios',
    whatChanged: 'Lo que ha cambiado',
    nothingChanged: 'Nada nuevo desde la última edición.',
    sources: 'Fuentes',
    oneSource: 'una sola fuente',
    manySources: '{n} fuentes independientes',
    teaser: 'solo extracto',
    copyOf: 'copia',
    kind_live: 'en directo',
    kind_gallery: 'galería',
    kind_video: 'vídeo',
    alsoIn: 'también en {names}',
    dateInFuture: 'fecha futura en la fuente',
    sentence: 'frase {n}',
    disagreement: 'Las fuentes no coinciden',
    rank: 'Por qué está aquí',
    rank_sources: 'fuentes independientes',
    rank_diversity: 'países e idiomas',
    rank_recency: 'actualidad',
    rank_watchlist: 'lista de seguimiento',
    rank_novelty: 'novedad',
    rank_unchanged: 'nada nuevo',
    edited_pinned: 'puesto en cabeza por la redacción',
    edited_merged: 'unido por la redacción',
    edited_split: 'separado por la redacción',
    hiddenByEditor: 'omitido por la redacción',
    editorNotices: 'Indicaciones de la redacción',
    feeds: 'Estado de los canales',
    health_ok: 'leído',
    health_unchanged: 'sin cambios',
    health_waiting: 'sin consultar',
    health_failing: 'con fallos',
    health_gone: 'desaparecido',
    health_missing: 'sin respuesta',
    failingSince: 'desde el {date}',
    recovered: 'recuperada',
    items: 'artículos',
    withheld: 'Lo que se ha omitido',
    nothingWithheld: 'No se ha omitido nada.',
    linked: 'Por qué estos idiomas cuentan lo mismo',
    howMade: 'Cómo se ha hecho esta edición',
    howMadeText:
      'Cada punto clave es una frase de un artículo, citada palabra por palabra, o esa frase sin partes enteras, que aparecen tachadas. Ábralo para ver la frase, su lugar y su huella. Nada se ha inventado ni reescrito.',
    verify: 'Verificar',
    archive: 'Todas las ediciones',
    months: 'Por meses',
    search: 'Buscar',
    searchFor: 'Palabras que buscar',
    searchNothing: 'Ningún tema contiene estas palabras.',
    searchFailed: 'No se ha podido leer el archivo; inténtelo de nuevo.',
    searchEarlier: 'Buscar más atrás',
    searchNoScript: 'La búsqueda necesita un script. Sin él, el archivo se recorre por meses.',
    latest: 'Última edición',
    subscribe: 'Suscribirse (Atom)',
    empty: 'Ningún tema.',
    previous: 'Edición anterior',
    withdrawn: 'retirado',
    corrections: 'Correcciones',
    storyMoved: 'Este tema forma ahora parte de otro',
    feed: 'canal',
    version: 'versión corregida',
    timeline: 'Este tema, edición por edición',
    asOf: 'Contado por última vez en la edición del {date}',
    followedSince: 'seguido desde el {date}',
    coverageHour: 'artículos por hora',
    coverageDay: 'artículos por día',
    coverageText: '{articles}, del {from} al {to}',
    nextDue: 'Próxima edición prevista: {date}. Después, lea la última.',
    verifyText:
      'Cada frase lleva el comienzo de su huella SHA-256; la huella entera, el artículo y el lugar exacto están en digest.json. Para recalcularlo todo, desde una carpeta o una dirección:',
    quoted: 'citado: {name}',
    emptyText: 'Ningún tema en este periodo: las fuentes leídas no traen nada nuevo.',
    allDown: 'No se pudo leer ninguna fuente para esta edición. El estado de cada una figura más abajo.',
    contents: 'Todos los temas',
    state: 'estado',
    joinedBy: 'relacionado por: {words}',
    quotes: ['«', '»'],
    plurals: {
      editions: { one: '{n} edición', other: '{n} ediciones' },
      stories: { one: '{n} tema', other: '{n} temas' },
      articles: { one: '{n} artículo', other: '{n} artículos' },
      sources: { one: 'una sola fuente', other: '{n} fuentes independientes' },
    },
    problems: {
      unreachable: 'servidor inaccesible',
      slow: 'sin respuesta a tiempo',
      refused: 'dirección rechazada por seguridad',
      tooLarge: 'demasiado grande para leerlo',
      redirects: 'demasiadas redirecciones',
      status: 'el servidor respondió {status}',
      robots: 'el sitio prohíbe esta página a los robots; solo se usa el extracto',
      patience: 'el servidor pide esperar',
      unreadable: 'lo recibido no es una fuente legible',
      noArticle: 'no hay un artículo legible en esta dirección',
      gone: 'el servidor dice que esta fuente ya no existe',
      moved: 'esta fuente tiene una dirección nueva: {address}',
      repaired: 'fuente mal formada; se leyó lo que se pudo',
      leftForNext: 'más artículos nuevos de los que toma una edición; {left} quedan para la siguiente',
      belowCut: 'queda detrás de los {most} temas de la edición',
      moreBelow: '{more} temas más, detrás de los {most} de la edición',
      manyArticles: '{all} artículos, de los que se listan los {listed} primeros',
      longText: 'texto de {length} caracteres, de los que se compararon los {compared} primeros',
      moreLong: '{more} textos más, más largos que los {compared} caracteres que se comparan',
      unproven: 'un punto que no se pudo probar',
      notSummarized: 'falló el paso que elige sus puntos',
      noPoint: 'ninguna de sus frases puede servir de punto clave',
    },
    readOnline: 'Leer en línea',
    moreOnline: '{n} temas más en línea',
    unsubscribe: 'Cancelar la suscripción',
  },
};
