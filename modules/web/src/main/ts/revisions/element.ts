import { type Drawing, Island, type LegendItem, type Surroundings } from '../island.js';
import { measureIn } from '../texts.js';
import { figure, type Words } from '../words.js';
import { modelOf, type RevisionsAnswer, type RevisionsModel } from './model.js';
import { revisionsOption, type RevisionsSetting, scaleFor } from './option.js';

/** `<rs-revisions-chart>`: what was published about each period, one vintage after the other. */
export class RevisionsChart extends Island<RevisionsAnswer> {
  protected draw(answer: RevisionsAnswer, around: Surroundings): Drawing {
    const model = modelOf(answer);
    const setting = { ...around, measure: measureIn(`14px ${around.palette.font}`), unit: answer.unit, demonstration: answer.demonstration };
    return {
      option: revisionsOption(model, setting),
      height: around.width < 620 ? 280 : 340,
      legend: legendOf(model, around.words),
      notes: notesOf(model, setting),
    };
  }
}

function legendOf(model: RevisionsModel, words: Words): LegendItem[] {
  const all = model.periods.flatMap((period) => period.vintages);
  const when = (shown: boolean, mark: LegendItem['mark'], text: string): LegendItem[] => (shown ? [{ mark, text }] : []);
  return [
    ...when(all.some((vintage) => vintage.latest), 'fixed', words.latestVintage),
    ...when(all.some((vintage) => !vintage.latest), 'earlier', words.earlierVintage),
    ...when(all.some((vintage) => vintage.provisional), 'provisional', words.hollowProvisional),
  ];
}

function notesOf(model: RevisionsModel, setting: RevisionsSetting): string[] {
  const scale = model.periods.length ? scaleFor(model, setting.unit) : null;
  return [
    ...(scale && scale.min !== 0 ? [`${setting.words.axisFrom} ${figure(scale.min, setting.unit, setting.language, scale.digits)}.`] : []),
    ...(model.withoutValue ? [`${model.withoutValue} ${setting.words.vintagesWithoutValue}`] : []),
  ];
}
