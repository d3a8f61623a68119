import { siteKeys } from '../../../functions/contracts/keys.ts';
import { readSender } from '../../../functions/publish/formats/email/read-sender.ts';
import { json } from '../../../functions/publish/formats/json.ts';
import { formats } from '../../../functions/publish/formats.ts';
import type { OpenedEdition } from './open-edition.ts';
import { compareRendering, type RenderingVerdict } from './rendering-verdict.ts';

/**
 * Proves that each rendering of an edition says exactly what its `digest.json` says: it is rendered again and compared
 * byte for byte.
 *
 * Errors: FetchError when a file of a site cannot be fetched.
 */
export async function verifyRenderings(edition: OpenedEdition): Promise<RenderingVerdict[]> {
  const { digest } = edition;
  const verdicts: RenderingVerdict[] = [];
  for (const { fileName, render } of formats.filter((format) => format !== json)) {
    const file = { file: fileName, key: siteKeys.rendering(digest.digestId, digest.editionId, fileName) };
    const verdict = await compareRendering(edition, file, (siteUrl, text) => {
      // Only a message names who sent it; the edition itself does not.
      const sender = fileName.endsWith('.eml') ? readSender(text) : undefined;
      return render(digest, { siteUrl, sender });
    });
    verdicts.push(verdict);
  }
  return verdicts;
}
