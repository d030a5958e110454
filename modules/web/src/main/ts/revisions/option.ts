import type { EChartsCoreOption } from 'echarts/core';
import { type CustomApi, type CustomParams, demonstrationBadge, line } from '../custom.js';
import type { Palette } from '../keys.js';
import { scaleOf, ticksOf } from '../outcome/scale.js';
import { periodLabel, periodName } from '../periods.js';
import type { Measure } from '../texts.js';
import { figure, type Words } from '../words.js';
import type { RevisedPeriod, RevisionsModel, Vintage } from './model.js';

export interface RevisionsSetting {
  width: number;
  language: string;
  words: Words;
  palette: Palette;
  measure: Measure;
  unit: string;
  demonstration: boolean;
}

const diamond = 'path://M5 0L10 5L5 10L0 5Z';

/** Per period the vintages above each other, joined by a line: earlier ones as diamonds, the latest as a circle. */
export function revisionsOption(model: RevisionsModel, setting: RevisionsSetting): EChartsCoreOption | null {
  if (!model.periods.length) return null;
  const { palette } = setting;
  return {
    animation: false,
    textStyle: { fontFamily: palette.font, fontSize: 14, color: palette.ink },
    grid: { left: leftOf(model, setting), right: 16, top: setting.demonstration ? 40 : 14, bottom: model.years ? 28 : 44, outerBoundsMode: 'none' },
    tooltip: tooltipOf(model, setting),
    xAxis: xAxis(model, setting),
    yAxis: yAxis(model, setting),
    series: [
      spans(model, palette),
      marks(model, (vintage) => !vintage.latest, diamond, 11, setting),
      marks(model, (vintage) => vintage.latest, 'circle', 11, setting),
      ...(setting.demonstration ? [badge(setting)] : []),
    ],
  };
}

/** Shares are shown as percentages; anything else as it is. */
export function scaleFor(model: RevisionsModel, unit: string) {
  const values = model.periods.flatMap((period) => period.vintages.map((vintage) => vintage.value));
  return scaleOf(values, unit === 'proportion' || unit === 'relative-deviation' ? 100 : 1);
}

function leftOf(model: RevisionsModel, setting: RevisionsSetting): number {
  const scale = scaleFor(model, setting.unit);
  return 14 + Math.max(...ticksOf(scale).map((tick) => setting.measure(figure(tick, setting.unit, setting.language, scale.digits))));
}

function xAxis(model: RevisionsModel, setting: RevisionsSetting) {
  const first = model.periods[0]!.x;
  const last = model.periods.at(-1)!.x;
  const fits = Math.max(2, Math.floor((setting.width - 100) / (model.years ? 50 : 66)));
  const step = Math.max(1, Math.ceil((last - first + 1) / fits));
  return {
    type: 'value', min: first - 0.5, max: last + 0.5, splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: setting.palette.axis } },
    axisTick: { customValues: range(first, last, 1) },
    axisLabel: {
      color: setting.palette.ink, fontSize: 14, lineHeight: 17, hideOverlap: true, customValues: range(first, last, step),
      formatter: (value: number) => periodLabel(value, model.years, setting.words.halfShort),
    },
  };
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function yAxis(model: RevisionsModel, setting: RevisionsSetting) {
  const scale = scaleFor(model, setting.unit);
  return {
    type: 'value', min: scale.min, max: scale.max, interval: scale.step,
    axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: setting.palette.line } },
    axisLabel: {
      color: setting.palette.ink, fontSize: 14, customValues: ticksOf(scale),
      formatter: (value: number) => figure(value, setting.unit, setting.language, scale.digits),
    },
  };
}

function spans(model: RevisionsModel, palette: Palette) {
  const revised = model.periods.filter((period) => period.vintages.length > 1);
  return {
    type: 'custom', silent: true, z: 2, data: revised.map((period) => [period.x, 0]),
    renderItem: (params: CustomParams, api: CustomApi) => span(revised[params.dataIndex]!, api, palette),
  };
}

function span(period: RevisedPeriod, api: CustomApi, palette: Palette) {
  const values = period.vintages.map((vintage) => vintage.value);
  const [x, top] = api.coord([period.x, Math.max(...values)]);
  const [, bottom] = api.coord([period.x, Math.min(...values)]);
  return line(x, top, x, bottom, { stroke: palette.axis, lineWidth: 2 });
}

function marks(model: RevisionsModel, shown: (vintage: Vintage) => boolean, symbol: string, symbolSize: number, setting: RevisionsSetting) {
  const color = setting.palette.regions[0] ?? setting.palette.ink;
  const hollow = { color: setting.palette.paper, borderColor: color, borderWidth: 2 };
  return {
    type: 'scatter', z: 4, symbol, symbolSize, itemStyle: { color, borderColor: color, borderWidth: 2 }, emphasis: { disabled: true },
    data: model.periods.flatMap((period) =>
      period.vintages.filter(shown).map((vintage) => ({ value: [period.x, vintage.value], ...(vintage.provisional ? { itemStyle: hollow } : {}) }))),
  };
}

function tooltipOf(model: RevisionsModel, setting: RevisionsSetting) {
  const { palette } = setting;
  return {
    trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { lineStyle: { color: palette.axis } },
    backgroundColor: palette.paper, borderColor: palette.axis, borderWidth: 1, padding: 10, textStyle: { color: palette.ink },
    formatter: (hits: { axisValue: number }[]) => linesAt(model, Math.round(hits[0]?.axisValue ?? 0), setting).join('\n'),
  };
}

/** Every vintage of one period, the oldest first. */
export function linesAt(model: RevisionsModel, x: number, setting: RevisionsSetting): string[] {
  const vintages = model.periods.filter((each) => each.x === x).flatMap((period) => period.vintages);
  const say = (vintage: Vintage) =>
    `${vintage.vintage}: ${figure(vintage.value, setting.unit, setting.language)}${vintage.provisional ? `, ${setting.words.provisional}` : ''}`;
  return [periodName(x, model.years, setting.words.half), ...vintages.map(say)];
}

function badge(setting: RevisionsSetting) {
  const { notice, noticeInk, font } = setting.palette;
  const label = setting.words.fictitious;
  return {
    type: 'custom', silent: true, coordinateSystem: 'none', data: [0], z: 9,
    renderItem: () => demonstrationBadge(label, setting.width - 2, 2, setting.measure(label), notice, noticeInk, font),
  };
}
