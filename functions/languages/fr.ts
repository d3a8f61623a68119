import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for français. */
export const fr: Language = {
  code: 'fr',
  name: 'français',
  direction: 'ltr',
  snowball: 'french',
  abbreviations: words(`
    m, mm, mme, mmes, mlle, mgr, me, dr, pr, st, ste, av, apr, env, p. ex, cf, vol, chap, art, al, ed, fig, no,
    n, min, max, tél, janv, févr, sept, oct, nov, déc, ltd, inc, hab, bd, gén, col, lt, cap, j.-c, p, pp, c.-à-d, c-à-d, mlles, drs,
    mgrs, sgt, cdt, av. j.-c, apr. j.-c, arr, dép, éd, ibid
  `),
  openers: words(
    `le, la, les, l', un, une, des, du, au, aux, ce, cet, cette, ces, c', cela, il, elle, ils, elles, on, nous, vous, je, j', en, dans, pour, avec, selon, après, avant, depuis, pendant, sur, sous, par, à, mais, et, si, s', d', de, qu', n', son, sa, ses, leur, leurs, notre, nos, plusieurs, certains, certaines, chaque, aucun, aucune, tous, toutes, tout, toute, alors, lors, quand, comment, pourquoi, car, or, ainsi, parmi, face, près, outre, malgré, d'après, quelque, quelques, interrogé, interrogée, celui-ci, celle-ci`,
  ),
  named: words(
    `film, roman, livre, série, chanson, album, pièce, magazine, quotidien, journal, hebdomadaire, revue, émission, spectacle, titre, association, collectif, mouvement, parti, société, site, restaurant, hôtel, bar, café, boutique, marque, groupe, documentaire, tableau, opéra, poème, festival, exposition, radio, chaîne, agence, club, château, navire, bateau`,
  ),
  attribution: words(`
    selon, d'après, à en croire, aux dires de, de source, a indiqué, a déclaré, a affirmé, a précisé, a annoncé,
    a dit, a expliqué, a ajouté, a souligné, a estimé, a assuré, a rapporté, a raconté, a confié, a confirmé, a
    reconnu, a averti, a prévenu, a insisté, a répondu, a conclu, a commenté, a regretté, a dénoncé, a accusé, a
    écrit, ont indiqué, ont déclaré, ont affirmé, ont précisé, ont annoncé, ont expliqué, ont assuré, ont
    rapporté, indique, déclare, affirme, précise, annonce, explique, ajoute, souligne, estime, assure, rapporte,
    raconte, confie, confirme, regrette, dénonce, écrit, indiquait, déclarait, affirmait, expliquait, une
    source, plusieurs sources, des sources, citant, cité par, cités par, interrogé par, interrogée par
  `),
  anaphora: words(`
    il, elle, ils, elles, on, ce, cet, cette, ces, c', cela, ceci, ça, celui-ci, celle-ci, ceux-ci, celles-ci,
    celui, celle, ceux, son, sa, ses, leur, leurs, lui, eux, y, en, mais, et, or, donc, car, ainsi, aussi,
    alors, puis, ensuite, enfin, pourtant, toutefois, cependant, néanmoins, par ailleurs, en revanche, au
    contraire, de plus, de même, en effet, en outre, d'ailleurs, du coup, autrement dit, ce dernier, cette
    dernière, ces derniers, les deux, tous deux, là, je, j', nous, vous, tu
  `),
  firstPerson: words(`je, j', nous, moi, me, m', notre, nos, mon, ma, mes`),
  future: words(
    `va, vont, ira, iront, sera, seront, aura, auront, fera, feront, devra, devront, prochain, prochaine, prochains, prochaines, demain, d'ici`,
  ),
  futureForm: /^\p{L}{2,}(?:er|ir|dr|vr|tr|ur|rr)(?:a|ont)$/u,
  pronouns: words(
    `il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci, cela, ceci, ça, lui, eux, ce dernier, cette dernière, ces derniers, ces dernières, tous deux, toutes deux, l'intéressé, l'intéressée`,
  ),
  impersonal: words(
    `il y a, il y avait, il y aura, il faut, il faudra, il s'agit, il est question, il est prévu, il est possible, il est interdit`,
  ),
  negation: words(`
    ne, n', pas, plus, jamais, aucun, aucune, sans, ni, rien, personne, nul, nulle, guère
  `),
  modality: words(`
    peut, peuvent, pourrait, pourraient, devrait, devraient, doit, doivent, serait, seraient, aurait, auraient,
    semble, semblent, paraît, peut-être, probablement, sans doute, si, possible, probable, éventuel, éventuelle,
    prévoit, envisage, espère, souhaite, menace, présumé, présumée, supposé
  `),
  openings: words(`
    par ailleurs, en outre, de plus, en effet, en revanche, toutefois, cependant, néanmoins, pourtant,
    d'ailleurs, ainsi, enfin, par conséquent, de fait, à noter, dans le même temps, au même moment, de son côté, pour sa
    part, de leur côté, pour leur part, entre-temps, en parallèle, quant à lui, quant à elle, au passage
  `),
  parts: {
    relatives: words(`qui, dont, où, lequel, laquelle, lesquels, lesquelles`),
    clefts: words(`c'est, ce sont, c'était, celui, celle, ceux, celles`),
    sources: words(`selon, d'après`),
    informants: words(`
      afp, reuters, télévision, hôpital, sdis, samu, sncf, université, police, ministère, préfecture, préfet, pompiers, gendarmerie, gendarmes, parquet, mairie, autorités,
      gouvernement, communiqué, porte-parole, agence, médias, presse, journal, quotidien, chaîne, site,
      radio, entreprise, direction, organisateurs, opérateur, météo, tribunal
    `),
    reporting: words(`
      a indiqué, a précisé, a annoncé, a rapporté, a déclaré, a fait savoir, a confirmé, a expliqué, a
      ajouté, a dit, a appris, ont indiqué, ont précisé, ont annoncé, ont rapporté, ont déclaré, ont fait
      savoir, ont confirmé, ont expliqué, ont dit, indique, précise, annonce, rapporte, indiquent,
      précisent, annoncent, rapportent, a-t-on appris, a-t-il indiqué, a-t-elle indiqué, a-t-il précisé,
      a-t-elle précisé, a-t-il annoncé, a-t-elle annoncé
    `),
    contested: words(`
      suspects, suspecte,
      vraisemblablement, apparemment, semblait, semblaient, sembler, paraissait, mérite, méritent, faut, fallait, censé, censée, serein, scandale, rumeur, rumeurs,
      volé, volée, volés, détourné, détournement, escroquerie, agressé, agression, violences, plainte,
      accuse, accusent, accusé, accusée, accusés, accusations, soupçonné, soupçonnée, soupçonnés, suspect,
      suspecté, coupable, complice, responsable, responsables, corruption, fraude, viol, viols, meurtre,
      assassinat, terroriste, terroristes, tué, tués, tuée, tuées, abattu, abattus, détruit, détruits,
      bombardé, frappé, rebelles, armée, soldats, estime, estiment, estimé, estimation, environ, près de,
      prévision, prévisions, attendu, attendue, attendus, craint, craignent, espoir, meilleur, meilleure,
      pire, scandaleux, injuste, inacceptable, illégal, illégale, excellent, trop, victoire, responsabilité,
      menti, mensonge, innocent, innocente, cause, causé, à cause de, raison, grâce à, faute, devrait, va,
      vont, allégué
    `),
    quantities: words(`
      mille, millier, milliers, million, millions, milliard, milliards, dizaine, dizaines, douzaine,
      vingtaine, trentaine, quarantaine, cinquantaine, centaine, centaines, moitié, tiers, quart, double,
      triple, majorité, minorité
    `),
    limits: words(`
      source, sources, anonymat,
      sauf, hormis, excepté, exception, hors, seul, seule, seulement, uniquement, exclusivement, sous
      réserve, à condition, non, prétendu, prétendue, soi-disant, faux, fausse, provisoire, au moins, au
      plus, jusqu'à, presque, quasi, inférieur, contrairement, refuse, refusé, nie, dément, démenti
    `),
    unsureEndings: words(`rait, raient, rais, rions, ra, ront`),
    finite: words(`
      est, sont, a, ont, était, étaient, avait, avaient, fut, furent, sera, seront, va, vont, fait, font,
      vient, viennent, reste, restent, s'est, se sont, n'a, n'ont, n'est, devient, prend, prennent, annonce,
      quitte, ouvre, ferme, reprend, passe, entre, compte, comptent, permet, met, tient, revient, arrive,
      demande, demandent, affirme, assure, estime, explique, veut
    `),
  },
  naming: {
    eventEndings: words(`
      tion, tions, sion, sions, ement, ements, age, ages, ure, ures, ence, ences, ance, ances, ise, ises
    `),
    events: words(`
      grève, grèves, accord, accords, mort, attaque, attaques, vote, votes, procès, séisme, incendie,
      incendies, guerre, crise, baisse, hausse, chute, chutes, fuite, retour, départ, arrivée, report,
      retrait, victoire, défaite, réforme, réformes, élection, élections, sommet, visite, panne, pannes,
      crue, crues, tempête, vol, vols, appel, rachat, vente, fusion, entrée, sortie, reprise, prise,
      enquête, plainte, saisie, découverte, retard, essai, essais, lancement, projet, choc, collision,
      coupure, coupures, saison, budget, loi, amende
    `),
    links: words(`de, du, des, d, l, à, au, aux, en, contre, entre, sur`),
    articles: words(`le, la, les, l, un, une`),
    coordinates: words(`et, ou, mais, ni`),
    verbEndings: words(`era, eront, erait, eraient, aient, èrent`),
  },
  noise: words(`
    lire aussi, à lire aussi, à lire, lire également, lire la suite, voir aussi, à voir, sur le même sujet, dans
    le même dossier, photo, photos, crédit, crédits, crédit photo, légende, vidéo, en vidéo, en images,
    publicité, newsletter, abonnez-vous, inscrivez-vous, partager, partagez, suivez-nous, suivez, recevez,
    commentaires, réagir, mots-clés, la suite après, article réservé, cliquez, retrouvez, publié le, mis à jour,
    image, diaporama,
    passer au contenu, aller au contenu, aller au contenu principal, fil d'ariane, ce diaporama, les plus lus, les plus
    partagés, dernières actualités, articles récents, à propos de l'auteur, donnez votre avis, tous droits réservés,
    s'abonner, faire un don, télécharger l'application, fermer, contenu sponsorisé, vous avez aimé cet article,
    propos recueillis par
  `),
  paywall: words(`
    il vous reste, réservé aux abonnés, réservée aux abonnés, article abonné, pour lire la suite, déjà abonné, lisez la suite avec un abonnement
  `),
  months: words(`
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
  `),
  days: words(`lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche`),
  titles: words(`
    m, mm, mme, mmes, mlle, monsieur, madame, maître, me, dr, docteur, pr, professeur, mgr, président, présidente,
    ministre, premier, première, maire, général, colonel, capitaine, roi, reine, prince, princesse, pape, sénateur,
    sénatrice, député, députée, chancelier, chancelière, juge
  `),
  atLeast: words(`au moins, plus de, pas moins de`),
  corrections: words(
    `rectificatif, correction, erratum, mise au point, une version précédente de cet article, une première version de cet article, une version antérieure de cet article, et non pas comme nous l'avions écrit, contrairement à ce que nous avions écrit, contrairement à ce que nous écrivions, contrairement à ce qui a été écrit, nous avons écrit par erreur`,
  ),
  numbers: {
    ...Object.fromEntries(
      words(
        `zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt`,
      ).map((word, number) => [word, number]),
    ),
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    cents: 100,
  },
  labels: {
    dateLine: 'Édition du {date}',
    covers: 'Du {from} au {to}',
    stories: '{n} sujets',
    new: 'nouveau',
    developing: 'en développement',
    corrected: 'corrigé',
    unchanged: 'inchangé',
    whatChanged: 'Ce qui a changé',
    nothingChanged: 'Rien de nouveau depuis la dernière édition.',
    sources: 'Sources',
    oneSource: 'une seule source',
    manySources: '{n} sources indépendantes',
    teaser: 'extrait seulement',
    copyOf: 'copie',
    kind_live: 'direct',
    kind_gallery: 'diaporama',
    kind_video: 'vidéo',
    alsoIn: 'aussi dans {names}',
    dateInFuture: 'daté du futur par la source',
    sentence: 'phrase {n}',
    disagreement: 'Les sources ne concordent pas',
    rank: 'Pourquoi cette place',
    rank_sources: 'sources indépendantes',
    rank_diversity: 'pays et langues',
    rank_recency: 'fraîcheur',
    rank_watchlist: 'liste de veille',
    rank_novelty: 'nouveauté',
    rank_unchanged: 'rien de nouveau',
    edited_pinned: 'placé en tête par la rédaction',
    edited_merged: 'réuni par la rédaction',
    edited_split: 'séparé par la rédaction',
    hiddenByEditor: 'écarté par la rédaction',
    editorNotices: 'Consignes de la rédaction',
    feeds: 'État des flux',
    health_ok: 'lu',
    health_unchanged: 'inchangé',
    health_waiting: 'non interrogé',
    health_failing: 'en échec',
    health_gone: 'disparu',
    health_missing: 'sans réponse',
    failingSince: 'depuis le {date}',
    recovered: 'rétabli',
    items: 'articles',
    withheld: 'Ce qui a été écarté',
    nothingWithheld: 'Rien n’a été écarté.',
    linked: 'Pourquoi ces langues racontent le même fait',
    howMade: 'Comment cette édition est faite',
    howMadeText:
      'Chaque point clé est une phrase d’un article, citée mot pour mot, ou cette phrase sans des parties entières, qui y sont barrées. Ouvrez-le pour voir la phrase, sa place et son empreinte. Aucun texte n’a été inventé ni réécrit.',
    verify: 'Vérifier',
    archive: 'Toutes les éditions',
    months: 'Par mois',
    search: 'Rechercher',
    searchFor: 'Mots à chercher',
    searchNothing: 'Aucun sujet ne tient ces mots.',
    searchFailed: 'L’archive n’a pas pu être lue ; réessayez.',
    searchEarlier: 'Chercher plus loin dans le temps',
    searchNoScript: 'La recherche a besoin d’un script. Sans lui, l’archive se parcourt par mois.',
    latest: 'Dernière édition',
    subscribe: 'S’abonner (Atom)',
    empty: 'Aucun sujet.',
    previous: 'Édition précédente',
    withdrawn: 'retiré',
    corrections: 'Corrections',
    storyMoved: 'Ce sujet fait maintenant partie d’un autre',
    feed: 'flux',
    version: 'version corrigée',
    timeline: 'Ce sujet, édition par édition',
    asOf: 'Raconté pour la dernière fois dans l’édition du {date}',
    followedSince: 'suivi depuis le {date}',
    coverageHour: 'articles par heure',
    coverageDay: 'articles par jour',
    coverageText: '{articles}, du {from} au {to}',
    nextDue: 'Édition suivante attendue : {date}. Passé ce moment, lisez la dernière.',
    verifyText:
      'Chaque phrase porte le début de son empreinte SHA-256 ; l’empreinte entière, l’article et la place exacte sont dans digest.json. Tout recalculer, depuis un dossier ou une adresse :',
    quoted: 'cité : {name}',
    emptyText: 'Aucun sujet pour cette période : les flux lus n’apportent rien de nouveau.',
    allDown: 'Aucun flux n’a pu être lu pour cette édition. L’état de chacun est plus bas.',
    contents: 'Tous les sujets',
    state: 'état',
    joinedBy: 'rapproché par : {words}',
    quotes: ['«\u202F', '\u202F»'],
    plurals: {
      editions: { one: '{n} édition', other: '{n} éditions' },
      stories: { one: '{n} sujet', other: '{n} sujets' },
      articles: { one: '{n} article', other: '{n} articles' },
      sources: { one: 'une seule source', other: '{n} sources indépendantes' },
    },
    problems: {
      unreachable: 'serveur injoignable',
      slow: 'pas de réponse à temps',
      refused: 'adresse refusée par sécurité',
      tooLarge: 'trop volumineux pour être lu',
      redirects: 'trop de redirections',
      status: 'le serveur a répondu {status}',
      robots: 'le site interdit cette page aux robots ; seul l’extrait est utilisé',
      patience: 'le serveur demande d’attendre',
      unreadable: 'ce qui est arrivé n’est pas un flux lisible',
      noArticle: 'pas d’article lisible à cette adresse',
      gone: 'le serveur dit que ce flux n’existe plus',
      moved: 'ce flux a une nouvelle adresse : {address}',
      repaired: 'flux mal formé ; ce qui était lisible a été lu',
      leftForNext: 'plus d’articles nouveaux qu’une édition n’en prend ; {left} restent pour la suivante',
      belowCut: 'au-delà des {most} sujets de l’édition',
      moreBelow: '{more} autres sujets, au-delà des {most} de l’édition',
      manyArticles: '{all} articles, dont les {listed} premiers sont listés',
      longText: 'texte de {length} caractères, dont les {compared} premiers ont été comparés aux autres',
      moreLong: '{more} autres textes plus longs que les {compared} caractères comparés',
      unproven: 'un point dont la preuve a échoué',
      notSummarized: 'l’étape qui choisit ses points a échoué',
      noPoint: 'aucune phrase ne peut y servir de point clé',
    },
    readOnline: 'Lire en ligne',
    moreOnline: '{n} sujets de plus en ligne',
    unsubscribe: 'Se désabonner',
  },
};
