import type { DeliveryConfig, DepecheConfig, FeedConfig } from '../contracts/config.ts';
import { CronPatternError } from '../contracts/errors.ts';
import { readCron } from '../text/read-cron.ts';
import { feedAddress } from './feed-address.ts';
import { refusals, urlRefusal } from './guard-address.ts';
import type { Path, PathProblem } from './schema-problems.ts';
import { timeZoneProblem } from './time-zone-problem.ts';

/** What no schema sees: ids and feeds that stand twice, zones and schedules that are none, addresses never asked. */
export function configProblems(
  config: DepecheConfig,
  lineOf: (path: Path) => number | undefined,
): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const say = (path: Path, message: string | undefined): void => {
    if (message !== undefined) problems.push({ path, message: `${path.map(String).join('.')}: ${message}` });
  };
  const digestIds = new Map<string, number | undefined>();
  config.digests.forEach((digest, at) => {
    const path = ['digests', at];
    const idPath = [...path, 'id'];
    if (digestIds.has(digest.id)) {
      say(idPath, `«${digest.id}» is the id of another digest too, that of line ${digestIds.get(digest.id)}`);
    } else digestIds.set(digest.id, lineOf(idPath));
    say([...path, 'timeZone'], timeZoneProblem(digest.timeZone));
    say([...path, 'schedule'], cronProblem(digest.schedule));
    sayOfDelivery(digest.delivery, [...path, 'delivery'], say);
    sayOfFeeds(digest.feeds, [...path, 'feeds'], lineOf, say);
  });
  return problems;
}

/** What is wrong with a schedule, or nothing. */
function cronProblem(schedule: string): string | undefined {
  try {
    readCron(schedule);
    return undefined;
  } catch (error) {
    if (error instanceof CronPatternError) return error.message;
    throw error;
  }
}

/** What cannot be sent: an identity that does not hold its sender, a webhook twice, an address that is never posted to. */
function sayOfDelivery(
  delivery: DeliveryConfig | undefined,
  path: Path,
  say: (path: Path, message: string | undefined) => void,
): void {
  const { email, webhooks = [] } = delivery ?? {};
  if (email?.identity !== undefined && email.from !== email.identity) {
    const domain = email.from.slice(email.from.lastIndexOf('@') + 1);
    const holds = domain === email.identity || domain.endsWith(`.${email.identity}`);
    if (!holds) say([...path, 'email', 'identity'], `«${email.identity}» is no identity of the sender ${email.from}`);
  }
  const ids = new Set(['email']);
  webhooks.forEach(({ id, url }, at) => {
    const own = [...path, 'webhooks', at];
    if (ids.has(id)) say([...own, 'id'], `«${id}» is the id of another channel too`);
    ids.add(id);
    if (url === undefined) return;
    const refusal = urlRefusal(url);
    if (refusal !== undefined) say([...own, 'url'], refusals[refusal]);
    else if (!url.startsWith('https:')) say([...own, 'url'], 'an edition is posted over https only');
  });
}

function sayOfFeeds(
  feeds: readonly FeedConfig[],
  path: Path,
  lineOf: (path: Path) => number | undefined,
  say: (path: Path, message: string | undefined) => void,
): void {
  const ids = new Map<string, number | undefined>();
  const addresses = new Map<string, { line: number | undefined; url: string }>();
  feeds.forEach(({ id, url }, at) => {
    const idPath = [...path, at, 'id'];
    const urlPath = [...path, at, 'url'];
    if (ids.has(id)) say(idPath, `«${id}» is the id of another feed too, that of line ${ids.get(id)}`);
    else ids.set(id, lineOf(idPath));
    const refusal = urlRefusal(url);
    if (refusal !== undefined) {
      say(urlPath, refusals[refusal]);
      return;
    }
    const earlier = addresses.get(feedAddress(url));
    if (earlier === undefined) addresses.set(feedAddress(url), { line: lineOf(urlPath), url });
    else say(urlPath, `the same feed as line ${earlier.line}: ${earlier.url}; take one of them out`);
  });
}
