import type { BreakAnswer, RefusalAnswer } from '../answers.js';
import { type Course, courseOf, type PlottedAnswer } from '../course/model.js';

export interface ControlledAnswer {
  point: PlottedAnswer;
  lowerLimit: number | null;
  upperLimit: number | null;
  rules: string[];
}

export interface ControlPartAnswer {
  lines: { kind: 'chart'; centre: number; explanation: string } | RefusalAnswer;
  points: ControlledAnswer[];
}

export interface ControlChartAnswer {
  specification?: { event: string };
  name: string;
  demonstration: boolean;
  unit: string;
  refusal: RefusalAnswer | null;
  parts: ControlPartAnswer[];
  breaks: BreakAnswer[];
}

/** The whole course; a line never runs from one part into the next. */
export function controlCourse(answer: ControlChartAnswer): Course {
  return courseOf(answer.parts.flatMap((part) => part.points.map((each) => each.point)), answer.breaks);
}

export function controlled(answer: ControlChartAnswer): ControlledAnswer[] {
  return answer.parts.flatMap((part) => part.points);
}

/** Why parts have no limits, each reason once. */
export function withoutLimits(answer: ControlChartAnswer): string[] {
  const refused = answer.parts.flatMap((part) => (part.lines.kind === 'refusal' ? [part.lines] : []));
  return [...new Set([...(answer.refusal ? [answer.refusal] : []), ...refused].map((each) => `${each.message} (${each.code})`))];
}
