// The licences of everything from others that the browser receives, as one text.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export async function licences() {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const shipped = Object.entries(lock.packages).filter(([folder, entry]) => folder && !entry.dev && !entry.optional);
  const texts = new Map();
  for (const [folder] of shipped) {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const text = `${license}\n\n${await legalTexts(folder)}`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  return [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text.trim()}\n`).join(`\n${'='.repeat(78)}\n\n`);
}

async function legalTexts(folder) {
  const files = (await readdir(folder, { withFileTypes: true })).filter((file) => file.isFile() && /^(licen[cs]e|notice|copyright)/i.test(file.name));
  return (await Promise.all(files.map((file) => readFile(path.join(folder, file.name), 'utf8')))).join('\n\n');
}
