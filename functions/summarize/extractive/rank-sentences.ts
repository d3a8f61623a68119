import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

const names = Object.keys(weights.features) as (keyof Features & keyof typeof weights.features)[];

/**
 * Values sentences by their features: a weighted sum, the weights in `weights.json` with where they come from.
 *
 * Shape: one number a row, in the same order; higher is better; may be negative.
 */
export function rankSentences(features: readonly Features[]): number[] {
  return features.map((row) => names.reduce((total, name) => total + weights.features[name] * row[name], 0));
}
