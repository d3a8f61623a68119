/**
 * How a rendering stands to its `digest.json`. same: byte for byte what this version makes of it; says-the-same: made by
 * another version, with the same points, sentences and addresses and no text beside; missing: not there; differs: it
 * says something else, and `problems` tell what.
 */
export interface RenderingVerdict {
  readonly file: string;
  readonly state: 'same' | 'says-the-same' | 'missing' | 'differs';
  readonly problems: readonly string[];
}
