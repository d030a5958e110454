import type { EChartsCoreOption } from 'echarts/core';
import { symbolOf } from '../keys.js';
import { fieldOf, runsOf } from '../outcome/marks.js';
import type { Scale } from '../outcome/scale.js';
import { periodName } from '../periods.js';
import { base, fictitious, periodAxis, type PlotSetting, roomFor, scaleIn, tooltip, valueAxis, verticals } from '../plot.js';
import { eventOf, figure, signed } from '../words.js';
import { type Course, type CoursePoint, withGaps } from './model.js';

/** What a chart lays around the line of a course. */
export interface Around {
  /** Values that the axis must hold beside the points. */
  values: (number | null)[];
  series: object[];
  /** Symbols of single points. */
  sizeOf(point: CoursePoint): number;
  /** At which event the clock stands at 0. */
  event: string | undefined;
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
    grid: { left: roomFor(scale, setting), right: 24, top: 16 + breaks.length * 20 + (setting.demonstration ? 26 : 0), bottom: course.years && course.toClock === null ? 28 : 44, outerBoundsMode: 'none' },
    tooltip: tooltip('axis', setting, (hits) => sayAt(course, around, Math.round((hits as { axisValue: number }[])[0]?.axisValue ?? 0), setting)),
    xAxis: course.toClock === null ? periodAxis(places, course.years, setting) : clockAxis(places, course, around, setting),
    yAxis: valueAxis(scale, setting),
    series: [...windowsIn(course, places, setting), ...verticals(breaks, setting), ...around.series, lineOf(course, around, setting), ...fictitious(setting)],
  };
}

/** The same places, told by the region's own clock. */
function clockAxis(places: number[], course: Course, around: Around, setting: PlotSetting) {
  const axis = periodAxis(places, course.years, setting);
  const { perYear, perHalf } = setting.words;
  return {
    ...axis,
    name: `${course.years ? perYear : perHalf} ${eventOf(setting.words, around.event).from}`,
    nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: setting.palette.muted, fontSize: 14 },
    axisLabel: { ...axis.axisLabel, formatter: (value: number) => signed(value + course.toClock!) },
  };
}

function windowsIn(course: Course, places: number[], setting: PlotSetting) {
  const shown = course.windows.filter((x) => x >= Math.min(...places) && x <= Math.max(...places));
  return runsOf(shown).map((run) => fieldOf(run, setting.palette.regions[0] ?? setting.palette.ink));
}

function lineOf(course: Course, around: Around, setting: PlotSetting) {
  const color = setting.palette.regions[0] ?? setting.palette.ink;
  const hollow = { color: setting.palette.paper, borderColor: color, borderWidth: 2 };
  const shown = (point: CoursePoint) => ({ value: [point.x, point.value] as [number, number | null], symbolSize: around.sizeOf(point), ...(point.leftOut ? { itemStyle: { color, opacity: 0.4 } } : point.provisional ? { itemStyle: hollow } : {}) });
  return {
    type: 'line', name: 'course', z: 4, connectNulls: false, clip: false, showAllSymbol: true, symbol: symbolOf(1), emphasis: { disabled: true },
    itemStyle: { color }, lineStyle: { color, width: 2 }, data: withGaps<CoursePoint, object>(course.points, shown, (x) => ({ value: [x, null] })),
  };
}

function sayAt(course: Course, around: Around, x: number, setting: PlotSetting): string {
  const name = periodName(x, course.years, setting.words.half) + (course.toClock === null ? '' : ` (${signed(x + course.toClock)})`);
  const point = course.points.find((each) => each.x === x);
  if (!point) return course.missing.length ? `${name}\n${setting.words.absent}` : name;
  const { words } = setting;
  const value = figure(point.value, setting.unit, setting.language) + (point.provisional ? `, ${words.provisional}` : '') + (point.leftOut ? `, ${words.notCounted}` : '');
  return [name, value, ...around.say(point)].join('\n');
}
