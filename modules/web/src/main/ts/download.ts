// The picture of a chart as a file that stands on its own: title, summary, chart, what its marks mean, and its source.
import { measureIn, type Measure } from './texts.js';
import { type Words, wordsIn } from './words.js';

export interface SheetSource {
  title: string;
  publisher?: string | null;
  licence?: string | null;
}

export interface Sheet {
  title: string;
  summary: string;
  /** What stands below: caption, meaning of the marks, what is not drawn, the source. */
  below: string[];
  width: number;
  height: number;
}

interface Answered {
  sources?: SheetSource[];
  productVersion?: string;
}

const margin = 20;
const namespace = 'http://www.w3.org/2000/svg';
/** A picture on paper or a slide needs more points than a screen. */
const sharpness = 2;

export function downloads(island: HTMLElement, canvas: HTMLElement, remarks: string[], answer: Answered, language: string): HTMLElement {
  const words = wordsIn(language);
  const place = document.createElement('p');
  place.className = 'rs-saving';
  const sheet = () => sheetOf(island, canvas, [...remarks, sourceLine(answer, words), madeLine(answer, language, location.href)]);
  place.append(
    button(words.saveSvg, () => give(new Blob([sheet().text], { type: 'image/svg+xml' }), `${nameOf(sheet().title)}.svg`)),
    button(words.savePng, () => void sharp(sheet()).then((file) => give(file, `${nameOf(sheet().title)}.png`))),
  );
  return place;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'utrecht-button utrecht-button--subtle rs-no-print';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

interface Drawn {
  title: string;
  text: string;
  width: number;
  height: number;
}

function sheetOf(island: HTMLElement, canvas: HTMLElement, remarks: string[]): Drawn {
  const figure = island.closest('figure');
  const said = (selector: string) => figure?.querySelector(selector)?.textContent?.trim() ?? '';
  const chart = canvas.querySelector('svg')!;
  const sheet: Sheet = {
    title: titleOf(island), summary: said('.rs-summary'), below: [said('figcaption'), ...remarks].filter(Boolean),
    width: canvas.clientWidth, height: canvas.clientHeight,
  };
  const style = getComputedStyle(island);
  const svg = compose(sheet, chart, style.fontFamily, style.color);
  return { title: sheet.title, text: new XMLSerializer().serializeToString(svg), width: svg.width.baseVal.value, height: svg.height.baseVal.value };
}

/** The heading of the section around a chart. */
function titleOf(island: HTMLElement): string {
  const label = island.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  const heading = document.getElementById(label) ?? document.querySelector('h1');
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function compose(sheet: Sheet, chart: SVGElement, font: string, ink: string): SVGSVGElement {
  const width = sheet.width + 2 * margin;
  const title = wrapped(sheet.title, sheet.width, measureIn(`600 20px ${font}`));
  const summary = wrapped(sheet.summary, sheet.width, measureIn(`15px ${font}`));
  const below = sheet.below.flatMap((line) => wrapped(line, sheet.width, measureIn(`14px ${font}`)));
  const top = margin + 26 * title.length + 21 * summary.length + 12;
  const height = top + sheet.height + 12 + 20 * below.length + margin;
  const svg = element('svg', { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': font, fill: ink });
  svg.append(element('rect', { width, height, fill: '#fff' }));
  svg.append(...lines(title, margin + 18, 26, 20, 600), ...lines(summary, margin + 26 * title.length + 14, 21, 15, 400));
  const copy = chart.cloneNode(true) as SVGElement;
  for (const [name, value] of Object.entries({ x: margin, y: top, width: sheet.width, height: sheet.height })) copy.setAttribute(name, String(value));
  svg.append(copy, ...lines(below, top + sheet.height + 26, 20, 14, 400));
  return svg as SVGSVGElement;
}

function lines(all: string[], top: number, step: number, size: number, weight: number): SVGElement[] {
  return all.map((line, index) => {
    const text = element('text', { x: margin, y: top + index * step, 'font-size': size, 'font-weight': weight });
    text.textContent = line;
    return text;
  });
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

/** A text in lines that are no wider than there is room for. */
export function wrapped(text: string, room: number, measure: Measure): string[] {
  const all: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((each) => pieces(each, room, measure))) {
    const longer = all.length ? `${all.at(-1)} ${word}` : word;
    if (all.length && measure(longer) <= room) all[all.length - 1] = longer;
    else all.push(word);
  }
  return all;
}

/** An address can be longer than a line. */
function pieces(word: string, room: number, measure: Measure): string[] {
  let end = word.length;
  while (end > 1 && measure(word.slice(0, end)) > room) end--;
  return end === word.length ? [word] : [word.slice(0, end), ...pieces(word.slice(end), room, measure)];
}

/** Where the figures come from; nothing without sources. */
export function sourceLine(answer: Answered, words: Words): string {
  const said = (answer.sources ?? []).map((source) => [source.publisher, source.title, source.licence].filter(Boolean).join(', '));
  return said.length ? `${words.sourceLine}: ${said.join('; ')}.` : '';
}

/** What made the picture, when, and the address that makes it again. */
export function madeLine(answer: Answered, language: string, address: string, now = new Date()): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now);
  return `${wordsIn(language).made} ${day}${answer.productVersion ? ` (${answer.productVersion})` : ''}. ${address}`;
}

export function nameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/[^\w\s-]/g, '').trim().toLowerCase().replace(/[\s_]+/g, '-');
  return `regiospiegel-${plain || 'grafiek'}`.slice(0, 80);
}

/** Through an image, so that the page's policy needs no exception. */
async function sharp(drawn: Drawn): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.text)}`;
  await image.decode();
  const paper = document.createElement('canvas');
  paper.width = drawn.width * sharpness;
  paper.height = drawn.height * sharpness;
  const context = paper.getContext('2d')!;
  context.scale(sharpness, sharpness);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => paper.toBlob((file) => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png'));
}

function give(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
