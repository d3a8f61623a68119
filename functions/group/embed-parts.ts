import { EmbeddingError } from '../contracts/errors.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { EmbeddingProvider, Store } from '../contracts/ports.ts';
import { StoredEmbedding } from '../contracts/stored.ts';
import { readStored, writeStored } from '../contracts/stored-json.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { PartText } from './link-by-meaning.ts';

/** Texts of one call. */
const MAX_TEXTS = 48;

/**
 * Gives the vector of each text, by its key: from the store where the same model has seen the same text, else from the
 * provider, and then stored, once.
 *
 * Errors: EmbeddingError of the provider, or when its vectors are not one a text; StoreError.
 */
export async function embedParts(
  texts: ReadonlyMap<number, PartText>,
  provider: EmbeddingProvider,
  { store, digestId }: { readonly store: Store; readonly digestId: string },
): Promise<Map<number, Float32Array>> {
  const { model } = provider;
  const keyOf = (text: string): string => storeKeys.embedding(digestId, model, sha256Hex(`${model}\n${text}`));
  const vectors = new Map<number, Float32Array>();
  for (const [at, { text }] of texts) {
    const known = await readStored(store, keyOf(text), StoredEmbedding);
    if (known !== undefined) vectors.set(at, Float32Array.from(known.value.vector));
  }
  const missing = [...texts].filter(([at]) => !vectors.has(at));
  for (const [lang, list] of Map.groupBy(missing, ([, { lang }]) => lang)) {
    for (let from = 0; from < list.length; from += MAX_TEXTS) {
      const batch = list.slice(from, from + MAX_TEXTS);
      const made = await provider.embed(
        batch.map(([, { text }]) => text),
        { lang },
      );
      if (made.length !== batch.length || made.some((vector) => !isVector(vector))) {
        const message = `the model ${model} gave ${made.length} vectors for ${batch.length} texts, or bad ones`;
        throw new EmbeddingError(message, { model, code: 'embedding-bad-answer' });
      }
      for (const [nth, [at, { text }]] of batch.entries()) {
        const vector = made[nth] ?? new Float32Array();
        vectors.set(at, vector);
        // Who comes second has the same text and model: what is there serves as well.
        await writeStored(store, keyOf(text), { schemaVersion: 1, model, vector: [...vector] }, 'absent');
      }
    }
  }
  return vectors;
}

function isVector(vector: Float32Array): boolean {
  return vector.length > 0 && vector.length <= 4096 && vector.every(Number.isFinite);
}
