import { z } from 'zod';
import type { Recorder } from './recorder.ts';

/** As somebody reads it off the bank's page. */
const told = (bookedOn: string) => ({
  account: 'DE89370400440532013000',
  reference: '2026111700042',
  bookedOn,
  amount: { amount: 23_800, currency: 'EUR' },
  payer: { name: 'Pruefwerk GmbH', account: 'DE02120300000000202051' },
  text: 'as agreed',
});

/** As a bank sends it: what a customer paid, naming the invoice, and what the tax office gave back. */
const statement = (number: string, day: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">1.25</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>2026 4711 1</AcctSvcrRef>
<NtryDtls><TxDtls><RltdPties><DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>${number}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">81.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>2026 4711 2</AcctSvcrRef></Ntry>
</Stmt></BkToCstmrStmt></Document>`;

const page = z.looseObject({ items: z.array(z.looseObject({ id: z.string(), text: z.string() })).length(2) });

export async function recordBank(to: Recorder, customerId: string, number: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  await to.record('takeBankStatement', { body: statement(number, day), as: 'finance' });
  const { items } = await to.until('listBankTransactions', { query: { status: 'open' } }, page);
  await to.record('listBankTransactions', { query: { status: 'open', limit: '1' } });
  const idOf = (named: boolean) => items.find(({ text }) => text.includes(number) === named)?.id ?? '';
  const params = { id: idOf(true) };
  await to.record('getBankTransaction', { params });
  await to.record('matchBankTransaction', { params, body: { customerId }, as: 'finance' });
  const aside = { reason: 'Given back by the tax office' };
  await to.record('setBankTransactionAside', { params: { id: idOf(false) }, body: aside, as: 'finance' });
  await to.record('recordBankCredit', { body: told(day), as: 'finance' });
}
