import { isDeepStrictEqual } from 'node:util';
import { changeAccount, customers, giveTaxId, lastBegun, shut } from '../../customers/index.ts';
import type { Call, Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { say } from '../../shared/texts/say.ts';
import { tell } from '../../shared/texts/tell.ts';
import { accountsOf, assertNothingOpen, assertSettled } from '../open.ts';
import { listPersonalData } from './exporting.ts';
import type { Erasure } from './model.ts';
import { customerWithout, nextContact } from './one-person.ts';
import type { personRoutes } from './routes.ts';
import { askedAgain, blankCustomer, newErasure } from './rules.ts';
import { contactErasures, erasures } from './store.ts';

const KEPT = [
  say('Invoices, credit notes and statements, as they were issued: law asks to keep them.'),
  say('Ledger, payments, refunds and bank transactions: law asks to keep the books.'),
  say('What was ordered, shipped and returned when, and the marks that were given, without names and words.'),
  say('That an address bounced or complained, by its digest: so that it is not written to again.'),
  say('Answers to repeated requests, for two days, and rows of imported files, for a week.'),
];

const shown = (erasure: Erasure, { language }: Pick<Call, 'language'>) => ({
  ...erasure,
  kept: KEPT.map((one) => tell(one, language)),
});

export const personHandlers: Handlers<typeof personRoutes> = {
  listPersonalData,

  async eraseCustomer({ params: { id }, body, caller, at, ...call }) {
    const begun = await lastBegun(id);
    const [before, earlier] = await Promise.all([
      customers.get(keys.customer(id)),
      erasures.find(keys.erasure(id)),
    ]);
    if (earlier) {
      const again = askedAgain(earlier, at);
      return {
        body: shown({ ...again, version: earlier.version + 1 }, call),
        writes: [erasures.replace(again)],
      };
    }
    const { mergedFrom = [] } = before;
    const accounts = await accountsOf(before);
    assertSettled(begun, at);
    await assertNothingOpen(id, accounts, at);
    for (const other of await customers.getMany(mergedFrom.map(keys.customer)))
      await assertNothingOpen(other.id, await accountsOf(other), at);
    const by = actorOf(caller);
    const made = newErasure([id, ...mergedFrom], body.reason, at, by);
    const after = blankCustomer(before);
    return {
      body: shown(made, call),
      writes: [
        erasures.create(made),
        customers.replace({ ...after, erased: { at, by }, updatedAt: at }),
        ...giveTaxId(before, after),
        shut(id, begun, at),
        ...accounts.map((seen) => changeAccount(id, seen.currency, {}, seen)),
      ],
    };
  },

  async getErasure({ params, ...call }) {
    return { body: shown(await erasures.get(keys.erasure(params.id)), call) };
  },

  async eraseContact({ params: { id }, body: { reason, ...person }, caller, at }) {
    const [customer, earlier] = await Promise.all([
      customers.get(keys.customer(id)),
      contactErasures.find(keys.contactErasure(id)),
    ]);
    const { mergedFrom = [] } = customer;
    const asked = newErasure([id, ...mergedFrom], reason, at, actorOf(caller));
    const made = nextContact(asked, person, earlier);
    const after = customerWithout(customer, person);
    const own = isDeepStrictEqual(after, customer) ? [] : [customers.replace({ ...after, updatedAt: at })];
    const record = earlier ? contactErasures.replace(made) : contactErasures.create(made);
    return { body: { ...made, version: (earlier?.version ?? 0) + 1 }, writes: [record, ...own] };
  },

  async getContactErasure({ params }) {
    return { body: await contactErasures.get(keys.contactErasure(params.id)) };
  },
};
