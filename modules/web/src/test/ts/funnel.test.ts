import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FunnelAnswer, type FunnelAreaAnswer, leftOutNotes } from '../../main/ts/funnel/model.js';
import { funnelOption, type FunnelSetting, sayArea } from '../../main/ts/funnel/option.js';
import { palette, setting, words } from './examples.js';

const around: FunnelSetting = { ...setting, unit: 'proportion', keyOf: (region, name) => ({ name, index: region === 'mvs' ? 2 : 1, color: 'one' }) };

function area(code: string, more: Partial<FunnelAreaAnswer> = {}): FunnelAreaAnswer {
  return { area: code, name: code, regions: [], numerator: 30, denominator: 100, value: 0.3, standing95: 'within', standing998: 'within', status: 'definitive', ...more };
}

function funnel(areas: FunnelAreaAnswer[], overdispersed = false): FunnelAnswer {
  const limits = { lower95: 0.2, upper95: 0.4, lower998: 0.1, upper998: 0.5 };
  const curve = [100, 400].map((denominator) => ({ denominator, limits, widenedLimits: overdispersed ? limits : null }));
  return { regions: [], unit: 'proportion', level: 'municipality', result: { kind: 'funnel', baseline: 0.3, overdispersed, areas, curve }, leftOut: [] };
}

interface Drawn {
  type: string;
  symbol?: string;
  data: unknown[];
  lineStyle?: { type: unknown };
  label?: { formatter: string };
}

const series = (answer: FunnelAnswer) => (funnelOption(answer, around)!.series ?? []) as Drawn[];

test('an area of a region has a shape of its own and its name; the others have neither', () => {
  const [plain, marked] = series(funnel([area('A'), area('B', { regions: ['mvs'] })])).filter((each) => each.type === 'scatter');
  assert.equal(plain!.symbol, 'circle');
  assert.equal(plain!.label, undefined);
  assert.notEqual(marked!.symbol, 'circle');
  assert.equal(marked!.label!.formatter, 'B');
});

test('the limits of 95 % are dashed and those of 99.8 % solid', () => {
  const lines = series(funnel([area('A')])).filter((each) => each.type === 'line');
  assert.deepEqual(lines.map((line) => line.lineStyle!.type), ['solid', [6, 4], [6, 4], 'solid', 'solid']);
});

test('wider limits are drawn only when areas differ more than by chance', () => {
  const count = (answer: FunnelAnswer) => series(answer).filter((each) => each.type === 'line').length;
  assert.equal(count(funnel([area('A')], true)) - count(funnel([area('A')])), 2);
});

test('a refused funnel is not drawn', () => {
  assert.equal(funnelOption({ ...funnel([]), result: { kind: 'refusal', code: 'too-few-areas', message: 'Te weinig.' } }, around), null);
});

test('every marked area that is left out says why, the others are named by their reason', () => {
  const left = (name: string, regions: string[]) => ({ area: name, name, regions, refusalCode: 'no-figure', message: 'Geen cijfer.' });
  const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => left(name, []));
  assert.deepEqual(leftOutNotes([left('Delft', ['mvs']), ...others], words), [
    'Delft: Geen cijfer. (no-figure)', 'Niet getekend (no-figure): a, b, c, d, e, f en 2 andere.',
  ]);
});

test('a pointer reads the counts and at which level an area lies outside', () => {
  const said = sayArea({ data: { area: area('A', { standing95: 'above', standing998: 'above' }) } }, { ...around, palette });
  assert.equal(said, 'A\n30,0% (30 / 100)\nboven de grens (99,8%)');
});
