import { frPage } from './fr-page.ts';
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
    name: 'attribution after a quotation of two sentences',
    text: "« C'est fini. Nous partons », a dit la cheffe. Elle a souri.",
    sentences: ["« C'est fini. Nous partons », a dit la cheffe.", 'Elle a souri.'],
  },
  {
    name: 'a straight quote closed before the full stop',
    text: 'Selon elle, "rien n\'est sûr". Le vote aura lieu lundi.',
    sentences: ['Selon elle, "rien n\'est sûr".', 'Le vote aura lieu lundi.'],
  },
  {
    name: 'a letter at the end of a sentence',
    text: 'La ville a un plan B. Il coûte moins cher.',
    sentences: ['La ville a un plan B.', 'Il coûte moins cher.'],
  },
  {
    name: 'a quotation over two lines',
    text: '« Nous partons.\nIl est tard. »',
    sentences: ['« Nous partons.', 'Il est tard. »'],
  },
  ...frPage,
];
