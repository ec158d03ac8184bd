import { taxIdItems } from '../../../functions/customers/same-tax-id.ts';
import type { Check } from '../violation.ts';

/** Every customer is found under the tax id that it has, and under no other. */
export const taxIds: Check = function* ({ customers, taxIds: listed }) {
  const had = new Map(
    customers
      .flatMap((one) => taxIdItems(one))
      .map((item): [string, unknown] => [nameOf(item), item.customerId]),
  );
  const found = new Map(listed.map((item): [string, unknown] => [nameOf(item), item.customerId]));
  for (const [name, id] of had)
    if (found.get(name) !== id) yield { about: String(id), says: 'is not found under its tax id' };
  for (const [name, id] of found)
    if (!had.has(name)) yield { about: String(id), says: 'is found under a tax id that it has not' };
};

const nameOf = ({ pk, sk }: { pk?: unknown; sk?: unknown }): string => `${pk} ${sk}`;
