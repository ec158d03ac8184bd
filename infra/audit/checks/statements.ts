import { fingerprintOf } from '../../../functions/billing/statements/rules.ts';
import type { Check } from '../violation.ts';

/** Each statement is as it was issued, and its lines lead from what was owed before to what was owed after. */
export const statements: Check = function* ({ statements }) {
  for (const statement of statements) {
    const { number: about, opening, lines, closing, ageing, credit, digest } = statement;
    if (fingerprintOf(statement) !== digest) yield { about, says: 'is not what was issued' };
    let balance = opening.amount;
    for (const line of lines) {
      balance += line.amount.amount;
      if (line.balance.amount !== balance)
        yield { about, says: `says ${line.balance.amount} after ${line.documentId}, which is ${balance}` };
    }
    if (closing.amount !== balance) yield { about, says: `closes at ${closing.amount}, which is ${balance}` };
    if (ageing.total.amount - credit.amount !== closing.amount)
      yield { about, says: 'has an ageing that does not come to what is owed' };
  }
};
