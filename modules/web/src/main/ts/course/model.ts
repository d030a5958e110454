// One series in time, as a trend and a control chart both show it.
import type { BreakAnswer } from '../answers.js';
import { edgeAt, isYear, periodName, placeOf } from '../periods.js';
import type { Words } from '../words.js';

export interface PlottedAnswer {
  period: string;
  /** Periods since the start on the region's own clock; null on the calendar. */
  eventTime: number | null;
  /** Whether the old and the new mix here. */
  mixed: boolean;
  /** Whether it is shown and counts in no summary. */
  leftOut: boolean;
  /** Only within one run may a line be drawn; null without a value. */
  run: number | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  refusalCode: string | null;
  message: string | null;
  status: string | null;
}

export interface CoursePoint {
  x: number;
  period: string;
  run: number;
  value: number;
  lower: number | null;
  upper: number | null;
  provisional: boolean;
  leftOut: boolean;
}

export interface Course {
  years: boolean;
  points: CoursePoint[];
  breaks: { x: number; label: string }[];
  missing: PlottedAnswer[];
  /** Where the old and the new mix. */
  windows: number[];
  /** What is added to a place to have the time on the region's own clock; null on the calendar. */
  toClock: number | null;
}

export function courseOf(all: PlottedAnswer[], breaks: BreakAnswer[]): Course {
  const years = all.every((point) => isYear(point.period));
  return {
    years,
    points: all.flatMap(drawn),
    breaks: breaks.filter((each) => each.kind !== 'revision').map((each) => ({ x: edgeAt(each.date, years), label: each.name })),
    missing: all.filter((point) => point.value === null),
    windows: all.filter((point) => point.mixed).map((point) => placeOf(point.period)),
    toClock: toClock(all.find((point) => point.eventTime !== null)),
  };
}

function toClock(point: PlottedAnswer | undefined): number | null {
  return point ? point.eventTime! - placeOf(point.period) : null;
}

function drawn(point: PlottedAnswer): CoursePoint[] {
  if (point.value === null || point.run === null) return [];
  const { period, run, value, lower, upper, leftOut } = point;
  return [{ x: placeOf(period), period, run, value, lower, upper, provisional: (point.status ?? '').endsWith('provisional'), leftOut }];
}

/** Points of one run after each other; an empty point stands between two runs, so that no line joins them. */
export function withGaps<T extends { x: number; run: number }, P>(points: T[], show: (point: T) => P, empty: (x: number) => P): P[] {
  return points.flatMap((point, index) => (index && points[index - 1]!.run !== point.run ? [empty(point.x - 0.5), show(point)] : [show(point)]));
}

/** Which periods are drawn and count in no summary. */
export function leftOutNotes(course: Course, words: Words): string[] {
  const named = course.points.filter((point) => point.leftOut).map((point) => periodName(point.x, course.years, words.half));
  return named.length ? [`${words.leftOut}: ${named.join('; ')}.`] : [];
}

/** One sentence per reason, with the periods it holds for. */
export function missingNotes(course: Course, halfName: string): string[] {
  const reasons = new Map<string, string[]>();
  for (const point of course.missing) {
    const reason = `${point.message ?? ''} (${point.refusalCode ?? ''})`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), periodName(placeOf(point.period), course.years, halfName)]);
  }
  return [...reasons].map(([reason, periods]) => `${periods.join('; ')}: ${reason}`);
}
