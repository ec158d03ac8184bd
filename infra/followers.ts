import {
  beginningsOf,
  changesOf,
  invoicesOfMonths,
  invoicesReopened,
  movementsOf,
  ratesRecorded,
  standing,
} from './constructs/heard.ts';
import type { StreamConsumerProps } from './constructs/stream-consumer.ts';
import type { FunctionName } from './functions.ts';

export interface Follower extends Omit<StreamConsumerProps, 'name' | 'table' | 'fn'> {
  id: string;
  fn: FunctionName;
}

/** Who is fed from the table's stream, with which of its changes, and what is suffered while it isn't. */
export const FOLLOWERS: readonly Follower[] = [
  {
    id: 'Workflow',
    fn: 'workflow-stream',
    suffers:
      'Orders are accepted but nothing happens with them, and waiting ones are not woken, nor served from what is free.',
    suffersDead: 'A change did not reach its order, which waits.',
    // Payments and mails are counted only; of the stock's ledger, what may bring something that others wait for.
    hears: [
      changesOf('ORDER', 'SHIPMENT', 'PO', 'INVOICE', 'PREPAYMENT', 'PAYMENT', 'MAIL', 'QUOTE_HOLD'),
      movementsOf('opening', 'receipt', 'transfer', 'count', 'adjustment', 'return'),
    ],
  },
  {
    id: 'PartnerMails',
    fn: 'partner-mails',
    suffers:
      'Customers get late news of their goods, quotations, credit notes and statements, suppliers of what is ordered, sales of contracts that run out and of disputes, reviewers of amendments, and finance of corrections of stock.',
    suffersDead:
      'A customer has not got news of its goods, a quotation, a credit note or a statement, or a supplier has not got its order.',
    hears: [
      changesOf(
        'SHIPMENT',
        'PO',
        'ADJUSTMENT',
        'COUNT',
        'RETURN',
        'EVALUATION',
        'STATEMENT',
        'DISPUTE',
        'QUOTATION',
        'AMENDMENT',
        'CONTRACT_LINE',
        'CONTRACT_AMOUNT',
      ),
      standing('ORDER', 'delivered'),
      invoicesOfMonths,
    ],
  },
  {
    id: 'Ledger',
    fn: 'ledger-stream',
    suffers: 'The trial balance lags behind, and entries are not sealed or valued yet.',
    suffersDead: 'Entries are missing in the trial balance, are not sealed, or have no value.',
    hears: [changesOf('ENTRY', 'EXCHANGE_RATE'), standing('VALUATION', 'unrated'), ratesRecorded],
  },
  {
    id: 'Imports',
    fn: 'imports-worker',
    suffers: 'Imported files are worked off late.',
    suffersDead: 'An import stands still: some rows of its file are not in.',
    hears: [changesOf('OPERATION')],
    // Each is a part of a file, which takes seconds.
    batchSize: 1,
  },
  {
    id: 'Projections',
    fn: 'projections',
    suffers: 'Statistics and what is kept of customers are behind what has happened.',
    suffersDead: 'Something is missing in the statistics, or in what is kept of a customer.',
    hears: [
      beginningsOf('ORDER', 'INVOICE', 'EVALUATION'),
      standing(['ORDER', 'INVOICE'], 'settled', 'rejected', 'cancelled', 'paid'),
      invoicesReopened,
      standing('SHIPMENT', 'delivered'),
      changesOf('ERASURE', 'AMENDMENT', 'PAYMENT', 'CUSTOMER', 'RETURN'),
    ],
    batchSize: 100,
  },
];
