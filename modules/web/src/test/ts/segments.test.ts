import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../main/ts/outcome/segments.js';
import { estimate, outcomes, refusal, series } from './examples.js';

const runs = (model: ReturnType<typeof modelOf>, index = 0) => model.series[index]!.segments.map((run) => run.map((point) => point.x));

test('a line joins consecutive periods only', () => {
  const answer = outcomes([series('mvs', [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3), estimate('2022JJ00', 0.3)])]);
  assert.deepEqual(runs(modelOf(answer, null, '')), [[2019, 2020], [2022]]);
});

test('a refusal is a gap that keeps its reason', () => {
  const answer = outcomes([series('mvs', [estimate('2019JJ00', 0.3), refusal('2020JJ00', 'Onderdrukt.'), estimate('2021JJ00', 0.3)])]);
  const model = modelOf(answer, null, '');
  assert.deepEqual(runs(model), [[2019], [2021]]);
  assert.deepEqual(model.series[0]!.missing, [{ x: 2020, period: '2020JJ00', code: 'no-figure', message: 'Onderdrukt.' }]);
});

test('no line crosses a series break', () => {
  const points = [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3), estimate('2021JJ00', 0.3)];
  const answer = outcomes([series('mvs', points)], { breaks: [{ date: '2020-01-01', name: 'Andere methode' }] });
  assert.deepEqual(runs(modelOf(answer, null, '')), [[2019], [2020, 2021]]);
});

test('a break touches the areas it names only', () => {
  const points = [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3)];
  const all = [series(null, points, { area: 'GM0518' }), series(null, points, { area: 'GM0622' })];
  const model = modelOf(outcomes(all, { breaks: [{ date: '2020-01-01', name: 'Fusie', areas: ['GM0518'] }] }), null, '');
  assert.deepEqual(runs(model, 0), [[2019], [2020]]);
  assert.deepEqual(runs(model, 1), [[2019, 2020]]);
});

test('on the clock a break moves along with the region', () => {
  const points = [estimate('2019JJ00', 0.3, { eventTime: -4 }), estimate('2020JJ00', 0.3, { eventTime: -3 })];
  const answer = outcomes([series('mvs', points)], { axis: 'event', breaks: [{ date: '2020-01-01', name: 'Andere methode' }] });
  const drawn = modelOf(answer, null, '').series[0]!;
  assert.deepEqual(drawn.breaks, [{ x: -3.5, name: 'Andere methode' }]);
  assert.equal(drawn.segments.length, 2);
});

test('half-years lie next to each other over the turn of the year', () => {
  const answer = outcomes([series('mvs', [estimate('2022HJ02', 0.3), estimate('2023HJ01', 0.3)])], { periodKind: 'half-year' });
  assert.deepEqual(runs(modelOf(answer, null, '')), [[4045, 4046]]);
});

test('a series without any figure is absent, with its reasons once', () => {
  const model = modelOf(outcomes([series('mvs', [refusal('2022JJ00'), refusal('2023JJ00')])]), null, '');
  assert.equal(model.series[0]!.absent, 'Geen cijfer.');
  assert.deepEqual(model.series[0]!.segments, []);
});

test('what has no place on the clock is said, not drawn', () => {
  const answer = outcomes([series(null, [estimate('2022JJ00', 0.3)], { area: 'NL01' })], { axis: 'event' });
  assert.equal(modelOf(answer, 'NL01', 'Geen plaats.').series[0]!.absent, 'Geen plaats.');
});

test('the benchmark is told from a municipality by the address of the question', () => {
  const all = [series(null, [estimate('2022JJ00', 0.3)], { area: 'NL01' }), series(null, [estimate('2022JJ00', 0.3)], { area: 'GM0622' })];
  const model = modelOf(outcomes(all), 'NL01', '');
  assert.deepEqual(model.series.map((each) => [each.benchmark, each.municipality]), [[true, false], [false, true]]);
});
