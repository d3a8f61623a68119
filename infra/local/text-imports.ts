import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const TEXT_FILE = /\.(?:tsv|txt)$/;

/**
 * Lets this thread import tables (`functions/languages/data`) and other files of text as text when sources run as they are; bundles hold
 * them, and Vitest reads them by a plugin of its own. Import it before what needs them: hooks apply to later imports.
 *
 * Source: esbuild reads `with { type: 'text' }` natively; Node 24 does so only behind `--experimental-import-text`.
 */
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return TEXT_FILE.test(found.url) ? { ...found, importAttributes: {} } : found;
  },
  load(url, context, next) {
    if (!TEXT_FILE.test(url)) return next(url, context);
    const text = readFileSync(new URL(url), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
  },
});
