import { type Drawing, Island, type LegendItem, type Surroundings } from '../island.js';
import { measureIn } from '../texts.js';
import type { EvaluationDrawn, FollowedEvaluation } from './answer.js';
import { gapOption } from './option.js';

/** `<rs-gap-chart>`: a region beside what it is compared with, and the gap between them beside the placebos. */
export class GapChart extends Island<FollowedEvaluation> {
  protected draw(followed: FollowedEvaluation, around: Surroundings): Drawing {
    const answer = followed.evaluation;
    const height = around.width < 620 ? 460 : 540;
    const setting = { ...around, height, measure: measureIn(`600 14px ${around.palette.font}`) };
    const option = answer ? gapOption(answer, setting) : null;
    return { option, height, legend: answer && option ? legendOf(answer, around) : [], notes: answer && option ? notesOf(answer, around) : [] };
  }
}

function legendOf(answer: EvaluationDrawn, { words }: Surroundings): LegendItem[] {
  return [
    { mark: 'treated', text: answer.region.name },
    { mark: 'comparison', text: words.comparison },
    ...(answer.result.placebos?.length ? [{ mark: 'placebo' as const, text: words.placebo }] : []),
    ...(answer.panel.some((point) => point.phase === 'excluded') ? [{ mark: 'assumption' as const, text: words.window }] : []),
  ];
}

function notesOf(answer: EvaluationDrawn, { words }: Surroundings): string[] {
  const missing = answer.panel.filter((point) => point.treated === null).length;
  return [
    ...(missing ? [`${answer.region.name}: ${missing} ${words.periodsWithout}`] : []),
    ...(answer.panel.every((point) => point.gap === null) ? [words.noGap] : []),
  ];
}
