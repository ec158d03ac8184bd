import { type Customer, customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { roleMailbox } from '../../shared/mail/index.ts';
import { persistently } from '../../shared/once.ts';
import { getSettings, type Settings } from '../../shared/settings.ts';
import { endOfDayAfter } from '../../shared/time.ts';
import { open } from '../disputes/opening.ts';
import type { Charge, Said } from '../disputes/rules.ts';
import type { Invoice } from '../model.ts';
import type { Statement } from '../statements/model.ts';
import { statements } from '../statements/store.ts';
import { invoices } from '../store.ts';
import type { AnswerInput } from './model.ts';
import { answered, assertUnanswered, disputedOf } from './rules.ts';

/**
 * What a customer says of its statement, once: of two answers at the same moment one is taken.
 * @throws Problem conflict for a second answer, unprocessable naming a line that there isn't
 */
export const answerStatement = (statementId: string, input: AnswerInput, at: string): Promise<Statement> =>
  persistently(
    async () => {
      const before = await statements.get(keys.statement(statementId));
      assertUnanswered(before);
      const { said, held } = await withInvoices(disputedOf(before, input));
      const customer = await customers.get(keys.customer(before.customerId));
      const charge = chargeOf(customer, getSettings(), at);
      const { statement, disputes } = answered(before, said, charge, input.name, at);
      const by = { id: customer.id, role: 'customer', name: input.name };
      const writes = [statements.replace(statement), ...open(disputes, held, by, at)];
      return { value: { ...statement, version: statement.version + 1 }, writes };
    },
    { attempts: 8 },
  );

/** Whoever looks after the customer, or else who keeps the books. */
function chargeOf({ salesperson }: Customer, settings: Settings, at: string): Charge {
  const { timeZone, statements } = settings;
  const owner = salesperson
    ? { name: salesperson.name, address: salesperson.email }
    : roleMailbox('finance', settings);
  return { owner, deadline: endOfDayAfter(statements.resolveWithinDays, timeZone, at) };
}

/** With the invoice that each line is about: the document itself, or what a credit note corrects. */
async function withInvoices(
  lines: readonly Said[],
): Promise<{ said: Said[]; held: ReadonlyMap<string, Invoice> }> {
  const known = await byId(lines.map(({ of }) => of.documentId).filter((id) => /^(inv|crn)_/.test(id)));
  const said = lines.map((one) => {
    const document = known.get(one.of.documentId);
    return { ...one, invoiceId: document?.corrects?.id ?? document?.id };
  });
  return { said, held: await byId(said.flatMap(({ invoiceId }) => invoiceId ?? [])) };
}

const byId = async (ids: readonly string[]): Promise<Map<string, Invoice>> => {
  const found = await invoices.getMany([...new Set(ids)].map(keys.invoice));
  return new Map(found.map((one) => [one.id, one]));
};
