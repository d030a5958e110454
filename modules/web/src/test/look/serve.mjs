// Shows the charts (/) and the parts of pages (/parts.html) with invented answers, under the policy of the product: node src/test/look/serve.mjs [port]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const here = import.meta.dirname;
const built = path.resolve(here, '../../../target/classes/META-INF');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

createServer(async (request, response) => {
  try {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [body, type] = await answer(pathname);
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.argv[2] ?? 0), '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});

async function answer(pathname) {
  if (pathname === '/token') return [JSON.stringify({ token: 'look', expiresAt: new Date(Date.now() + 600_000) }), types['.json']];
  if (pathname.startsWith('/assets/')) return [await readFile(path.join(built, 'resources', pathname)), types[path.extname(pathname)]];
  if (pathname === '/') return [await page('index.html'), types['.html']];
  if (pathname.endsWith('.html')) return [await page(pathname), types['.html']];
  return [await readFile(path.join(here, `${pathname.slice(1)}.json`)), types['.json']];
}

async function page(name) {
  const names = await readFile(path.join(built, 'assets.properties'), 'utf8');
  const html = await readFile(path.join(here, name), 'utf8');
  return names.trim().split('\n').reduce((text, line) => text.replaceAll(`{{${line.split('=')[0]}}}`, line.split('=')[1]), html);
}
