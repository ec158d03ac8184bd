import type { Count, CountLine, CountView } from './model.ts';

type Told = CountView['lines'][number];

/** Whoever still counts isn't told what the books say: a figure that is known is easily found. */
export const blind = (count: Count): CountView =>
  count.status === 'open' ? { ...count, lines: count.lines.map(withoutBook) } : count;

function withoutBook({ result, ...line }: CountLine): Told {
  if (!result) return line;
  const { counted, at, by, earlier, lots } = result;
  const own = lots
    ?.filter((lot) => lot.counted > 0)
    .map(({ lot, expiresOn, counted }) => ({ lot, expiresOn, counted }));
  return {
    ...line,
    result: { counted, at, by, ...(earlier ? { earlier } : {}), ...(own ? { lots: own } : {}) },
  };
}
