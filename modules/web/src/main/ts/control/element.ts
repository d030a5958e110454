import { type CoursePoint, leftOutNotes, missingNotes } from '../course/model.js';
import { type Around, courseOption, courseScale } from '../course/option.js';
import { type Drawing, Island, type Surroundings } from '../island.js';
import { placeOf } from '../periods.js';
import { axisNote, dashes, legendIf, type PlotSetting, quietLine } from '../plot.js';
import { measureIn } from '../texts.js';
import { figure } from '../words.js';
import { type ControlChartAnswer, controlCourse, controlled, type ControlledAnswer, type ControlPartAnswer, withoutLimits } from './model.js';

/** `<rs-control-chart>`: a region's own series between the limits of chance; a new chart after every series break. */
export class ControlChart extends Island<ControlChartAnswer> {
  protected draw(answer: ControlChartAnswer, around: Surroundings): Drawing {
    const setting = { ...around, measure: measureIn(`14px ${around.palette.font}`), unit: answer.unit, demonstration: answer.demonstration };
    const course = controlCourse(answer);
    const limits = limitsAround(answer, setting);
    const { words } = around;
    const drawn = answer.parts.some((part) => part.lines.kind === 'chart');
    return {
      option: courseOption(course, limits, setting),
      height: around.width < 620 ? 300 : 340,
      legend: [
        ...legendIf(drawn, 'centre', words.centreLine), ...legendIf(drawn, 'limit998', words.controlLimits),
        ...legendIf(controlled(answer).some((each) => each.rules.length), 'signal', words.signal),
        ...legendIf(course.points.some((point) => point.provisional), 'provisional', words.provisional),
        ...legendIf(course.windows.length > 0, 'assumption', words.window),
      ],
      notes: [...(course.points.length ? axisNote(courseScale(course, limits, answer.unit), setting) : []), ...withoutLimits(answer), ...leftOutNotes(course, words), ...missingNotes(course, words.half)],
    };
  }
}

export function limitsAround(answer: ControlChartAnswer, setting: PlotSetting): Around {
  const all = controlled(answer);
  const at = (point: CoursePoint) => all.find((each) => each.point.period === point.period);
  const { words } = setting;
  return {
    values: all.flatMap((each) => [each.lowerLimit, each.upperLimit]),
    series: [...answer.parts.flatMap((part) => linesOf(part, setting)), signals(all.filter((each) => each.rules.length), setting)],
    sizeOf: () => 9,
    event: answer.specification?.event,
    say: (point) => (at(point)?.rules ?? []).map((rule) => words.rules[rule] ?? rule),
  };
}

function linesOf(part: ControlPartAnswer, setting: PlotSetting): object[] {
  if (part.lines.kind !== 'chart') return [];
  const { centre } = part.lines;
  const { ink, axis } = setting.palette;
  const along = (side: (each: ControlledAnswer) => number | null): [number, number | null][] => part.points.map((each) => [placeOf(each.point.period), side(each)]);
  const ends = [part.points[0]!, part.points.at(-1)!];
  return [
    quietLine(ends.map((each) => [placeOf(each.point.period), centre]), ink, dashes.limit95, 1.5, { endLabel: { show: true, formatter: figure(centre, setting.unit, setting.language), color: ink, fontSize: 13, position: 'top', offset: [-20, -12] } }),
    quietLine(along((each) => each.lowerLimit), axis, dashes.limit998, 1.5, { step: 'middle' }),
    quietLine(along((each) => each.upperLimit), axis, dashes.limit998, 1.5, { step: 'middle' }),
  ];
}

/** A ring around every marked point: shape, not colour alone. */
function signals(marked: ControlledAnswer[], setting: PlotSetting) {
  return {
    type: 'scatter', silent: true, z: 5, symbol: 'diamond', symbolSize: 22, itemStyle: { color: 'none', borderColor: setting.palette.regions[1] ?? setting.palette.ink, borderWidth: 2.5 },
    data: marked.map((each) => [placeOf(each.point.period), each.point.value]),
  };
}
