import type { DeliveryConfig, DepecheConfig, FeedConfig } from '../contracts/config.ts';
import { CronPatternError } from '../contracts/errors.ts';
import { readCron } from '../text/read-cron.ts';
import { feedAddress } from './feed-address.ts';
import { refusals, urlRefusal } from './guard-address.ts';
import type { Path, PathProblem } from './schema-problems.ts';
import { timeZoneProblem } from './time-zone-problem.ts';

/** Finds what no schema can: duplicate ids and feeds, invalid time zones and schedules, URLs that are never requested. */
export function configProblems(
  config: DepecheConfig,
  lineOf: (path: Path) => number | undefined,
): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const report = (path: Path, message: string | undefined): void => {
    if (message !== undefined) problems.push({ path, message: `${path.map(String).join('.')}: ${message}` });
  };
  const digestIds = new Map<string, number | undefined>();
  config.digests.forEach((digest, at) => {
    const path = ['digests', at];
    const idPath = [...path, 'id'];
    if (digestIds.has(digest.id)) {
      report(idPath, `"${digest.id}" is already the id of the digest on line ${digestIds.get(digest.id)}`);
    } else digestIds.set(digest.id, lineOf(idPath));
    report([...path, 'timeZone'], timeZoneProblem(digest.timeZone));
    report([...path, 'schedule'], cronProblem(digest.schedule));
    checkDelivery(digest.delivery, [...path, 'delivery'], report);
    checkFeeds(digest.feeds, [...path, 'feeds'], lineOf, report);
  });
  return problems;
}

/** Describes what is wrong with a schedule, or returns nothing. */
function cronProblem(schedule: string): string | undefined {
  try {
    readCron(schedule);
    return undefined;
  } catch (error) {
    if (error instanceof CronPatternError) return error.message;
    throw error;
  }
}

/** Finds what cannot be delivered: an identity that does not cover the sender, duplicate webhooks, URLs never posted to. */
function checkDelivery(
  delivery: DeliveryConfig | undefined,
  path: Path,
  report: (path: Path, message: string | undefined) => void,
): void {
  const { email, webhooks = [] } = delivery ?? {};
  if (email?.identity !== undefined && email.from !== email.identity) {
    const domain = email.from.slice(email.from.lastIndexOf('@') + 1);
    const covered = domain === email.identity || domain.endsWith(`.${email.identity}`);
    if (!covered)
      report(
        [...path, 'email', 'identity'],
        `"${email.identity}" does not cover the sender ${email.from}; give the address or its domain`,
      );
  }
  const ids = new Set(['email']);
  webhooks.forEach(({ id, url }, at) => {
    const own = [...path, 'webhooks', at];
    if (ids.has(id)) report([...own, 'id'], `"${id}" is already the id of another channel`);
    ids.add(id);
    if (url === undefined) return;
    const refusal = urlRefusal(url);
    if (refusal !== undefined) report([...own, 'url'], refusals[refusal]);
    else if (!url.startsWith('https:')) report([...own, 'url'], 'webhooks must use https');
  });
}

function checkFeeds(
  feeds: readonly FeedConfig[],
  path: Path,
  lineOf: (path: Path) => number | undefined,
  report: (path: Path, message: string | undefined) => void,
): void {
  const ids = new Map<string, number | undefined>();
  const addresses = new Map<string, { line: number | undefined; url: string }>();
  feeds.forEach(({ id, url }, at) => {
    const idPath = [...path, at, 'id'];
    const urlPath = [...path, at, 'url'];
    if (ids.has(id)) report(idPath, `"${id}" is already the id of the feed on line ${ids.get(id)}`);
    else ids.set(id, lineOf(idPath));
    const refusal = urlRefusal(url);
    if (refusal !== undefined) {
      report(urlPath, refusals[refusal]);
      return;
    }
    const earlier = addresses.get(feedAddress(url));
    if (earlier === undefined) addresses.set(feedAddress(url), { line: lineOf(urlPath), url });
    else report(urlPath, `the same feed as on line ${earlier.line}: ${earlier.url}; remove one of them`);
  });
}
