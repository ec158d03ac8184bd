/** What other modules may use of billing. */

export { statementAnswers } from './answers/page.ts';
export { bankCreditInput } from './bank/model.ts';
export { recordBankCredit } from './bank/recording.ts';
export type { Returned } from './crediting.ts';
export { tellOfDispute } from './disputes/telling.ts';
export { fapiaoInput } from './fapiao/model.ts';
export { recordFapiao } from './fapiao/recording.ts';
export type { Billable } from './invoicing.ts';
export { closeOrderAccount, creditInvoice, issueInvoice, openOrderAccount } from './issue.ts';
export { onInvoice } from './mail-state.ts';
export { mailInvoice } from './mailing.ts';
export { type Invoice, type InvoiceLine, invoice, orderAccount } from './model.ts';
export { overdueAt } from './overdue.ts';
export { askForPrepayment } from './prepayments/asking.ts';
export { mailPrepayment } from './prepayments/mailing.ts';
export { type Prepayment, prepayment } from './prepayments/model.ts';
export { isReleased, type Ordered } from './prepayments/rules.ts';
export { prepaymentOf } from './prepayments/store.ts';
export { paymentEvents } from './providers/webhook.ts';
export { routes } from './routes.ts';
export { nextNumber, yearIn } from './series/numbering.ts';
export { mailStatementWhenSent, onStatement } from './statements/mailing.ts';
export { invoices, orderAccounts, payments } from './store.ts';
