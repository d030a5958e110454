import type { OutcomeAnswer } from '../answers.js';
import { type Drawing, Island, type LegendItem, type Surroundings } from '../island.js';
import type { Key } from '../keys.js';
import { periodName, placeOf } from '../periods.js';
import { measureIn } from '../texts.js';
import { figure, type Words } from '../words.js';
import { outcomeOption, type OutcomeSetting, startOfAxis } from './option.js';
import { type DrawnSeries, modelOf, type OutcomeModel } from './segments.js';

/** `<rs-outcome-chart>`: one indicator, a line with its 95% interval per region, and what is missing with its reason. */
export class OutcomeChart extends Island<OutcomeAnswer> {
  protected draw(answer: OutcomeAnswer, around: Surroundings): Drawing {
    const model = modelOf(answer, around.words.unplaced);
    const keys = (series: DrawnSeries) => around.keyOf(series.region ?? '', series.name);
    const setting = settingOf(answer, model, around);
    return {
      option: outcomeOption(model, keys, setting),
      height: setting.height,
      legend: legendOf(model, around.words),
      notes: notesOf(model, keys, setting),
    };
  }
}

function settingOf(answer: OutcomeAnswer, model: OutcomeModel, around: Surroundings): OutcomeSetting {
  return {
    ...around,
    height: (fewPeriods(model) ? 280 : around.width < 620 ? 340 : 400) + 20 * model.series.filter((series) => series.missing.length).length,
    measure: measureIn(`600 14px ${around.palette.font}`),
    unit: answer.unit,
    onClock: answer.axis === 'event',
    event: answer.specification?.event ?? 'contract-start',
    clockPlanned: Object.values(answer.clocks).some((clock) => clock.basis === 'planned'),
    demonstration: model.series.some((series) => series.demonstration),
  };
}

function fewPeriods(model: OutcomeModel): boolean {
  return new Set(model.series.flatMap((series) => series.segments.flat()).map((point) => point.x)).size <= 2;
}

function legendOf(model: OutcomeModel, words: Words): LegendItem[] {
  const points = model.series.flatMap((series) => series.segments.flat());
  const when = (shown: boolean, mark: LegendItem['mark'], text: string): LegendItem[] => (shown ? [{ mark, text }] : []);
  return [
    ...when(points.some((point) => point.estimate.lower !== null), 'interval', words.interval),
    ...when(points.some((point) => !point.provisional), 'fixed', words.fixed),
    ...when(points.some((point) => point.provisional), 'provisional', words.provisional),
    ...when(model.series.some((series) => series.windows.length), 'assumption', words.window),
    ...when(model.series.some((series) => series.breaks.length), 'break', words.break.toLowerCase()),
    ...when(model.series.some((series) => series.missing.length), 'absent', words.absent),
  ];
}

function notesOf(model: OutcomeModel, keys: (series: DrawnSeries) => Key, setting: OutcomeSetting): string[] {
  const start = startOfAxis(model, setting.unit);
  return [
    ...(start ? [`${setting.words.axisFrom} ${figure(start.start, setting.unit, setting.language, start.digits)}.`] : []),
    ...withoutInterval(model, keys, setting.words),
    ...model.series.flatMap((series) => absences(series, keys(series).name, model.years, setting.words)),
  ];
}

function withoutInterval(model: OutcomeModel, keys: (series: DrawnSeries) => Key, words: Words): string[] {
  const because = (reason: string, said: string) => {
    const bare = model.series.filter((series) => series.segments.flat().some((point) => point.estimate.reason === reason));
    return bare.length ? [`${bare.map((series) => keys(series).name).join(', ')}: ${words.noInterval}; ${said}.`] : [];
  };
  return [...because('no-counts', words.noCounts), ...because('no-spread', words.noSpread)];
}

/** One sentence per reason, with the periods it holds for. */
export function absences(series: DrawnSeries, name: string, years: boolean, words: Words): string[] {
  if (series.absent) return [`${name}: ${series.absent}`];
  const byMessage = new Map<string, string[]>();
  for (const point of series.missing) {
    const periods = byMessage.get(point.message) ?? [];
    byMessage.set(point.message, [...periods, periodOf(point.period, years, words)]);
  }
  return [...byMessage].map(([message, periods]) => `${name}, ${periods.join('; ')}: ${message}`);
}

function periodOf(period: string, years: boolean, words: Words): string {
  return periodName(placeOf(period), years, words.half);
}
