import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvaluationDrawn, PanelPoint } from '../../main/ts/gap/answer.js';
import { gapOption, gapsOf, linesAt, pointsOf } from '../../main/ts/gap/option.js';
import { setting as usual } from './examples.js';

const setting = { ...usual, height: 540 };

const point = (period: string, phase: PanelPoint['phase'], treated: number | null, comparison: number | null): PanelPoint => ({
  period, phase, eventTime: null, treated, comparison, gap: treated === null || comparison === null ? null : treated - comparison,
});
const panel = [
  point('2021HJ01', 'pre', 0.4, 0.39), point('2021HJ02', 'pre', null, 0.4), point('2022HJ01', 'excluded', 0.37, 0.4), point('2022HJ02', 'post', 0.34, 0.41),
];
const answer = (change: Partial<EvaluationDrawn> = {}): EvaluationDrawn => ({
  unit: 'proportion', region: { id: 'a', name: 'Regio A', demonstration: false }, panel,
  result: { kind: 'estimate', placebos: [{ area: 'VB0201', counted: true, gaps: [0.01, null, 0, 0.02] }] }, ...change,
});
const series = (drawn: EvaluationDrawn) => (gapOption(drawn, setting)?.series ?? []) as { name: string; data: [number, number | null][]; connectNulls?: boolean  }[];

test('a period without a figure stays empty and no line crosses it', () => {
  const treated = series(answer()).find((each) => each.name === 'treated')!;
  assert.deepEqual(treated.data.map(([, value]) => value), [0.4, null, 0.37, 0.34]);
  assert.equal(treated.connectNulls, false);
});

test('the window is shaded in both pictures and nowhere else', () => {
  const shaded = series(answer()).filter((each) => each.name.startsWith('window'));
  assert.deepEqual(shaded.map((each) => each.data), [[[4044, 0]], [[4044, 0]]]);
});

test('every placebo is a line of its own', () => {
  assert.deepEqual(series(answer()).filter((each) => each.name.startsWith('placebo')).map((each) => each.name), ['placebo VB0201']);
  assert.deepEqual(gapsOf(answer()).length, 3 + 3);
});

test('invented figures are marked in the picture, real ones are not', () => {
  const invented = answer({ region: { id: 'a', name: 'A', demonstration: true } });
  assert.equal(series(invented).length, series(answer()).length + 1);
});

test('without a value of the region there is no chart', () => {
  assert.equal(gapOption(answer({ panel: panel.map((each) => ({ ...each, treated: null })) }), setting), null);
});

test('the pointer tells both values, their difference and the window', () => {
  assert.deepEqual(linesAt(answer(), 4045, setting), ['2022, 2e halfjaar', 'Regio A: 34,00%', 'vergelijking: 41,00%', 'verschil: −7,00%']);
  assert.match(linesAt(answer(), 4044, setting)[1]!, /invoering/);
  assert.deepEqual(pointsOf(panel, 'gap').map(([, gap]) => gap === null), [false, true, false, false]);
});
