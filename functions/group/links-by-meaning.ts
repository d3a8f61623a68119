import type { Article } from '../contracts/article.ts';
import type { EmbeddingsConfig, StoredDigestConfig } from '../contracts/config.ts';
import type { Withheld } from '../contracts/digest.ts';
import { isDigestError } from '../contracts/errors.ts';
import type { EmbeddingProvider, Log, Store } from '../contracts/ports.ts';
import { embedParts } from './embed-parts.ts';
import type { FormedParts } from './form-stories.ts';
import type { LanguageLink } from './languages/link-languages.ts';
import { linkByMeaning, meaningCandidates } from './link-by-meaning.ts';

/** What asking a model needs of the outside. */
export interface MeaningPorts {
  readonly store: Store;
  readonly log: Log;
  /** Makes the model that a digest asks for; where it is absent, none is called. */
  readonly embeddingsFor?: (config: EmbeddingsConfig) => EmbeddingProvider | Promise<EmbeddingProvider>;
}

/** What a model adds to the links, where the digest asks for one; what fails costs these links only, and is said. */
export async function linksByMeaning(
  parts: FormedParts<Article>,
  { id: digestId, embeddings }: StoredDigestConfig['digest'],
  { store, log, embeddingsFor }: MeaningPorts,
): Promise<{ links: LanguageLink[]; withheld: Withheld[] }> {
  if (embeddings === undefined || embeddingsFor === undefined) return { links: [], withheld: [] };
  const { pairs, texts } = meaningCandidates(parts);
  if (pairs.length === 0) return { links: [], withheld: [] };
  try {
    const provider = await embeddingsFor(embeddings);
    return { links: linkByMeaning(pairs, await embedParts(texts, provider, { store, digestId })), withheld: [] };
  } catch (error) {
    if (!isDigestError(error)) throw error;
    const reason = { code: error.code, message: error.message };
    log.warn('no links by meaning', { digestId, ...reason });
    return { links: [], withheld: [{ kind: 'links', title: embeddings.model, reason }] };
  }
}
