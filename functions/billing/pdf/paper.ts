import type { Money } from '../../shared/money.ts';
import type { Invoice } from '../model.ts';

type Printed = 'number' | 'orderId' | 'orderReference' | 'language' | 'seller' | 'buyer' | 'deliveredTo';
type Dated = 'issuedAt' | 'dueAt' | 'currency' | 'paymentReference';
type Summed = 'lines' | 'discountPercent' | 'freight' | 'taxes' | 'net' | 'total';

/** What is drawn alike: invoices, credit notes, and the proforma by which money is asked for ahead. */
export interface Paper
  extends Pick<Invoice, Printed | Dated | Summed>,
    Partial<Pick<Invoice, 'corrects' | 'suppliedAt' | 'suppliedFrom' | 'prepaid' | 'month' | 'orders'>> {
  kind: Invoice['kind'] | 'prepayment';
  /** On a proforma: how much of the total is to be paid ahead. */
  percent?: string;
  amount?: Money;
}
