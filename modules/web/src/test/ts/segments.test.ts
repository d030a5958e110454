import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../main/ts/outcome/segments.js';
import { cut, estimate, outcomes, refusal, series } from './examples.js';

const runs = (model: ReturnType<typeof modelOf>, index = 0) => model.series[index]!.segments.map((run) => run.map((point) => point.x));

test('a line joins consecutive periods only', () => {
  const answer = outcomes([series('mvs', [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3), estimate('2022JJ00', 0.3)])]);
  assert.deepEqual(runs(modelOf(answer, '')), [[2019, 2020], [2022]]);
});

test('a refusal is a gap that keeps its reason', () => {
  const answer = outcomes([series('mvs', [estimate('2019JJ00', 0.3), refusal('2020JJ00', 'Onderdrukt.'), estimate('2021JJ00', 0.3)])]);
  const model = modelOf(answer, '');
  assert.deepEqual(runs(model), [[2019], [2021]]);
  assert.deepEqual(model.series[0]!.missing, [{ x: 2020, period: '2020JJ00', code: 'no-figure', message: 'Onderdrukt.' }]);
});

test('no line crosses a series break', () => {
  const points = [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3), estimate('2021JJ00', 0.3)];
  const answer = outcomes([series('mvs', points)], { breaks: [cut('2020-01-01')] });
  assert.deepEqual(runs(modelOf(answer, '')), [[2019], [2020, 2021]]);
});

test('a revision breaks nothing', () => {
  const answer = outcomes([series('mvs', [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3)])], { breaks: [cut('2020-01-01', { kind: 'revision' })] });
  assert.deepEqual(runs(modelOf(answer, '')), [[2019, 2020]]);
});

test('a break touches the areas it names only', () => {
  const points = [estimate('2019JJ00', 0.3), estimate('2020JJ00', 0.3)];
  const all = [series(null, points, { area: 'GM0518' }), series(null, points, { area: 'GM0622' })];
  const model = modelOf(outcomes(all, { breaks: [cut('2020-01-01', { areas: ['GM0518'] })] }), '');
  assert.deepEqual(runs(model, 0), [[2019], [2020]]);
  assert.deepEqual(runs(model, 1), [[2019, 2020]]);
});

test('on the clock a break moves along with the region', () => {
  const points = [estimate('2019JJ00', 0.3, { eventTime: -4 }), estimate('2020JJ00', 0.3, { eventTime: -3 })];
  const answer = outcomes([series('mvs', points)], { axis: 'event', breaks: [cut('2020-01-01')] });
  const drawn = modelOf(answer, '').series[0]!;
  assert.deepEqual(drawn.breaks, [{ x: -3.5, name: 'Andere methode' }]);
  assert.equal(drawn.segments.length, 2);
});

test('half-years lie next to each other over the turn of the year', () => {
  const answer = outcomes([series('mvs', [estimate('2022HJ02', 0.3), estimate('2023HJ01', 0.3)])], { periodKind: 'half-year' });
  assert.deepEqual(runs(modelOf(answer, '')), [[4045, 4046]]);
});

test('a series without any figure is absent, with its reasons once', () => {
  const model = modelOf(outcomes([series('mvs', [refusal('2022JJ00'), refusal('2023JJ00')])]), '');
  assert.equal(model.series[0]!.absent, 'Geen cijfer.');
  assert.deepEqual(model.series[0]!.segments, []);
});

test('what has no place on the clock is said, not drawn', () => {
  const answer = outcomes([series(null, [estimate('2022JJ00', 0.3)], { area: 'NL01' })], { axis: 'event' });
  assert.equal(modelOf(answer, 'Geen plaats.').series[0]!.absent, 'Geen plaats.');
});

test('a municipality has the key of its region and a benchmark has none', () => {
  const all = [series(null, [estimate('2022JJ00', 0.3)], { area: 'NL01' }), series(null, [estimate('2022JJ00', 0.3)], { area: 'GM0622', partOf: 'mvs' })];
  const model = modelOf(outcomes(all), '');
  assert.deepEqual(model.series.map((each) => [each.benchmark, each.municipality, each.region]), [[true, false, null], [false, true, 'mvs']]);
});
