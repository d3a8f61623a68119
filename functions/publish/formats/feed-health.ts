import type { Digest, FeedReport } from '../../contracts/digest.ts';
import { languageOf } from '../../languages/languages.ts';
import { fill, shortTime } from './local-time.ts';

/** Whether a feed was read, or there was no reason to read it. */
export function isHealthy(health: FeedReport['health']): boolean {
  return health === 'ok' || health === 'unchanged' || health === 'waiting';
}

/** Describes the health of a feed in the language of the edition: since when it fails, or that it has recovered. */
export function healthOf({ health, failingSince, change }: FeedReport, { lang, timeZone }: Digest): string {
  const { labels } = languageOf(lang);
  return [
    labels[`health_${health}`],
    ...(failingSince === undefined
      ? []
      : [fill(labels.failingSince, { date: shortTime(failingSince, lang, timeZone) })]),
    ...(change === 'recovered' ? [labels.recovered] : []),
  ].join(', ');
}
