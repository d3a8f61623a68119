import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DepecheConfig } from '../contracts/config.ts';
import { EditorFile } from '../contracts/editor.ts';
import { orThrow, type ReadYaml, readConfigFile, readYaml } from './load-config.ts';
import { nearestWord } from './nearest-word.ts';
import { schemaProblems } from './schema-problems.ts';

/** The file of an editor's overrides: `editor.yaml` beside the configuration. */
export function editorFileOf(configFile: string): string {
  return join(dirname(configFile), 'editor.yaml');
}

/**
 * Loads and checks the editor's overrides beside a configuration; nothing when there is no such file.
 *
 * Errors: ConfigError that lists all problems, one a line, each with file and line.
 */
export function loadEditor(configFile: string, config: Pick<DepecheConfig, 'digests'>): EditorFile | undefined {
  const file = editorFileOf(configFile);
  return existsSync(file) ? orThrow(readEditor(readConfigFile(file), config), file) : undefined;
}

/** Reads overrides from YAML text: their content, or all their problems. A file of comments only has no overrides. */
export function readEditor(text: string, { digests }: Pick<DepecheConfig, 'digests'>): ReadYaml<EditorFile> {
  const isEmpty = text.split(/\r?\n/).every((line) => /^\s*(?:#.*)?$/.test(line));
  if (isEmpty) return { config: {}, problems: [], lineOf: () => undefined };
  return readYaml(text, (value) => {
    const read = schemaProblems(value, EditorFile);
    if (read.config === undefined) return read;
    const ids = digests.map(({ id }) => id);
    const problems = Object.keys(read.config).flatMap((id) => {
      if (ids.includes(id)) return [];
      const near = nearestWord(id, ids);
      const hint = near === undefined ? `use ${ids.join(', ')}` : `did you mean "${near}"?`;
      return [{ path: [], key: id, message: `unknown digest "${id}"; ${hint}` }];
    });
    return { ...read, problems };
  });
}
