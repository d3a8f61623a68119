import { DepecheConfig } from '../../functions/contracts/config.ts';

/** A configuration of two digests: one every morning in Paris, one on weekdays in New York, which is delivered. */
export const sampleConfig = DepecheConfig.parse({
  contact: 'editor@press.example',
  alarmEmail: 'ops@press.example',
  digests: [
    {
      id: 'matin',
      title: 'Le Matin',
      lang: 'fr',
      timeZone: 'Europe/Paris',
      schedule: '30 6 * * *',
      feeds: [{ id: 'gazette', url: 'https://gazette.example/rss', name: 'La Gazette' }],
    },
    {
      id: 'weekdays',
      title: 'Weekdays',
      lang: 'en',
      timeZone: 'America/New_York',
      schedule: '15 7,18 * * 1-5',
      delivery: {
        email: { from: 'digest@press.example', contactList: { name: 'Readers', topic: 'weekdays' } },
        webhooks: [
          { id: 'newsroom', kind: 'slack', urlParameter: '/depeche/slack' },
          { id: 'library', kind: 'json', url: 'https://hooks.press.example/in', secretParameter: '/depeche/library' },
        ],
      },
      feeds: [
        { id: 'herald', url: 'https://herald.example/atom', name: 'The Herald', owner: 'Herald Group' },
        { id: 'courier', url: 'https://courier.example/feed', name: 'The Courier' },
      ],
    },
  ],
});
