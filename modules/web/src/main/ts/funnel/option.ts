import type { EChartsCoreOption } from 'echarts/core';
import { type Key, symbolOf } from '../keys.js';
import type { Scale } from '../outcome/scale.js';
import { base, dashes, fictitious, type PlotSetting, quietLine, roomFor, scaleIn, tooltip, valueAxis } from '../plot.js';
import { figure } from '../words.js';
import type { ChanceAnswer, CurveAnswer, FunnelAnswer, FunnelAreaAnswer, FunnelResultAnswer } from './model.js';

export type FunnelSetting = PlotSetting & { keyOf(region: string, name: string): Key };

/** Every area at its denominator, between the lines of chance; those of the regions with their shape and name. */
export function funnelOption(answer: FunnelAnswer, setting: FunnelSetting): EChartsCoreOption | null {
  if (answer.result.kind !== 'funnel') return null;
  const funnel = answer.result;
  const scale = funnelScale(funnel, answer.unit);
  const { palette } = setting;
  return {
    ...base(setting),
    grid: { left: roomFor(scale, setting), right: 62, top: setting.demonstration ? 40 : 16, bottom: 50, outerBoundsMode: 'none' },
    tooltip: tooltip('item', setting, (hit) => sayArea(hit as { data: { area: FunnelAreaAnswer } }, setting)),
    xAxis: xAxis(setting),
    yAxis: valueAxis(scale, setting),
    series: [
      quietLine(across(funnel), palette.ink, dashes.centre, 1.5, named(figure(funnel.baseline, setting.unit, setting.language), palette.ink)),
      ...curves(funnel, setting),
      unmarked(funnel.areas.filter((area) => !area.regions.length), palette),
      ...funnel.areas.filter((area) => area.regions.length).map((area) => marked(area, setting)),
      ...fictitious(setting),
    ],
  };
}

export function funnelScale(funnel: FunnelResultAnswer, unit: string): Scale {
  const values = funnel.areas.map((area) => area.value);
  const limits = funnel.curve.slice(Math.floor(funnel.curve.length / 4)).flatMap((point) => [point.limits.lower998, point.limits.upper998]);
  return scaleIn(unit, [...values, ...limits, funnel.baseline]);
}

function xAxis(setting: FunnelSetting) {
  const { palette } = setting;
  const whole = new Intl.NumberFormat(setting.language);
  return {
    type: 'value', min: 0, splitNumber: setting.width < 620 ? 3 : 5, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: palette.axis } },
    name: setting.words.denominator, nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: palette.muted, fontSize: 14 },
    axisLabel: { color: palette.ink, fontSize: 14, hideOverlap: true, formatter: (value: number) => whole.format(value) },
  };
}

function across(funnel: FunnelResultAnswer): [number, number][] {
  return funnel.curve.map((point) => [point.denominator, funnel.baseline]);
}

function curves(funnel: FunnelResultAnswer, setting: FunnelSetting): object[] {
  const { axis } = setting.palette;
  const along = (limits: (point: CurveAnswer) => ChanceAnswer | null, side: keyof ChanceAnswer): [number, number | null][] =>
    funnel.curve.map((point) => [point.denominator, limits(point)?.[side] ?? null]);
  const plain = (point: CurveAnswer) => point.limits;
  const widened = (point: CurveAnswer) => point.widenedLimits;
  return [
    quietLine(along(plain, 'upper95'), axis, dashes.limit95, 1.5, funnel.overdispersed ? {} : named('95%', axis)),
    quietLine(along(plain, 'lower95'), axis, dashes.limit95),
    quietLine(along(plain, 'upper998'), axis, dashes.limit998, 1.5, named(percentage(99.8, setting.language), axis)),
    quietLine(along(plain, 'lower998'), axis, dashes.limit998),
    ...(funnel.overdispersed ? [quietLine(along(widened, 'upper998'), axis, dashes.widened), quietLine(along(widened, 'lower998'), axis, dashes.widened)] : []),
  ];
}

function percentage(value: number, language: string): string {
  return `${new Intl.NumberFormat(language).format(value)}%`;
}

function named(label: string, color: string) {
  return { endLabel: { show: true, formatter: label, color, fontSize: 13, distance: 4 }, labelLayout: { moveOverlap: 'shiftY' } };
}

function unmarked(areas: FunnelAreaAnswer[], palette: FunnelSetting['palette']) {
  return {
    type: 'scatter', z: 3, symbol: 'circle', symbolSize: areas.length > 100 ? 6 : 8, emphasis: { disabled: true },
    itemStyle: { color: palette.paper, borderColor: palette.axis, borderWidth: 1.5 },
    data: areas.map((area) => ({ value: [area.denominator, area.value], area })),
  };
}

function marked(area: FunnelAreaAnswer, setting: FunnelSetting) {
  const key = setting.keyOf(area.regions[0]!, area.name);
  return {
    type: 'scatter', z: 5, symbol: symbolOf(key.index), symbolSize: 14, itemStyle: { color: key.color }, emphasis: { disabled: true },
    data: [{ value: [area.denominator, area.value], area }],
    label: { show: true, formatter: area.name, position: 'top', color: key.color, fontSize: 14, fontWeight: 600, textBorderColor: setting.palette.paper, textBorderWidth: 3 },
    labelLayout: { hideOverlap: false, moveOverlap: 'shiftY' },
  };
}

/** The numbers of an area, with where it lies. */
export function sayArea(hit: { data?: { area?: FunnelAreaAnswer } }, setting: FunnelSetting): string {
  const area = hit.data?.area;
  if (!area) return '';
  const whole = new Intl.NumberFormat(setting.language);
  const standing = area.standing998 === 'within' ? area.standing95 : area.standing998;
  const level = area.standing998 === 'within' ? '95%' : percentage(99.8, setting.language);
  const place = standing === 'within' ? setting.words.withinLimits : `${standing === 'above' ? setting.words.aboveLimits : setting.words.belowLimits} (${level})`;
  return [area.name, `${figure(area.value, setting.unit, setting.language)} (${whole.format(area.numerator)} / ${whole.format(area.denominator)})`, place].join('\n');
}
