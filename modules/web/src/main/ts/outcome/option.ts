import type { EChartsCoreOption } from 'echarts/core';
import { demonstrationBadge } from '../custom.js';
import { type Key, type Palette, symbolOf } from '../keys.js';
import { periodLabel } from '../periods.js';
import { fitted, type Measure } from '../texts.js';
import { eventOf, figure, signed, type Words } from '../words.js';
import { annotationsOf, type Annotation, annotationSeries, bandSeries, windowSeries } from './marks.js';
import { scaleOf, ticksOf } from './scale.js';
import type { DrawnSeries, OutcomeModel } from './segments.js';
import { tooltipOf } from './tooltip.js';

export interface Keyed extends DrawnSeries {
  key: Key;
  /** Sideways shift that keeps points of one period apart when there are few periods. */
  dodge: number;
}

export interface OutcomeSetting {
  width: number;
  height: number;
  language: string;
  words: Words;
  palette: Palette;
  measure: Measure;
  unit: string;
  onClock: boolean;
  /** Whether a clock of some region starts at a planned day. */
  clockPlanned: boolean;
  demonstration: boolean;
  /** At which event the clocks stand at 0; the start of the contract when not said. */
  event?: string;
}

const row = 20;

/** The whole chart: lines with bands above, a strip with the refused periods under them. */
export function outcomeOption(model: OutcomeModel, keys: (series: DrawnSeries) => Key, setting: OutcomeSetting): EChartsCoreOption | null {
  const places = placesOf(model);
  if (!places.length) return null;
  const drawn = keyed(model, keys, places.length);
  const strip = drawn.filter((series) => series.missing.length);
  const annotations = annotationsOf(drawn, [places[0]! - 0.5, places.at(-1)! + 0.5], setting);
  const grid = gridOf(drawn, annotations, strip.length, model.years, setting);
  return {
    animation: false,
    textStyle: { fontFamily: setting.palette.font, fontSize: 14, color: setting.palette.ink },
    grid: [grid.plot, grid.strip],
    tooltip: tooltipOf(drawn, model.years, setting),
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: setting.palette.axis } },
    xAxis: [xAxis(model, places, setting, strip.length === 0, 0), xAxis(model, places, setting, strip.length > 0, 1)],
    yAxis: [yAxis(drawn, setting), stripAxis(strip, grid.right, setting)],
    series: [
      ...windowSeries(drawn, [places[0]! - 0.5, places.at(-1)! + 0.5]),
      ...annotationSeries(annotations, setting.palette),
      ...drawn.flatMap((series) => bandSeries(series)),
      ...drawn.map((series) => lineSeries(series, grid.right, setting)),
      ...strip.map((series, index) => refusedSeries(series, index)),
      ...(setting.demonstration ? [badge(setting)] : []),
    ],
  };
}

function placesOf(model: OutcomeModel): number[] {
  const places = model.series.flatMap((series) => [...series.segments.flat(), ...series.missing].map((point) => point.x));
  return [...new Set(places)].sort((a, b) => a - b);
}

function keyed(model: OutcomeModel, keys: (series: DrawnSeries) => Key, periods: number): Keyed[] {
  const drawn = model.series.filter((series) => series.segments.length);
  const apart = periods <= 3 ? Math.min(0.12, 0.6 / drawn.length) : 0;
  return drawn.map((series, index) => ({ ...series, key: keys(series), dodge: (index - (drawn.length - 1) / 2) * apart }));
}

function gridOf(drawn: Keyed[], annotations: Annotation[], missing: number, years: boolean, setting: OutcomeSetting) {
  const room = setting.width < 620 ? 0.26 : 0.2;
  const right = Math.min(Math.max(...drawn.map((series) => setting.measure(series.key.name))) + 22, setting.width * room);
  const top = 14 + rowsOf(annotations) * row + (setting.demonstration ? 26 : 0);
  const labels = setting.onClock ? 46 : years ? 28 : 44;
  const bottom = labels + (missing ? missing * row + 8 : 0);
  const side = { left: leftOf(drawn, setting), right };
  return {
    right,
    plot: { ...side, top, bottom, outerBoundsMode: 'none' },
    strip: { ...side, height: Math.max(missing * row, 1), bottom: labels, outerBoundsMode: 'none' },
  };
}

function rowsOf(annotations: Annotation[]): number {
  return annotations.length ? Math.max(...annotations.map((each) => each.row)) + 1 : 0;
}

function leftOf(drawn: Keyed[], setting: OutcomeSetting): number {
  const scale = yScale(drawn, setting.unit);
  return 14 + Math.max(...ticksOf(scale).map((tick) => setting.measure(figure(tick, setting.unit, setting.language, scale.digits))));
}

function yScale(drawn: Keyed[], unit: string) {
  const values = drawn.flatMap((series) => series.segments.flat()).flatMap(({ estimate }) => [estimate.value, estimate.lower, estimate.upper]);
  return scaleOf(values.filter((value): value is number => value !== null), unit === 'proportion' || unit === 'relative-deviation' ? 100 : 1);
}

