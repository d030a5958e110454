// Invented answers for tests.
import type { BreakAnswer, DateAnswer, EventAnswer, OutcomeAnswer, PointAnswer, RegionAnswer, SeriesAnswer, TimelineAnswer } from '../../main/ts/answers.js';
import type { Palette } from '../../main/ts/keys.js';
import { estimated } from '../../main/ts/texts.js';
import { wordsIn } from '../../main/ts/words.js';

export const palette: Palette = {
  ink: 'ink', muted: 'muted', paper: 'paper', line: 'line', axis: 'axis', lane: 'lane', notice: 'notice', noticeInk: 'noticeInk', font: 'serif',
  benchmark: 'benchmark', regions: ['one', 'two', 'three'],
};

export const words = wordsIn('nl');

export const setting = { width: 900, language: 'nl', words, palette, measure: estimated, demonstration: false, clockPlanned: false };

export function estimate(period: string, value: number, more: Partial<PointAnswer> = {}): PointAnswer {
  const result = { kind: 'estimate' as const, value, lower: value - 0.1, upper: value + 0.1, numerator: 5, denominator: 10, method: 'wilson', reason: null };
  return { period, eventTime: null, status: 'definitive', vintage: '2024', result, ...more };
}

export function published(period: string, value: number): PointAnswer {
  const result = { kind: 'estimate' as const, value, lower: null, upper: null, numerator: null, denominator: null, method: 'published', reason: 'no-counts' };
  return estimate(period, value, { result });
}

export function refusal(period: string | null, message = 'Geen cijfer.'): PointAnswer {
  return { period, eventTime: null, status: null, vintage: null, result: { kind: 'refusal', code: 'no-figure', message } };
}

export function series(region: string | null, points: PointAnswer[], more: Partial<SeriesAnswer> = {}): SeriesAnswer {
  return { region, area: null, name: region ?? 'Nederland', partOf: null, demonstration: false, points, ...more };
}

export function outcomes(all: SeriesAnswer[], more: Partial<OutcomeAnswer> = {}): OutcomeAnswer {
  const regions = all.flatMap((each) => (each.region ? [region(each.region)] : []));
  return {
    regions, indicator: 'VERW-HA', benchmark: 'NL01', unit: 'proportion', axis: 'calendar', periodKind: 'year', series: all, breaks: [], clocks: {}, ...more,
  };
}

export function timelines(order: string[], events: EventAnswer[], axis: TimelineAnswer['axis'] = 'calendar'): TimelineAnswer {
  return { regions: order.map(region), axis, events, clocks: {} };
}

export function cut(day: string, more: Partial<BreakAnswer> = {}): BreakAnswer {
  return { date: day, name: 'Andere methode', kind: 'method', areas: [], ...more };
}

function region(id: string): RegionAnswer {
  return { id, name: id, demonstration: false };
}

const noDate: DateAnswer = { state: 'unknown', text: null, earliest: null, latest: null, readings: [] };

export function event(region: string, name: string, more: Partial<EventAnswer> = {}): EventAnswer {
  return { region, type: 'signing', name, planned: noDate, actual: noDate, eventTime: null, ...more };
}

export function date(earliest: string, latest = earliest): DateAnswer {
  return { state: 'known', text: earliest, earliest, latest, readings: [{ asWritten: null }] };
}
