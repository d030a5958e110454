// Texts and numbers in the language of the page.

const dutch = {
  loading: 'De grafiek wordt geladen.',
  failed: 'De grafiek kon niet worden geladen. In de tabel eronder staan dezelfde gegevens.',
  again: 'Probeer opnieuw',
  expired: 'Uw sessie is verlopen, daarom is er geen grafiek. Ververs de pagina om opnieuw in te loggen.',
  nothing: 'Er is niets om te tekenen.',
  fictitious: 'fictief',
  happened: 'gebeurd',
  planned: 'gepland',
  span: 'ergens in deze periode',
  conflicting: 'bronnen spreken elkaar tegen',
  conflictingDates: 'bronnen noemen verschillende datums; de balk loopt van de eerste tot de laatste dag.',
  assumption: 'aanname: invoering',
  today: 'vandaag',
  start: 'start contract',
  startPlanned: 'start contract (deels gepland)',
  months: 'maanden ten opzichte van de start van het contract',
  perYear: 'jaren ten opzichte van',
  perHalf: 'halve jaren ten opzichte van',
  partlyPlanned: 'deels gepland',
  events: [
    { code: 'contract-start', start: 'start contract', from: 'de start van het contract' },
    { code: 'client-transfer', start: 'overdracht cliënten', from: 'de overdracht van cliënten' },
    { code: 'intake-cut-over', start: 'aanmeldingen gaan over', from: 'de dag waarop aanmeldingen overgaan' },
    { code: 'award', start: 'gunning', from: 'de gunning' },
  ],
  window: 'invoering: oud en nieuw door elkaar (aanname)',
  mixed: 'invoering',
  leftOut: 'Getekend maar niet meegeteld, omdat oud en nieuw er door elkaar lopen',
  notCounted: 'niet meegeteld',
  interval: '95%-marge',
  fixed: 'vastgesteld',
  provisional: 'voorlopig',
  noInterval: 'zonder marge',
  noCounts: 'alleen een percentage gepubliceerd, geen aantallen',
  noSpread: 'gepubliceerd zonder spreiding',
  break: 'Trendbreuk',
  absent: 'geen cijfer',
  unplaced: 'heeft geen plaats op deze tijd-as.',
  axisFrom: 'De as begint bij',
  halfShort: ['1e half', '2e half'],
  half: 'e halfjaar',
  comparison: 'vergelijking',
  gap: 'verschil',
  placebo: 'andere gebieden, alsof zij waren overgegaan',
  noGap: 'Er is geen verschil getekend, omdat er geen vergelijking is.',
  periodsWithout: 'perioden zonder cijfer; daar is geen lijn getekend.',
  saveSvg: 'Bewaar als SVG',
  savePng: 'Bewaar als PNG',
  made: 'Gemaakt met Regiospiegel op',
  latestVintage: 'laatste stand',
  earlierVintage: 'eerdere stand',
  hollowProvisional: 'open teken: voorlopig',
  vintagesWithoutValue: 'standen hebben geen waarde; ze staan in de tabel, met de reden.',
  denominator: 'noemer (aantal waarvan het cijfer een deel is)',
  municipality: 'gemeente',
  youthRegion: 'jeugdregio',
  centre: 'midden',
  limit95: 'grenzen van toeval, 95%',
  limit998: 'grenzen van toeval, 99,8%',
  widened: 'ruimere grenzen (99,8%), omdat gebieden meer verschillen dan door toeval',
  withinLimits: 'binnen de grenzen',
  aboveLimits: 'boven de grens',
  belowLimits: 'onder de grens',
  notDrawn: 'Niet getekend',
  others: 'en {0} andere',
  centreLine: 'middellijn',
  controlLimits: 'grenzen van de regelkaart',
  signal: 'signaal: hier is iets te vragen',
  rules: {
    'beyond-limit': 'buiten een grens',
    'seven-on-one-side': 'zeven op een rij aan één kant',
    'seven-rising-or-falling': 'zeven op een rij stijgend of dalend',
    'two-of-three': 'twee van drie dicht bij een grens',
  } as Record<string, string>,
  recentPoints: 'groot teken: telt mee in de toets van de laatste vijf punten',
  sourceLine: 'Bron',
};

