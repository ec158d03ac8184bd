/** Figures in a mail, drawn of table cells: mail programs show these without asking, and images not before. */
export type Panel = Tiles | Columns | Bars;

/** What matters most, in large. */
export interface Tiles {
  kind: 'tiles';
  title: string;
  tiles: readonly { label: string; value: string; note?: string; tone?: 'good' | 'bad' }[];
}

/** Two values at each time, side by side. */
export interface Columns {
  kind: 'columns';
  title: string;
  now: string;
  before: string;
  /** What the highest stands for. */
  top: string;
  columns: readonly Column[];
}

export interface Column {
  label: string;
  now: number;
  before: number;
  /** The same in words. */
  says: string;
}

/** Things by size. */
export interface Bars {
  kind: 'bars';
  title: string;
  bars: readonly { label: string; value: number; shown: string; note?: string }[];
  /** Where there are none. */
  empty: string;
}
