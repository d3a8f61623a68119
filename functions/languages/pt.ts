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
    edition: 'Edição',
    dateLine: 'Edição de {date}',
    covers: 'De {from} a {to}',
    stories: '{n} notícias',
    new: 'nova',
    developing: 'em desenvolvimento',
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
    evidence: 'Frase de origem',
    openSource: 'ler o artigo',
    disagreement: 'As fontes não concordam',
    rank: 'Por que está aqui',
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
    howMade: 'Como esta edição foi feita',
    howMadeText:
      'Cada ponto-chave é uma frase de um artigo, citada palavra por palavra, ou essa frase sem partes inteiras, que aparecem riscadas. Abra-o para ver a frase, o lugar e o resumo criptográfico. Nada foi inventado ou reescrito.',
    verify: 'Verificar',
    archive: 'Todas as edições',
    latest: 'Última edição',
    subscribe: 'Assinar (Atom)',
    empty: 'Nenhuma notícia.',
    previous: 'Edição anterior',
    page: 'páginas',
    published: 'publicado',
    toward: 'a',
    feed: 'feed',
    version: 'versão corrigida',
    readOnline: 'Ler na Internet',
    moreOnline: 'mais {n} temas na Internet',
    unsubscribe: 'Cancelar a subscrição',
  },
};
