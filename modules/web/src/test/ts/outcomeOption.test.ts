import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLimits } from '../../main/ts/outcome/marks.js';
import { outcomeOption, type OutcomeSetting } from '../../main/ts/outcome/option.js';
import { type DrawnSeries, modelOf } from '../../main/ts/outcome/segments.js';
import type { OutcomeAnswer } from '../../main/ts/answers.js';
import { estimate, outcomes, published, refusal, series, setting } from './examples.js';

const keys = (drawn: DrawnSeries) => ({ name: drawn.id, index: drawn.benchmark ? 0 : 1, color: 'one' });

interface Line {
  type: string;
  name?: string;
  data: { value: [number, number | null]; itemStyle?: object }[];
  lineStyle: { type: unknown };
}

function drawn(answer: OutcomeAnswer, more: Partial<OutcomeSetting> = {}): Line[] {
  const option = outcomeOption(modelOf(answer, ''), keys, { ...setting, height: 400, unit: 'proportion', onClock: answer.axis === 'event', ...more });
  return (option?.series ?? []) as Line[];
}

const lines = (all: Line[]) => all.filter((each) => each.type === 'line');

test('between two segments stands an empty point', () => {
  const [line] = lines(drawn(outcomes([series('mvs', [estimate('2018JJ00', 0.3), estimate('2019JJ00', 0.3), estimate('2021JJ00', 0.3), estimate('2022JJ00', 0.2)])])));
  assert.deepEqual(line!.data.map((point) => point.value[1]), [0.3, 0.3, null, 0.3, 0.2]);
});

test('a provisional point is hollow', () => {
  const [line] = lines(drawn(outcomes([series('mvs', [estimate('2018JJ00', 0.3), estimate('2019JJ00', 0.3, { status: 'provisional' })])])));
  assert.equal(line!.data[0]!.itemStyle, undefined);
  assert.deepEqual(line!.data[1]!.itemStyle, { color: 'paper', borderColor: 'one', borderWidth: 2 });
});

test('the benchmark is dashed and a region is not', () => {
  const all = [series('mvs', [estimate('2018JJ00', 0.3)]), series(null, [estimate('2018JJ00', 0.3)], { area: 'NL01' })];
  assert.deepEqual(lines(drawn(outcomes(all))).map((line) => line.lineStyle.type), ['solid', [7, 5]]);
});

test('what was published without counts has no band', () => {
  const model = modelOf(outcomes([series('mvs', [estimate('2018JJ00', 0.3), published('2019JJ00', 0.3), estimate('2020JJ00', 0.3)])]), '');
  assert.deepEqual(withLimits(model.series[0]!.segments[0]!).map((run) => run.map((point) => point.x)), [[2018], [2020]]);
});

test('a refused period gets a mark in the strip, at its place', () => {
  const all = drawn(outcomes([series('mvs', [estimate('2018JJ00', 0.3), refusal('2019JJ00')])]));
  assert.deepEqual(all.find((each) => each.type === 'scatter')!.data, [[2019, 0]]);
});

test('nothing to draw is no chart', () => {
  const model = modelOf(outcomes([series('mvs', [refusal(null)])]), '');
  assert.equal(outcomeOption(model, keys, { ...setting, height: 400, unit: 'proportion', onClock: false }), null);
});

test('points of one period stand apart', () => {
  const all = lines(drawn(outcomes([series('mvs', [estimate('2023HJ01', 0.3)]), series('b', [estimate('2023HJ01', 0.3)])])));
  const [left, right] = all.map((line) => line.data[0]!.value[0]);
  assert.ok(left! < right!);
});
