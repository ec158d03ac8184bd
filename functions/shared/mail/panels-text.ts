import type { Panel } from './panels.ts';

/** The same figures line by line. */
export const panelText = (panel: Panel): string => [`== ${panel.title} ==`, ...linesOf(panel)].join('\n');

function linesOf(panel: Panel): string[] {
  switch (panel.kind) {
    case 'tiles':
      return panel.tiles.map(({ label, value, note }) => `${label}: ${value}${note ? ` (${note})` : ''}`);
    case 'columns':
      return panel.columns.map(({ says }) => says);
    case 'bars':
      return panel.bars.length === 0
        ? [panel.empty]
        : panel.bars.map(({ label, shown, note }) => `${label}: ${shown}${note ? ` (${note})` : ''}`);
  }
}
