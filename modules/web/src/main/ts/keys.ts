// What tells regions apart: a colour and a shape each, the same in every chart, table head and legend.

/** Path of each shape around the origin, in a box of 2 by 2. Same order as the tag rs:key. */
const shapes: [number, number][][] = [
  circle(),
  [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
  [[0, -1], [1.05, 0.9], [-1.05, 0.9]],
  [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
  [[0, 1], [1.05, -0.9], [-1.05, -0.9]],
  [[-0.35, -1.05], [0.35, -1.05], [0.35, -0.35], [1.05, -0.35], [1.05, 0.35], [0.35, 0.35], [0.35, 1.05], [-0.35, 1.05], [-0.35, 0.35], [-1.05, 0.35], [-1.05, -0.35], [-0.35, -0.35]],
];

function circle(): [number, number][] {
  return Array.from({ length: 24 }, (_, step) => [Math.cos((step * Math.PI) / 12), Math.sin((step * Math.PI) / 12)]);
}

export interface Key {
  name: string;
  /** From 1; 0 for a benchmark. */
  index: number;
  color: string;
}

export interface Palette {
  ink: string;
  muted: string;
  paper: string;
  line: string;
  axis: string;
  lane: string;
  notice: string;
  noticeInk: string;
  font: string;
  benchmark: string;
  regions: string[];
}

/** The tokens of the page's theme. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--rs-${name}`).trim();
  return {
    ink: token('ink'), muted: token('muted'), paper: token('paper'), line: token('line'), axis: token('line-strong'), lane: token('ground'),
    notice: token('notice'), noticeInk: token('notice-ink'), font: token('font'), benchmark: token('benchmark'),
    regions: shapes.map((_, index) => token(`region-${index + 1}`)),
  };
}

/** The key at a place of the selection, counted from 1; 0 is the benchmark. */
export function keyAt(index: number, name: string, palette: Palette): Key {
  const color = index === 0 ? palette.benchmark : (palette.regions[(index - 1) % palette.regions.length] ?? palette.ink);
  return { name, index, color };
}

/** The corners of a region's shape around a point. */
export function shapeAt(index: number, x: number, y: number, radius: number): [number, number][] {
  const shape = shapes[(Math.max(index, 1) - 1) % shapes.length]!;
  return shape.map(([dx, dy]) => [x + dx * radius, y + dy * radius]);
}

/** The shape as a path, for ECharts symbols. */
export function symbolOf(index: number): string {
  const corners = shapeAt(index, 10, 10, 10).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `path://M${corners.join('L')}Z`;
}
