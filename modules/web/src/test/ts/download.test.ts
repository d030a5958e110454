import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf, madeLine, sourceLine, wrapped } from '../../main/ts/download.js';
import { estimated } from '../../main/ts/texts.js';
import { words } from './examples.js';

test('no line of a text is wider than the picture', () => {
  const all = wrapped('een twee drie vier vijf zes zeven acht', 80, estimated);
  assert.ok(all.length > 1 && all.every((line) => estimated(line) <= 80), all.join('|'));
  assert.equal(all.join(' '), 'een twee drie vier vijf zes zeven acht');
});

test('an address that is too long goes on on the next line', () => {
  assert.deepEqual(wrapped('x'.repeat(25), 70, estimated), ['x'.repeat(10), 'x'.repeat(10), 'xxxxx']);
});

test('the source of a picture names publisher, title and licence; below it stand day, version and address', () => {
  const answer = { sources: [{ title: 'Tabel 85098NED', publisher: 'CBS', licence: 'CC BY 4.0' }], productVersion: '0.1.0' };
  assert.equal(sourceLine(answer, words), 'Bron: CBS, Tabel 85098NED, CC BY 4.0.');
  assert.equal(madeLine(answer, 'nl', 'https://example.nl/x', new Date('2026-01-02T12:00:00Z')), 'Gemaakt met Regiospiegel op 2 januari 2026 (0.1.0). https://example.nl/x');
});

test('the name of a file has no signs that a disk refuses', () => {
  assert.equal(nameOf('Trechter: één / alle gemeenten?'), 'regiospiegel-trechter-een-alle-gemeenten');
});
