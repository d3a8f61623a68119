import type { DepecheConfig, FeedConfig } from '../contracts/config.ts';
import { cronProblem } from './cron-problem.ts';
import { feedAddress } from './feed-address.ts';
import { type Refusal, urlRefusal } from './guard-address.ts';
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
    sayOfFeeds(digest.feeds, [...path, 'feeds'], lineOf, say);
  });
  return problems;
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
      say(urlPath, REFUSALS[refusal]);
      return;
    }
    const earlier = addresses.get(feedAddress(url));
    if (earlier === undefined) addresses.set(feedAddress(url), { line: lineOf(urlPath), url });
    else say(urlPath, `the same feed as line ${earlier.line}: ${earlier.url}; take one of them out`);
  });
}

/** What is wrong with an address that the pipeline will never ask. */
const REFUSALS: Readonly<Record<Refusal, string>> = {
  'bad-url': 'this is no address of the web (a blank in it, or over 2048 characters)',
  scheme: 'only http and https are read',
  credentials: 'an address with a user name or password is not asked',
  port: 'its port is none of the web (80, 443, 8080, 8443)',
  'private-address': 'it leads into a private network; only public addresses are asked',
};
