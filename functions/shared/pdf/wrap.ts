import LineBreaker from 'linebreak';

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Cuts text into lines no wider than `width`, at the places Unicode allows (Chinese between any two characters but not
 * before a full stop); a word that is wider than a line is cut between letters.
 * @param measure width of a text in the unit of `width`
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd()) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    if (line !== '' && !fits(line + word)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = fits(line + word) ? line + word : cut(word, lines, fits);
  }
  return [...lines, line.trimEnd()];
}

function* words(text: string): Generator<string> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield text.slice(from, next.position);
    from = next.position;
  }
}

/** Fills `lines` with as much of the word as needs lines of its own; the rest begins the next line. */
function cut(word: string, lines: string[], fits: (line: string) => boolean): string {
  let line = '';
  for (const { segment } of clusters.segment(word)) {
    if (line !== '' && !fits(line + segment)) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return line;
}
