import type { RegionAnswer, RefusalAnswer } from '../answers.js';

export interface ChanceAnswer {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

export interface CurveAnswer {
  denominator: number;
  limits: ChanceAnswer;
  /** Null when areas differ no more than by chance. */
  widenedLimits: ChanceAnswer | null;
}

export interface FunnelAreaAnswer {
  area: string;
  name: string;
  regions: string[];
  numerator: number;
  denominator: number;
  value: number;
  standing95: string;
  standing998: string;
  status: string;
}

export interface FunnelResultAnswer {
  kind: 'funnel';
  baseline: number;
  overdispersed: boolean;
  areas: FunnelAreaAnswer[];
  curve: CurveAnswer[];
}

export interface LeftOutAnswer {
  area: string;
  name: string;
  regions: string[];
  refusalCode: string;
  message: string;
}

export interface FunnelAnswer {
  regions: RegionAnswer[];
  unit: string;
  level: string;
  result: FunnelResultAnswer | RefusalAnswer;
  leftOut: LeftOutAnswer[];
}

/** Names that fit in one sentence; the table names them all. */
const namedAtMost = 6;

/** One sentence per marked area that is left out, then one per reason for all others. */
export function leftOutNotes(all: LeftOutAnswer[], words: { notDrawn: string; others: string }): string[] {
  const marked = all.filter((each) => each.regions.length);
  const reasons = new Map<string, string[]>();
  for (const each of all.filter((area) => !area.regions.length)) reasons.set(each.refusalCode, [...(reasons.get(each.refusalCode) ?? []), each.name]);
  return [
    ...marked.map((each) => `${each.name}: ${each.message} (${each.refusalCode})`),
    ...[...reasons].map(([code, names]) => `${words.notDrawn} (${code}): ${shortened(names, words.others)}.`),
  ];
}

function shortened(names: string[], others: string): string {
  const more = names.length - namedAtMost;
  return more > 0 ? `${names.slice(0, namedAtMost).join(', ')} ${others.replace('{0}', String(more))}` : names.join(', ');
}
