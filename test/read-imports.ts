import { dirname, join, normalize } from 'node:path';
import { build } from 'esbuild';

/** One import of a file: a path from the project's root for a file of ours, else the name as it is written. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the imports of sources, types and `import()` included, with a real parser.
 *
 * `sources` maps paths from the project's root to texts; nothing is read from disk.
 */
export async function readImports(sources: ReadonlyMap<string, string>): Promise<Import[]> {
  const { metafile } = await build({
    entryPoints: [...sources.keys()].map((path) => `/${path}`),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unused',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [
      {
        name: 'sources',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind === 'entry-point' ? { path, namespace: 'source' } : { path, external: true },
          );
          // esbuild drops what is imported for its type only; to us that is an import like any other.
          onLoad({ filter: /.*/, namespace: 'source' }, ({ path }) => ({
            contents: (sources.get(path.slice(1)) ?? '').replace(
              /^(import|export)\s+type\s+(?=[{*]|\w+\s+from\b)/gm,
              '$1 ',
            ),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return Object.entries(metafile.inputs).flatMap(([input, { imports }]) => {
    const from = input.replace(/^source:\/?/, '');
    const inTypes = (sources.get(from) ?? '').matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
    const names = [...imports.map(({ path }) => path), ...[...inTypes].map(([, path = '']) => path)];
    return [...new Set(names)].map((name) => ({
      from,
      to: name.startsWith('.') ? normalize(join(dirname(from), name)) : name,
    }));
  });
}
