// Bundles the tests beside what they test and runs them with Node's own runner.
import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const tests = (await readdir('src/test/ts', { recursive: true })).filter((name) => name.endsWith('.test.ts'));
const outdir = 'target/ts-tests';
await build({
  entryPoints: tests.map((name) => path.join('src/test/ts', name)),
  outdir, outbase: 'src/test/ts', bundle: true, format: 'esm', platform: 'node', outExtension: { '.js': '.mjs' }, logLevel: 'warning',
});
const files = tests.map((name) => path.join(outdir, name.replace(/\.ts$/, '.mjs')));
process.exit(spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' }).status ?? 1);
