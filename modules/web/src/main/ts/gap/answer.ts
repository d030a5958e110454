// An evaluation as the API gives it: the part that is drawn.

export interface PanelPoint {
  period: string;
  eventTime: number | null;
  /** Before, within the window, after, or outside of what takes part. */
  phase: 'pre' | 'excluded' | 'post' | 'outside';
  treated: number | null;
  comparison: number | null;
  gap: number | null;
}

export interface PlaceboPath {
  area: string;
  counted: boolean;
  /** A gap for each period of the panel; null where there is none. */
  gaps: (number | null)[];
}

export interface EvaluationDrawn {
  unit: string;
  region: { id: string; name: string; demonstration: boolean };
  panel: PanelPoint[];
  result: { kind: string; placebos?: PlaceboPath[] };
}

export interface FollowedEvaluation {
  /** Stands with the region. */
  demonstration?: boolean;
  evaluation: EvaluationDrawn | null;
}
