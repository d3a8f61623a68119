import type { SplitCase } from './split-case.ts';

/** Texts in English and the sentences a careful editor would see in them; all written by us. */
export const en: readonly SplitCase[] = [
  {
    name: 'titles before names',
    text: 'Mr. Pike met Mrs. Lowell and Dr. Hale on Friday. They agreed on a price.',
    sentences: ['Mr. Pike met Mrs. Lowell and Dr. Hale on Friday.', 'They agreed on a price.'],
  },
  {
    name: 'military and political titles',
    text: 'Gen. Marsh briefed Sen. Doyle and Gov. Penn. Neither spoke afterward.',
    sentences: ['Gen. Marsh briefed Sen. Doyle and Gov. Penn.', 'Neither spoke afterward.'],
  },
  {
    name: 'initials',
    text: 'The mill belonged to J. T. Barrow. His son, Harold W. Barrow, sold it.',
    sentences: ['The mill belonged to J. T. Barrow.', 'His son, Harold W. Barrow, sold it.'],
  },
  {
    name: 'the U.S. inside a sentence',
    text: 'The U.S. Treasury sold bonds on Monday. Demand was weak.',
    sentences: ['The U.S. Treasury sold bonds on Monday.', 'Demand was weak.'],
  },
  {
    name: 'the U.S. before a verb',
    text: 'The U.S. has closed two consulates. Staff left on Sunday.',
    sentences: ['The U.S. has closed two consulates.', 'Staff left on Sunday.'],
  },
  {
    name: 'the U.S. at the end of a sentence',
    text: 'The firm has left the U.S. The move cost 40 jobs.',
    sentences: ['The firm has left the U.S.', 'The move cost 40 jobs.'],
  },
  {
    name: 'a morning hour inside a sentence',
    text: 'Polls open at 7 a.m. on Tuesday in all districts. Ballots are counted by hand.',
    sentences: ['Polls open at 7 a.m. on Tuesday in all districts.', 'Ballots are counted by hand.'],
  },
  {
    name: 'a morning hour at the end of a sentence',
    text: 'Polls close at 9 p.m. The first figures are due an hour later.',
    sentences: ['Polls close at 9 p.m.', 'The first figures are due an hour later.'],
  },
  {
    name: 'a number',
    text: 'She left No. 10 at noon. Nobody followed her.',
    sentences: ['She left No. 10 at noon.', 'Nobody followed her.'],
  },
  {
    name: 'no as an answer',
    text: 'Will he run again? No. He has said so twice.',
    sentences: ['Will he run again?', 'No.', 'He has said so twice.'],
  },
  {
    name: 'a saint',
    text: 'The ferry to St. Agnes is late. Fog covers the bay.',
    sentences: ['The ferry to St. Agnes is late.', 'Fog covers the bay.'],
  },
  {
    name: 'an abbreviated month',
    text: 'The trial opens on Jan. 3 in Leeds. It may last until Feb. 20 at most.',
    sentences: ['The trial opens on Jan. 3 in Leeds.', 'It may last until Feb. 20 at most.'],
  },
  {
    name: 'a company',
    text: 'Harrow Inc. cut 200 jobs. Its rival Dunmore Corp. said it would hire.',
    sentences: ['Harrow Inc. cut 200 jobs.', 'Its rival Dunmore Corp. said it would hire.'],
  },
  {
    name: 'a company at the end of a sentence',
    text: 'The yard was sold to Harrow Inc. The price was not disclosed.',
    sentences: ['The yard was sold to Harrow Inc.', 'The price was not disclosed.'],
  },
  {
    name: 'versus and for example',
    text: 'The match Leeds vs. Hull was moved. Some clubs, e.g. Hull, had asked for it.',
    sentences: ['The match Leeds vs. Hull was moved.', 'Some clubs, e.g. Hull, had asked for it.'],
  },
  {
    name: 'a degree',
    text: 'Ann Pike, a Ph.D. student, found the leak. She alerted the plant.',
    sentences: ['Ann Pike, a Ph.D. student, found the leak.', 'She alerted the plant.'],
  },
  {
    name: 'decimals and money',
    text: 'The bill rose to $3.5 million, up 0.8 percent. It was $1,200.50 in 1990.',
    sentences: ['The bill rose to $3.5 million, up 0.8 percent.', 'It was $1,200.50 in 1990.'],
  },
  {
    name: 'a time with a period',
    text: 'The 9.30 train was held at York. Passengers changed to the 10.05 service.',
    sentences: ['The 9.30 train was held at York.', 'Passengers changed to the 10.05 service.'],
  },
  {
    name: 'a version',
    text: 'Version 4.2.1 fixes the fault. Drivers must install it by May.',
    sentences: ['Version 4.2.1 fixes the fault.', 'Drivers must install it by May.'],
  },
  {
    name: 'an address on the web',
    text: 'Forms are at www.council.example/forms. Paper copies cost a pound.',
    sentences: ['Forms are at www.council.example/forms.', 'Paper copies cost a pound.'],
  },
  {
    name: 'a mail address',
    text: 'Write to Ellen.Pike@council.example by noon. Late letters are ignored.',
    sentences: ['Write to Ellen.Pike@council.example by noon.', 'Late letters are ignored.'],
  },
  {
    name: 'a quotation of two sentences',
    text: '“We are leaving. It is over.” She shut the door.',
    sentences: ['“We are leaving. It is over.”', 'She shut the door.'],
  },
  {
    name: 'attribution after an exclamation',
    text: '“Go!” she said. The crowd moved.',
    sentences: ['“Go!” she said.', 'The crowd moved.'],
  },
  {
    name: 'attribution by name after a question',
    text: '“Who pays?” Pike asked. The council had no answer.',
    sentences: ['“Who pays?” Pike asked.', 'The council had no answer.'],
  },
  {
    name: 'a sentence after a quoted question',
    text: '“Who pays?” The council has no answer.',
    sentences: ['“Who pays?”', 'The council has no answer.'],
  },
  {
    name: 'single quotation marks',
    text: '‘It leaks. We told them,’ the caretaker said. The roof was never mended.',
    sentences: ['‘It leaks. We told them,’ the caretaker said.', 'The roof was never mended.'],
  },
  {
    name: 'a full stop before a straight quote',
    text: 'The vote is over. "We lost," the mayor said.',
    sentences: ['The vote is over.', '"We lost," the mayor said.'],
  },
  {
    name: 'sentences inside straight quotes',
    text: 'He said "no. Not today." Then he left.',
    sentences: ['He said "no. Not today."', 'Then he left.'],
  },
  {
    name: 'apostrophes',
    text: "The players' bus didn't stop. It's a mile to the Joneses' farm.",
    sentences: ["The players' bus didn't stop.", "It's a mile to the Joneses' farm."],
  },
  {
    name: 'points of suspension',
    text: 'He waited ... and left. No one came... The shop stayed shut.',
    sentences: ['He waited ... and left.', 'No one came...', 'The shop stayed shut.'],
  },
  {
    name: 'a question with two marks',
    text: 'A boat on Main Street?! Drivers could not believe it.',
    sentences: ['A boat on Main Street?!', 'Drivers could not believe it.'],
  },
  {
    name: 'a parenthesis at the end',
    text: 'The bridge is shut (it has been since May). A ferry runs instead.',
    sentences: ['The bridge is shut (it has been since May).', 'A ferry runs instead.'],
  },
  {
    name: 'a sub-heading glued to a sentence',
    text: 'A quiet reopening The ferry, moored since May, sails again on Monday.',
    sentences: ['A quiet reopening', 'The ferry, moored since May, sails again on Monday.'],
  },
  {
    name: 'a sub-heading between two sentences',
    text: 'The pier is safe. No end to the bills It will cost two million pounds.',
    sentences: ['The pier is safe.', 'No end to the bills', 'It will cost two million pounds.'],
  },
  {
    name: 'a relative clause with I',
    text: 'The house I grew up in is gone. A road runs there now.',
    sentences: ['The house I grew up in is gone.', 'A road runs there now.'],
  },
  {
    name: 'a town with an article in its name',
    text: 'Judges at The Hague ruled on Monday. The Hague court sits again in May.',
    sentences: ['Judges at The Hague ruled on Monday.', 'The Hague court sits again in May.'],
  },
  {
    name: 'a newspaper with an article in its name',
    text: 'A report in The Courier says the dam leaks. The owner denies it.',
    sentences: ['A report in The Courier says the dam leaks.', 'The owner denies it.'],
  },
  {
    name: 'a dateline with date and agency',
    text: 'LONDON, 5 March (Meridian) — Boiler makers face a new tax. It starts in May.',
    sentences: ['LONDON, 5 March (Meridian) —', 'Boiler makers face a new tax.', 'It starts in May.'],
  },
  {
    name: 'a dateline with a country',
    text: 'HARWICH, England — The lifeboat was launched twice on Sunday.',
    sentences: ['HARWICH, England —', 'The lifeboat was launched twice on Sunday.'],
  },
  {
    name: 'a kicker in capitals',
    text: 'ANALYSIS The budget leaves a hole. Nobody says who fills it.',
    sentences: ['ANALYSIS', 'The budget leaves a hole.', 'Nobody says who fills it.'],
  },
  {
    name: 'an acronym that begins a sentence',
    text: 'NASA says the probe is safe. BBC Two shows the landing.',
    sentences: ['NASA says the probe is safe.', 'BBC Two shows the landing.'],
  },
  {
    name: 'a stamp without dash',
    text: '9:05 The council meets. The doors are shut.',
    sentences: ['9:05', 'The council meets.', 'The doors are shut.'],
  },
  {
    name: 'a stamp with a morning hour',
    text: '9:05 a.m. — The council meets.',
    sentences: ['9:05 a.m. —', 'The council meets.'],
  },
  {
    name: 'a list',
    text: '• The pier will be closed.\n• The ferry will run hourly.',
    sentences: ['• The pier will be closed.', '• The ferry will run hourly.'],
  },
  {
    name: 'a glued year',
    text: 'The mill closed in 2009.The tower still stands.',
    sentences: ['The mill closed in 2009.', 'The tower still stands.'],
  },
  {
    name: 'a text without capitals',
    text: 'the wind rose. boats stayed in port. who knew?',
    sentences: ['the wind rose.', 'boats stayed in port.', 'who knew?'],
  },
  {
    name: 'I after an adverb',
    text: 'Then I heard a crack. Yesterday I saw the hole.',
    sentences: ['Then I heard a crack.', 'Yesterday I saw the hole.'],
  },
  {
    name: 'trains named by their time',
    text: '10:15 trains to York are full. The later ones run empty.',
    sentences: ['10:15 trains to York are full.', 'The later ones run empty.'],
  },
  {
    name: 'a quotation in two parts',
    text: '“It leaks,” he said. “We told them.”',
    sentences: ['“It leaks,” he said.', '“We told them.”'],
  },
  {
    name: 'a straight quotation in two parts',
    text: '"It leaks," he said. "We told them."',
    sentences: ['"It leaks," he said.', '"We told them."'],
  },
  {
    name: 'a quotation too long to be kept whole',
    text: '“We built this pier with our own hands, in a winter so cold that the paint would not dry on the rails for weeks. The council paid for the timber, and every family on the quay gave one day of work and one evening meal. Nobody asked for a receipt, because everybody could see the planks going down one after the other, all month. Then the storm took the far end, and we learned that none of it had been insured, whatever the old plan said. We will build it again, even if it takes ten years, and the children who fish from it will carry the boards. After that we shall ask the council who signed the papers, and why the copies were kept in a locked drawer. That is all I have to say.” The room stood up.',
    sentences: [
      '“We built this pier with our own hands, in a winter so cold that the paint would not dry on the rails for weeks.',
      'The council paid for the timber, and every family on the quay gave one day of work and one evening meal.',
      'Nobody asked for a receipt, because everybody could see the planks going down one after the other, all month.',
      'Then the storm took the far end, and we learned that none of it had been insured, whatever the old plan said.',
      'We will build it again, even if it takes ten years, and the children who fish from it will carry the boards.',
      'After that we shall ask the council who signed the papers, and why the copies were kept in a locked drawer.',
      'That is all I have to say.”',
      'The room stood up.',
    ],
  },
  {
    name: 'a sub-heading before a preposition',
    text: 'Fears for the harbor In a letter, residents asked for a wall.',
    sentences: ['Fears for the harbor', 'In a letter, residents asked for a wall.'],
  },
];
