// Ticks of the time axis: the first of January of years, or months on a region's own clock.
import { signed } from '../words.js';

const month = 365.25 / 12;

export interface Tick {
  at: number;
  label: string;
}

export function yearTicks(from: number, to: number, width: number): Tick[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear() + 1;
  const step = Math.max(1, Math.ceil(((last - first) * 52) / width));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (year - first) % step === 0);
  return years.map((year) => ({ at: Date.UTC(year, 0, 1), label: String(year) }));
}

export function monthTicks(from: number, to: number, width: number): Tick[] {
  const span = (to - from) / month;
  const step = [3, 6, 12, 24, 60].find((each) => (span / each) * 48 < width) ?? 120;
  const first = Math.ceil(from / month / step);
  const last = Math.floor(to / month / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step).map((months) => ({
    at: months * month,
    label: signed(months),
  }));
}
