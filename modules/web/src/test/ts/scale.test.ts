import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleOf, ticksOf } from '../../main/ts/outcome/scale.js';
import { edgeAt, placeOf } from '../../main/ts/periods.js';
import { figure, signed } from '../../main/ts/words.js';

test('the axis holds every figure and has round ticks', () => {
  const scale = scaleOf([0.346, 0.352, 0.401], 100);
  assert.deepEqual(ticksOf(scale), [0.34, 0.36, 0.38, 0.4, 0.42]);
});

test('an axis near zero starts at zero', () => {
  assert.equal(scaleOf([0.02, 0.3], 100).min, 0);
});

test('one figure alone has an axis too', () => {
  const scale = scaleOf([0.3], 100);
  assert.ok(scale.min < 0.3 && scale.max > 0.3);
});

test('periods are places and breaks lie between them', () => {
  assert.equal(placeOf('2023JJ00'), 2023);
  assert.equal(placeOf('2023-06-30'), placeOf('2023HJ01'));
  assert.equal(edgeAt('2020-01-01', true), 2019.5);
  assert.equal(edgeAt('2020-07-01', false), (placeOf('2020HJ01') + placeOf('2020HJ02')) / 2);
});

test('proportions are shown as percentages with a decimal comma in Dutch', () => {
  assert.equal(figure(0.3926, 'proportion', 'nl'), '39,3%');
  assert.equal(figure(0.3926, 'proportion', 'en'), '39.3%');
  assert.equal(figure(12.34, 'per-100', 'nl'), '12,3');
  assert.equal(signed(-3), '−3');
});
