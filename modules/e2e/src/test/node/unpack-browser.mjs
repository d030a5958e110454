// Unpacks the browser that comes as a package, with the system libraries and fonts it needs, into one folder, and lays
// out the driver folder that Playwright for Java expects. Usage: node unpack-browser.mjs <target folder>
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const tar = require('tar-fs');
const packages = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '../../../node_modules');
const archives = join(packages, '@sparticuz/chromium/bin');
const target = resolve(process.argv[2]);
const done = join(target, 'complete');

if (!existsSync(done)) {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const unpack = (name, to) => pipeline(createReadStream(join(archives, name)), createBrotliDecompress(), to);
  await unpack('chromium.br', createWriteStream(join(target, 'chromium')));
  await chmod(join(target, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await unpack(`${name}.tar.br`, tar.extract(name === 'swiftshader' ? target : join(target, name)));
  }
  const fonts = join(target, 'fonts', 'fonts');
  await writeFile(
    join(target, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${join(target, 'fontcache')}</cachedir></fontconfig>`,
  );
  await mkdir(join(target, 'driver'));
  await symlink(join(packages, 'playwright-core'), join(target, 'driver', 'package'));
  await symlink(process.execPath, join(target, 'driver', 'node'));
  await writeFile(done, '');
}
