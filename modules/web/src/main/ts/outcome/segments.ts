// From an answer to what can be drawn: points that belong together, and what is missing with its reason.
import type { BreakAnswer, EstimateAnswer, OutcomeAnswer, PointAnswer, SeriesAnswer } from '../answers.js';
import { edgeAt, isYear, placeOf } from '../periods.js';

export interface DrawnPoint {
  x: number;
  period: string;
  provisional: boolean;
  /** Whether the old and the new mix here. */
  mixed: boolean;
  estimate: EstimateAnswer;
}

export interface MissingPoint {
  x: number;
  period: string;
  code: string;
  message: string;
}

export interface DrawnSeries {
  id: string;
  name: string;
  /** Region whose key it has; null for a benchmark. */
  region: string | null;
  benchmark: boolean;
  municipality: boolean;
  demonstration: boolean;
  /** Each is an unbroken run: no line joins two of them. */
  segments: DrawnPoint[][];
  missing: MissingPoint[];
  /** The one reason why nothing of this series is drawn; null when something is. */
  absent: string | null;
  /** Where the register of breaks cuts this series. */
  breaks: { x: number; name: string }[];
  /** Where the old and the new mix, on the axis of the answer. */
  windows: number[];
}

export interface OutcomeModel {
  years: boolean;
  series: DrawnSeries[];
}

export function modelOf(answer: OutcomeAnswer, unplaced: string): OutcomeModel {
  const period = answer.series.flatMap((series) => series.points).find((point) => point.period)?.period;
  const years = period ? isYear(period) : answer.periodKind === 'year';
  return { years, series: answer.series.map((series) => drawn(series, answer, years, unplaced)) };
}

function drawn(series: SeriesAnswer, answer: OutcomeAnswer, years: boolean, unplaced: string): DrawnSeries {
  const places = series.points.filter((point) => point.period !== null && placed(point, answer) !== null);
  const points = places.flatMap((point) => estimated(point, answer));
  const missing = places.flatMap((point) => refused(point, answer));
  const breaks = breaksOf(series, answer, years);
  const benchmark = series.region === null && series.partOf === null;
  return {
    id: series.region ?? series.area ?? '',
    name: series.name,
    region: series.region ?? series.partOf,
    benchmark,
    municipality: series.partOf !== null,
    demonstration: series.demonstration,
    segments: segmentsOf(points, breaks.map((each) => each.x)),
    missing: points.length ? missing : [],
    absent: points.length ? null : reason(series.points, unplaced),
    breaks,
    windows: windowsOf(series, answer),
  };
}

/** Place on the axis of the answer; null when the point has none. */
function placed(point: PointAnswer, answer: OutcomeAnswer): number | null {
  return answer.axis === 'event' ? point.eventTime : placeOf(point.period ?? '');
}

function estimated(point: PointAnswer, answer: OutcomeAnswer): DrawnPoint[] {
  if (point.result.kind !== 'estimate') return [];
  return [{ x: placed(point, answer)!, period: point.period!, provisional: isProvisional(point.status), mixed: point.excluded ?? false, estimate: point.result }];
}

function refused(point: PointAnswer, answer: OutcomeAnswer): MissingPoint[] {
  if (point.result.kind !== 'refusal') return [];
  return [{ x: placed(point, answer)!, period: point.period!, code: point.result.code, message: point.result.message }];
}

function isProvisional(status: string | null): boolean {
  return status !== null && (status === 'P' || status.toLowerCase().includes('provisional'));
}

function reason(points: PointAnswer[], unplaced: string): string {
  const refusals = points.flatMap((point) => (point.result.kind === 'refusal' ? [point.result.message] : []));
  return [...new Set(refusals)].join(' ') || unplaced;
}

/** Runs of consecutive periods: a missing period, a refusal or a series break ends one. */
export function segmentsOf(points: DrawnPoint[], breaks: number[]): DrawnPoint[][] {
  const segments: DrawnPoint[][] = [];
  for (const point of [...points].sort((a, b) => a.x - b.x)) {
    const run = segments.at(-1);
    const before = run?.at(-1);
    const joined = before && point.x - before.x === 1 && !breaks.some((edge) => before.x < edge && edge < point.x);
    if (joined) run!.push(point);
    else segments.push([point]);
  }
  return segments;
}

/** On a region's own clock a break lies where its day lies on that clock. */
function breaksOf(series: SeriesAnswer, answer: OutcomeAnswer, years: boolean): { x: number; name: string }[] {
  const shift = shiftOf(series, answer);
  if (shift === null) return [];
  return answer.breaks
    .filter((each) => each.kind !== 'revision' && touches(each, series))
    .map((each) => ({ x: edgeAt(each.date, years) + shift, name: each.name }));
}

/** Those of a region; a municipality lies in the same. */
function windowsOf(series: SeriesAnswer, answer: OutcomeAnswer): number[] {
  const shift = shiftOf(series, answer);
  const window = (answer.windows ?? []).find((each) => each.region === series.region);
  return shift === null || !window ? [] : window.excludedPeriods.map((period) => placeOf(period) + shift);
}

function touches(found: BreakAnswer, series: SeriesAnswer): boolean {
  return !found.areas.length || series.area === null || found.areas.includes(series.area);
}

function shiftOf(series: SeriesAnswer, answer: OutcomeAnswer): number | null {
  if (answer.axis !== 'event') return 0;
  const point = series.points.find((each) => each.period !== null && each.eventTime !== null);
  return point ? point.eventTime! - placeOf(point.period!) : null;
}
