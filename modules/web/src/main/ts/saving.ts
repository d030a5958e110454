// A chart as a picture of its own: with its title, its summary's figure caption and the mark of the product.

export interface Labels {
  title: string;
  below: string;
  font: string;
  ink: string;
  paper: string;
}

const above = 34;
const under = 30;
const namespace = 'http://www.w3.org/2000/svg';

/** The drawing with a title above and a line below, as text of an SVG file. */
export function pictureOf(drawn: SVGSVGElement, width: number, height: number, labels: Labels): string {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('xmlns', namespace);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height + above + under));
  picture.setAttribute('viewBox', `0 0 ${width} ${height + above + under}`);
  picture.setAttribute('font-family', labels.font);
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', labels.paper);
  const chart = drawn.cloneNode(true) as SVGSVGElement;
  chart.setAttribute('y', String(above));
  chart.setAttribute('width', String(width));
  chart.setAttribute('height', String(height));
  picture.append(ground, line(labels.title, 22, 16, 600, labels), chart, line(labels.below, height + above + 20, 12, 400, labels));
  return new XMLSerializer().serializeToString(picture);
}

function line(text: string, y: number, size: number, weight: number, labels: Labels): SVGTextElement {
  const element = document.createElementNS(namespace, 'text');
  element.setAttribute('x', '8');
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.setAttribute('fill', labels.ink);
  element.textContent = text;
  return element;
}

export function saveAs(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Twice as sharp as the screen, for a report. */
export async function asPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * (height + above + under);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture')))));
}
