import type { EChartsCoreOption } from 'echarts/core';
import { type CustomApi, type CustomParams, demonstrationBadge, group, line, polygon } from '../custom.js';
import { type Palette, symbolOf } from '../keys.js';
import { scaleOf, ticksOf } from '../outcome/scale.js';
import { isYear, periodLabel, periodName, placeOf } from '../periods.js';
import type { Measure } from '../texts.js';
import { figure, type Words } from '../words.js';
import type { EvaluationDrawn, PanelPoint } from './answer.js';

export interface GapSetting {
  width: number;
  height: number;
  language: string;
  words: Words;
  palette: Palette;
  measure: Measure;
}

type Point = [number, number | null];

/** Above the region beside its comparison, below the gap between them beside the placebos; the window is shaded in both. */
export function gapOption(answer: EvaluationDrawn, setting: GapSetting): EChartsCoreOption | null {
  if (!answer.panel.some((point) => point.treated !== null)) return null;
  const above = answer.panel.flatMap((point) => [point.treated, point.comparison]).filter((value): value is number => value !== null);
  const below = gapsOf(answer);
  const scales = [scale(above, answer.unit), scale(below.length ? [...below, 0] : [-1, 1], answer.unit)];
  const left = 14 + Math.max(...scales.flatMap((each) => ticksOf(each).map((tick) => setting.measure(figure(tick, answer.unit, setting.language, each.digits)))));
  const top = answer.region.demonstration ? 34 : 12;
  const half = (setting.height - top - 92) / 2;
  const places = answer.panel.map((point) => placeOf(point.period));
  return {
    animation: false,
    textStyle: { fontFamily: setting.palette.font, fontSize: 14, color: setting.palette.ink },
    grid: [
      { left, right: 16, top, height: half, outerBoundsMode: 'none' },
      { left, right: 16, top: top + half + 34, height: half, outerBoundsMode: 'none' },
    ],
    tooltip: tooltipOf(answer, setting),
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: setting.palette.axis } },
    xAxis: [0, 1].map((grid) => xAxis(grid, places, isYear(answer.panel[0]!.period), setting)),
    yAxis: scales.map((each, grid) => yAxis(grid, each, answer.unit, setting)),
    series: [
      ...[0, 1].map((grid) => windowSeries(grid, answer.panel, setting.palette)),
      ...(answer.result.placebos ?? []).map((placebo) => placeboSeries(placebo.area, places.map((x, at) => [x, placebo.gaps[at] ?? null]), placebo.counted, setting.palette)),
      lineSeries('comparison', 0, pointsOf(answer.panel, 'comparison'), setting.palette.benchmark, 'circle', [7, 5]),
      lineSeries('treated', 0, pointsOf(answer.panel, 'treated'), setting.palette.regions[0]!, symbolOf(1), 'solid'),
      lineSeries('gap', 1, pointsOf(answer.panel, 'gap'), setting.palette.regions[0]!, symbolOf(1), 'solid'),
      zeroLine(places, setting.palette),
      ...(answer.region.demonstration ? [badge(setting)] : []),
    ],
  };
}

/** Every gap that is drawn: of the region, and of the areas as if they had switched. */
export function gapsOf(answer: EvaluationDrawn): number[] {
  const own = answer.panel.map((point) => point.gap);
  const placebos = (answer.result.placebos ?? []).flatMap((placebo) => placebo.gaps);
  return [...own, ...placebos].filter((gap): gap is number => gap !== null);
}

function scale(values: number[], unit: string) {
  return scaleOf(values, unit === 'proportion' || unit === 'relative-deviation' ? 100 : 1);
}

export function pointsOf(panel: PanelPoint[], field: 'treated' | 'comparison' | 'gap'): Point[] {
  return panel.map((point) => [placeOf(point.period), point[field]]);
}

function xAxis(grid: number, places: number[], years: boolean, setting: GapSetting) {
  const first = places[0]!;
  const last = places.at(-1)!;
  const fits = Math.max(2, Math.floor((setting.width - 120) / (years ? 50 : 66)));
  const step = Math.max(1, Math.ceil((last - first + 1) / fits));
  return {
    gridIndex: grid, type: 'value', min: first - 0.5, max: last + 0.5,
    axisLine: { onZero: false, lineStyle: { color: setting.palette.axis } },
    axisTick: { show: grid === 1, customValues: places },
    splitLine: { show: false },
    axisLabel: {
      show: grid === 1, color: setting.palette.ink, fontSize: 14, lineHeight: 17, hideOverlap: true,
      customValues: places.filter((place) => (place - first) % step === 0),
      formatter: (value: number) => periodLabel(value, years, setting.words.halfShort),
    },
  };
}

