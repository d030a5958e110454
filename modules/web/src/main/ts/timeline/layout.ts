// Where everything stands, in pixels: lanes below each other, in a lane as many rows as the labels need.
import { fitted, type Measure } from '../texts.js';
import { type LaneEvent, stretchesOf, type TimelineModel } from './model.js';

export const rowHeight = 26;
const lanePadding = 9;
const headHeight = 26;
const markSize = 8;

export interface PlacedEvent {
  laneEvent: LaneEvent;
  y: number;
  label: string;
  labelX: number;
  labelAlign: 'left' | 'right';
}

export interface PlacedLane {
  region: string;
  top: number;
  height: number;
  /** Middle of the lane's name. */
  nameY: number;
  events: PlacedEvent[];
}

export interface Layout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  lanes: PlacedLane[];
  /** Pixel of a moment. */
  at(moment: number): number;
}

export interface Room {
  width: number;
  /** Width of the column with names; 0 when each lane has its name above it. */
  names: number;
  top: number;
  measure: Measure;
  /** Text behind the name of an event that must never be cut off. */
  suffix(event: LaneEvent): string;
}

export function layoutOf(model: TimelineModel, room: Room): Layout {
  const left = room.names || 4;
  const right = room.width - 8;
  const margin = (model.to - model.from || 1) * 0.03;
  const perMoment = (right - left) / (model.to - model.from + 2 * margin);
  const at = (moment: number) => left + (moment - model.from + margin) * perMoment;
  let top = room.top;
  const lanes = model.lanes.map((lane) => {
    const placed = placedLane(lane.region, lane.events, top, { left, right, at }, room);
    top += placed.height;
    return placed;
  });
  return { left, right, top: room.top, bottom: top, lanes, at };
}

interface Sides {
  left: number;
  right: number;
  at(moment: number): number;
}

function placedLane(region: string, events: LaneEvent[], top: number, sides: Sides, room: Room): PlacedLane {
  const head = room.names ? 0 : headHeight;
  const rows: [number, number][][] = [];
  const sorted = [...events].sort((a, b) => startOf(a) - startOf(b));
  const placed = sorted.map((event) => {
    const spot = spotOf(event, sides, room);
    const free = rows.findIndex((row) => row.every(([from, to]) => spot.to < from || to < spot.from));
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]!.push([spot.from, spot.to]);
    const y = top + lanePadding + head + row * rowHeight + rowHeight / 2;
    return { laneEvent: event, y, label: spot.label, labelX: spot.labelX, labelAlign: spot.labelAlign };
  });
  const height = 2 * lanePadding + head + rows.length * rowHeight;
  return { region, top, height, nameY: room.names ? top + height / 2 : top + lanePadding + head / 2, events: placed };
}

function startOf(event: LaneEvent): number {
  return Math.min(...stretchesOf(event).map((stretch) => stretch.from));
}

/** The stretch of its row that an event takes: its marks, and its label on the side where there is room. */
function spotOf(event: LaneEvent, sides: Sides, room: Room) {
  const edges = stretchesOf(event).flatMap((stretch) => [sides.at(stretch.from), sides.at(stretch.to)]);
  const from = Math.min(...edges) - markSize;
  const to = Math.max(...edges) + markSize;
  const widest = Math.min(300, (sides.right - sides.left) * 0.62);
  const text = labelIn(widest, event, room);
  const width = room.measure(text);
  if (to + 6 + width <= sides.right) return { from, to: to + 14 + width, label: text, labelX: to + 4, labelAlign: 'left' as const };
  if (from - 6 - width >= sides.left) return { from: from - 14 - width, to, label: text, labelX: from - 4, labelAlign: 'right' as const };
  return roomiest(event, from, to, sides, room);
}

function labelIn(widest: number, event: LaneEvent, room: Room): string {
  const suffix = room.suffix(event);
  return fitted(event.event.name, widest - room.measure(suffix), room.measure) + suffix;
}

function roomiest(event: LaneEvent, from: number, to: number, sides: Sides, room: Room) {
  const after = sides.right - to - 6;
  const before = from - sides.left - 6;
  const text = labelIn(Math.max(after, before), event, room);
  return after >= before
    ? { from, to: sides.right, label: text, labelX: to + 4, labelAlign: 'left' as const }
    : { from: sides.left, to, label: text, labelX: from - 4, labelAlign: 'right' as const };
}
