import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for português. */
export const pt: Language = {
  code: 'pt',
  name: 'português',
  direction: 'ltr',
  snowball: 'portuguese',
  abbreviations: words(`
    sr, sra, dr, dra, prof, profa, gen, cel, av, núm, n, pág, p. ex, ex, etc, aprox, tel, ltda, s.a, art, srs, sras, drs, dras, profs, eng, arq, exmo, exma, dep, gov, págs, p, pp, vol, fig, cap, cf
  `),
  openers: words(
    `a, o, os, as, um, uma, uns, umas, no, na, nos, nas, em, com, por, para, segundo, após, depois, antes, desde, durante, do, da, dos, das, ao, à, mas, e, se, quando, como, este, esta, estes, estas, esse, essa, seu, sua, seus, suas, entre, sem, sobre, também, já, não, cada, todos, todas, muitos, vários, várias, ele, ela, eles, elas`,
  ),
  named: words(
    `filme, romance, livro, série, canção, álbum, peça, revista, jornal, diário, programa, grupo, bar, restaurante, associação, partido`,
  ),
  attribution: words(`
    segundo, de acordo com, conforme, disse, declarou, afirmou, explicou, acrescentou, anunciou, informou,
    destacou, ressaltou, confirmou, alertou, garantiu, lembrou, escreveu, comentou, relatou, revelou, diz,
    declara, afirma, explica, destaca, garante, disseram, uma fonte, fontes
  `),
  anaphora: words(`
    ele, ela, eles, elas, isto, isso, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu,
    sua, seus, suas, mas, e, porém, no entanto, contudo, todavia, assim, além disso, também, então, depois, por
    isso, portanto, por outro lado, enquanto isso, ambos, ali, aqui, eu, nós
  `),
  firstPerson: words(`eu, nós, meu, minha, meus, minhas, me, nosso, nossa, nossos, nossas`),
  future: words(`vai, vão, será, serão, terá, terão, haverá, próximo, próxima, próximos, próximas, amanhã`),
  futureForm: /^\p{L}{2,}r(?:á|ão)$/u,
  pronouns: words(`ele, ela, eles, elas, isto, isso, este último, esta última, ambos, ambas`),
  impersonal: words(``),
  negation: words(`não, nunca, jamais, nenhum, nenhuma, ninguém, nada, nem, sem`),
  modality: words(`
    pode, podem, poderia, poderiam, poderá, deveria, deveriam, deve, devem, seria, seriam, teria, teriam,
    talvez, provavelmente, possível, possivelmente, suposto, suposta, se, parece, previsto
  `),
  openings: words(
    `no entanto, além disso, por outro lado, contudo, entretanto, todavia, enquanto isso, ao mesmo tempo, por sua vez`,
  ),
  parts: {
    relatives: words(`o qual, a qual, os quais, as quais, cujo, cuja, cujos, cujas, onde`),
    clefts: words(`foi ele, foi ela, aqueles, aquelas`),
    sources: words(`segundo, de acordo com, conforme`),
    informants: words(`
      lusa, reuters, televisão, universidade, polícia, ministério, autoridades, governo, comunicado, nota, porta-voz, agência, imprensa, jornal,
      bombeiros, prefeitura, câmara, empresa, organizadores, tribunal, hospital
    `),
    reporting: words(`
      informou, disse, anunciou, explicou, confirmou, declarou, relatou, acrescentou, disseram, informaram,
      anunciaram, confirmaram, diz, informa
    `),
    contested: words(`
      aparentemente, parecia, merece, merecem, rumores,
      roubou, roubado, desviou, agrediu, burla,
      acusa, acusam, acusou, acusado, acusada, acusados, suspeito, suspeita, culpado, responsável,
      responsáveis, corrupção, fraude, estupro, violação, assassinato, terrorista, terroristas, morto,
      mortos, matou, abatido, destruído, rebeldes, exército, soldados, estima, estimam, estimativa, cerca
      de, quase, previsão, teme, temem, esperança, melhor, pior, injusto, inaceitável, ilegal, excelente,
      demais, vai, vão, mentira, inocente, causa, culpa, vitória
    `),
    quantities: words(`
      cem, cento, mil, milhar, milhares, milhão, milhões, bilhão, bilhões, dezena, dezenas, dúzia,
      dúzias, centena, centenas, metade, terço, quarto, dobro, triplo, maioria, minoria
    `),
    limits: words(`
      fonte, fontes, anonimato,
      salvo, exceto, exceção, só, somente, apenas, unicamente, desde que, falso, falsa, suposto, pelo
      menos, até, nega, negou, desmentiu, recusou, rejeitou
    `),
    unsureEndings: words(`ria, riam, rá, rão`),
    finite: words(`
      é, são, foi, foram, era, eram, tem, têm, tinha, tinham, está, estão, estava, há, disse, anunciou,
      chegou, ganhou, perdeu, abriu, fechou, morreu, assinou, voltou, ficou, deixou, pediu, aprovou,
      começou, terminou, regressou, conseguiu, venceu
    `),
  },
  naming: {
    eventEndings: words(`ção, ções, são, sões, mento, mentos, agem, ura, ência, ância`),
    events: words(`
      trégua, greve, greves, acordo, acordos, morte, ataque, ataques, voto, julgamento, sismo, terremoto,
      incêndio, incêndios, guerra, crise, queda, subida, alta, fuga, regresso, saída, chegada, retirada,
      vitória, derrota, reforma, cimeira, cúpula, visita, apagão, tempestade, roubo, compra, venda, fusão,
      entrada, denúncia, descoberta, atraso, lançamento, choque, corte, cortes, fecho, abertura, resgate,
      protesto, lei, multa, cheia, reabertura
    `),
    links: words(`de, do, da, dos, das, em, no, na, a, ao, à, contra, entre, sobre, por`),
    articles: words(`o, a, os, as, um, uma`),
    coordinates: words(`e, ou, mas, nem`),
    verbEndings: words(`ou, eu, iu, aram, eram, iram, ará, erá, irá, arão`),
  },
  noise: words(`
    leia também, leia mais, saiba mais, veja também, veja mais, foto, fotos, imagem, vídeo, crédito,
    publicidade, newsletter, assine, inscreva-se, compartilhe, partilhe, siga-nos, comentários, tags, publicado,
    atualizado, legenda,
    ir para o conteúdo, pular para o conteúdo, mais lidas, últimas notícias, artigos recentes, sobre o autor, deixe um
    comentário, todos os direitos reservados, fechar, conteúdo patrocinado, receba, baixe o aplicativo, notícias
    relacionadas
  `),
  paywall: words(`
    exclusivo para assinantes, só para assinantes, para continuar lendo, para continuar a ler, já é assinante
  `),
  months: words(`
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
  `),
  days: words(`segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo`),
  titles: words(`
    sr, sra, senhor, senhora, dom, dona, dr, dra, doutor, doutora, presidente, ministro, ministra, primeiro,
    prefeito, prefeita, general, coronel, capitão, rei, rainha, príncipe, princesa, papa, senador, senadora,
    deputado, deputada, juiz, juíza
  `),
  atLeast: words(`pelo menos, ao menos, mais de`),
  corrections: words(
    `correção, errata, erramos, uma versão anterior deste artigo, uma versão anterior desta reportagem, uma versão anterior deste texto`,
  ),
  numbers: {
    zero: 0,
    um: 1,
    dois: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezessete: 17,
    dezoito: 18,
    dezenove: 19,
    vinte: 20,
    duas: 2,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
    cem: 100,
    cento: 100,
    duzentos: 200,
    duzentas: 200,
  },
  labels: {
    dateLine: 'Edição de {date}',
    covers: 'De {from} a {to}',
    stories: '{n} notícias',
    new: 'nova',
    developing: 'em desenvolvimento',
    corrected: 'corrigido',
    unchanged: 'sem mudança',
    whatChanged: 'O que mudou',
    nothingChanged: 'Nada de novo desde a última edição.',
    sources: 'Fontes',
    oneSource: 'uma única fonte',
    manySources: '{n} fontes independentes',
    teaser: 'só excerto',
    copyOf: 'cópia',
    kind_live: 'ao vivo',
    kind_gallery: 'galeria',
    kind_video: 'vídeo',
    alsoIn: 'também em {names}',
    dateInFuture: 'data futura na fonte',
    sentence: 'frase {n}',
    disagreement: 'As fontes não concordam',
    rank: 'Por que está aqui',
    rank_sources: 'fontes independentes',
    rank_diversity: 'países e línguas',
    rank_recency: 'atualidade',
    rank_watchlist: 'lista de acompanhamento',
    rank_novelty: 'novidade',
    rank_unchanged: 'nada de novo',
    edited_pinned: 'colocado no topo pela redação',
    edited_merged: 'reunido pela redação',
    edited_split: 'separado pela redação',
    hiddenByEditor: 'omitido pela redação',
    editorNotices: 'Indicações da redação',
    feeds: 'Estado dos feeds',
    health_ok: 'lido',
    health_unchanged: 'sem mudança',
    health_waiting: 'não consultado',
    health_failing: 'com falha',
    health_gone: 'extinto',
    health_missing: 'sem resposta',
    failingSince: 'desde {date}',
    recovered: 'restabelecido',
    items: 'artigos',
    withheld: 'O que foi omitido',
    nothingWithheld: 'Nada foi omitido.',
    linked: 'Porque estas línguas contam o mesmo facto',
    howMade: 'Como esta edição foi feita',
    howMadeText:
      'Cada ponto-chave é uma frase de um artigo, citada palavra por palavra, ou essa frase sem partes inteiras, que aparecem riscadas. Abra-o para ver a frase, o lugar e o resumo criptográfico. Nada foi inventado ou reescrito.',
    verify: 'Verificar',
    archive: 'Todas as edições',
    months: 'Por mês',
    search: 'Pesquisar',
    searchFor: 'Palavras a procurar',
    searchNothing: 'Nenhum tema contém estas palavras.',
    searchFailed: 'Não foi possível ler o arquivo; tente de novo.',
    searchEarlier: 'Procurar mais atrás',
    searchNoScript: 'A pesquisa precisa de um script. Sem ele, o arquivo lê-se por mês.',
    latest: 'Última edição',
    subscribe: 'Assinar (Atom)',
    empty: 'Nenhuma notícia.',
    previous: 'Edição anterior',
    withdrawn: 'retirado',
    corrections: 'Correções',
    storyMoved: 'Este tema faz agora parte de outro',
    feed: 'feed',
    version: 'versão corrigida',
    timeline: 'Este tema, edição por edição',
    asOf: 'Contado pela última vez na edição de {date}',
    followedSince: 'seguido desde {date}',
    coverageHour: 'artigos por hora',
    coverageDay: 'artigos por dia',
    coverageText: '{articles}, de {from} a {to}',
    nextDue: 'Próxima edição prevista: {date}. Depois disso, leia a última.',
    verifyText:
      'Cada frase traz o início da sua impressão SHA-256; a impressão inteira, o artigo e o lugar exato estão em digest.json. Para recalcular tudo, a partir de uma pasta ou de um endereço:',
    quoted: 'citação de {name}',
    emptyText: 'Nenhum tema neste período: os feeds lidos não trazem nada de novo.',
    allDown: 'Nenhum feed pôde ser lido para esta edição. O estado de cada um está mais abaixo.',
    contents: 'Todos os temas',
    state: 'estado',
    joinedBy: 'aproximado por: {words}',
    quotes: ['«', '»'],
    plurals: {
      editions: { one: '{n} edição', other: '{n} edições' },
      stories: { one: '{n} tema', other: '{n} temas' },
      articles: { one: '{n} artigo', other: '{n} artigos' },
      sources: { one: 'uma única fonte', other: '{n} fontes independentes' },
    },
    problems: {
      unreachable: 'servidor inacessível',
      slow: 'sem resposta a tempo',
      refused: 'endereço recusado por segurança',
      tooLarge: 'grande demais para ser lido',
      redirects: 'redirecionamentos a mais',
      status: 'o servidor respondeu {status}',
      robots: 'o site proíbe esta página a robôs; só o excerto é usado',
      patience: 'o servidor pede paciência',
      unreadable: 'o que chegou não é um feed legível',
      noArticle: 'nenhum artigo legível neste endereço',
      gone: 'o servidor diz que este feed já não existe',
      moved: 'este feed tem um novo endereço: {address}',
      repaired: 'feed malformado; leu-se o que era legível',
      leftForNext: 'mais artigos novos do que uma edição toma; {left} ficam para a próxima',
      belowCut: 'fica atrás dos {most} temas da edição',
      moreBelow: 'mais {more} temas, atrás dos {most} da edição',
      manyArticles: '{all} artigos, dos quais se listam os primeiros {listed}',
      longText: 'texto de {length} caracteres, dos quais se compararam os primeiros {compared}',
      moreLong: 'mais {more} textos, mais longos do que os {compared} caracteres comparados',
      unproven: 'um ponto que não se pôde provar',
      notSummarized: 'falhou o passo que escolhe os pontos',
      noPoint: 'nenhuma frase pode servir de ponto-chave',
    },
  },
};
