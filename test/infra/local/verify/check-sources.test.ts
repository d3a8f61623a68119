import { beforeAll, expect, test } from 'vitest';
import type { Digest } from '../../../../functions/contracts/digest.ts';
import { FetchError } from '../../../../functions/contracts/errors.ts';
import type { FetchPage } from '../../../../functions/contracts/ports.ts';
import { checkSources } from '../../../../infra/local/verify/check-sources.ts';
import { sampleEdition } from '../../../publish/sample-digest.ts';

let digest: Digest;
let texts: Map<string, string>;
beforeAll(async () => {
  const sample = await sampleEdition();
  digest = { ...sample.digest, stories: sample.digest.stories.slice(0, 1) };
  texts = new Map([...sample.articles.values()].map(({ url, text }) => [url, text]));
});

/** The web with the articles as they were stored, each text changed as a test asks. */
const webOf =
  (change: (text: string) => string): FetchPage =>
  async ({ url }) => {
    const paragraphs = change(texts.get(url) ?? '').split('\n');
    const body = `<!doctype html><html><body><article>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
    return { url, status: 200, headers: { 'content-type': 'text/html' }, body: new TextEncoder().encode(body) };
  };

const quoted = (): string => digest.stories[0]?.keyPoints[0]?.evidence[0]?.text ?? '';

test('sentences that still stand at their source are said to', async () => {
  const findings = await checkSources(
    digest,
    webOf((text) => text),
  );
  expect(findings.length).toBeGreaterThan(3);
  expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['still-there']));
});

test('a sentence that was edited is shown as it reads now, one that was taken out is gone', async () => {
  const sentence = quoted();
  const edited = `${sentence.slice(0, sentence.lastIndexOf(' '))} hier.`;
  const [first] = await checkSources(
    digest,
    webOf((text) => text.replace(sentence, edited)),
  );
  expect(first).toMatchObject({ state: 'edited', sentence, now: expect.stringContaining(' hier.') });
  const [gone] = await checkSources(
    digest,
    webOf((text) => text.replace(sentence, '')),
  );
  expect(gone).toMatchObject({ state: 'gone', sentence });
});

test('a page that cannot be read is told, with the reason', async () => {
  const refused: FetchPage = async ({ url }) => {
    throw new FetchError(`cannot fetch ${url}: no`, { url, reason: 'connect' });
  };
  const missing: FetchPage = async ({ url }) => ({ url, status: 410, headers: {}, body: new Uint8Array() });
  expect((await checkSources(digest, refused))[0]).toMatchObject({
    state: 'unreadable',
    why: expect.stringContaining('cannot fetch'),
  });
  expect((await checkSources(digest, missing))[0]).toMatchObject({
    state: 'unreadable',
    why: 'the server answered 410',
  });
});
