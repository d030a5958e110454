import type { EChartsCoreOption } from 'echarts/core';
import type { DateAnswer } from '../answers.js';
import { demonstrationBadge, type Element, group, line, polygon, rect, text } from '../custom.js';
import { type Key, type Palette, shapeAt } from '../keys.js';
import type { Measure } from '../texts.js';
import type { Words } from '../words.js';
import { type Layout, layoutOf, type PlacedEvent, type PlacedLane } from './layout.js';
import type { LaneEvent, Stretch, TimelineModel } from './model.js';
import { monthTicks, type Tick, yearTicks } from './ticks.js';

export interface TimelineSetting {
  width: number;
  words: Words;
  palette: Palette;
  measure: Measure;
  demonstration: boolean;
  /** Whether the clock of some region starts at a planned day. */
  clockPlanned: boolean;
  /** Now, in milliseconds. */
  now: number;
}

export interface TimelineDrawing {
  option: EChartsCoreOption;
  height: number;
}

/** Swim lanes. A plan is hollow and dashed, what happened is solid; a vague date is a bar over all days that can be. */
export function timelineOption(model: TimelineModel, keys: (region: string) => Key, setting: TimelineSetting): TimelineDrawing {
  const layout = layoutOf(model, {
    width: setting.width, names: namesWidth(model, keys, setting), top: setting.demonstration ? 50 : 26, measure: setting.measure,
    suffix: (event) => suffixOf(event, setting.words),
  });
  const height = layout.bottom + (model.onClock ? 52 : 32);
  const option = {
    animation: false,
    textStyle: { fontFamily: setting.palette.font, fontSize: 14, color: setting.palette.ink },
    tooltip: tooltip(setting),
    series: [
      drawn([0], () => group(background(model, layout, keys, setting)), 0, true),
      ...layout.lanes.map((lane) => drawn(lane.events.map(namedFor(lane, keys, setting)), eventGroups(lane, layout, keys(lane.region), setting), 2, false)),
    ],
  };
  return { option, height };
}

function drawn(data: unknown[], render: (index: number) => Element, z: number, silent: boolean) {
  return {
    type: 'custom', coordinateSystem: 'none', z, silent, data, emphasis: { disabled: true },
    renderItem: ({ dataIndex }: { dataIndex: number }) => render(dataIndex),
  };
}

function namesWidth(model: TimelineModel, keys: (region: string) => Key, setting: TimelineSetting): number {
  if (setting.width < 620) return 0;
  return Math.max(...model.lanes.map((lane) => setting.measure(keys(lane.region).name))) + 48;
}

export function suffixOf({ planned, actual }: LaneEvent, words: Words): string {
  return planned && !actual ? ` (${words.planned})` : '';
}

function background(model: TimelineModel, layout: Layout, keys: (region: string) => Key, setting: TimelineSetting): Element[] {
  return [
    ...layout.lanes.flatMap((lane, index) => laneBackground(lane, index, layout, setting)),
    ...ticks(model, layout, setting),
    ...model.lanes.flatMap((lane, index) => windows(lane.windows, layout.lanes[index]!, layout, setting.palette)),
    ...layout.lanes.flatMap((lane) => laneName(lane, keys(lane.region), setting)),
    ...reference(model, layout, setting),
    ...(setting.demonstration ? [badge(setting)] : []),
  ];
}

function laneBackground(lane: PlacedLane, index: number, layout: Layout, { palette, width }: TimelineSetting): Element[] {
  const fill = index % 2 ? palette.paper : palette.lane;
  return [rect(0, lane.top, width, lane.height, { fill }), line(layout.left, lane.top + lane.height, width, lane.top + lane.height, { stroke: palette.line })];
}

function laneName(lane: PlacedLane, key: Key, { palette }: TimelineSetting): Element[] {
  return [
    polygon(shapeAt(key.index, 14, lane.nameY, 6.5), { fill: key.color }),
    text(key.name, 28, lane.nameY, { fill: key.color, font: `600 15px ${palette.font}` }),
  ];
}

function ticks(model: TimelineModel, layout: Layout, setting: TimelineSetting): Element[] {
  const { palette, words } = setting;
  const room = layout.right - layout.left;
  const shown = model.onClock ? monthTicks(model.from, model.to, room) : yearTicks(model.from, model.to, room);
  const inside = shown.filter((tick) => layout.at(tick.at) >= layout.left && layout.at(tick.at) <= layout.right);
  const name = text(words.months, (layout.left + layout.right) / 2, layout.bottom + 40, { fill: palette.muted, font: `14px ${palette.font}`, align: 'center' });
  return [...inside.flatMap((tick) => tickMark(tick, layout, palette)), ...(model.onClock ? [name] : [])];
}

function tickMark(tick: Tick, layout: Layout, palette: Palette): Element[] {
  const x = Math.round(layout.at(tick.at)) + 0.5;
  return [
    line(x, layout.top, x, layout.bottom + 4, { stroke: palette.line }),
    text(tick.label, x, layout.bottom + 17, { fill: palette.ink, font: `14px ${palette.font}`, align: 'center' }),
  ];
}

