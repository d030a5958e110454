// From an answer to what stands on the lanes: every event with its days as they were planned and as they came.
import type { DateAnswer, EventAnswer, TimelineAnswer } from '../answers.js';

const dayLength = 86_400_000;

/** A stretch of time on the axis: milliseconds on the calendar, days on a region's own clock. */
export interface Stretch {
  from: number;
  to: number;
  /** One certain day, as precise as can be. */
  exact: boolean;
}

export interface LaneEvent {
  event: EventAnswer;
  planned: Stretch | null;
  actual: Stretch | null;
}

export interface Lane {
  region: string;
  events: LaneEvent[];
  windows: { stretch: Stretch; reason: string }[];
}

export interface TimelineModel {
  onClock: boolean;
  lanes: Lane[];
  /** First and last moment of anything drawn. */
  from: number;
  to: number;
}

/** Lanes in the order asked for. What has no place on the axis is not drawn; the table has it. */
export function modelOf(answer: TimelineAnswer): TimelineModel | null {
  const onClock = answer.axis === 'event';
  const lanes = answer.regions.map((region) => laneOf(region.id, answer, onClock)).filter((lane) => lane.events.length);
  const stretches = lanes.flatMap((lane) => lane.events.flatMap(stretchesOf));
  if (!stretches.length) return null;
  return { onClock, lanes, from: Math.min(...stretches.map((each) => each.from)), to: Math.max(...stretches.map((each) => each.to)) };
}

export function stretchesOf({ planned, actual }: LaneEvent): Stretch[] {
  return [planned, actual].filter((stretch): stretch is Stretch => stretch !== null);
}

function laneOf(region: string, answer: TimelineAnswer, onClock: boolean): Lane {
  const events = answer.events.filter((event) => event.region === region);
  const placed = events.map((event) => place(event, onClock)).filter((each) => stretchesOf(each).length);
  return { region, events: placed, windows: onClock ? [] : events.flatMap(windowOf) };
}

function place(event: EventAnswer, onClock: boolean): LaneEvent {
  return {
    event,
    planned: onClock ? onClockOf(event, 'planned') : onCalendar(event.planned),
    actual: onClock ? onClockOf(event, 'actual') : onCalendar(event.actual),
  };
}

export function onCalendar(date: Pick<DateAnswer, 'earliest' | 'latest'>): Stretch | null {
  if (!date.earliest || !date.latest) return null;
  const exact = date.earliest === date.latest;
  const from = Date.parse(date.earliest);
  return { from, to: exact ? from : Date.parse(date.latest) + dayLength, exact };
}

function onClockOf(event: EventAnswer, kind: 'planned' | 'actual'): Stretch | null {
  const time = event.eventTime?.[kind];
  if (!time) return null;
  return { from: time.minDays, to: time.maxDays, exact: time.minDays === time.maxDays };
}

function windowOf(event: EventAnswer): { stretch: Stretch; reason: string }[] {
  const window = event.implementationWindow;
  const stretch = window ? onCalendar(window) : null;
  return stretch ? [{ stretch, reason: window!.reason }] : [];
}
