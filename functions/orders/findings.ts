import type { Language } from '../shared/fields.ts';
import { inEnglish, type Saying, say } from '../shared/texts/say.ts';
import { tell } from '../shared/texts/tell.ts';
import type { Finding, StoredFinding } from './model.ts';

/** What a rule found, said so that every reader can be told it in their own language. */
export const found = (code: Finding['code'], says: Saying, lineNo?: number): StoredFinding => ({
  code,
  ...(lineNo === undefined ? {} : { lineNo }),
  message: inEnglish(says),
  says,
});

export const tellFinding = ({ says, ...finding }: StoredFinding, language: Language): Finding => ({
  ...finding,
  message: tell(says, language),
});

const retold = ({ code, lineNo }: StoredFinding, says: Saying): StoredFinding[] => [
  found(code, says, lineNo),
];

/**
 * As the customer is told it when it tries an order: its own credit, record and dates as they are, and of amount and
 * quantity only that they are looked at. Limits, floors and discounts are ours.
 */
export function forCustomer(finding: StoredFinding): StoredFinding[] {
  switch (finding.code) {
    case 'credit':
    case 'customer-data':
    case 'delivery-date':
      return [finding];
    case 'amount':
      return retold(finding, say('An order of this amount is looked at by a person first.'));
    case 'quantity':
      return retold(finding, say('So large a quantity is looked at by a person first.'));
    default:
      return [];
  }
}
