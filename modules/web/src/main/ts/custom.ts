// What ECharts hands to a custom series, as far as we use it.

export interface CustomApi {
  coord(value: [number, number]): [number, number];
}

export interface CustomParams {
  dataIndex: number;
  coordSys: { x: number; y: number; width: number; height: number };
}

export type Element = Record<string, unknown>;

export function group(children: Element[]): Element {
  return { type: 'group', children };
}

export function text(content: string, x: number, y: number, style: Element): Element {
  return { type: 'text', style: { text: content, x, y, verticalAlign: 'middle', ...style } };
}

export function line(x1: number, y1: number, x2: number, y2: number, style: Element): Element {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

export function polygon(points: [number, number][], style: Element): Element {
  return { type: 'polygon', shape: { points }, style };
}

export function rect(x: number, y: number, width: number, height: number, style: Element, r = 0): Element {
  return { type: 'rect', shape: { x, y, width, height, r }, style };
}

/** The mark that says that nothing here is real. */
export function demonstrationBadge(label: string, right: number, y: number, width: number, fill: string, ink: string, font: string): Element {
  return group([
    rect(right - width - 16, y, width + 16, 22, { fill, stroke: ink, lineWidth: 1 }, 3),
    text(label, right - width / 2 - 8, y + 11, { fill: ink, font: `600 13px ${font}`, align: 'center' }),
  ]);
}
