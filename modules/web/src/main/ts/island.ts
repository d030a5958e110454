import * as echarts from 'echarts/core';
import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { colorOf, type Key, type Palette, paletteOf } from './keys.js';
import { read, SessionExpired } from './pageToken.js';
import { type Words, wordsIn } from './words.js';

echarts.use([CustomChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

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
  mark: 'happened' | 'planned' | 'span' | 'conflicting' | 'assumption' | 'fixed' | 'provisional' | 'interval' | 'break' | 'absent';
  text: string;
}

export interface Surroundings {
  width: number;
  language: string;
  words: Words;
  palette: Palette;
  keyOf(id: string, name?: string): Key;
  demonstration: boolean;
}

/**
 * A chart in a figure that the server already gave its summary, legend and table. Attributes: `data-src` (address of the
 * answer), `data-token` (address of the page token), `lang`, `data-demonstration`. Inside may stand the legend: items with
 * `data-series` (id of a region or area) and `data-index` (from 1; 0 for a benchmark).
 */
export abstract class Island<T> extends HTMLElement {
  private canvas: HTMLDivElement | null = null;
  private state: HTMLElement | null = null;
  private remarks: HTMLElement | null = null;
  private chart: echarts.ECharts | null = null;
  private answer: T | null = null;
  private observer: ResizeObserver | null = null;
  private drawnWidth = 0;

  protected abstract draw(answer: T, surroundings: Surroundings): Drawing;

  connectedCallback(): void {
    if (this.observer) return;
    this.observer = new ResizeObserver(() => this.redraw());
    this.observer.observe(this);
    void this.load();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
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
      this.redraw();
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

  private redraw(): void {
    const width = this.clientWidth;
    if (!this.answer || width === 0 || width === this.drawnWidth) return;
    this.drawnWidth = width;
    const drawing = this.draw(this.answer, this.surroundings(width));
    if (drawing.option) this.paint(drawing.option, width, drawing.height);
    else this.show(this.words.nothing, 'empty');
    this.remark(drawing);
  }

  private surroundings(width: number): Surroundings {
    const palette = paletteOf(this);
    return {
      width, language: this.language, words: this.words, palette,
      keyOf: (id, name) => this.keyOf(id, name, palette),
      demonstration: this.dataset.demonstration === 'true',
    };
  }

  /** The server's legend says which key is whose; what it does not name comes after it. */
  private keyOf(id: string, name: string | undefined, palette: Palette): Key {
    const items = [...this.querySelectorAll<HTMLElement>('[data-series]')];
    const item = items.find((each) => each.dataset.series === id);
    const asked = (new URL(this.dataset.src ?? '', location.href).searchParams.get('regions') ?? '').split(',');
    const index = item ? Number(item.dataset.index) : asked.indexOf(id) + 1;
    return { name: name ?? item?.textContent?.trim() ?? id, index, color: colorOf(index, palette) };
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
