import type { Passage } from '../read/passages.ts';
import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** A linear model: value = base + sum of weight x feature. `languages` are those it was trained on; none: any. */
export interface LinearModel {
  readonly languages: readonly string[];
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
}

const models: readonly LinearModel[] = [...weights.trained, weights.fallback];

/**
 * Values sentences by their features, with the model of their language, else with the language-independent one, else
 * (when nothing was trained) with the one set by hand; `weights.json` says where the weights come from.
 *
 * Shape: one number per passage, in the same order; approximately the ROUGE-1 plus ROUGE-2 F of the sentence alone;
 * higher is better, may be negative.
 */
export function rankSentences(
  passages: readonly Passage[],
  features: readonly Features[],
  from: readonly LinearModel[] = models,
): number[] {
  return passages.map(({ source }, at) => predict(modelFor(source.language.code, from), features[at] ?? {}));
}

function modelFor(language: string, from: readonly LinearModel[]): LinearModel {
  const model =
    from.find(({ languages }) => languages.includes(language)) ?? from.find(({ languages }) => languages.length === 0);
  if (model === undefined) throw new RangeError(`no model for language "${language}", and no language-independent one`);
  return model;
}

function predict({ base, weights: byName }: LinearModel, features: Features): number {
  return Object.entries(byName).reduce((value, [name, weight]) => value + weight * (features[name] ?? 0), base);
}
