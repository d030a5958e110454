import { isYear, placeOf } from '../periods.js';

/** One vintage of a figure, as the API gives it. */
export interface RevisionAnswer {
  region: string | null;
  period: string;
  vintage: string;
  status: string;
  value: number | null;
  latest: boolean;
}

export interface RevisionsAnswer {
  indicator: string;
  unit: string;
  demonstration: boolean;
  revisions: RevisionAnswer[];
}

export interface Vintage {
  value: number;
  vintage: string;
  provisional: boolean;
  /** The last there is of its period. */
  latest: boolean;
}

/** The vintages that one owner published about one period, the oldest first; at its place on the axis. */
export interface RevisedPeriod {
  x: number;
  vintages: Vintage[];
}

export interface RevisionsModel {
  years: boolean;
  periods: RevisedPeriod[];
  /** How many vintages have no value, and so no place in the picture. */
  withoutValue: number;
}

export function modelOf(answer: RevisionsAnswer): RevisionsModel {
  const periods = new Map<string, RevisedPeriod>();
  for (const revision of answer.revisions) {
    if (revision.value === null) continue;
    const owned = `${revision.region ?? ''} ${revision.period}`;
    const period = periods.get(owned) ?? { x: placeOf(revision.period), vintages: [] };
    period.vintages.push(vintageOf(revision, revision.value));
    periods.set(owned, period);
  }
  return {
    years: answer.revisions.every((revision) => isYear(revision.period)),
    periods: [...periods.values()].sort((a, b) => a.x - b.x),
    withoutValue: answer.revisions.filter((revision) => revision.value === null).length,
  };
}

function vintageOf(revision: RevisionAnswer, value: number): Vintage {
  return { value, vintage: revision.vintage, provisional: revision.status.endsWith('provisional'), latest: revision.latest };
}
