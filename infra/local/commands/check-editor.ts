import { existsSync } from 'node:fs';
import { type ConfigProblem, readConfigFile } from '../../../functions/adapters/load-config.ts';
import { editorFileOf, readEditor } from '../../../functions/adapters/load-editor.ts';
import type { DepecheConfig } from '../../../functions/contracts/config.ts';

/** What `editor.yaml` says, in one line, or what is wrong with it and where. */
export interface CheckedEditor {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];
  readonly summary: string;
}

/** Checks the editor's file next to a configuration; `undefined` when there is none. Errors: ConfigError when it cannot be read. */
export function checkEditor(configFile: string, config: Pick<DepecheConfig, 'digests'>): CheckedEditor | undefined {
  const file = editorFileOf(configFile);
  if (!existsSync(file)) return undefined;
  const { config: editor = {}, problems } = readEditor(readConfigFile(file), config);
  const counts = (['pin', 'hide', 'merge', 'split'] as const).map((action) => {
    const count = Object.values(editor).reduce((sum, overrides) => sum + overrides[action].length, 0);
    return `${action} ${count}`;
  });
  return { file, problems, summary: `${file} is valid: ${counts.join(', ')}` };
}
