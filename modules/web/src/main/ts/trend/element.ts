import type { BreakAnswer, RefusalAnswer } from '../answers.js';
import { type CustomApi, type CustomParams, group, line } from '../custom.js';
import { type Course, courseOf, type CoursePoint, leftOutNotes, missingNotes, type PlottedAnswer } from '../course/model.js';
import { type Around, courseOption, courseScale } from '../course/option.js';
import { type Drawing, Island, type Surroundings } from '../island.js';
import { axisNote, legendIf, type PlotSetting } from '../plot.js';
import { measureIn } from '../texts.js';
import { figure } from '../words.js';

export interface TestAnswer {
  kind: 'trend';
  trend: string;
  periods: string[];
}

export interface TrendAnswer {
  specification?: { event: string };
  name: string;
  demonstration: boolean;
  unit: string;
  recent: TestAnswer | RefusalAnswer;
  longer: TestAnswer | RefusalAnswer;
  points: PlottedAnswer[];
  breaks: BreakAnswer[];
}

/** `<rs-trend-chart>`: one series with its intervals; the points of the test over the last five are larger. */
export class TrendChart extends Island<TrendAnswer> {
  protected draw(answer: TrendAnswer, around: Surroundings): Drawing {
    const setting = { ...around, measure: measureIn(`14px ${around.palette.font}`), unit: answer.unit, demonstration: answer.demonstration };
    const course = courseOf(answer.points, answer.breaks);
    const intervals = intervalsAround(answer, course, setting);
    const { words } = around;
    return {
      option: courseOption(course, intervals, setting),
      height: around.width < 620 ? 280 : 320,
      legend: [
        ...legendIf(answer.recent.kind === 'trend', 'fixed', words.recentPoints),
        ...legendIf(course.points.some((point) => point.lower !== null), 'interval', words.interval),
        ...legendIf(course.points.some((point) => point.provisional), 'provisional', words.provisional),
        ...legendIf(course.windows.length > 0, 'assumption', words.window),
      ],
      notes: [...(course.points.length ? axisNote(courseScale(course, intervals, answer.unit), setting) : []), ...leftOutNotes(course, words), ...missingNotes(course, words.half)],
    };
  }
}

export function intervalsAround(answer: TrendAnswer, course: Course, setting: PlotSetting): Around {
  const used = answer.recent.kind === 'trend' ? answer.recent.periods : [];
  const say = (value: number) => figure(value, setting.unit, setting.language);
  return {
    values: course.points.flatMap((point) => [point.lower, point.upper]),
    series: [whiskers(course.points.filter((point) => point.lower !== null && point.upper !== null), setting)],
    sizeOf: (point) => (used.includes(point.period) ? 12 : 6),
    event: answer.specification?.event,
    say: (point) => (point.lower === null || point.upper === null ? [] : [`${setting.words.interval}: ${say(point.lower)} – ${say(point.upper)}`]),
  };
}

function whiskers(points: CoursePoint[], setting: PlotSetting) {
  const style = { stroke: setting.palette.regions[0] ?? setting.palette.ink, lineWidth: 1.5, opacity: 0.6 };
  return {
    type: 'custom', silent: true, z: 2, data: points.map((point) => [point.x, point.value]), clip: false,
    renderItem: ({ dataIndex }: CustomParams, api: CustomApi) => {
      const point = points[dataIndex]!;
      const [x, top] = api.coord([point.x, point.upper!]);
      const [, bottom] = api.coord([point.x, point.lower!]);
      return group([line(x, top, x, bottom, style), line(x - 4, top, x + 4, top, style), line(x - 4, bottom, x + 4, bottom, style)]);
    },
  };
}
