// What the charts of one plot have in common: axes, tooltip, the mark "fictief".
import type { EChartsCoreOption } from 'echarts/core';
import { type CustomApi, type CustomParams, demonstrationBadge, group, line, text } from './custom.js';
import type { LegendItem, Surroundings } from './island.js';
import { type Scale, scaleOf, ticksOf } from './outcome/scale.js';
import { periodLabel } from './periods.js';
import { fitted, type Measure } from './texts.js';
import { figure } from './words.js';

export interface PlotSetting extends Pick<Surroundings, 'width' | 'language' | 'words' | 'palette'> {
  measure: Measure;
  unit: string;
  demonstration: boolean;
}

export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const dashes = { limit95: [6, 4], limit998: 'solid', widened: [1.5, 3], centre: 'solid' } as const;

export function base(setting: PlotSetting): EChartsCoreOption {
  return { animation: false, textStyle: { fontFamily: setting.palette.font, fontSize: 14, color: setting.palette.ink } };
}

/** Shares are shown as percentages; anything else as it is. */
export function scaleIn(unit: string, values: (number | null)[]): Scale {
  const known = values.filter((value): value is number => value !== null);
  return scaleOf(known, unit === 'proportion' || unit === 'relative-deviation' ? 100 : 1);
}

export function roomFor(scale: Scale, setting: PlotSetting): number {
  return 14 + Math.max(...ticksOf(scale).map((tick) => setting.measure(figure(tick, setting.unit, setting.language, scale.digits))));
}

export function valueAxis(scale: Scale, setting: PlotSetting, gridIndex = 0) {
  return {
    gridIndex, type: 'value', min: scale.min, max: scale.max, interval: scale.step,
    axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: setting.palette.line } },
    axisLabel: {
      color: setting.palette.ink, fontSize: 14, customValues: ticksOf(scale),
      formatter: (value: number) => figure(value, setting.unit, setting.language, scale.digits),
    },
  };
}

/** Consecutive periods of one kind, 1 apart. */
export function periodAxis(places: number[], years: boolean, setting: PlotSetting, gridIndex = 0, labels = true) {
  const first = Math.min(...places);
  const last = Math.max(...places);
  const fits = Math.max(2, Math.floor((setting.width - 100) / (years ? 50 : 66)));
  const step = Math.max(1, Math.ceil((last - first + 1) / fits));
  return {
    gridIndex, type: 'value', min: first - 0.5, max: last + 0.5, splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: setting.palette.axis } }, axisTick: { show: labels, customValues: range(first, last, 1) },
    axisLabel: {
      show: labels, color: setting.palette.ink, fontSize: 14, lineHeight: 17, hideOverlap: true, customValues: range(first, last, step),
      formatter: (value: number) => periodLabel(value, years, setting.words.halfShort),
    },
  };
}

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Drawn text, not HTML: that would write inline styles, which the page's policy forbids. */
export function tooltip(trigger: 'axis' | 'item', setting: PlotSetting, formatter: (hit: unknown) => string) {
  const { palette } = setting;
  return {
    trigger, renderMode: 'richText', confine: true, axisPointer: { lineStyle: { color: palette.axis } },
    backgroundColor: palette.paper, borderColor: palette.axis, borderWidth: 1, padding: 10, textStyle: { color: palette.ink }, formatter,
  };
}

/** A line that nobody points at. */
export function quietLine(data: [number, number | null][], color: string, type: unknown, width = 1.5, more: object = {}) {
  return { type: 'line', silent: true, showSymbol: false, connectNulls: false, clip: true, data, lineStyle: { color, width, type }, emphasis: { disabled: true }, ...more };
}

/** Vertical lines with their names above the plot, such as series breaks. */
export function verticals(all: { x: number; label: string }[], setting: PlotSetting) {
  const { palette } = setting;
  return all.map((each, index) => ({
    type: 'custom', silent: true, z: 1, data: [[each.x, 0]], xAxisIndex: 0, yAxisIndex: 0, clip: false,
    renderItem: ({ coordSys }: CustomParams, api: CustomApi) => {
      const [x] = api.coord([each.x, 0]);
      const y = coordSys.y - (all.length - index) * 20 + 8;
      return group([
        line(x, y + 8, x, coordSys.y + coordSys.height, { stroke: palette.muted, lineWidth: 1.5, lineDash: [3, 3] }),
        text(fitted(each.label, setting.width * 0.5, setting.measure), x, y, { fill: palette.muted, stroke: palette.paper, lineWidth: 4, font: `400 13px ${palette.font}`, align: 'center' }),
      ]);
    },
  }));
}

export function fictitious(setting: PlotSetting): object[] {
  if (!setting.demonstration) return [];
  const { notice, noticeInk, font } = setting.palette;
  const label = setting.words.fictitious;
  const renderItem = () => demonstrationBadge(label, setting.width - 2, 2, setting.measure(label), notice, noticeInk, font);
  return [{ type: 'custom', silent: true, coordinateSystem: 'none', data: [0], z: 9, renderItem }];
}

export function legendIf(shown: boolean, mark: LegendItem['mark'], label: string): LegendItem[] {
  return shown ? [{ mark, text: label }] : [];
}

/** That the axis does not start at zero, when it does not. */
export function axisNote(scale: Scale, setting: PlotSetting): string[] {
  return scale.min === 0 ? [] : [`${setting.words.axisFrom} ${figure(scale.min, setting.unit, setting.language, scale.digits)}.`];
}
