import { type Key, keys } from '../shared/keys.ts';
import { once } from '../shared/once.ts';
import type { Write } from '../shared/table.ts';
import { contributionsOf } from './counting.ts';
import { type Fact, fact } from './model.ts';
import { tallies, tallyKey } from './store.ts';
import { additionsOf, emptyTally, nameOf, withAdded } from './tallying.ts';

/** Which fact it is. */
interface Named {
  about: string;
  kind: Fact['kind'];
  part?: number;
}

export const factKey = ({ about, kind, part = 0 }: Named): Key => keys.fact(about, kind, part);

export const count = (told: Fact): Promise<Fact> => countAs(told, async () => told);

/**
 * Counts a fact once, whoever tells it how often: it is recorded in the transaction that adds it to the figures.
 * @returns what was counted, now or earlier
 */
export async function countAs(named: Named, tell: () => Promise<Fact>): Promise<Fact> {
  const { value } = await once<Fact>({
    key: factKey(named),
    recall: (record) => fact.parse(record.value),
    decide: async () => {
      const told = await tell();
      return { value: told, writes: await writesOf(told) };
    },
  });
  return value;
}

/** Tallies as they are with this fact, under the condition that they are as they were read. */
async function writesOf(told: Fact): Promise<Write[]> {
  const additions = contributionsOf(told).flatMap(additionsOf);
  const found = await tallies.getMany(additions.map(tallyKey));
  const known = new Map(found.map((one) => [nameOf(one), one]));
  return additions.map((addition) => {
    const before = known.get(nameOf(addition));
    return before
      ? tallies.replace(withAdded(before, addition))
      : tallies.create(withAdded(emptyTally(addition), addition));
  });
}
