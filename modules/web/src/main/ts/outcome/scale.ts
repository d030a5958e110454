// A vertical axis that shows the figures: it need not start at zero, and says so when it does not.

export interface Scale {
  min: number;
  max: number;
  step: number;
  digits: number;
}

export function scaleOf(values: number[], shown: number): Scale {
  const low = Math.min(...values) * shown;
  const high = Math.max(...values) * shown;
  const range = high - low || Math.abs(high) || 1;
  const step = niceStep(range / 4);
  const min = low >= 0 && low < range ? 0 : Math.floor((low - range * 0.05) / step) * step;
  const max = Math.ceil((high + range * 0.05) / step) * step;
  return { min: min / shown, max: max / shown, step: step / shown, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** The ticks, without the noise of repeated addition. */
export function ticksOf(scale: Scale): number[] {
  const count = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: count + 1 }, (_, tick) => Number((scale.min + tick * scale.step).toPrecision(12)));
}
