import type { SplitCase } from './split-case.ts';

/** Sub-headings, datelines, kickers, stamps, lists and scripts in French texts, split as careful editors would; all by us. */
export const frPage: readonly SplitCase[] = [
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
  {
    name: 'a title of a book after its verb',
    text: 'Elle a lu Les vagues du soir en une nuit. Son frère dort.',
    sentences: ['Elle a lu Les vagues du soir en une nuit.', 'Son frère dort.'],
  },
  {
    name: 'a line between two towns',
    text: 'La ligne Paris - La Rochelle reste fermée. Des cars la remplacent.',
    sentences: ['La ligne Paris - La Rochelle reste fermée.', 'Des cars la remplacent.'],
  },
  {
    name: 'a part between dashes',
    text: 'Le maire (DVG) - élu lundi - a renoncé. Son adjointe le remplace.',
    sentences: ['Le maire (DVG) - élu lundi - a renoncé.', 'Son adjointe le remplace.'],
  },
  {
    name: 'a text in capitals',
    text: 'IL PLEUT SUR LA RADE. LE BAC RESTE À QUAI.',
    sentences: ['IL PLEUT SUR LA RADE.', 'LE BAC RESTE À QUAI.'],
  },
  {
    name: 'a sub-heading before a source',
    text: 'Des comptes en désordre Selon la préfecture, il manque deux millions.',
    sentences: ['Des comptes en désordre', 'Selon la préfecture, il manque deux millions.'],
  },
];