const english: Words = {
  loading: 'Loading the chart.',
  failed: 'The chart could not be loaded. The table below has the same data.',
  again: 'Try again',
  expired: 'Your session has expired, so there is no chart. Reload the page to log in again.',
  nothing: 'There is nothing to draw.',
  fictitious: 'fictitious',
  happened: 'happened',
  planned: 'planned',
  span: 'some time in this period',
  conflicting: 'sources disagree',
  conflictingDates: 'sources give different dates; the bar runs from the first to the last day.',
  assumption: 'assumption: implementation',
  today: 'today',
  start: 'start of contract',
  startPlanned: 'start of contract (partly planned)',
  months: 'months from the start of the contract',
  perYear: 'years from',
  perHalf: 'half-years from',
  partlyPlanned: 'partly planned',
  events: [
    { code: 'contract-start', start: 'start of contract', from: 'the start of the contract' },
    { code: 'client-transfer', start: 'transfer of clients', from: 'the transfer of clients' },
    { code: 'intake-cut-over', start: 'new requests go over', from: 'the day on which new requests go over' },
    { code: 'award', start: 'award', from: 'the award' },
  ],
  window: 'implementation: the old and the new mix (assumption)',
  mixed: 'implementation',
  leftOut: 'Drawn but not counted, because the old and the new mix there',
  notCounted: 'not counted',
  interval: '95% interval',
  fixed: 'final',
  provisional: 'provisional',
  noInterval: 'no interval',
  noCounts: 'only a percentage was published, no counts',
  noSpread: 'published without spread',
  break: 'Series break',
  absent: 'no figure',
  unplaced: 'has no place on this time axis.',
  axisFrom: 'The axis starts at',
  halfShort: ['1st half', '2nd half'],
  half: ' half',
  comparison: 'comparison',
  gap: 'difference',
  placebo: 'other areas, as if they had switched',
  noGap: 'No difference is drawn, because there is no comparison.',
  periodsWithout: 'periods without a figure; no line is drawn there.',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  made: 'Made with Regiospiegel on',
  latestVintage: 'latest vintage',
  earlierVintage: 'earlier vintage',
  hollowProvisional: 'open mark: provisional',
  vintagesWithoutValue: 'vintages have no value; they are in the table, with the reason.',
  denominator: 'denominator (what the figure is a part of)',
  municipality: 'municipality',
  youthRegion: 'youth region',
  centre: 'centre',
  limit95: 'limits of chance, 95%',
  limit998: 'limits of chance, 99.8%',
  widened: 'wider limits (99.8%), because areas differ more than by chance',
  withinLimits: 'within the limits',
  aboveLimits: 'above the limit',
  belowLimits: 'below the limit',
  notDrawn: 'Not drawn',
  others: 'and {0} more',
  centreLine: 'centre line',
  controlLimits: 'limits of the control chart',
  signal: 'signal: there is something to ask here',
  rules: {
    'beyond-limit': 'beyond a limit',
    'seven-on-one-side': 'seven in a row on one side',
    'seven-rising-or-falling': 'seven in a row rising or falling',
    'two-of-three': 'two of three close to a limit',
  },
  recentPoints: 'large mark: used in the test of the last five points',
  sourceLine: 'Source',
};

export type Words = typeof dutch;

export function wordsIn(language: string): Words {
  return language.startsWith('en') ? english : dutch;
}

/** The words for the event at which the clocks stand at 0. */
export function eventOf(words: Words, code = 'contract-start'): Words['events'][0] {
  return words.events.find((each) => each.code === code) ?? words.events[0]!;
}

/** A figure in its unit: proportions as percentages, the rest as it is. */
export function figure(value: number, unit: string, language: string, digits = 1): string {
  const shown = unit === 'proportion' || unit === 'relative-deviation' ? value * 100 : value;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(shown);
  return number.replace('-', '−') + unitSign(unit);
}

function unitSign(unit: string): string {
  return unit === 'proportion' || unit === 'relative-deviation' ? '%' : '';
}

export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
