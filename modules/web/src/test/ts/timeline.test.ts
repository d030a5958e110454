import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventAnswer } from '../../main/ts/answers.js';
import { layoutOf } from '../../main/ts/timeline/layout.js';
import { modelOf } from '../../main/ts/timeline/model.js';
import { suffixOf, timelineOption, wrapped } from '../../main/ts/timeline/option.js';
import { monthTicks, yearTicks } from '../../main/ts/timeline/ticks.js';
import { estimated } from '../../main/ts/texts.js';
import { date, event, palette, setting, timelines, words } from './examples.js';

const answer = (...events: EventAnswer[]) => timelines(['mvs'], events);
const keys = (region: string) => ({ name: region, index: 1, color: 'one' });

interface Drawn {
  type: string;
  style?: { fill?: string; lineDash?: number[]; text?: string };
  shape?: { width?: number };
  children?: Drawn[];
}

function marksOf(...events: EventAnswer[]): Drawn[] {
  const model = modelOf(answer(...events))!;
  const { option } = timelineOption(model, keys, { ...setting, now: 0 });
  const lanes = (option.series as { renderItem(params: { dataIndex: number }): Drawn }[]).slice(1);
  return flat(lanes[0]!.renderItem({ dataIndex: 0 })).filter((each) => each.type !== 'text' && each.type !== 'line');
}

function flat(drawn: Drawn): Drawn[] {
  return drawn.children ? drawn.children.flatMap(flat) : [drawn];
}

test('a plan is hollow and dashed, whatever day it is now', () => {
  const [mark, ...more] = marksOf(event('mvs', 'Gunning', { planned: date('2001-01-01') }));
  assert.equal(mark!.style!.fill, palette.paper);
  assert.ok(mark!.style!.lineDash);
  assert.equal(more.length, 0);
});

test('what happened is solid, with the plan beside it', () => {
  const marks = marksOf(event('mvs', 'Gunning', { planned: date('2022-01-01', '2022-03-31'), actual: date('2022-04-12') }));
  assert.deepEqual(marks.map((mark) => [mark.type, mark.style!.fill]), [['rect', 'paper'], ['polygon', 'one']]);
});

test('a plan without a day that it happened is worded as a plan', () => {
  const [plan] = modelOf(answer(event('mvs', 'Gunning', { planned: date('2022-01-01') })))!.lanes[0]!.events;
  assert.equal(suffixOf(plan!, words), ' (gepland)');
});

test('a vague date reaches from its first day to the end of its last', () => {
  const [placed] = modelOf(answer(event('mvs', 'Gunning', { actual: date('2022-04-01', '2022-04-30') })))!.lanes[0]!.events;
  assert.deepEqual(placed!.actual, { from: Date.UTC(2022, 3, 1), to: Date.UTC(2022, 4, 1), exact: false });
});

test('lanes follow the order asked for, and an event without a date is left to the table', () => {
  const model = modelOf(timelines(['a', 'b', 'c'], [event('b', 'B', { actual: date('2022-01-01') }), event('a', 'A', { actual: date('2023-01-01') }), event('c', 'C')]))!;
  assert.deepEqual(model.lanes.map((lane) => lane.region), ['a', 'b']);
});

test('on the clock events lie at their days from the start', () => {
  const time = { planned: null, actual: { minDays: -30, maxDays: -10 } };
  const [placed] = modelOf(timelines(['mvs'], [event('mvs', 'Gunning', { actual: date('2022-01-01'), eventTime: time })], 'event'))!.lanes[0]!.events;
  assert.deepEqual(placed!.actual, { from: -30, to: -10, exact: false });
});

test('labels in one row never touch and stay inside', () => {
  const days = ['2022-01-01', '2022-01-20', '2022-02-10', '2022-12-30'];
  const model = modelOf(answer(...days.map((each) => event('mvs', 'Een stap met een lange naam', { actual: date(each) }))))!;
  const layout = layoutOf(model, { width: 360, names: 0, top: 20, measure: estimated, suffix: () => ' (gepland)' });
  const boxes = layout.lanes[0]!.events.map(({ y, label, labelX, labelAlign }) => {
    const width = estimated(label);
    return { y, from: labelAlign === 'left' ? labelX : labelX - width, to: labelAlign === 'left' ? labelX + width : labelX };
  });
  for (const [index, one] of boxes.entries()) {
    assert.ok(one.from >= 0 && one.to <= 360);
    for (const other of boxes.slice(index + 1)) assert.ok(one.y !== other.y || one.to <= other.from || other.to <= one.from);
  }
});

test('years are ticked less often where there is less room', () => {
  const [from, to] = [Date.UTC(2020, 5, 1), Date.UTC(2027, 5, 1)];
  assert.equal(yearTicks(from, to, 1000).length, 9);
  assert.ok(yearTicks(from, to, 200).length <= 4);
});

test('the clock is ticked in months around zero', () => {
  assert.deepEqual(monthTicks(-400, 400, 300).map((tick) => tick.label), ['−12', '−6', '0', '+6', '+12']);
});

test('sentences are wrapped between words', () => {
  assert.deepEqual(wrapped('aan het eind van het eerste kwartaal', 14), ['aan het eind', 'van het eerste', 'kwartaal']);
});
