import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { blockFeatures, FEATURES } from '../../functions/ingest/page/block-features.ts';
import { extract, findArticle } from '../../functions/ingest/page/find-article.ts';
import { pageMetadata } from '../../functions/ingest/page/metadata.ts';
import { parsePage } from '../../functions/ingest/page/parse-page.ts';
import type { Block } from '../../functions/ingest/page/read-blocks.ts';
import { type BoostedTrees, type Growth, growTrees, leafOf, type Sample } from './boosted-trees.ts';

const shared = new URL('../../../shared/extraction/', import.meta.url);
const modelFile = fileURLToPath(new URL('../../functions/ingest/page/block-model.json', import.meta.url));

const GROWTH: Growth = { trees: 60, depth: 3, rate: 0.1, ridge: 1, leastCases: 8 };
const FOLDS = 10;
const KEEP = -0.5;

/** A block of a page of the training half, with what the ground truth says of it. */
interface Case extends Sample {
  readonly page: string;
  readonly site: string;
  readonly text: string;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const shingles = (words: readonly string[]): string[] =>
  words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));

/** Whether a block stands in the true text: half of its shingles do, or all of it where it is shorter than one. */
function isRight(text: string, truth: { readonly set: ReadonlySet<string>; readonly flat: string }): boolean {
  const words = tokens(text);
  if (words.length < 4) return truth.flat.includes(` ${words.join(' ')} `);
  const own = shingles(words);
  return own.filter((shingle) => truth.set.has(shingle)).length >= own.length / 2;
}

type Truth = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;

/** The cases of all pages: the blocks of the article as it is found, and those of the page as Readability alone sees it. */
function readCases(truth: Truth): { found: Case[]; plain: Case[] } {
  const found: Case[] = [];
  const plain: Case[] = [];
  for (const file of readdirSync(new URL('html/', shared)).sort()) {
    const page = file.replace('.html.gz', '');
    const { articleBody, url } = truth[page] ?? { articleBody: '', url: 'https://page.example/' };
    const html = gunzipSync(readFileSync(new URL(`html/${file}`, shared))).toString('utf8');
    const words = tokens(articleBody);
    const about = { set: new Set(shingles(words)), flat: ` ${words.join(' ')} ` };
    const document = parsePage(html);
    const { title } = pageMetadata(document, url);
    const cases = (blocks: readonly Block[]): Case[] => {
      const features = blockFeatures(blocks, title);
      return blocks.map(({ text }, at) => ({
        ...{ page, site: new URL(url).hostname.replace(/^www\./, ''), text },
        features: features[at] ?? [],
        right: isRight(text, about) ? 1 : 0,
        weight: Math.sqrt(1 + tokens(text).length),
      }));
    };
    found.push(...cases(findArticle(document, html)));
    plain.push(...cases(extract(parsePage(html))));
  }
  return { found, plain };
}

/** Figures of the benchmark's scorer. */
export interface Summary {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const scoreOf = ({ base, trees }: BoostedTrees, { features }: Sample): number =>
  trees.reduce<number>((sum, tree) => sum + leafOf(tree, features), base);

/** What the filter reaches without the model, on sites it has not seen, and on what it was made of; and the model. */
export async function crossValidate(): Promise<{
  none: Summary;
  unseen: Summary;
  fitted: Summary;
  model: BoostedTrees;
}> {
  const truth = JSON.parse(readFileSync(new URL('ground-truth.json', shared), 'utf8')) as Truth;
  const { score } = (await import(fileURLToPath(new URL('score.mjs', shared)))) as {
    score: (truth: Truth, predictions: object) => { summary: Summary };
  };
  const { found, plain } = readCases(truth);
  const summary = (kept: readonly Case[]): Summary => {
    const bodies = Object.fromEntries(Object.keys(truth).map((page) => [page, { articleBody: '' }]));
    for (const { page, text } of kept) (bodies[page] as { articleBody: string }).articleBody += `${text}\n`;
    return score(truth, bodies).summary;
  };
  const sites = [...new Set(found.map(({ site }) => site))].sort();
  const kept = new Set<Case>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const out = new Set(sites.filter((_, at) => at % FOLDS === fold));
    const model = growTrees(
      [...found, ...plain].filter(({ site }) => !out.has(site)),
      GROWTH,
    );
    for (const sample of found) if (out.has(sample.site) && scoreOf(model, sample) >= KEEP) kept.add(sample);
  }
  const model = growTrees([...found, ...plain], GROWTH);
  return {
    none: summary(found),
    unseen: summary(found.filter((sample) => kept.has(sample))),
    fitted: summary(found.filter((sample) => scoreOf(model, sample) >= KEEP)),
    model,
  };
}

/** F1, precision and recall as they are printed. */
export const written = ({ f1, precision, recall }: Summary): string =>
  [f1, precision, recall].map((value) => value.toFixed(4)).join(' ');

async function main(): Promise<void> {
  if (!existsSync(shared)) {
    process.stdout.write('skipped: ../shared/extraction is not beside this checkout; the model stays as it is\n');
    return;
  }
  const { none, unseen, fitted, model } = await crossValidate();
  process.stdout.write(`without the model      F1 P R ${written(none)}\n`);
  process.stdout.write(`sites left out, ${FOLDS} folds F1 P R ${written(unseen)}\n`);
  process.stdout.write(`on what it was made of F1 P R ${written(fitted)}\n`);
  const provenance = {
    madeBy: 'npm run train:blocks',
    of: 'the development half of scrapinghub/article-extraction-benchmark, 85 pages; no text of it is in here',
    sitesLeftOut: written(unseen),
    growth: GROWTH,
    features: FEATURES,
  };
  writeFileSync(modelFile, `${JSON.stringify({ ...provenance, ...model })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
