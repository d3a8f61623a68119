import * as z from 'zod';
import { Article } from '../contracts/article.ts';
import { Digest } from '../contracts/digest.ts';

/** JSON Schemas of what is published and of what it is proven against, by name; made of the contracts themselves. */
export const schemas: Readonly<Record<string, string>> = {
  digest: `${JSON.stringify(z.toJSONSchema(Digest), null, 2)}\n`,
  article: `${JSON.stringify(z.toJSONSchema(Article), null, 2)}\n`,
};
