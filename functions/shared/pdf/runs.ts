import { face } from './faces.ts';
import { CHAINS, type FaceName, type Weight } from './font-files.ts';

/** A stretch of text in one font; without `face`, one character that no font has. */
export interface Run {
  text: string;
  face: FaceName | undefined;
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What only steers layout (direction marks, joiners, variation selectors) has no ink and would count as missing. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text cut into runs. Bold text that the bold fonts lack but the regular ones have becomes regular as a whole: a
 * name half bold and half not would look like an emphasis that nobody meant.
 */
export function runsOf(text: string, weight: Weight = 'regular'): Run[] {
  const shown = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\n\r\t]/g, ' ');
  const runs = runsIn(shown, CHAINS[weight]);
  if (weight === 'regular' || gaps(runs) === 0) return runs;
  const regular = runsIn(shown, CHAINS.regular);
  return gaps(regular) < gaps(runs) ? regular : runs;
}

const gaps = (runs: readonly Run[]): number => runs.filter((run) => !run.face).length;

function runsIn(text: string, chain: readonly FaceName[]): Run[] {
  const runs: Run[] = [];
  for (const { segment } of clusters.segment(text))
    for (const next of pieces(segment, chain)) {
      const last = runs.at(-1);
      if (last?.face && last.face === next.face) last.text += next.text;
      else runs.push(next);
    }
  return runs;
}

/** A letter stays in one font with its marks where one has them all; else each character is looked up by itself. */
function pieces(cluster: string, chain: readonly FaceName[]): Run[] {
  const characters = Array.from(cluster);
  const whole = chain.find((name) => characters.every((one) => has(name, one)));
  if (whole) return [{ text: cluster, face: whole }];
  return characters.map((text) => ({ text, face: chain.find((name) => has(name, text)) }));
}

const has = (name: FaceName, character: string): boolean => face(name).has(character.codePointAt(0) ?? 0);
