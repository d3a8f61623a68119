import type { LanguageTools } from '../../contracts/language.ts';

/** One text of a story. Texts of different owners are independent of each other. */
export interface SourceText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly language: LanguageTools;
  /** The text that this one is a copy of: a copy is not independent evidence. */
  readonly duplicateOf?: string;
  /** Numbers of the sentences that readers know from an earlier edition; they cannot become points. */
  readonly known?: ReadonlySet<number>;
}
