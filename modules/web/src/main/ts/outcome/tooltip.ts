// The tooltip is drawn text, not HTML: that would write inline styles, which the page's policy forbids.
import { periodName } from '../periods.js';
import { figure, signed } from '../words.js';
import type { Keyed, OutcomeSetting } from './option.js';

export function tooltipOf(drawn: Keyed[], years: boolean, setting: OutcomeSetting) {
  return {
    trigger: 'axis', renderMode: 'richText', confine: true,
    backgroundColor: setting.palette.paper, borderColor: setting.palette.axis, borderWidth: 1, padding: 10,
    textStyle: { color: setting.palette.ink },
    formatter: (hits: { axisValue: number }[]) => linesAt(drawn, Math.round(hits[0]?.axisValue ?? 0), years, setting).join('\n'),
  };
}

/** What every series says about one place on the axis. */
export function linesAt(drawn: Keyed[], x: number, years: boolean, setting: OutcomeSetting): string[] {
  const heading = setting.onClock ? signed(x) : periodName(x, years, setting.words.half);
  return [heading, ...drawn.flatMap((series) => lineOf(series, x, setting))];
}

function lineOf(series: Keyed, x: number, setting: OutcomeSetting): string[] {
  const point = series.segments.flat().find((each) => each.x === x);
  if (point) return [`${series.key.name}: ${numbers(point, setting)}`];
  return series.missing.some((each) => each.x === x) ? [`${series.key.name}: ${setting.words.absent}`] : [];
}

function numbers(point: Keyed['segments'][0][0], setting: OutcomeSetting): string {
  const say = (value: number) => figure(value, setting.unit, setting.language);
  const { value, lower, upper } = point.estimate;
  const limits = lower === null || upper === null ? '' : ` (${say(lower)} – ${say(upper)})`;
  return say(value) + limits + (point.provisional ? `, ${setting.words.provisional}` : '') + (point.mixed ? `, ${setting.words.mixed}` : '');
}
