import type { TimelineAnswer } from '../answers.js';
import { type Drawing, Island, type LegendItem, type Surroundings } from '../island.js';
import { measureIn } from '../texts.js';
import type { Words } from '../words.js';
import { modelOf, stretchesOf, type TimelineModel } from './model.js';
import { timelineOption } from './option.js';

/** `<rs-timeline-chart>`: the steps of all regions on lanes, planned beside what happened. */
export class TimelineChart extends Island<TimelineAnswer> {
  protected draw(answer: TimelineAnswer, around: Surroundings): Drawing {
    const model = modelOf(answer);
    const names = new Map(answer.regions.map((region) => [region.id, region.name]));
    if (!model) return { option: null, height: 0, legend: [], notes: [] };
    const drawn = timelineOption(model, (region) => around.keyOf(region, names.get(region) ?? region), {
      ...around,
      measure: measureIn(`14px ${around.palette.font}`),
      clockPlanned: Object.values(answer.clocks).some((clock) => clock.basis === 'planned'),
      demonstration: answer.regions.some((region) => region.demonstration),
      now: Date.now(),
    });
    const notes = [...disputes(model, names, around.words), ...model.lanes.flatMap((lane) => lane.windows.map((window) => window.reason))];
    return { ...drawn, legend: legendOf(model, around.words), notes: notes.filter(unique) };
  }
}

function disputes(model: TimelineModel, names: Map<string, string>, words: Words): string[] {
  const events = model.lanes.flatMap((lane) => lane.events.map(({ event }) => event));
  return events
    .filter((event) => [event.planned, event.actual].some((date) => date.state === 'conflicting'))
    .map((event) => `${names.get(event.region) ?? event.region}, ${event.name}: ${words.conflictingDates}`);
}

function unique(value: string, index: number, all: string[]): boolean {
  return all.indexOf(value) === index;
}

function legendOf(model: TimelineModel, words: Words): LegendItem[] {
  const events = model.lanes.flatMap((lane) => lane.events);
  const vague = events.flatMap(stretchesOf).some((stretch) => !stretch.exact);
  const when = (shown: boolean, mark: LegendItem['mark'], text: string): LegendItem[] => (shown ? [{ mark, text }] : []);
  return [
    ...when(events.some((event) => event.actual), 'happened', words.happened),
    ...when(events.some((event) => event.planned), 'planned', words.planned),
    ...when(vague, 'span', words.span),
    ...when(model.lanes.some((lane) => lane.windows.length), 'assumption', words.assumption),
  ];
}
