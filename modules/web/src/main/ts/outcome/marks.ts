// Bands, whiskers and the vertical lines that tell where a series is cut.
import { type CustomApi, type CustomParams, group, line, polygon, text } from '../custom.js';
import type { Palette } from '../keys.js';
import { fitted } from '../texts.js';
import { eventOf } from '../words.js';
import type { Keyed, OutcomeSetting } from './option.js';
import type { DrawnPoint } from './segments.js';

/** The 95% interval: a band along a run of points, a whisker at a point that stands alone. */
export function bandSeries(series: Keyed) {
  const runs = series.segments.flatMap(withLimits);
  return runs.map((run) => ({
    type: 'custom', silent: true, z: 2, data: [[run[0]!.x, run[0]!.estimate.value]], xAxisIndex: 0, yAxisIndex: 0, clip: false,
    renderItem: (_params: CustomParams, api: CustomApi) => (run.length > 1 ? band(run, series, api) : whisker(run[0]!, series, api)),
  }));
}

/** Runs within a segment of points that have limits: what was published without counts has none. */
export function withLimits(segment: DrawnPoint[]): DrawnPoint[][] {
  const runs: DrawnPoint[][] = [[]];
  for (const point of segment) {
    if (point.estimate.lower === null || point.estimate.upper === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter((run) => run.length);
}

function band(run: DrawnPoint[], series: Keyed, api: CustomApi) {
  const upper = run.map((point) => api.coord([point.x + series.dodge, point.estimate.upper!]));
  const lower = run.map((point) => api.coord([point.x + series.dodge, point.estimate.lower!]));
  const opacity = series.municipality ? 0.08 : series.benchmark ? 0.1 : 0.16;
  return group([polygon([...upper, ...lower.reverse()], { fill: series.key.color, opacity })]);
}

function whisker(point: DrawnPoint, series: Keyed, api: CustomApi) {
  const [x, top] = api.coord([point.x + series.dodge, point.estimate.upper!]);
  const [, bottom] = api.coord([point.x + series.dodge, point.estimate.lower!]);
  const style = { stroke: series.key.color, lineWidth: 2 };
  return group([line(x, top, x, bottom, style), line(x - 5, top, x + 5, top, style), line(x - 5, bottom, x + 5, bottom, style)]);
}

/** Where the old and the new mix: a pale field in the colour of the region between dotted lines. */
export function windowSeries(drawn: Keyed[], [from, to]: [number, number]) {
  const fields = drawn.flatMap((series) => runsOf(series.windows.filter((x) => from < x && x < to)).map((run) => ({ run, color: series.key.color })));
  return fields.map(({ run, color }) => fieldOf(run, color));
}

/** One such field, from the first place to the last. */
export function fieldOf([first, last]: [number, number], color: string) {
  return {
    type: 'custom', name: 'window', silent: true, z: 0, data: [[first, 0]], xAxisIndex: 0, yAxisIndex: 0, clip: false,
    renderItem: ({ coordSys }: CustomParams, api: CustomApi) => {
      const [left, right] = [api.coord([first - 0.5, 0])[0]!, api.coord([last + 0.5, 0])[0]!];
      const [top, bottom] = [coordSys.y, coordSys.y + coordSys.height];
      const edge = { stroke: color, lineWidth: 1, lineDash: [1, 4] };
      const field = polygon([[left, top], [right, top], [right, bottom], [left, bottom]], { fill: color, opacity: 0.07 });
      return group([field, line(left, top, left, bottom, edge), line(right, top, right, bottom, edge)]);
    },
  };
}

/** Consecutive places as their first and last. */
export function runsOf(places: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && place - run[1] === 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

export interface Annotation {
  x: number;
  label: string;
  color: string;
  dashed: boolean;
  /** Labels that would touch stand on rows of their own. */
  row: number;
}

/** Series breaks inside the axis and, on the clock, the start of the contract. */
export function annotationsOf(drawn: Keyed[], [from, to]: [number, number], setting: OutcomeSetting): Annotation[] {
  const breaks = drawn.flatMap((series) =>
    series.breaks.map((each) => ({
      x: each.x, label: each.name, dashed: true,
      color: setting.onClock && series.key.index > 0 ? series.key.color : setting.palette.muted,
    })),
  );
  const start = { x: -0.5, label: startLabel(setting), dashed: false, color: setting.palette.ink };
  const all = [...(setting.onClock ? [start] : []), ...breaks].filter((each) => each.x > from && each.x < to);
  return inRows(unique(all), to - from, setting);
}

function startLabel({ words, event, clockPlanned }: OutcomeSetting): string {
  return eventOf(words, event).start + (clockPlanned ? ` (${words.partlyPlanned})` : '');
}

function unique(all: Omit<Annotation, 'row'>[]): Omit<Annotation, 'row'>[] {
  return [...new Map(all.map((each) => [`${each.x.toFixed(3)} ${each.label}`, each])).values()].sort((a, b) => a.x - b.x);
}

/** A break that lies elsewhere on the clock of each region is named at its first line only. */
function namedOnce(all: Omit<Annotation, 'row'>[]): Omit<Annotation, 'row'>[] {
  return all.map((each, index) => ({ ...each, label: all.findIndex((other) => other.label === each.label) === index ? each.label : '' }));
}

/** Labels are centred on their line; each goes on the first row where it touches no other. */
function inRows(all: Omit<Annotation, 'row'>[], span: number, setting: OutcomeSetting): Annotation[] {
  const perPixel = span / (setting.width * 0.75);
  const ends: number[] = [];
  return namedOnce(all).map((each) => {
    if (!each.label) return { ...each, row: 0 };
    const label = fitted(each.label, setting.width * 0.5, setting.measure);
    const half = (setting.measure(label) / 2 + 6) * perPixel;
    const free = ends.findIndex((end) => end < each.x - half);
    const row = free === -1 ? ends.length : free;
    ends[row] = each.x + half;
    return { ...each, label, row };
  });
}

export function annotationSeries(annotations: Annotation[], palette: Palette) {
  const rows = Math.max(0, ...annotations.map((each) => each.row + 1));
  return annotations.map((each) => ({
    type: 'custom', silent: true, z: 1, data: [[each.x, 0]], xAxisIndex: 0, yAxisIndex: 0, clip: false,
    renderItem: ({ coordSys }: CustomParams, api: CustomApi) => {
      const [x] = api.coord([each.x, 0]);
      const y = coordSys.y - (rows - each.row) * 20 + 8;
      const stroke = { stroke: each.color, lineWidth: 1.5, lineDash: each.dashed ? [3, 3] : undefined };
      return group([
        line(x, each.label ? y + 8 : coordSys.y - 8, x, coordSys.y + coordSys.height, stroke),
        text(each.label, x, y, { fill: each.color, stroke: palette.paper, lineWidth: 4, font: `400 13px ${palette.font}`, align: 'center' }),
      ]);
    },
  }));
}
