import type { Withheld } from '../../contracts/digest.ts';
import type { EditionLabels } from '../../contracts/language.ts';
import type { Story } from '../../contracts/story.ts';
import { withColon } from './french-spaces.ts';

/** Describes what an editor did to a story, with the editor's notes, in the language of the edition. */
export function interventionsOf({ interventions = [] }: Story, labels: EditionLabels, lang: string): string[] {
  return interventions.map(({ action, note }) => {
    const done = labels[`edited_${action}`];
    return note === undefined ? done : `${withColon(done, lang)} ${note}`;
  });
}

/** Says why an editor left something out, in the language of the edition; `undefined` if it was not an editor. */
export function editorsReason({ reason }: Withheld, labels: EditionLabels, lang: string): string | undefined {
  return reason.code === 'hidden-by-editor' ? `${withColon(labels.hiddenByEditor, lang)} ${reason.message}` : undefined;
}
