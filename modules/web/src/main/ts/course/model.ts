// One series in time, as a trend and a control chart both show it.
import type { BreakAnswer } from '../answers.js';
import { edgeAt, isYear, periodName, placeOf } from '../periods.js';

export interface PlottedAnswer {
  period: string;
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
}

export interface Course {
  years: boolean;
  points: CoursePoint[];
  breaks: { x: number; label: string }[];
  missing: PlottedAnswer[];
}

export function courseOf(all: PlottedAnswer[], breaks: BreakAnswer[]): Course {
  const years = all.every((point) => isYear(point.period));
  return {
    years,
    points: all.flatMap(drawn),
    breaks: breaks.filter((each) => each.kind !== 'revision').map((each) => ({ x: edgeAt(each.date, years), label: each.name })),
    missing: all.filter((point) => point.value === null),
  };
}

function drawn(point: PlottedAnswer): CoursePoint[] {
  if (point.value === null || point.run === null) return [];
  const { period, run, value, lower, upper } = point;
  return [{ x: placeOf(period), period, run, value, lower, upper, provisional: (point.status ?? '').endsWith('provisional') }];
}

/** Points of one run after each other; an empty point stands between two runs, so that no line joins them. */
export function withGaps<T extends { x: number; run: number }, P>(points: T[], show: (point: T) => P, empty: (x: number) => P): P[] {
  return points.flatMap((point, index) => (index && points[index - 1]!.run !== point.run ? [empty(point.x - 0.5), show(point)] : [show(point)]));
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
