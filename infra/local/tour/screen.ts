import { styleText } from 'node:util';
import type { Event } from './shapes.ts';
import { inWords, whoActed } from './words.ts';

/** Columns of a step's line, two apart: time, order, what, who, how long after the step before. */
const WIDTHS = { time: 8, label: 1, what: 50, who: 20, took: 9 };
const GAP = '  ';
const INDENT = ' '.repeat(GAP.length * 3 + WIDTHS.time + WIDTHS.label);
const NOTE_WIDTH = 100 - INDENT.length;

/** Lines of at most 100 columns; colours only where the terminal shows them. */
export class Screen {
  private readonly started = Date.now();

  constructor(private readonly write: (line: string) => void = console.log) {}

  /** Names the columns. */
  head(): void {
    const cells = [
      'time'.padStart(WIDTHS.time),
      ' ',
      cell('what', WIDTHS.what),
      cell('who', WIDTHS.who),
      'took'.padStart(WIDTHS.took),
    ];
    this.write('');
    this.write(styleText('dim', GAP + cells.join(GAP).trimEnd()));
  }

  title(label: string, text: string): void {
    this.write('');
    this.write(`${GAP}${styleText('bold', `${label}${GAP}${text}`)}`);
  }

  step(label: string, event: Event, previousAt: string | undefined): void {
    const at = Date.parse(event.at);
    const took = previousAt ? `+${seconds(at - Date.parse(previousAt))}` : '';
    const cells = [
      styleText('dim', seconds(at - this.started).padStart(WIDTHS.time)),
      label,
      cell(inWords(event), WIDTHS.what),
      styleText('cyan', cell(whoActed(event), WIDTHS.who)),
      styleText('dim', took.padStart(WIDTHS.took)),
    ];
    this.write(GAP + cells.join(GAP).trimEnd());
  }

  /** Something beside the steps, below what they say. */
  note(text: string): void {
    for (const line of wrap(text, NOTE_WIDTH)) this.write(`${INDENT}${styleText('yellow', line)}`);
  }

  /** A line to paste, which is never broken. */
  command(text: string): void {
    this.write(`${GAP}${styleText('bold', text)}`);
  }
}

const seconds = (ms: number): string => `${(Math.max(0, ms) / 1000).toFixed(2)} s`;

const cell = (text: string, width: number): string =>
  (text.length <= width ? text : `${text.slice(0, width - 1)}…`).padEnd(width);

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
