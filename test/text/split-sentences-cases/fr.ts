import type { SplitCase } from './split-case.ts';

/** Texts in French and the sentences a careful editor would see in them; all written by us. */
export const fr: readonly SplitCase[] = [
  {
    name: 'two plain sentences',
    text: 'Le maire a tranché. Le marché reste place des Tilleuls.',
    sentences: ['Le maire a tranché.', 'Le marché reste place des Tilleuls.'],
  },
  {
    name: 'a year glued to an elided article',
    text: "La caserne a fermé en mai 2015.L'armée n'y a laissé que deux hangars.",
    sentences: ['La caserne a fermé en mai 2015.', "L'armée n'y a laissé que deux hangars."],
  },
  {
    name: 'a sub-heading glued to a straight quote',
    text: 'La vie après le confinement"Ces semaines ont tout changé", raconte la fleuriste.',
    sentences: ['La vie après le confinement', '"Ces semaines ont tout changé", raconte la fleuriste.'],
  },
  {
    name: 'a full stop glued to an opening straight quote',
    text: 'Le chantier est fini."Nous avons tenu les délais", assure l\'architecte.',
    sentences: ['Le chantier est fini.', '"Nous avons tenu les délais", assure l\'architecte.'],
  },
  {
    name: 'a closing straight quote glued to a sentence',
    text: '"Le chantier est fini."Nous y étions hier matin.',
    sentences: ['"Le chantier est fini."', 'Nous y étions hier matin.'],
  },
  {
    name: 'a comma without space',
    text: 'Trois convois ont quitté Deir Ezzor,selon un chauffeur joint mardi. Les autres attendent.',
    sentences: ['Trois convois ont quitté Deir Ezzor,selon un chauffeur joint mardi.', 'Les autres attendent.'],
  },
  {
    name: 'a comma without space before a capital',
    text: 'Brest,Morlaix et Quimper ont voté contre. Le projet tombe.',
    sentences: ['Brest,Morlaix et Quimper ont voté contre.', 'Le projet tombe.'],
  },
  {
    name: 'a question glued to a sentence',
    text: "Qui paiera la digue ?La commune n'a pas répondu.",
    sentences: ['Qui paiera la digue ?', "La commune n'a pas répondu."],
  },
  {
    name: 'a sentence glued to a closing quotation mark',
    text: '« On ne vendra pas. »Le propriétaire a raccroché.',
    sentences: ['« On ne vendra pas. »', 'Le propriétaire a raccroché.'],
  },
  {
    name: 'a sentence glued to a parenthesis',
    text: 'Le stade rouvre samedi (à 15 heures).La billetterie est déjà close.',
    sentences: ['Le stade rouvre samedi (à 15 heures).', 'La billetterie est déjà close.'],
  },
  {
    name: 'a sentence glued to a percentage',
    text: 'Le lait a pris 4 %.Les éleveurs en demandent dix.',
    sentences: ['Le lait a pris 4 %.', 'Les éleveurs en demandent dix.'],
  },
  {
    name: 'a sentence glued to points of suspension',
    text: "Ils ont attendu...Personne n'est venu.",
    sentences: ['Ils ont attendu...', "Personne n'est venu."],
  },
  {
    name: 'a program with a period in its name',
    text: "Le guichet tourne sous Node.JS depuis mars. La panne vient d'ailleurs.",
    sentences: ['Le guichet tourne sous Node.JS depuis mars.', "La panne vient d'ailleurs."],
  },
  {
    name: 'titles before names',
    text: 'M. Tardieu et Mme. Roux ont signé. Le bail court sur neuf ans.',
    sentences: ['M. Tardieu et Mme. Roux ont signé.', 'Le bail court sur neuf ans.'],
  },
  {
    name: 'titles in the plural',
    text: "MM. Roux et Lenoir se sont rencontrés à Vannes. Rien n'a filtré.",
    sentences: ['MM. Roux et Lenoir se sont rencontrés à Vannes.', "Rien n'a filtré."],
  },
  {
    name: 'numbers with a degree sign',
    text: "Le décret n° 12 et l'arrêté n°4 sont annulés. La ville fera appel.",
    sentences: ["Le décret n° 12 et l'arrêté n°4 sont annulés.", 'La ville fera appel.'],
  },
  {
    name: 'a page number',
    text: "Le plan figure p. 3 du rapport et p. 12 de l'annexe. Nul ne l'avait lu.",
    sentences: ["Le plan figure p. 3 du rapport et p. 12 de l'annexe.", "Nul ne l'avait lu."],
  },
  {
    name: 'an article of a law',
    text: "L'art. 5 et l'al. 2 restent en vigueur. Le reste tombe.",
    sentences: ["L'art. 5 et l'al. 2 restent en vigueur.", 'Le reste tombe.'],
  },
  {
    name: 'etc. inside a sentence',
    text: 'Les pelles, les seaux, etc. ont disparu du hangar. Une plainte est déposée.',
    sentences: ['Les pelles, les seaux, etc. ont disparu du hangar.', 'Une plainte est déposée.'],
  },
  {
    name: 'etc. at the end of a sentence',
    text: 'Ils ont pris les pelles, les seaux, etc. Tout a été retrouvé le lendemain.',
    sentences: ['Ils ont pris les pelles, les seaux, etc.', 'Tout a été retrouvé le lendemain.'],
  },
  {
    name: 'before Christ inside a sentence',
    text: 'La tombe date de 300 av. J.-C. selon les fouilles. Elle sera déplacée.',
    sentences: ['La tombe date de 300 av. J.-C. selon les fouilles.', 'Elle sera déplacée.'],
  },
  {
    name: 'before Christ at the end of a sentence',
    text: 'Le temple date du deuxième siècle av. J.-C. Les fouilles reprennent en juin.',
    sentences: ['Le temple date du deuxième siècle av. J.-C.', 'Les fouilles reprennent en juin.'],
  },
  {
    name: 'initials',
    text: 'J.-P. Lenoir dirige la chorale. Il succède à A. M. Valmont, parti en mai.',
    sentences: ['J.-P. Lenoir dirige la chorale.', 'Il succède à A. M. Valmont, parti en mai.'],
  },
  {
    name: 'letters with periods',
    text: "Les experts de l'O.N.U. restent sur place. Leur mandat expire en juin.",
    sentences: ["Les experts de l'O.N.U. restent sur place.", 'Leur mandat expire en juin.'],
  },
  {
    name: 'a doctor and a saint',
    text: 'Le Dr. Lenoir exerce à St. Brévin depuis dix ans. Il cherche un remplaçant.',
    sentences: ['Le Dr. Lenoir exerce à St. Brévin depuis dix ans.', 'Il cherche un remplaçant.'],
  },
  {
    name: 'an approximate figure',
    text: 'Le col culmine à env. 1 200 mètres. La route y est fermée.',
    sentences: ['Le col culmine à env. 1 200 mètres.', 'La route y est fermée.'],
  },
  {
    name: 'a measure at the end of a sentence',
    text: 'Le mur atteint désormais 12 m. Les voisins protestent.',
    sentences: ['Le mur atteint désormais 12 m.', 'Les voisins protestent.'],
  },
  {
    name: 'that is to say, abbreviated',
    text: 'Le solde, c.-à-d. douze euros, a été rendu. Le dossier est clos.',
    sentences: ['Le solde, c.-à-d. douze euros, a été rendu.', 'Le dossier est clos.'],
  },
  {
    name: 'for example, abbreviated',
    text: "Certains, p. ex. Douarnenez, ont renoncé. D'autres hésitent.",
    sentences: ['Certains, p. ex. Douarnenez, ont renoncé.', "D'autres hésitent."],
  },
  {
    name: 'an abbreviated month',
    text: "Le procès s'ouvre le 3 sept. à Nantes. Il durera deux semaines.",
    sentences: ["Le procès s'ouvre le 3 sept. à Nantes.", 'Il durera deux semaines.'],
  },
  {
    name: 'decimals',
    text: "L'indice gagne 0.4 point à 3512.6 points. Le taux recule de 1,5 %.",
    sentences: ["L'indice gagne 0.4 point à 3512.6 points.", 'Le taux recule de 1,5 %.'],
  },
  {
    name: 'thousands with periods',
    text: "La facture dépasse 12.500 euros. La caisse n'en contient que 9.000.",
    sentences: ['La facture dépasse 12.500 euros.', "La caisse n'en contient que 9.000."],
  },
  {
    name: 'times',
    text: 'La séance de 20.30 est reportée à 21.15 mardi. Les billets restent valables.',
    sentences: ['La séance de 20.30 est reportée à 21.15 mardi.', 'Les billets restent valables.'],
  },
  {
    name: 'versions',
    text: 'La version 2.4.1 corrige la faille. La 3.0 sort en mai.',
    sentences: ['La version 2.4.1 corrige la faille.', 'La 3.0 sort en mai.'],
  },
  {
    name: 'an address with a question mark',
    text: 'Le plan est sur www.ville.example/plan.html?Page=2 depuis lundi. La mairie attend les avis.',
    sentences: ['Le plan est sur www.ville.example/plan.html?Page=2 depuis lundi.', 'La mairie attend les avis.'],
  },
  {
    name: 'a mail address',
    text: 'Il faut écrire à claire.Roux@mairie.example avant mardi. Le tirage aura lieu jeudi.',
    sentences: ['Il faut écrire à claire.Roux@mairie.example avant mardi.', 'Le tirage aura lieu jeudi.'],
  },
  {
    name: 'a quotation of two sentences',
    text: 'Elle répond : « Non. Nous restons ici. » Puis elle ferme la porte.',
    sentences: ['Elle répond : « Non. Nous restons ici. »', 'Puis elle ferme la porte.'],
  },
  {
    name: 'a quotation without inner spaces',
    text: "«Nous partons. C'est décidé.» Le car quitte la place à midi.",
    sentences: ["«Nous partons. C'est décidé.»", 'Le car quitte la place à midi.'],
  },
  {
    name: 'narrow spaces inside quotation marks',
    text: '«\u202fC’est fini\u202f! Rentrez\u202f!\u202f» Les portes se ferment.',
    sentences: ['«\u202fC’est fini\u202f! Rentrez\u202f!\u202f»', 'Les portes se ferment.'],
  },
  {
    name: 'attribution after an exclamation',
    text: '« Oui ! » a-t-il dit. La salle a ri.',
    sentences: ['« Oui ! » a-t-il dit.', 'La salle a ri.'],
  },
  {
    name: 'attribution after a question',
    text: '« Qui vient ? » demande la gardienne. Personne ne répond.',
    sentences: ['« Qui vient ? » demande la gardienne.', 'Personne ne répond.'],
  },
  {
    name: 'attribution after points of suspension',
    text: '« On verra… » glisse la capitaine. Le match est dans une heure.',
    sentences: ['« On verra… » glisse la capitaine.', 'Le match est dans une heure.'],
  },
  {
    name: 'an article after a closed quotation',
    text: '« Jamais ! » Le maire ne cédera pas.',
    sentences: ['« Jamais ! »', 'Le maire ne cédera pas.'],
  },
  {
    name: 'a quotation closed before the full stop',
    text: "Le patron parle d'un « coup dur ». La banque ne dit rien.",
    sentences: ["Le patron parle d'un « coup dur ».", 'La banque ne dit rien.'],
  },
  {
    name: 'a quotation that never closes',
    text: '« Nous partons demain. Le car est plein. Les bagages suivront.',
    sentences: ['« Nous partons demain.', 'Le car est plein.', 'Les bagages suivront.'],
  },
  {
    name: 'points of suspension inside a sentence',
    text: 'Le facteur hésite… puis repart. La lettre attendra.',
    sentences: ['Le facteur hésite… puis repart.', 'La lettre attendra.'],
  },
  {
    name: 'several marks',
    text: "Un radeau en ville ?! Les pompiers n'en reviennent pas... Personne n'a été blessé.",
    sentences: ['Un radeau en ville ?!', "Les pompiers n'en reviennent pas...", "Personne n'a été blessé."],
  },
  {
    name: 'a parenthesis of two sentences',
    text: '(Le vote a eu lieu lundi. Il était secret.) Le résultat tombera ce soir.',
    sentences: ['(Le vote a eu lieu lundi. Il était secret.)', 'Le résultat tombera ce soir.'],
  },
  {
    name: 'a dialogue on one line',
    text: '— Tu montes ? — Non, je reste à quai.',
    sentences: ['— Tu montes ?', '— Non, je reste à quai.'],
  },
  {
    name: 'a sentence that begins with a figure',
    text: "Le bilan s'alourdit. 12 maisons ont brûlé.",
    sentences: ["Le bilan s'alourdit.", '12 maisons ont brûlé.'],
  },
  {
    name: 'capitals with accents',
    text: 'Le vent tombe. Écluses et ponts rouvrent. Ça repart.',
    sentences: ['Le vent tombe.', 'Écluses et ponts rouvrent.', 'Ça repart.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'Un chantier de dix-huit mois Le pont, achevé en 1969, avait été jugé sain.',
    sentences: ['Un chantier de dix-huit mois', 'Le pont, achevé en 1969, avait été jugé sain.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: "La digue tient. Une facture salée Les travaux coûteront deux millions d'euros.",
    sentences: ['La digue tient.', 'Une facture salée', "Les travaux coûteront deux millions d'euros."],
  },
  {
    name: 'a sub-heading before a pronoun',
    text: 'Des riverains inquiets Ils ne dorment plus depuis la crue.',
    sentences: ['Des riverains inquiets', 'Ils ne dorment plus depuis la crue.'],
  },
  {
    name: 'a sub-heading before a preposition',
    text: 'Le retour des loups Dans la vallée, trois troupeaux ont été touchés.',
    sentences: ['Le retour des loups', 'Dans la vallée, trois troupeaux ont été touchés.'],
  },
  {
    name: 'a sub-heading of one line in its own line',
    text: 'Le retour du bac\nLa traversée dure dix minutes. Elle est gratuite.',
    sentences: ['Le retour du bac', 'La traversée dure dix minutes.', 'Elle est gratuite.'],
  },
  {
    name: 'a newspaper with an article in its name',
    text: 'Le Monde annonce un supplément de huit pages. Selon La Provence, il sera gratuit.',
    sentences: ['Le Monde annonce un supplément de huit pages.', 'Selon La Provence, il sera gratuit.'],
  },
  {
    name: 'a town and a party with articles in their names',
    text: 'Les élus de La Rochelle ont suivi Les Républicains. Le texte est adopté.',
    sentences: ['Les élus de La Rochelle ont suivi Les Républicains.', 'Le texte est adopté.'],
  },
  {
    name: 'a newspaper after a noun',
    text: 'Le quotidien Le Temps supprime dix postes. La rédaction se réunit lundi.',
    sentences: ['Le quotidien Le Temps supprime dix postes.', 'La rédaction se réunit lundi.'],
  },
  {
    name: 'a title of a book with small letters',
    text: 'Dans Le bruit des vagues, la romancière raconte son père. Le livre sort jeudi.',
    sentences: ['Dans Le bruit des vagues, la romancière raconte son père.', 'Le livre sort jeudi.'],
  },
  {
    name: 'a name with small particles',
    text: "Le préfet De la Tour a signé l'arrêté. La plage ferme.",
    sentences: ["Le préfet De la Tour a signé l'arrêté.", 'La plage ferme.'],
  },
  {
    name: 'a dateline with an agency',
    text: 'PARIS (AFP) - Le gouvernement a retiré son texte. Le vote est annulé.',
    sentences: ['PARIS (AFP) -', 'Le gouvernement a retiré son texte.', 'Le vote est annulé.'],
  },
  {
    name: 'a dateline with a date',
    text: 'Paris, 3 avril. – Le conseil a renoncé à la taxe.',
    sentences: ['Paris, 3 avril. –', 'Le conseil a renoncé à la taxe.'],
  },
  {
    name: 'a dateline with town, date and agency',
    text: 'QUIMPER, 12 mars (Armor Presse) — La faïencerie rouvre lundi.',
    sentences: ['QUIMPER, 12 mars (Armor Presse) —', 'La faïencerie rouvre lundi.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'PROCÈS Le notaire a reconnu les faits. Il risque cinq ans.',
    sentences: ['PROCÈS', 'Le notaire a reconnu les faits.', 'Il risque cinq ans.'],
  },
  {
    name: 'a kicker of two words',
    text: 'SANTÉ PUBLIQUE Une étude relie le bruit aux insomnies.',
    sentences: ['SANTÉ PUBLIQUE', 'Une étude relie le bruit aux insomnies.'],
  },
  {
    name: 'a name in capitals that is no kicker',
    text: 'SNCF Réseau remplace les rails. EDF paie la moitié.',
    sentences: ['SNCF Réseau remplace les rails.', 'EDF paie la moitié.'],
  },
  {
    name: 'a stamp with a dash',
    text: '14h32 - Le feu est fixé. Les routes rouvrent.',
    sentences: ['14h32 -', 'Le feu est fixé.', 'Les routes rouvrent.'],
  },
  {
    name: 'stamps of several lines',
    text: '08:15 – Les urnes sont ouvertes.\n09:40 – La participation atteint 12 %.',
    sentences: ['08:15 –', 'Les urnes sont ouvertes.', '09:40 –', 'La participation atteint 12 %.'],
  },
  {
    name: 'a sentence that begins with a time',
    text: '9h30, la salle est déjà pleine. Le juge entre.',
    sentences: ['9h30, la salle est déjà pleine.', 'Le juge entre.'],
  },
  {
    name: 'a list',
    text: '- Le quai sera élargi.\n• La digue sera rehaussée.\n1. Le phare sera repeint.',
    sentences: ['- Le quai sera élargi.', '• La digue sera rehaussée.', '1. Le phare sera repeint.'],
  },
  {
    name: 'a player script between sentences',
    text: 'Le pont rouvre lundi. window.player_load({"id": "x12", "autoplay": false}); Les riverains s\'en félicitent.',
    sentences: [
      'Le pont rouvre lundi.',
      'window.player_load({"id": "x12", "autoplay": false});',
      "Les riverains s'en félicitent.",
    ],
  },
  {
    name: 'a player script glued to sentences',
    text: 'Le pont rouvre lundi.window.player_load({"id": "x12"});Les riverains s\'en félicitent.',
    sentences: ['Le pont rouvre lundi.', 'window.player_load({"id": "x12"});', "Les riverains s'en félicitent."],
  },
  {
    name: 'a text without capitals',
    text: 'le vent se lève. la mer monte. que faire ? attendre.',
    sentences: ['le vent se lève.', 'la mer monte.', 'que faire ?', 'attendre.'],
  },
  {
    name: 'empty lines',
    text: 'Le bac est à quai\n\nIl repart à midi. Montez vite.',
    sentences: ['Le bac est à quai', 'Il repart à midi.', 'Montez vite.'],
  },
];
