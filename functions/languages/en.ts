import type { Language } from '../contracts/language.ts';
import { words } from './words.ts';

/** What no library brings for English. */
export const en: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  snowball: 'english',
  abbreviations: words(`
    mr, mrs, ms, dr, prof, st, sr, jr, gen, col, lt, capt, sgt, rep, sen, gov, pres, hon, rev, inc, ltd, co,
    corp, no, vs, e.g, i.e, etc, a.m, p.m, u.s, u.k, u.n, jan, feb, aug, sept, oct, nov, dec, approx, fig, vol,
    ave, mt, ft, messrs, profs, sens, reps, maj, cmdr, adm, lt. col, supt, pp, cf, nos, dept, est, bros
  `),
  openers: words(
    `the, an, this, that, these, those, he, she, it, they, we, his, her, its, their, our, in, on, at, for, with, after, before, since, during, when, while, as, but, and, if, there, by, from, under, over, about, some, many, most, all, both, each, no, not, another, more, only, what, how, why, although, despite, meanwhile, however`,
  ),
  named: words(
    `film, novel, book, series, song, album, play, magazine, newspaper, show, group, band, pub, restaurant, charity, movie, ship, website, paper`,
  ),
  attribution: words(`
    according to, said, says, told, added, announced, stated, reported, reports, claimed, claims, confirmed,
    confirms, explained, explains, argued, argues, warned, warns, insisted, insists, noted, notes, suggested,
    acknowledged, admitted, denied, denies, tweeted, wrote, writes, testified, believes, thinks, alleged,
    alleges, sources say, a source, a spokesman, a spokeswoman, a spokesperson, officials said, in a statement,
    citing, quoted as saying, cited by
  `),
  anaphora: words(`
    he, she, it, they, this, that, these, those, his, her, hers, their, its, him, them, but, and, so, yet, or,
    however, nevertheless, meanwhile, moreover, furthermore, also, then, thus, therefore, instead, still,
    besides, otherwise, in addition, for example, for instance, as a result, on the other hand, the latter, the
    former, both, such, there, here, i, we, you, my, our
  `),
  firstPerson: words(`i, we, my, our, us, me, mine, ours`),
  future: words(
    `will, won't, shall, is to, are to, is due to, are due to, is set to, are set to, tomorrow, next week, next month, next year`,
  ),
  pronouns: words(`he, she, it, they, this, these, those, his, her, their, the latter, the former, both`),
  impersonal: words(`it is, it was, it will, it would, it has been, it remains, it took, this is, this was`),
  negation: words(`
    not, no, never, none, nobody, nothing, neither, nor, without, cannot, n't, isn't, wasn't, aren't, weren't,
    don't, doesn't, didn't, won't, wouldn't, can't, couldn't, hasn't, haven't
  `),
  modality: words(`
    may, might, could, would, should, must, can, possibly, perhaps, probably, likely, unlikely, reportedly,
    allegedly, apparently, if, expected, plans, planned, hopes, intends, appears, seems, suspected, potential,
    threatens
  `),
  openings: words(`
    however, meanwhile, moreover, furthermore, in addition, nevertheless, as a result, in fact, for example, of
    course, on the other hand, by contrast, therefore, at the same time, for his part, for her part, for its part, incidentally
  `),
  parts: {
    relatives: words(`who, which, whose, whom, where`),
    clefts: words(`it is, it was, those, anyone, one of`),
    sources: words(`according to`),
    informants: words(`
      reuters, broadcaster, university, airport, police, ministry, officials, authorities, government, statement, spokesman, spokeswoman, spokesperson,
      agency, media, newspaper, department, firefighters, council, company, organizers, prosecutors, court,
      operator, hospital
    `),
    reporting: words(
      `said, announced, reported, confirmed, explained, added, stated, told, says, asked, asks, replied, replies`,
    ),
    contested: words(`
      apparently, seemed, deserve, deserves, need, needs, rumor, rumors, intends, intended,
      stole, stolen, theft, embezzled, robbed, assaulted, abused, attacked,
      accuse, accused, accuses, accusing, accusation, accusations, suspect, suspected, guilty, blame,
      blamed, responsible, corruption, fraud, rape, murder, murdered, terrorist, terrorists, killed, shot,
      destroyed, bombed, struck, rebels, army, troops, soldiers, estimate, estimated, estimates, about,
      around, nearly, almost, forecast, forecasts, expected, expects, fears, feared, hope, best, worst,
      unfair, unacceptable, illegal, excellent, too, will, would, going to, lied, lie, innocent, cause,
      caused, because, due to, fault, threat, likely, better, worse, victory, believe, believes
    `),
    quantities: words(`
      thousand, thousands, million, millions, billion, billions, trillion, dozen, dozens, half, third,
      quarter, double, twice, triple, majority, minority
    `),
    limits: words(`
      source, sources, anonymity, anonymous, anonymously,
      except, excluding, unless, only, solely, so-called, fake, false, pending, subject to, at least, at
      most, up to, almost, nearly, unlike, deny, denied, denies, refused, refuses, rejected, rejects,
      until, provided
    `),
    unsureEndings: [],
    finite: words(`
      is, are, was, were, has, have, had, did, does, do, said, says, told, will, won, lost, took, came,
      went, made, left, began, became, found, held, gave, got, saw, led, met, ran, fell, rose, broke,
      opened, closed, announced, reported, confirmed, died, agreed, voted, signed, ended, started, called,
      launched, arrived, resigned, returned, rejected, reached, killed, injured, arrested, approved,
      remains, plans, wants
    `),
  },
  naming: {
    eventEndings: words(`tion, tions, sion, sions, ment, ments, ing, ings, ence, ance, ure, al`),
    events: words(`
      strike, strikes, truce, ceasefire, deal, attack, attacks, vote, votes, trial, quake, earthquake, fire,
      fires, war, crisis, fall, rise, cut, cuts, flood, floods, storm, crash, death, deaths, victory,
      defeat, reform, reforms, summit, visit, outage, delay, delays, sale, takeover, merger, launch, return,
      exit, probe, arrest, arrests, protest, protests, rescue, release, recall, ban, siege, raid, raids,
      collapse, theft, blast, march, plan, budget, law, bill, row, talks, test, tests, project, fine,
      repair, repairs
    `),
    links: words(`of, in, on, for, over, at, against, between, to, with`),
    articles: words(`the, a, an`),
    coordinates: words(`and, or, but, nor`),
    verbEndings: [],
    headLast: true,
  },
  noise: words(`
    read more, read also, also read, see also, related, related stories, related articles, more on this, more on
    this story, photo, photos, picture, image, image caption, image copyright, video, watch, listen, credit,
    caption, advertisement, newsletter, subscribe, sign up, share this, share, follow us, follow, comments,
    click here, tags, topics, recommended, most read, getty images, published, updated, copyright, continue
    reading, download our app, support us, donate,
    skip to content, skip to main content, advert, ad, this slideshow requires javascript, slideshow, tell us what you
    think, recent articles, recent posts, popular this week, latest news, top stories, trending, like this story,
    join our, got a tip, reporting by, additional reporting by, editing by, about the author, all rights reserved,
    contributed reporting, filed under, posted on, posted in, close, sponsored content, share it, email, follow him,
    follow her, register now, view comments, show comments, leave a comment, you may also like, more from
  `),
  paywall: words(`
    subscribe to continue, subscribers only, subscriber-only, already a subscriber, to continue reading, to read the full, free articles left, this article is for subscribers, sign in to read
  `),
  months: words(`
    january, february, march, april, may, june, july, august, september, october, november, december
  `),
  days: words(`monday, tuesday, wednesday, thursday, friday, saturday, sunday`),
  titles: words(`
    mr, mrs, ms, miss, dr, prof, professor, sir, lord, lady, dame, president, prime, vice, minister, secretary,
    senator, sen, representative, rep, governor, gov, mayor, general, gen, colonel, col, captain, capt, sgt, king,
    queen, prince, princess, pope, chancellor, judge, justice, chief, rev
  `),
  atLeast: words(`at least, more than, over, no fewer than`),
  corrections: words(
    `correction, corrections, erratum, clarification, an earlier version of this article, an earlier version of this story, a previous version of this article, a previous version of this story, an earlier version of this report, this article was amended, this story has been corrected, this article has been corrected, we regret the error`,
  ),
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  labels: {
    dateLine: 'Edition of {date}',
    covers: 'From {from} to {to}',
    stories: '{n} stories',
    new: 'new',
    developing: 'developing',
    corrected: 'corrected',
    unchanged: 'unchanged',
    whatChanged: 'What changed',
    nothingChanged: 'Nothing new since the last edition.',
    sources: 'Sources',
    oneSource: 'a single source',
    manySources: '{n} independent sources',
    teaser: 'excerpt only',
    copyOf: 'copy',
    kind_live: 'live blog',
    kind_gallery: 'gallery',
    kind_video: 'video',
    alsoIn: 'also in {names}',
    dateInFuture: 'dated in the future by its source',
    sentence: 'sentence {n}',
    disagreement: 'The sources disagree',
    rank: 'Why it stands here',
    rank_sources: 'independent sources',
    rank_diversity: 'countries and languages',
    rank_recency: 'recency',
    rank_watchlist: 'watchlist',
    rank_novelty: 'novelty',
    rank_unchanged: 'nothing new',
    edited_pinned: 'put at the top by the editor',
    edited_merged: 'joined by the editor',
    edited_split: 'parted by the editor',
    hiddenByEditor: 'left out by the editor',
    editorNotices: 'Instructions of the editor',
    feeds: 'State of the feeds',
    health_ok: 'read',
    health_unchanged: 'unchanged',
    health_waiting: 'not asked',
    health_failing: 'failing',
    health_gone: 'gone',
    health_missing: 'no answer',
    failingSince: 'since {date}',
    recovered: 'recovered',
    items: 'articles',
    withheld: 'What was withheld',
    nothingWithheld: 'Nothing was withheld.',
    linked: 'Why these languages tell one event',
    howMade: 'How this edition was made',
    howMadeText:
      'Every key point is a sentence of an article, quoted word for word, or that sentence less whole parts, which are struck through in it. Open it to see the sentence, its place and its hash. No text was invented or rewritten.',
    verify: 'Verify',
    archive: 'All editions',
    months: 'By month',
    search: 'Search',
    searchFor: 'Words to look for',
    searchNothing: 'No story holds these words.',
    searchFailed: 'The archive could not be read; try again.',
    searchEarlier: 'Search further back',
    searchNoScript: 'Searching takes a script. Without it, the archive can be read by month.',
    latest: 'Latest edition',
    subscribe: 'Subscribe (Atom)',
    empty: 'No story.',
    previous: 'Previous edition',
    withdrawn: 'withdrawn',
    corrections: 'Corrections',
    storyMoved: 'This story is now part of another one',
    feed: 'feed',
    version: 'corrected version',
    timeline: 'This story, edition by edition',
    asOf: 'Last told in the edition of {date}',
    followedSince: 'followed since {date}',
    coverageHour: 'articles per hour',
    coverageDay: 'articles per day',
    coverageText: '{articles}, from {from} to {to}',
    nextDue: 'Next edition due: {date}. After that, read the latest one.',
    verifyText:
      'Each sentence carries the beginning of its SHA-256; the whole hash, the article and the exact place are in digest.json. To compute all of it again, from a folder or an address:',
    quoted: 'quoted: {name}',
    emptyText: 'No story for this period: the feeds that were read bring nothing new.',
    allDown: 'No feed could be read for this edition. The state of each is told below.',
    contents: 'All stories',
    state: 'state',
    joinedBy: 'joined by: {words}',
    quotes: ['“', '”'],
    plurals: {
      editions: { one: '{n} edition', other: '{n} editions' },
      stories: { one: '{n} story', other: '{n} stories' },
      articles: { one: '{n} article', other: '{n} articles' },
      sources: { one: 'a single source', other: '{n} independent sources' },
    },
    problems: {
      unreachable: 'server out of reach',
      slow: 'no answer in time',
      refused: 'address refused for safety',
      tooLarge: 'too large to be read',
      redirects: 'too many redirects',
      status: 'the server answered {status}',
      robots: 'the site bars robots from this page; only the excerpt is used',
      patience: 'the server asks for patience',
      unreadable: 'what came is no readable feed',
      noArticle: 'no readable article at this address',
      gone: 'the server says this feed is gone',
      moved: 'this feed has a new address: {address}',
      repaired: 'broken feed; what could be read was read',
      leftForNext: 'more new articles than one edition takes; {left} are left for the next',
      belowCut: 'ranks below the {most} stories of the edition',
      moreBelow: '{more} more stories, below the {most} of the edition',
      manyArticles: '{all} articles, of which the first {listed} are listed',
      longText: 'a text of {length} characters, of which the first {compared} were compared with others',
      moreLong: '{more} more texts longer than the {compared} characters that are compared',
      unproven: 'a point that could not be proven',
      notSummarized: 'the step that chooses its points failed',
      noPoint: 'none of its sentences can stand as a key point',
    },
    readOnline: 'Read online',
    moreOnline: '{n} more stories online',
    unsubscribe: 'Unsubscribe',
  },
};
