import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf, type RevisionAnswer } from '../../main/ts/revisions/model.js';
import { linesAt, revisionsOption } from '../../main/ts/revisions/option.js';
import { setting } from './examples.js';

const first: RevisionAnswer = { region: null, period: '2023JJ00', vintage: '2024-04-30', status: 'provisional', value: 13.5, latest: false };
const last: RevisionAnswer = { ...first, vintage: '2024-10-31', status: 'definitive', value: 13.9, latest: true };
const hidden: RevisionAnswer = { ...first, period: '2022JJ00', value: null };
const answer = (revisions: RevisionAnswer[]) => ({ indicator: 'GEB-JH', unit: 'per-100', demonstration: false, revisions });
const around = { ...setting, unit: 'per-100', demonstration: false };

interface Marks {
  type: string;
  data: { value: [number, number]; itemStyle?: object }[];
}

const marks = (revisions: RevisionAnswer[]) =>
  ((revisionsOption(modelOf(answer(revisions)), around)?.series ?? []) as Marks[]).filter((series) => series.type === 'scatter');

test('every vintage of a period has a mark, the latest in a shape of its own', () => {
  const [earlier, latest] = marks([first, last]);
  assert.deepEqual(earlier!.data.map((point) => point.value), [[2023, 13.5]]);
  assert.deepEqual(latest!.data.map((point) => point.value), [[2023, 13.9]]);
});

test('a provisional vintage is hollow', () => {
  const [earlier, latest] = marks([first, last]);
  assert.ok(earlier!.data[0]!.itemStyle);
  assert.equal(latest!.data[0]!.itemStyle, undefined);
});

test('a vintage without value is counted and never drawn', () => {
  const model = modelOf(answer([hidden, last]));
  assert.equal(model.withoutValue, 1);
  assert.deepEqual(model.periods.map((period) => period.x), [2023]);
});

test('vintages of different owners are not joined', () => {
  const model = modelOf(answer([first, { ...last, region: 'mvs' }]));
  assert.deepEqual(model.periods.map((period) => period.vintages.length), [1, 1]);
});

test('nothing to draw is no chart', () => {
  assert.equal(revisionsOption(modelOf(answer([hidden])), around), null);
});

test('the tooltip tells every vintage, the oldest first', () => {
  const lines = linesAt(modelOf(answer([first, last])), 2023, around);
  assert.equal(lines[0], '2023');
  assert.match(lines[1]!, /^2024-04-30: 13,5/);
  assert.match(lines[2]!, /^2024-10-31: 13,9/);
});
