// The theme defines thousands of tokens; only those that some rule reads are shipped.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const sheets = 'src/main/css';

export const withoutUnusedTokens = {
  name: 'without-unused-tokens',
  setup(build) {
    build.onLoad({ filter: /voorbeeld-design-tokens[\\/]dist[\\/]theme\.css$/ }, async (theme) => {
      const main = await readFile(path.join(sheets, 'main.css'), 'utf8');
      const imported = [...main.matchAll(/@import "([^"]+)"/g)].map(([, name]) => name).filter((name) => !theme.path.endsWith(name));
      const files = imported.map((name) => (name.startsWith('.') ? path.join(sheets, name) : path.join('node_modules', name)));
      const rules = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      return { contents: prune(await readFile(theme.path, 'utf8'), rules.join('\n')), loader: 'css' };
    });
  },
};

/** Keeps the tokens that are read by the rules, directly or through another token that is kept. */
function prune(theme, rules) {
  const definition = /^\s*(--[\w-]+)\s*:\s*([^;]*);\s*$/gm;
  const values = new Map([...theme.matchAll(definition)].map(([, name, value]) => [name, value]));
  const kept = new Set();
  const keep = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (kept.has(name)) continue;
      kept.add(name);
      keep(values.get(name) ?? '');
    }
  };
  keep(rules);
  return theme.replace(definition, (line, name) => (kept.has(name) ? line : ''));
}
