import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsOf, withLimits } from '../../main/ts/outcome/marks.js';
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

test('where the old and the new mix the chart has a field, at the place on the axis of the answer', () => {
  const points = [estimate('2023HJ01', 0.3), estimate('2023HJ02', 0.3), estimate('2024HJ01', 0.3, { excluded: true })];
  const windows = [{ region: 'mvs', excludedPeriods: ['2024HJ01', '2031HJ01'] }];
  const model = modelOf(outcomes([series('mvs', points), series(null, points, { area: 'NL01' })], { windows, periodKind: 'half-year' }), '');
  assert.deepEqual(model.series.map((each) => each.windows), [[4048, 4062], []]);
  assert.deepEqual(model.series[0]!.segments.flat().map((point) => point.mixed), [false, false, true]);
  const onClock = points.map((point, index) => ({ ...point, eventTime: index - 2 }));
  const placed = modelOf(outcomes([series('mvs', onClock)], { windows, periodKind: 'half-year', axis: 'event' }), '');
  assert.deepEqual(placed.series[0]!.windows, [0, 14]);
});

test('consecutive places are one field', () => {
  assert.deepEqual(runsOf([3, 1, 2, 7]), [[1, 3], [7, 7]]);
});

test('the start on the clock is named after its event', () => {
  const answer = outcomes([series('mvs', [estimate('2023HJ01', 0.3, { eventTime: -1 }), estimate('2023HJ02', 0.3, { eventTime: 0 })])], { axis: 'event' });
  const names = (event?: string) => {
    const option = outcomeOption(modelOf(answer, ''), keys, { ...setting, height: 400, unit: 'proportion', onClock: true, event });
    return (option as { xAxis: { name: string }[] }).xAxis.map((axis) => axis.name).join('');
  };
  assert.match(names('award'), /de gunning$/);
  assert.match(names(), /de start van het contract$/);
});
