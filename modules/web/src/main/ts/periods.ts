// Periods as places on an axis: consecutive periods of one kind lie 1 apart.

/** 2023JJ00 is 2023; 2023HJ02 and a count on a day in its second half are 4047. */
export function placeOf(period: string): number {
  const year = Number(period.slice(0, 4));
  if (period.includes('JJ')) return year;
  const second = period.includes('HJ') ? period.endsWith('2') : Number(period.slice(5, 7)) > 6;
  return 2 * year + (second ? 1 : 0);
}

export function isYear(period: string): boolean {
  return period.includes('JJ');
}

/** The edge between the periods before and after a day, halfway between their places. */
export function edgeAt(iso: string, years: boolean): number {
  const year = Number(iso.slice(0, 4));
  const passed = (Number(iso.slice(5, 7)) - 1) / 12;
  return years ? year + passed - 0.5 : 2 * year + 2 * passed - 0.5;
}

export function periodName(place: number, years: boolean, halfName: string): string {
  return years ? String(place) : `${Math.floor(place / 2)}, ${(place % 2) + 1}${halfName}`;
}

/** Short enough for an axis. */
export function periodLabel(place: number, years: boolean, halves: string[]): string {
  return years ? String(place) : `${halves[place % 2]}\n${Math.floor(place / 2)}`;
}
