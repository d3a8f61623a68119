import { DepecheConfig as Config, type DepecheConfig } from '../../../functions/contracts/config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { hexId } from '../../../functions/text/sha256.ts';

/**
 * Makes a digest of feeds given by address, all else as the first digest of `config` has it.
 *
 * Errors: UsageError that names the address.
 */
export function feedsConfig(config: DepecheConfig, urls: readonly string[]): DepecheConfig {
  const [first] = config.digests;
  const feeds = [...new Set(urls)].map((url) => {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
      throw new UsageError(`cannot read the feed "${url}": give a URL that begins with http:// or https://`);
    }
    const known = config.digests.flatMap((digest) => digest.feeds).find((feed) => feed.url === parsed.href);
    const host = parsed.hostname.replace(/^www\./, '');
    const slug = host
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50);
    return (
      known ?? { id: `${slug === '' ? 'feed' : slug}-${hexId(parsed.href).slice(0, 6)}`, url: parsed.href, name: host }
    );
  });
  return Config.parse({
    contact: config.contact,
    fetch: config.fetch,
    digests: [{ ...first, id: `feeds-${hexId(feeds.map(({ url }) => url).join('\n')).slice(0, 8)}`, feeds }],
  });
}
