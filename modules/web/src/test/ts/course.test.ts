import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsAround } from '../../main/ts/control/element.js';
import { type ControlChartAnswer, controlCourse, withoutLimits } from '../../main/ts/control/model.js';
import { courseOf, leftOutNotes, missingNotes, type PlottedAnswer, withGaps } from '../../main/ts/course/model.js';
import { courseOption } from '../../main/ts/course/option.js';
import { intervalsAround, type TrendAnswer } from '../../main/ts/trend/element.js';
import { cut, setting } from './examples.js';

const around = { ...setting, unit: 'proportion' };

test('a break is called what pages and tables call it', () => {
  assert.equal(around.words.break, 'Trendbreuk');
});

function plotted(period: string, value: number | null, run: number | null = 1, more: Partial<PlottedAnswer> = {}): PlottedAnswer {
  const refused = value === null ? { refusalCode: 'no-figure', message: 'Geen cijfer.' } : { refusalCode: null, message: null };
  return { period, eventTime: null, mixed: false, leftOut: false, run: value === null ? null : run, value, lower: null, upper: null, status: 'definitive', ...refused, ...more };
}

function trend(points: PlottedAnswer[], periods: string[]): TrendAnswer {
  const refusal = { kind: 'refusal' as const, code: 'too-few-points', message: 'Te weinig.' };
  return { name: 'MVS', demonstration: false, unit: 'proportion', recent: periods.length ? { kind: 'trend', trend: 'no-change', periods } : refusal, longer: refusal, points, breaks: [] };
}

interface Drawn {
  type: string;
  name?: string;
  symbol?: string;
  step?: string;
  data: { value: [number, number | null]; itemStyle?: object; symbolSize?: number }[];
}

const drawn = (answer: TrendAnswer) => {
  const course = courseOf(answer.points, answer.breaks);
  return (courseOption(course, intervalsAround(answer, course, around), around)?.series ?? []) as Drawn[];
};

test('no line joins two runs', () => {
  const course = courseOf([plotted('2020JJ00', 0.3), plotted('2021JJ00', null), plotted('2022JJ00', 0.4, 2)], []);
  assert.deepEqual(withGaps(course.points, (point) => point.x, (x) => -x), [2020, -2021.5, 2022]);
});

test('two neighbours on both sides of a break are not joined either', () => {
  const line = drawn({ ...trend([plotted('2020JJ00', 0.3), plotted('2021JJ00', 0.4, 2)], []), breaks: [cut('2021-01-01')] }).find((each) => each.name === 'course');
  assert.deepEqual(line!.data.map((point) => point.value[1]), [0.3, null, 0.4]);
});

test('a missing period is told with its reason and code', () => {
  assert.deepEqual(missingNotes(courseOf([plotted('2020JJ00', 0.3), plotted('2021JJ00', null)], []), ''), ['2021: Geen cijfer. (no-figure)']);
});

test('points of the test over the last five are larger, and a provisional one hollow', () => {
  const line = drawn(trend([plotted('2020JJ00', 0.3), plotted('2021JJ00', 0.4, 1, { status: 'provisional' })], ['2021JJ00'])).find((each) => each.name === 'course');
  assert.ok(line!.data[1]!.symbolSize! > line!.data[0]!.symbolSize!);
  assert.ok(line!.data[1]!.itemStyle);
  assert.equal(line!.data[0]!.itemStyle, undefined);
});

test('without any value there is no chart', () => {
  const answer = trend([plotted('2020JJ00', null)], []);
  const course = courseOf(answer.points, []);
  assert.equal(courseOption(course, intervalsAround(answer, course, around), around), null);
});

function chart(lines: ControlChartAnswer['parts'][0]['lines'], rules: string[]): ControlChartAnswer {
  const points = [{ point: plotted('2020JJ00', 0.3), lowerLimit: 0.2, upperLimit: 0.4, rules: [] }, { point: plotted('2021JJ00', 0.6), lowerLimit: 0.2, upperLimit: 0.4, rules }];
  return { name: 'MVS', demonstration: false, unit: 'proportion', refusal: null, parts: [{ lines, points }], breaks: [] };
}

test('a signal gets a ring, at its point and nowhere else', () => {
  const rings = limitsAround(chart({ kind: 'chart', centre: 0.3, explanation: '' }, ['beyond-limit']), around).series.at(-1) as Drawn;
  assert.deepEqual(rings.data, [[2021, 0.6]]);
});

test('a chart without limits draws its points, no lines, and says why', () => {
  const answer = chart({ kind: 'refusal', code: 'too-few-points', message: 'Te weinig.' }, []);
  const limits = limitsAround(answer, around);
  assert.equal(limits.series.filter((each) => (each as Drawn).type === 'line').length, 0);
  assert.deepEqual(withoutLimits(answer), ['Te weinig. (too-few-points)']);
  assert.equal(controlCourse(answer).points.length, 2);
});

test('on the own clock the window is shaded, its point pale and named, and the axis tells the clock', () => {
  const points = ['2018HJ02', '2019HJ01', '2019HJ02'].map((period, index) => plotted(period, 0.3, 1, { eventTime: index - 1, mixed: index === 1, leftOut: index === 1 }));
  const answer = { ...trend(points, []), specification: { event: 'award' } };
  const course = courseOf(answer.points, []);
  const option = courseOption(course, intervalsAround(answer, course, around), around) as { xAxis: { name: string; axisLabel: { formatter(value: number): string } }; series: Drawn[] };
  assert.equal(option.series.filter((each) => each.name === 'window').length, 1);
  assert.deepEqual(option.series.find((each) => each.name === 'course')!.data.map((point) => Boolean(point.itemStyle)), [false, true, false]);
  assert.match(option.xAxis.name, /gunning/);
  assert.deepEqual([4037, 4038, 4039].map((place) => option.xAxis.axisLabel.formatter(place)), ['−1', '0', '+1']);
  assert.match(leftOutNotes(course, around.words).join(), /niet meegeteld.*2019, 1e halfjaar/);
});

test('on the calendar the same point counts and is drawn like any other', () => {
  const course = courseOf([plotted('2019HJ01', 0.3, 1, { mixed: true })], []);
  assert.deepEqual(course.windows, [4038]);
  assert.deepEqual(leftOutNotes(course, around.words), []);
});
