import type { Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { inState, keys } from '../../shared/keys.ts';
import { recordPayment } from '../receipts/receiving.ts';
import { recordBankCredit } from './recording.ts';
import type { bankRoutes } from './routes.ts';
import { matched, paymentOf, setAside } from './rules.ts';
import { BANK_TRANSACTIONS, bankTransactions, rememberPayer } from './store.ts';
import { suggestionsFor } from './suggesting.ts';
import { takeStatement } from './taking.ts';

export const bankHandlers: Handlers<typeof bankRoutes> = {
  async takeBankStatement({ body, at }) {
    const { read, writes } = await takeStatement(body, at);
    return { body: read, writes };
  },

  recordBankCredit,

  async listBankTransactions({ query: { status, ...page } }) {
    return {
      body: status
        ? await bankTransactions.list('byState', inState(BANK_TRANSACTIONS, status), page)
        : await bankTransactions.list('byKind', BANK_TRANSACTIONS, page),
    };
  },

  async getBankTransaction({ params, language }) {
    const one = await bankTransactions.get(keys.bankTransaction(params.id));
    return { body: { ...one, suggestions: await suggestionsFor(one, language) } };
  },

  async matchBankTransaction({ caller, params, body, at }) {
    const one = await bankTransactions.get(keys.bankTransaction(params.id));
    const input = paymentOf(one, body, at);
    const { payment, writes } = await recordPayment(input, at, actorOf(caller), one.id);
    const after = matched(one, payment, at, actorOf(caller));
    const { account } = one.payer;
    return {
      body: { ...after, version: one.version + 1 },
      writes: [
        bankTransactions.replace(after),
        ...writes,
        ...(account ? [rememberPayer(account, payment.customerId)] : []),
      ],
    };
  },

  async setBankTransactionAside({ caller, params, body, at }) {
    const one = await bankTransactions.get(keys.bankTransaction(params.id));
    const after = setAside(one, body.reason, at, actorOf(caller));
    return { body: { ...after, version: one.version + 1 }, writes: [bankTransactions.replace(after)] };
  },
};
