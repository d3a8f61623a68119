import * as z from 'zod/mini';
import { Article } from '../contracts/article.ts';
import { Digest } from '../contracts/digest.ts';

/**
 * Builds the JSON Schemas of what is published and of what it is proven against, as `[name, text]`, from the contracts
 * themselves. Built when an edition is written and not before: it takes longer than all other modules of publish load.
 */
export function jsonSchemas(): [name: string, schema: string][] {
  return Object.entries({ digest: Digest, article: Article }).map(([name, schema]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  ]);
}
