/** Width of a text in pixels: as drawn in a browser, estimated elsewhere. */
export type Measure = (text: string) => number;

export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimated;
  context.font = font;
  return (text) => context.measureText(text).width;
}

export const estimated: Measure = (text) => text.length * 7;

/** The text, cut off with an ellipsis where it would be wider than there is room for. */
export function fitted(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let length = text.length;
  while (length > 1 && measure(`${text.slice(0, length).trimEnd()}…`) > room) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
