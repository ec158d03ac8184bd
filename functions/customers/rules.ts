import { newId } from '../shared/ids.ts';
import { patched } from '../shared/patch.ts';
import { fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import type { Account, Customer, CustomerInput, CustomerPatch } from './model.ts';

export function newCustomer(input: CustomerInput, settings: Settings, at: string): Customer {
  const customer = { ...input, id: newId('cus'), version: 1, createdAt: at, updatedAt: at };
  assertConsistent(customer, settings);
  return customer;
}

export function changedCustomer(
  customer: Customer,
  patch: CustomerPatch,
  settings: Settings,
  at: string,
): Customer {
  const changed = patched({ ...customer, updatedAt: at }, patch);
  assertConsistent(changed, settings);
  return changed;
}

/** @throws Problem unprocessable naming the field */
function assertConsistent({ taxCode, creditLimit, currency }: Customer, { taxCodes }: Settings): void {
  if (taxCode && !Object.hasOwn(taxCodes, taxCode))
    throw fieldProblem('/taxCode', say('must be one of {values}', { values: Object.keys(taxCodes) }));
  if (creditLimit && creditLimit.currency !== currency)
    throw fieldProblem(
      '/creditLimit/currency',
      say("must be the customer's currency, {currency}", { currency }),
    );
}

/** What an order needs to be delivered and invoiced and this customer's record lacks, in words; empty when complete. */
export function missingData(customer: Customer): Saying[] {
  return [
    ...(customer.addresses.length === 0 ? [say('an address')] : []),
    ...(customer.invoiceEmail ? [] : [say('an e-mail address for invoices')]),
    ...(customer.taxId ? [] : [say('a tax id')]),
  ];
}

/** Credit in use, in minor units: on order and owed, less what is to the customer's credit. */
export const exposure = ({ ordered, receivable, advances, unapplied }: Account): number =>
  ordered.amount + receivable.amount - advances.amount - unapplied.amount;

/** Where a customer's invoices, reminders and decisions go. */
export const mailAddress = ({ invoiceEmail, contacts }: Customer): string | undefined =>
  invoiceEmail ?? contacts.find((c) => c.email)?.email;
