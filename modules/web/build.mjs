// Bundles scripts and styles with hashed names into the jar's static resources, and tells the pages their names.
import { build } from 'esbuild';
import { readFile, readdir, writeFile, mkdir, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { withoutUnusedTokens } from './unused-tokens.mjs';
import { licences } from './licences.mjs';

const classes = path.resolve('target/classes');
const assets = path.join(classes, 'META-INF/resources/assets');
await rm(assets, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const result = await build({
  entryPoints: { main: 'src/main/css/main.css', page: 'src/main/ts/page.ts', charts: 'src/main/ts/charts.ts' },
  outdir: assets,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.woff2': 'file', '.svg': 'file' },
  legalComments: 'none',
  plugins: [withoutUnusedTokens],
  metafile: true,
});

const names = {
  'licences.txt': await written('licences', 'txt', await licences()),
  'icon.svg': await written('icon', 'svg', await readFile('src/main/icons/icon.svg', 'utf8')),
};
for (const [file, output] of Object.entries(result.metafile.outputs)) {
  if (output.entryPoint) names[path.basename(output.entryPoint).replace(/\.ts$/, '.js')] = path.basename(file);
}
const properties = Object.entries(names).sort().map(([name, file]) => `${name}=${file}\n`).join('');
await writeFile(path.join(classes, 'META-INF/assets.properties'), properties);
await standalonePages();

async function written(name, extension, text) {
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()}.${extension}`;
  await writeFile(path.join(assets, file), text);
  return file;
}

/** Pages that must stand without any server-side code: the name of the style sheet is filled in here. */
async function standalonePages() {
  const target = path.join(classes, 'META-INF/resources/errors');
  await mkdir(target, { recursive: true });
  for (const page of await readdir('src/main/pages')) {
    const text = await readFile(path.join('src/main/pages', page), 'utf8');
    await writeFile(path.join(target, page), text.replaceAll('{{main.css}}', `/assets/${names['main.css']}`));
  }
}
