import * as z from 'zod';
import { EmbeddingError } from '../contracts/errors.ts';
import type { Clock, EmbeddingProvider } from '../contracts/ports.ts';
import { type AwsCredentials, signRequest } from './sign-request.ts';
import { systemClock } from './system-clock.ts';

/** Which model to call, and what tests put in place of the network, the environment and the clock. */
export interface BedrockOptions {
  readonly model: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly credentials?: AwsCredentials | undefined;
  readonly clock?: Clock;
}

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 250;
const TIMEOUT_MS = 20_000;

/** Characters that Cohere takes of a text. */
const MAX_CHARACTERS = 2048;

const TitanAnswer = z.object({ embedding: z.array(z.number()).min(1) });
const CohereAnswer = z.object({ embeddings: z.array(z.array(z.number()).min(1)) });

/**
 * Makes a provider of embeddings from a model of Amazon Bedrock (Titan Text Embeddings V2, Cohere Embed Multilingual 3).
 *
 * Region and keys come from the environment, as Lambda gives them; `AWS_ENDPOINT_URL_BEDROCK_RUNTIME` sets another
 * endpoint. 429 and 5xx are tried again, then `retryable`. A signed request needs no client library: the bundle of group
 * grows by these two files only. Errors: EmbeddingError that names the model.
 */
export function createBedrockEmbeddings(options: BedrockOptions): EmbeddingProvider {
  const { model, clock = systemClock } = options;
  const { env } = process;
  const region = options.region ?? env.AWS_REGION ?? 'us-east-1';
  const endpoint =
    options.endpoint ?? env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME ?? `https://bedrock-runtime.${region}.amazonaws.com`;
  const url = new URL(`/model/${encodeURIComponent(model)}/invoke`, endpoint);
  const credentials = options.credentials ?? {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    sessionToken: env.AWS_SESSION_TOKEN,
  };

  const invoke = async <T>(input: unknown, schema: z.ZodType<T>): Promise<T> => {
    const body = JSON.stringify(input);
    for (let tries = 1; ; tries += 1) {
      const headers = signRequest({ url, body, region, service: 'bedrock', now: clock.now() }, credentials);
      const answer = await send(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) }, model);
      if (answer.status === 200) return read(answer.text, schema, model);
      const busy = answer.status === 429 || answer.status >= 500;
      if (!busy || tries === MAX_TRIES) {
        const why = busy
          ? 'is busy; the next edition asks again'
          : `answers ${answer.status}; may the function call it?`;
        throw new EmbeddingError(`the model ${model} ${why}`, {
          model,
          code: busy ? 'embedding-busy' : 'embedding-refused',
          retryable: busy,
        });
      }
      await clock.sleep(FIRST_WAIT_MS * 2 ** (tries - 1));
    }
  };

  return {
    model,
    async embed(texts) {
      const cut = texts.map((text) => text.slice(0, MAX_CHARACTERS));
      if (model.startsWith('cohere.')) {
        const input = { texts: cut, input_type: 'clustering', truncate: 'END' };
        return (await invoke(input, CohereAnswer)).embeddings.map((vector) => Float32Array.from(vector));
      }
      // Titan takes one text a call.
      const vectors: Float32Array[] = [];
      for (const inputText of cut) {
        const { embedding } = await invoke({ inputText, dimensions: 512, normalize: true }, TitanAnswer);
        vectors.push(Float32Array.from(embedding));
      }
      return vectors;
    },
  };
}

async function send(url: URL, request: RequestInit, model: string): Promise<{ status: number; text: string }> {
  try {
    const answer = await fetch(url, request);
    return { status: answer.status, text: await answer.text() };
  } catch (cause) {
    throw new EmbeddingError(`the model ${model} cannot be reached at ${url.host}`, {
      model,
      code: 'embedding-unreachable',
      retryable: true,
      cause,
    });
  }
}

function read<T>(text: string, schema: z.ZodType<T>, model: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const message = `the model ${model} gave an answer without embeddings; is it a model of embeddings?`;
    throw new EmbeddingError(message, { model, code: 'embedding-bad-answer', cause });
  }
}