/** Where the axis starts, when that is not at zero. */
export function startOfAxis(model: OutcomeModel, unit: string): { start: number; digits: number } | null {
  const drawn = model.series.filter((series) => series.segments.length) as Keyed[];
  if (!drawn.length) return null;
  const { min, digits } = yScale(drawn, unit);
  return min === 0 ? null : { start: min, digits };
}

function yAxis(drawn: Keyed[], setting: OutcomeSetting) {
  const scale = yScale(drawn, setting.unit);
  return {
    gridIndex: 0, type: 'value', min: scale.min, max: scale.max,
    axisLine: { show: false }, axisTick: { show: false },
    axisLabel: {
      color: setting.palette.ink, fontSize: 14, customValues: ticksOf(scale),
      formatter: (value: number) => figure(value, setting.unit, setting.language, scale.digits),
    },
    interval: scale.step,
    splitLine: { lineStyle: { color: setting.palette.line } },
  };
}

function xAxis(model: OutcomeModel, places: number[], setting: OutcomeSetting, labels: boolean, gridIndex: number) {
  const first = places[0]!;
  const last = places.at(-1)!;
  return {
    gridIndex, type: 'value', min: first - 0.5, max: last + 0.5,
    name: labels && setting.onClock ? `${model.years ? setting.words.perYear : setting.words.perHalf} ${eventOf(setting.words, setting.event).from}` : '',
    nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: setting.palette.muted, fontSize: 14 },
    axisLine: { show: gridIndex === 0, onZero: false, lineStyle: { color: setting.palette.axis } },
    axisTick: { show: labels, customValues: range(first, last, 1) },
    splitLine: { show: false },
    axisLabel: {
      show: labels, color: setting.palette.ink, fontSize: 14, lineHeight: 17, hideOverlap: true,
      customValues: range(first, last, stepOf(last - first, setting.width, model.years)),
      formatter: (value: number) => (setting.onClock ? signed(value) : periodLabel(value, model.years, setting.words.halfShort)),
    },
  };
}

function stepOf(span: number, width: number, years: boolean): number {
  const fits = Math.max(2, Math.floor((width - 120) / (years ? 50 : 66)));
  return Math.max(1, Math.ceil((span + 1) / fits));
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function stripAxis(strip: Keyed[], room: number, setting: OutcomeSetting) {
  return {
    gridIndex: 1, type: 'category', inverse: true, position: 'right', data: strip.map((series) => series.id),
    axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false },
    axisLabel: {
      margin: 6, fontSize: 13, color: setting.palette.muted, interval: 0,
      formatter: (_id: string, index: number) => fitted(strip[index]?.key.name ?? '', room - 14, setting.measure),
    },
  };
}

function lineSeries(series: Keyed, room: number, setting: OutcomeSetting) {
  const { color, name } = series.key;
  return {
    type: 'line', name: series.id, xAxisIndex: 0, yAxisIndex: 0, z: series.benchmark ? 3 : 4, connectNulls: false,
    data: pointsOf(series, setting.palette), showAllSymbol: true, clip: false,
    symbol: series.benchmark ? 'circle' : symbolOf(series.key.index), symbolSize: series.benchmark ? 6 : series.municipality ? 7 : 10,
    itemStyle: { color },
    lineStyle: { color, width: series.municipality ? 1.5 : 2.5, type: series.benchmark ? [7, 5] : 'solid' },
    emphasis: { disabled: true },
    endLabel: {
      show: true, formatter: fitted(name, room - 14, setting.measure), color, fontSize: 14, fontWeight: series.municipality ? 400 : 600,
      fontFamily: setting.palette.font, distance: 8,
    },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

/** Between two segments stands an empty point, so that no line joins them. */
function pointsOf(series: Keyed, palette: Palette) {
  const hollow = { color: palette.paper, borderColor: series.key.color, borderWidth: 2 };
  return series.segments.flatMap((segment, index) => [
    ...(index ? [{ value: [segment[0]!.x - 0.5, null] }] : []),
    ...segment.map((point) => ({ value: [point.x + series.dodge, point.estimate.value], ...(point.provisional ? { itemStyle: hollow } : {}) })),
  ]);
}

function refusedSeries(series: Keyed, index: number) {
  const cross = 'path://M0 1L1 0L4 3L7 0L8 1L5 4L8 7L7 8L4 5L1 8L0 7L3 4Z';
  return {
    type: 'scatter', name: series.id, xAxisIndex: 1, yAxisIndex: 1, symbol: cross, symbolSize: 9, itemStyle: { color: series.key.color },
    data: series.missing.map((point) => [point.x, index]), emphasis: { disabled: true },
  };
}

function badge(setting: OutcomeSetting) {
  const { notice, noticeInk, font } = setting.palette;
  const label = setting.words.fictitious;
  return {
    type: 'custom', silent: true, coordinateSystem: 'none', data: [0], z: 9,
    renderItem: () => demonstrationBadge(label, setting.width - 2, 2, setting.measure(label), notice, noticeInk, font),
  };
}
