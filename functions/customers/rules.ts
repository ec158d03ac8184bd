import { assertHappened } from '../shared/future.ts';
import { newId } from '../shared/ids.ts';
import { type Mailbox, roleMailbox } from '../shared/mail/index.ts';
import { patched } from '../shared/patch.ts';
import { conflict, fieldProblem } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import type { Account, Customer, CustomerInput, CustomerPatch } from './model.ts';
import { faultOf } from './tax-ids.ts';

export function newCustomer(input: CustomerInput, settings: Settings, at: string): Customer {
  const customer = { ...input, id: newId('cus'), version: 1, createdAt: at, updatedAt: at };
  assertConsistent(customer, settings);
  assertTaxId(customer);
  return customer;
}

export function changedCustomer(
  customer: Customer,
  patch: CustomerPatch,
  settings: Settings,
  at: string,
): Customer {
  assertGoesOn(customer);
  const changed = patched({ ...customer, updatedAt: at }, patch);
  assertConsistent(changed, settings);
  if (changed.taxId !== customer.taxId || movedFrom(customer, changed)) assertTaxId(changed);
  return changed;
}

/** @throws Problem conflict saying where it went */
export function assertGoesOn({ mergedInto, erased }: Customer): void {
  if (mergedInto) throw conflict(say('This customer was merged into {id}.', { id: mergedInto.id }));
  if (erased) throw conflict(say('The personal data of this customer was erased.'));
}

/** Whether anything may begin with it, or move over to it. @throws Problem unprocessable naming the field */
export function assertMayBegin(customer: Customer, pointer = '/customerId'): void {
  assertMayGain(customer, pointer);
  if (!customer.active) throw fieldProblem(pointer, say('is a customer that no longer orders'));
}

/** Whether its past may still be added to. @throws Problem unprocessable naming the field */
export function assertMayGain({ mergedInto, erased }: Customer, pointer = '/customerId'): void {
  if (mergedInto)
    throw fieldProblem(pointer, say('is a customer that was merged into {id}', { id: mergedInto.id }));
  if (erased) throw fieldProblem(pointer, say('is a customer whose personal data was erased'));
}

/** One that was on record before such were checked holds up no other change. @throws Problem unprocessable */
function assertTaxId(customer: Customer): void {
  const fault = customer.taxId && faultOf(customer.taxId, countriesOf(customer));
  if (fault) throw fieldProblem('/taxId', fault);
}

const countriesOf = ({ addresses }: Customer): string[] => [...new Set(addresses.map((a) => a.country))];

const movedFrom = (before: Customer, after: Customer): boolean =>
  countriesOf(before).toSorted().join() !== countriesOf(after).toSorted().join();

/** @throws Problem unprocessable naming the field */
function assertConsistent(customer: Customer, { taxCodes }: Settings): void {
  const { taxCode, creditLimit, currency } = customer;
  if (taxCode && !Object.hasOwn(taxCodes, taxCode))
    throw fieldProblem('/taxCode', say('must be one of {values}', { values: Object.keys(taxCodes) }));
  if (creditLimit && creditLimit.currency !== currency)
    throw fieldProblem(
      '/creditLimit/currency',
      say("must be the customer's currency, {currency}", { currency }),
    );
  assertHappened('/consent/at', customer.consent?.at, customer.updatedAt);
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

/** Where mails go that sales has to read about a customer: to whoever looks after it, else to all of sales. */
export const salesMailbox = ({ salesperson }: Pick<Customer, 'salesperson'>, settings: Settings): Mailbox =>
  salesperson ? { name: salesperson.name, address: salesperson.email } : roleMailbox('sales', settings);

/** Without what is the business's own affair. */
export const forCustomers = ({ group: _, tags: __, ...customer }: Customer): Customer => customer;