function yAxis(grid: number, each: ReturnType<typeof scaleOf>, unit: string, setting: GapSetting) {
  return {
    gridIndex: grid, type: 'value', min: each.min, max: each.max, interval: each.step,
    axisLine: { show: false }, axisTick: { show: false },
    axisLabel: {
      color: setting.palette.ink, fontSize: 14, customValues: ticksOf(each),
      formatter: (value: number) => figure(value, unit, setting.language, each.digits),
    },
    splitLine: { lineStyle: { color: setting.palette.line } },
  };
}

/** The periods in which the old and the new mix, as a shaded field. */
function windowSeries(grid: number, panel: PanelPoint[], palette: Palette) {
  const mixed = panel.filter((point) => point.phase === 'excluded').map((point) => placeOf(point.period));
  return {
    type: 'custom', name: `window${grid}`, silent: true, z: 0, xAxisIndex: grid, yAxisIndex: grid, data: mixed.map((x) => [x, 0]),
    renderItem: ({ coordSys, dataIndex }: CustomParams, api: CustomApi) => {
      const x = mixed[dataIndex]!;
      const [left, right] = [api.coord([x - 0.5, 0])[0]!, api.coord([x + 0.5, 0])[0]!];
      const [top, bottom] = [coordSys.y, coordSys.y + coordSys.height];
      const edge = { stroke: palette.axis, lineWidth: 1, lineDash: [2, 4] };
      const field = polygon([[left, top], [right, top], [right, bottom], [left, bottom]], { fill: palette.axis, opacity: 0.14 });
      return group([field, line(left, top, left, bottom, edge), line(right, top, right, bottom, edge)]);
    },
  };
}

function placeboSeries(area: string, data: Point[], counted: boolean, palette: Palette) {
  return {
    type: 'line', name: `placebo ${area}`, xAxisIndex: 1, yAxisIndex: 1, z: 2, data, connectNulls: false, symbol: 'none', silent: true,
    lineStyle: { color: palette.muted, width: 1, opacity: counted ? 0.3 : 0.12 },
  };
}

function lineSeries(name: string, grid: number, data: Point[], color: string, symbol: string, type: 'solid' | number[]) {
  return {
    type: 'line', name, xAxisIndex: grid, yAxisIndex: grid, z: 4, data, connectNulls: false, showAllSymbol: true, symbol,
    symbolSize: name === 'comparison' ? 5 : 8, itemStyle: { color }, lineStyle: { color, width: 2.5, type }, emphasis: { disabled: true },
  };
}

function zeroLine(places: number[], palette: Palette) {
  return {
    type: 'line', name: 'zero', xAxisIndex: 1, yAxisIndex: 1, z: 3, silent: true, symbol: 'none',
    data: [[places[0]! - 0.5, 0], [places.at(-1)! + 0.5, 0]], lineStyle: { color: palette.ink, width: 1 },
  };
}

function badge(setting: GapSetting) {
  const { notice, noticeInk, font } = setting.palette;
  const label = setting.words.fictitious;
  return {
    type: 'custom', silent: true, coordinateSystem: 'none', data: [0], z: 9,
    renderItem: () => demonstrationBadge(label, setting.width - 2, 2, setting.measure(label), notice, noticeInk, font),
  };
}

function tooltipOf(answer: EvaluationDrawn, setting: GapSetting) {
  return {
    trigger: 'axis', renderMode: 'richText', confine: true,
    formatter: (items: { axisValue: number }[]) => linesAt(answer, items[0]?.axisValue ?? Number.NaN, setting).join('\n'),
  };
}

/** What the pointer tells of a period. */
export function linesAt(answer: EvaluationDrawn, place: number, setting: Pick<GapSetting, 'language' | 'words'>): string[] {
  const point = answer.panel.find((each) => placeOf(each.period) === Math.round(place));
  if (!point) return [];
  const words = setting.words;
  const said = (name: string, value: number | null) => (value === null ? [] : [`${name}: ${figure(value, answer.unit, setting.language, 2)}`]);
  return [
    periodName(placeOf(point.period), isYear(point.period), words.half),
    ...(point.phase === 'excluded' ? [words.window] : []),
    ...said(answer.region.name, point.treated),
    ...said(words.comparison, point.comparison),
    ...said(words.gap, point.gap),
  ];
}