function windows(all: { stretch: Stretch }[], lane: PlacedLane, layout: Layout, palette: Palette): Element[] {
  return all.map(({ stretch }) => {
    const from = layout.at(stretch.from);
    const style = { fill: 'none', stroke: palette.axis, lineWidth: 1.5, lineDash: [1.5, 3] };
    return rect(from, lane.top + 3, layout.at(stretch.to) - from, lane.height - 6, style, 4);
  });
}

/** The line to read the lanes by: today on the calendar, the start of the contract on the clocks. */
function reference(model: TimelineModel, layout: Layout, setting: TimelineSetting): Element[] {
  const { palette, words } = setting;
  const x = layout.at(model.onClock ? 0 : setting.now);
  if (x < layout.left || x > layout.right) return [];
  const label = !model.onClock ? words.today : setting.clockPlanned ? words.startPlanned : words.start;
  const half = setting.measure(label) / 2;
  return [
    line(x, layout.top - 6, x, layout.bottom, { stroke: palette.ink, lineWidth: 1.5, lineDash: model.onClock ? undefined : [2, 3] }),
    text(label, Math.min(Math.max(x, half), setting.width - half), layout.top - 16, { fill: palette.ink, font: `13px ${palette.font}`, align: 'center' }),
  ];
}

function badge(setting: TimelineSetting): Element {
  const label = setting.words.fictitious;
  return demonstrationBadge(label, setting.width - 1, 1, setting.measure(label), setting.palette.notice, setting.palette.noticeInk, setting.palette.font);
}

function eventGroups(lane: PlacedLane, layout: Layout, key: Key, setting: TimelineSetting): (index: number) => Element {
  return (index) => {
    const placed = lane.events[index]!;
    return group([...link(placed, layout, key), ...marks(placed, layout, key, setting.palette), label(placed, halo(lane, layout, setting.palette), setting.palette)]);
  };
}

/** From the plan to what came of it. */
function link({ laneEvent: { planned, actual }, y }: PlacedEvent, layout: Layout, key: Key): Element[] {
  if (!planned || !actual) return [];
  return [line(layout.at(planned.from), y, layout.at(actual.from), y, { stroke: key.color, lineWidth: 1.5, opacity: 0.6 })];
}

function marks({ laneEvent, y }: PlacedEvent, layout: Layout, key: Key, palette: Palette): Element[] {
  const hollow = { fill: palette.paper, stroke: key.color, lineWidth: 1.75, lineDash: [3, 2] };
  const solid = { fill: key.color, stroke: key.color, lineWidth: 1.5 };
  return [
    ...(laneEvent.planned ? [mark(laneEvent.planned, y, layout, key, hollow)] : []),
    ...(laneEvent.actual ? [mark(laneEvent.actual, y, layout, key, solid)] : []),
  ];
}

function mark(stretch: Stretch, y: number, layout: Layout, key: Key, style: Element): Element {
  const from = layout.at(stretch.from);
  return stretch.exact ? polygon(shapeAt(key.index, from, y, 6.5), style) : span(from, Math.max(layout.at(stretch.to), from + 6), y, key, style);
}

/** A bar between two posts: somewhere in between, no day chosen. */
function span(from: number, to: number, y: number, key: Key, style: Element): Element {
  const post = { stroke: key.color, lineWidth: 2 };
  return group([rect(from, y - 3.5, to - from, 7, style), line(from, y - 7, from, y + 7, post), line(to, y - 7, to, y + 7, post)]);
}

/** Behind a label, so that no line runs through it. */
function halo(lane: PlacedLane, layout: Layout, palette: Palette): string {
  return layout.lanes.indexOf(lane) % 2 ? palette.paper : palette.lane;
}

function label(placed: PlacedEvent, stroke: string, palette: Palette): Element {
  const style = { fill: palette.ink, stroke, lineWidth: 4, font: `14px ${palette.font}`, align: placed.labelAlign };
  return text(placed.label, placed.labelX, placed.y, style);
}

function namedFor(lane: PlacedLane, keys: (region: string) => Key, setting: TimelineSetting) {
  return ({ laneEvent: { event } }: PlacedEvent) => ({
    value: 0,
    lines: [
      keys(lane.region).name,
      ...wrapped(event.name, 46),
      ...dateLines(setting.words.planned, event.planned, setting.words),
      ...dateLines(setting.words.happened, event.actual, setting.words),
    ],
  });
}

function dateLines(kind: string, date: DateAnswer, words: Words): string[] {
  if (!date.text) return [];
  const disputed = date.state === 'conflicting' ? `, ${words.conflicting}` : '';
  const written = date.readings.flatMap((reading) => (reading.asWritten ? wrapped(`“${reading.asWritten}”`, 46) : []));
  return [...wrapped(`${kind}: ${date.text}${disputed}`, 46), ...written];
}

/** Lines of at most this many characters. */
export function wrapped(sentence: string, most: number): string[] {
  return sentence.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function tooltip({ palette }: TimelineSetting) {
  return {
    trigger: 'item', renderMode: 'richText', confine: true,
    backgroundColor: palette.paper, borderColor: palette.axis, borderWidth: 1, padding: 10,
    textStyle: { color: palette.ink },
    formatter: ({ data }: { data: { lines?: string[] } }) => (data.lines ?? []).join('\n'),
  };
}
