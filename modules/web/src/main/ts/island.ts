import * as echarts from 'echarts/core';
import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import type { RegionAnswer } from './answers.js';
import { downloads, type SheetSource } from './download.js';
import { type Key, keyAt, type Palette, paletteOf } from './keys.js';
import { read, SessionExpired } from './pageToken.js';
import { type Words, wordsIn } from './words.js';

echarts.use([CustomChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

/** What an answer that can be drawn may say: whose figures it has, or that all of it is invented. */
export interface DrawnAnswer {
  regions?: RegionAnswer[];
  demonstration?: boolean;
  sources?: SheetSource[];
  productVersion?: string;
}

/** Width of the text on a sheet of A4, in pixels of CSS. */
const paperWidth = 680;

export interface Drawing {
  /** Option for ECharts; null when there is nothing to draw. */
  option: echarts.EChartsCoreOption | null;
  height: number;
  /** What the marks mean, for the legend under the chart. */
  legend: LegendItem[];
  /** Sentences under the chart: what is not drawn, and why. */
  notes: string[];
}

export interface LegendItem {
  mark: 'happened' | 'planned' | 'span' | 'assumption' | 'fixed' | 'provisional' | 'interval' | 'break' | 'absent' | 'earlier' | 'treated' | 'comparison' | 'placebo'
    | 'area' | 'centre' | 'limit95' | 'limit998' | 'widened' | 'signal';
  text: string;
}

export interface Surroundings {
  width: number;
  language: string;
  words: Words;
  palette: Palette;
  /** Colour and shape of a region, by its place in the selection. */
  keyOf(region: string, name: string): Key;
}

/**
 * A chart in a figure that the server already gave its summary, legend and table. Attributes: `data-src` (address of the
 * answer), `data-token` (address of the page token), `lang`. Inside may stand the server's legend.
 */
export abstract class Island<T extends DrawnAnswer> extends HTMLElement {
  private canvas: HTMLDivElement | null = null;
  private state: HTMLElement | null = null;
  private remarks: HTMLElement | null = null;
  private chart: echarts.ECharts | null = null;
  private answer: T | null = null;
  private observer: ResizeObserver | null = null;
  private drawnWidth = 0;

  protected abstract draw(answer: T, surroundings: Surroundings): Drawing;

  private readonly onPaper = () => this.redraw(paperWidth);
  private readonly onScreen = () => this.redraw(this.clientWidth);

  connectedCallback(): void {
    if (this.observer) return;
    this.observer = new ResizeObserver(this.onScreen);
    this.observer.observe(this);
    window.addEventListener('beforeprint', this.onPaper);
    window.addEventListener('afterprint', this.onScreen);
    void this.load();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    window.removeEventListener('beforeprint', this.onPaper);
    window.removeEventListener('afterprint', this.onScreen);
    this.observer = null;
    this.chart?.dispose();
    this.chart = null;
  }

  private get language(): string {
    return this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'nl';
  }

  private get words(): Words {
    return wordsIn(this.language);
  }

  private async load(): Promise<void> {
    this.show(this.words.loading, 'loading');
    try {
      this.answer = await read<T>(this.dataset.src ?? '', this.dataset.token ?? '/identity/page-token', this.language);
      await document.fonts.ready;
      this.drawnWidth = 0;
      this.redraw(this.clientWidth);
    } catch (fault) {
      this.showFault(fault);
    }
  }

  private showFault(fault: unknown): void {
    if (fault instanceof SessionExpired) {
      this.show(this.words.expired, 'error');
      return;
    }
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'utrecht-button utrecht-button--secondary-action';
    again.textContent = this.words.again;
    again.addEventListener('click', () => void this.load());
    this.show(this.words.failed, 'error').append(again);
  }

  /** A sentence in the place of the chart. */
  private show(text: string, kind: 'loading' | 'error' | 'empty'): HTMLElement {
    this.state?.remove();
    this.canvas?.toggleAttribute('hidden', true);
    const state = document.createElement('div');
    state.className = `rs-chart-state rs-chart-state--${kind}`;
    state.setAttribute('role', kind === 'error' ? 'alert' : 'status');
    const sentence = document.createElement('span');
    sentence.textContent = text;
    state.append(sentence);
    this.append(state);
    this.state = state;
    return state;
  }

  private redraw(width: number): void {
    if (!this.answer || width === 0 || width === this.drawnWidth) return;
    this.drawnWidth = width;
    const drawing = this.draw(this.answer, this.surroundings(width));
    if (drawing.option) this.paint(drawing.option, width, drawing.height);
    else this.show(this.words.nothing, 'empty');
    this.remark(drawing);
  }

  private surroundings(width: number): Surroundings {
    const palette = paletteOf(this);
    const order = (this.answer!.regions ?? []).map((each) => each.id);
    return {
      width, language: this.language, words: this.words, palette,
      keyOf: (region, name) => keyAt(order.indexOf(region) + 1, name, palette),
    };
  }

  private paint(option: echarts.EChartsCoreOption, width: number, height: number): void {
    this.state?.remove();
    const canvas = this.canvas ?? this.appendCanvas();
    canvas.hidden = false;
    canvas.style.blockSize = `${height}px`;
    this.chart ??= echarts.init(canvas, null, { renderer: 'svg', width, height });
    this.chart.resize({ width, height });
    this.chart.setOption(option, { notMerge: true });
    this.describe(width, height);
  }

  private appendCanvas(): HTMLDivElement {
    const canvas = document.createElement('div');
    canvas.className = 'rs-chart';
    if (this.remarks) this.remarks.before(canvas);
    else this.append(canvas);
    this.canvas = canvas;
    return canvas;
  }

  /** The drawing is one image whose text is the summary of its figure; it scales when printed. */
  private describe(width: number, height: number): void {
    const svg = this.canvas?.querySelector('svg');
    if (!svg) return;
    const summary = this.closest('figure')?.querySelector('.rs-summary')?.textContent?.trim();
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', summary || (this.getAttribute('aria-label') ?? ''));
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }

  private remark(drawing: Drawing): void {
    this.remarks?.remove();
    const remarks = document.createElement('div');
    if (drawing.option && drawing.legend.length) remarks.append(list('rs-legend rs-legend--marks', drawing.legend.map(legendItem)));
    if (drawing.notes.length) remarks.append(list('rs-absences', drawing.notes.map(noteItem)));
    if (drawing.option && this.canvas) remarks.append(downloads(this, this.canvas, [...drawing.legend.map((item) => item.text), ...drawing.notes], this.answer!, this.language));
    this.append(remarks);
    this.remarks = remarks;
  }
}

function list(className: string, items: HTMLLIElement[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = className;
  list.append(...items);
  return list;
}

function legendItem(item: LegendItem): HTMLLIElement {
  const entry = document.createElement('li');
  const mark = document.createElement('span');
  mark.className = `rs-mark rs-mark--${item.mark}`;
  mark.setAttribute('aria-hidden', 'true');
  entry.append(mark, item.text);
  return entry;
}

function noteItem(note: string): HTMLLIElement {
  const entry = document.createElement('li');
  entry.textContent = note;
  return entry;
}
