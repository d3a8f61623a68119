import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { loadConfig, readConfig } from '../../functions/adapters/load-config.ts';
import { DepecheConfig } from '../../functions/contracts/config.ts';
import { EditorFile } from '../../functions/contracts/editor.ts';

const root = new URL('../../', import.meta.url);
const file = new URL('digest.schema.json', root);
const yaml = new URL('digest.yaml', root);

const editorFile = new URL('editor.schema.json', root);

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

function currentSchema(): string {
  const schema = z.toJSONSchema(DepecheConfig, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'Configuration of the digests' }, undefined, 2)}\n`;
}

test('digest.schema.json says what the configuration takes', () => {
  const schema = currentSchema();
  const current = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (process.env.DEPECHE_UPDATE === '1' && !isDeepStrictEqual(current, JSON.parse(schema)))
    writeFileSync(file, schema);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run npm run fixtures:update').toEqual(JSON.parse(schema));
});

test('editor.schema.json says what an editor may decide, and every key is explained', () => {
  const made = z.toJSONSchema(EditorFile, { io: 'input', target: 'draft-7' });
  const schema = `${JSON.stringify({ ...made, title: 'What the editor of a digest decides' }, undefined, 2)}\n`;
  const current = existsSync(editorFile) ? JSON.parse(readFileSync(editorFile, 'utf8')) : undefined;
  if (process.env.DEPECHE_UPDATE === '1' && !isDeepStrictEqual(current, JSON.parse(schema)))
    writeFileSync(editorFile, schema);
  expect(JSON.parse(readFileSync(editorFile, 'utf8')), 'run npm run fixtures:update').toEqual(JSON.parse(schema));
  const entries = Object.values((made.additionalProperties as JsonSchema).properties ?? {});
  const keys = entries.flatMap(({ items }) => Object.entries(items?.properties ?? {}));
  expect(keys.length).toBeGreaterThan(12);
  expect(keys.filter(([, { description }]) => description === undefined).map(([key]) => key)).toEqual([]);
});

test('every key of the configuration is explained', () => {
  const unexplained: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties, items, description } = value as Record<string, unknown>;
    const leaf = properties === undefined && items === undefined;
    if (leaf && description === undefined && !/\.(?:min|max)$/.test(path)) unexplained.push(path);
    for (const [key, inner] of Object.entries(properties ?? {})) visit(inner, `${path}.${key}`);
    if (description === undefined) visit(items, `${path}[]`);
  };
  visit(JSON.parse(currentSchema()), '');
  expect(unexplained).toEqual([]);
});

test('the delivery that digest.yaml shows as a comment is right as it stands', () => {
  const text = readFileSync(yaml, 'utf8').replace(/^ {4}# (delivery:| {2}.*)$/gm, '    $1');
  const { config, problems } = readConfig(text);
  expect(problems).toEqual([]);
  expect(config?.digests[0]?.delivery?.webhooks).toHaveLength(2);
});

test('digest.yaml names its schema in its first line, is right, and shows the whole newsstand', () => {
  const text = readFileSync(yaml, 'utf8');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./digest.schema.json');
  const [digest] = loadConfig(yaml.pathname).digests;
  const newsstand = JSON.parse(readFileSync(new URL('fixtures/newsstand/newsstand.json', root), 'utf8')) as {
    hosts: Record<string, { id: string; name: string; owner?: string; country: string; lang: string }>;
  };
  const outlets = Object.values(newsstand.hosts).map(({ id, name, owner, country, lang }) => ({
    id,
    name,
    ...(owner === undefined ? {} : { owner }),
    country,
    lang,
  }));
  const feeds = (parse(text) as { digests: { feeds: Record<string, string>[] }[] }).digests[0]?.feeds ?? [];
  expect(feeds.map(({ url: _, ...feed }) => feed)).toEqual(outlets);
  expect(digest?.feeds.map(({ url }) => new URL(url).hostname)).toEqual(Object.keys(newsstand.hosts));
});
