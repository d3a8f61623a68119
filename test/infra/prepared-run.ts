import { DepecheConfig } from '../../functions/contracts/config.ts';
import { editionIdOf } from '../../functions/contracts/edition-id.ts';
import { StoredBatch } from '../../functions/contracts/stored.ts';
import { sha256Hex } from '../../functions/text/sha256.ts';
import { articleOf } from '../builders.ts';

const scheduledAt = '2016-04-04T04:30:00.000Z';
const timeZone = 'Europe/Paris';

export const digestId = 'matin';
export const editionId = editionIdOf(scheduledAt, timeZone);

/** Input of a run. */
export const run = { digestId, scheduledAt };

/** A configuration whose only feed stands at a private address, which ingest refuses without a packet sent. */
export const bundledConfig = DepecheConfig.parse({
  contact: 'editor@press.example',
  digests: [
    {
      id: digestId,
      title: 'Le Matin',
      lang: 'en',
      timeZone,
      schedule: '30 6 * * *',
      delivery: {
        email: { from: 'digest@press.example', to: ['ana@reader.example'], unsubscribe: 'mailto:bye@press.example' },
      },
      feeds: [{ id: 'private', url: 'http://127.0.0.1:9/feed', name: 'Private' }],
    },
  ],
});

const texts: [string, string, string][] = [
  [
    'Harbour ferry returns after storm damage',
    'river-post',
    `The harbour ferry sailed again on Monday morning, eleven days after a storm tore away its northern pier.
Engineers replaced forty metres of timber and anchored the new pier to the sea wall, the port authority said.
About 2,300 people cross the bay by ferry on a working day.
The authority will keep a reduced timetable until the end of the month while the southern pier is inspected.`,
  ],
  [
    'Ferry across the bay sails again',
    'coast-daily',
    `Commuters boarded the bay ferry on Monday for the first time since the storm of late March.
The northern pier, lost in the storm, was rebuilt in eleven days by a crew of thirty engineers.
The port authority said that a reduced timetable stays in force until the southern pier has been inspected.
Fares have not changed, and season tickets are extended by two weeks.`,
  ],
  [
    'Museum finds lost star chart in its own attic',
    'river-post',
    `A star chart thought lost since 1931 has turned up in the attic of the city museum.
Curators found it behind a water tank while they were clearing the roof for repairs.
The chart shows 412 stars and was drawn by hand for the old observatory.
It will be shown to the public in September after it has been cleaned.`,
  ],
];

const articles = texts.map(([title, outlet, text]) =>
  articleOf({
    outlet,
    title,
    text,
    lang: 'en',
    published: '2016-04-04T03:00:00.000Z',
    fetchedAt: scheduledAt,
    textFrom: 'feed',
  }),
);

/** A batch as ingest would have stored it: three articles, two of them about one event. */
export const preparedBatch = StoredBatch.parse({
  schemaVersion: 1,
  digestId,
  editionId,
  batch: sha256Hex('prepared').slice(0, 16),
  articles,
  feeds: ['coast-daily', 'river-post'].map((id) => ({
    report: { id, name: id, health: 'ok', items: articles.filter(({ feedId }) => feedId === id).length },
    state: {
      url: `https://${id}.example/feed`,
      seen: [],
      failures: 0,
      lastOk: scheduledAt,
      lastChecked: scheduledAt,
      gone: false,
      edition: editionId,
    },
  })),
});
