/** The kind of a part of a sentence. */
export type PartKind =
  | 'bullet'
  | 'heading'
  | 'dateline'
  | 'opening'
  | 'parenthesis'
  | 'attribution'
  | 'relative'
  | 'appositive';

/** A part that may be left out, `[start, end)` in UTF-16 code units; `needsVerb`: only if the rest has a verb. */
export interface Part {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
  readonly needsVerb: boolean;
}
