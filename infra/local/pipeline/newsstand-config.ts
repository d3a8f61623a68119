import { join } from 'node:path';
import type { DepecheConfig } from '../../../functions/contracts/config.ts';
import { projectRoot } from '../../project-root.ts';
import { readNewsstandFile } from './newsstand.ts';

/** Where our own small press lies. */
export const newsstandFolder = join(projectRoot, 'fixtures', 'newsstand');

/** Whether a configuration reads from our own small press. */
export function readsNewsstand(config: DepecheConfig): boolean {
  const { hosts } = readNewsstandFile(newsstandFolder);
  return config.digests.some(({ feeds }) => feeds.some(({ url }) => new URL(url).hostname in hosts));
}

/** The instants of the editions of our own small press, earliest first. */
export function newsstandEditions(): readonly string[] {
  return readNewsstandFile(newsstandFolder).editions;
}
