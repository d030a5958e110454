import { type Drawing, Island, type Surroundings } from '../island.js';
import { axisNote, legendIf } from '../plot.js';
import { measureIn } from '../texts.js';
import { type FunnelAnswer, leftOutNotes } from './model.js';
import { funnelOption, funnelScale, type FunnelSetting } from './option.js';

/** `<rs-funnel-chart>`: all areas of one kind around one value, and which have no place in it and why. */
export class FunnelChart extends Island<FunnelAnswer> {
  protected draw(answer: FunnelAnswer, around: Surroundings): Drawing {
    const demonstration = answer.regions.some((region) => region.demonstration);
    const setting: FunnelSetting = { ...around, measure: measureIn(`600 14px ${around.palette.font}`), unit: answer.unit, demonstration };
    const left = leftOutNotes(answer.leftOut, around.words);
    if (answer.result.kind !== 'funnel') return { option: null, height: 0, legend: [], notes: [`${answer.result.message} (${answer.result.code})`, ...left] };
    const { words } = around;
    const funnel = answer.result;
    return {
      option: funnelOption(answer, setting),
      height: around.width < 620 ? 340 : 420,
      legend: [
        ...legendIf(funnel.areas.some((area) => !area.regions.length), 'area', answer.level === 'municipality' ? words.municipality : words.youthRegion),
        ...legendIf(true, 'centre', words.centre), ...legendIf(true, 'limit95', words.limit95), ...legendIf(true, 'limit998', words.limit998),
        ...legendIf(funnel.overdispersed, 'widened', words.widened),
      ],
      notes: [...axisNote(funnelScale(funnel, answer.unit), setting), ...left],
    };
  }
}
