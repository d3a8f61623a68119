import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createBedrockEmbeddings } from '../../functions/adapters/bedrock-embeddings.ts';
import { EmbeddingError } from '../../functions/contracts/errors.ts';
import type { EmbeddingProvider } from '../../functions/contracts/ports.ts';

interface Asked {
  path: string | undefined;
  authorization: string | undefined;
  body: unknown;
}
const asked: Asked[] = [];
const waits: number[] = [];
let server: Server | undefined;

/** Starts a Bedrock on loopback that gives these answers, one a request, and a provider that asks it. */
async function provider(model: string, answers: readonly (readonly [number, string])[]): Promise<EmbeddingProvider> {
  const left = [...answers];
  const made = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    asked.push({ path: request.url, authorization: request.headers.authorization, body: JSON.parse(body) });
    const [status, text] = left.shift() ?? [500, ''];
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  return createBedrockEmbeddings({
    model,
    region: 'eu-west-3',
    endpoint: `http://127.0.0.1:${(made.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'AK', secretAccessKey: 'secret' },
    clock: {
      now: () => new Date('2030-05-01T08:00:00Z'),
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
  });
}

afterEach(async () => {
  asked.length = 0;
  waits.length = 0;
  server?.closeAllConnections();
  await new Promise((done) => (server === undefined ? done(undefined) : server.close(done)));
  server = undefined;
});

const titan = 'amazon.titan-embed-text-v2:0';
const cohere = 'cohere.embed-multilingual-v3';
const failure = (work: Promise<unknown>): Promise<EmbeddingError> =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as EmbeddingError,
  );

describe('embeddings of Amazon Bedrock', () => {
  test('Titan is asked text by text, signed', async () => {
    const { embed } = await provider(titan, [
      [200, '{"embedding":[0.5,0.25],"inputTextTokenCount":3}'],
      [200, '{"embedding":[0,1],"inputTextTokenCount":2}'],
    ]);
    expect(await embed(['un séisme', 'a quake'], { lang: 'fr' })).toEqual([
      Float32Array.of(0.5, 0.25),
      Float32Array.of(0, 1),
    ]);
    expect(asked.map(({ body }) => body)).toEqual([
      { inputText: 'un séisme', dimensions: 512, normalize: true },
      { inputText: 'a quake', dimensions: 512, normalize: true },
    ]);
    expect(asked[0]?.path).toBe('/model/amazon.titan-embed-text-v2%3A0/invoke');
    expect(asked[0]?.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AK\/20300501\/eu-west-3\/bedrock\/aws4_request, SignedHeaders=accept;content-type;host;x-amz-date, Signature=[0-9a-f]{64}$/,
    );
  });

  test('Cohere is asked for all texts at once', async () => {
    const { embed } = await provider(cohere, [
      [200, '{"id":"x","response_type":"embeddings_floats","embeddings":[[1,0],[0,1]],"texts":["a","b"]}'],
    ]);
    expect(await embed(['a', 'b'], { lang: 'en' })).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    expect(asked.map(({ body }) => body)).toEqual([{ texts: ['a', 'b'], input_type: 'clustering', truncate: 'END' }]);
  });

  test('a busy model is asked again, each time later', async () => {
    const { embed } = await provider(titan, [
      [429, '{"message":"slow down"}'],
      [503, ''],
      [200, '{"embedding":[1]}'],
    ]);
    expect(await embed(['a'], { lang: 'en' })).toEqual([Float32Array.of(1)]);
    expect(waits).toEqual([250, 500]);
  });

  test.each([
    [
      'stays busy',
      [
        [429, ''],
        [429, ''],
        [429, ''],
        [429, ''],
      ],
      'embedding-busy',
      true,
    ],
    ['is not allowed', [[403, '{"message":"no"}']], 'embedding-refused', false],
    ['answers no JSON', [[200, '<html>']], 'embedding-bad-answer', false],
    ['answers something else', [[200, '{"completion":"hello"}']], 'embedding-bad-answer', false],
  ] as const)('a model that %s gives a typed error', async (_, answers, code, retryable) => {
    const { embed } = await provider(titan, answers);
    const error = await failure(embed(['a'], { lang: 'en' }));
    expect(error).toBeInstanceOf(EmbeddingError);
    expect([error.code, error.retryable, error.model]).toEqual([code, retryable, titan]);
    expect(error.message).toContain(titan);
  });

  test('a host that is not there is unreachable', async () => {
    const { embed } = createBedrockEmbeddings({ model: titan, endpoint: 'http://127.0.0.1:1' });
    expect(await failure(embed(['a'], { lang: 'en' }))).toMatchObject({
      code: 'embedding-unreachable',
      retryable: true,
    });
  });
});
