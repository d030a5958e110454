import type { EChartsCoreOption } from 'echarts/core';
import { symbolOf } from '../keys.js';
import type { Scale } from '../outcome/scale.js';
import { periodName } from '../periods.js';
import { base, fictitious, periodAxis, type PlotSetting, roomFor, scaleIn, tooltip, valueAxis, verticals } from '../plot.js';
import { figure } from '../words.js';
import { type Course, type CoursePoint, withGaps } from './model.js';

/** What a chart lays around the line of a course. */
export interface Around {
  /** Values that the axis must hold beside the points. */
  values: (number | null)[];
  series: object[];
  /** Symbols of single points. */
  sizeOf(point: CoursePoint): number;
  /** What a pointer reads after the value. */
  say(point: CoursePoint): string[];
}

export function courseScale(course: Course, around: Around, unit: string): Scale {
  return scaleIn(unit, [...course.points.map((point) => point.value), ...around.values]);
}

export function courseOption(course: Course, around: Around, setting: PlotSetting): EChartsCoreOption | null {
  if (!course.points.length) return null;
  const scale = courseScale(course, around, setting.unit);
  const places = [...course.points.map((point) => point.x)];
  const breaks = course.breaks.filter((each) => each.x > Math.min(...places) - 0.5 && each.x < Math.max(...places) + 0.5);
  return {
    ...base(setting),
    grid: { left: roomFor(scale, setting), right: 24, top: 16 + breaks.length * 20 + (setting.demonstration ? 26 : 0), bottom: course.years ? 28 : 44, outerBoundsMode: 'none' },
    tooltip: tooltip('axis', setting, (hits) => sayAt(course, around, Math.round((hits as { axisValue: number }[])[0]?.axisValue ?? 0), setting)),
    xAxis: periodAxis(places, course.years, setting),
    yAxis: valueAxis(scale, setting),
    series: [...verticals(breaks, setting), ...around.series, lineOf(course, around, setting), ...fictitious(setting)],
  };
}

function lineOf(course: Course, around: Around, setting: PlotSetting) {
  const color = setting.palette.regions[0] ?? setting.palette.ink;
  const hollow = { color: setting.palette.paper, borderColor: color, borderWidth: 2 };
  const shown = (point: CoursePoint) => ({ value: [point.x, point.value] as [number, number | null], symbolSize: around.sizeOf(point), ...(point.provisional ? { itemStyle: hollow } : {}) });
  return {
    type: 'line', name: 'course', z: 4, connectNulls: false, clip: false, showAllSymbol: true, symbol: symbolOf(1), emphasis: { disabled: true },
    itemStyle: { color }, lineStyle: { color, width: 2 }, data: withGaps<CoursePoint, object>(course.points, shown, (x) => ({ value: [x, null] })),
  };
}

function sayAt(course: Course, around: Around, x: number, setting: PlotSetting): string {
  const name = periodName(x, course.years, setting.words.half);
  const point = course.points.find((each) => each.x === x);
  if (!point) return course.missing.length ? `${name}\n${setting.words.absent}` : name;
  const value = figure(point.value, setting.unit, setting.language) + (point.provisional ? `, ${setting.words.provisional}` : '');
  return [name, value, ...around.say(point)].join('\n');
}
