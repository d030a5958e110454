// The answers of the public API that the islands draw, as the API gives them.

/** One date that a source gives. */
export interface DateReading {
  asWritten: string | null;
}

export interface DateAnswer {
  /** Conflicting: sources give different dates; earliest and latest hold them all. */
  state: 'known' | 'unknown' | 'not-applicable' | 'conflicting';
  /** As people read it, in the language of the answer; null without a date. */
  text: string | null;
  /** First day that can be, ISO; null without a date. */
  earliest: string | null;
  /** Last day that can be, ISO; null without a date. */
  latest: string | null;
  readings: DateReading[];
}

/** Days after the start of the region's contract, from the least to the most possible. */
export interface ClockTime {
  minDays: number;
  maxDays: number;
}

export interface EventAnswer {
  region: string;
  type: string;
  name: string;
  planned: DateAnswer;
  actual: DateAnswer;
  eventTime: { planned: ClockTime | null; actual: ClockTime | null } | null;
  implementationWindow?: { earliest: string; latest: string; reason: string } | null;
}

/** A region as it takes part, in the order asked for. */
export interface RegionAnswer {
  id: string;
  name: string;
  demonstration: boolean;
}

/** By region: whether the start of its contract, 0 on its clock, happened or was planned. */
export type ClocksAnswer = Record<string, { event: string; date: string; basis: 'actual' | 'planned' }>;

export interface TimelineAnswer {
  regions: RegionAnswer[];
  axis: 'calendar' | 'event';
  events: EventAnswer[];
  clocks: ClocksAnswer;
}

export interface EstimateAnswer {
  kind: 'estimate';
  value: number;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  method: string;
  /** Why there are no limits: no-counts or no-spread; null when there are. */
  reason: string | null;
}

export interface RefusalAnswer {
  kind: 'refusal';
  code: string;
  message: string;
}

export interface PointAnswer {
  /** Null when the answer holds for the whole series. */
  period: string | null;
  eventTime: number | null;
  status: string | null;
  vintage: string | null;
  result: EstimateAnswer | RefusalAnswer;
  /** Whether the old and the new mix in this period. */
  excluded?: boolean;
}

export interface SeriesAnswer {
  region: string | null;
  area: string | null;
  name: string;
  /** Region that a municipality belongs to. */
  partOf: string | null;
  demonstration: boolean;
  points: PointAnswer[];
}

/** A day from which figures do not mean what they meant before. */
export interface BreakAnswer {
  date: string;
  name: string;
  /** A revision replaces figures, it does not break a series. */
  kind: string;
  /** Areas it touches; empty for all. */
  areas: string[];
}

/** The periods around the switch of a region in which the old and the new mix. */
export interface WindowAnswer {
  region: string;
  excludedPeriods: string[];
}

export interface OutcomeAnswer {
  /** At which event the clocks stand at 0. */
  specification?: { event: string };
  windows?: WindowAnswer[];
  regions: RegionAnswer[];
  indicator: string;
  benchmark: string | null;
  unit: string;
  axis: 'calendar' | 'event';
  periodKind: string;
  series: SeriesAnswer[];
  breaks: BreakAnswer[];
  clocks: ClocksAnswer;
}
