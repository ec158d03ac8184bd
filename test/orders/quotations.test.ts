import { describe, expect, test } from 'vitest';
import { fieldsIn, readForm } from '../../functions/orders/quotations/form.ts';
import { linkOf, quotationOfLink } from '../../functions/orders/quotations/link.ts';
import { orderFrom } from '../../functions/orders/quotations/quoting.ts';
import {
  answered,
  assertMay,
  type Moment,
  sent,
  statusOn,
  TRANSITIONS,
  withdrawn,
} from '../../functions/orders/quotations/rules.ts';
import { tellQuotation } from '../../functions/orders/quotations/view.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aCustomer, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { type ASKED, aDraft, aSent, PRODUCTS, TODAY, termsFor } from './sample-quotation.ts';

const settings = useSettings();
const NOW: Moment = { at: AT, today: TODAY };
const YES = { decision: 'accepted', name: 'Zoë', via: 'staff', by: SALES } as const;
const refused = (code: string, pointer?: string) =>
  expect.objectContaining({ code, ...(pointer ? { errors: [expect.objectContaining({ pointer })] } : {}) });

describe('a draft', () => {
  test('is priced by what is agreed, lists and the catalog, and says why', () => {
    const draft = aDraft(settings);
    const [bolts, tea] = tellQuotation(draft, { today: TODAY, language: 'en' }).lines;
    expect(bolts).toMatchObject({
      unitPrice: '8.75',
      priceFrom: 'manual',
      priceReason: 'Agreed: first order',
    });
    expect(tea).toMatchObject({ unitPrice: '38.50', priceReason: 'By the catalog.' });
    const goods = 8750 + 9144;
    expect(draft.totals.net.amount).toBe(goods - 447);
    expect(draft.totals.total.amount).toBe(
      draft.totals.net.amount + draft.freight.net.amount + draft.totals.tax.amount,
    );
  });

  test('is refused what could not be ordered when it is accepted', () => {
    const draft = (asked: Partial<typeof ASKED>) => () => aDraft(settings, asked);
    expect(draft({ validUntil: '2026-03-01' })).toThrow(refused('unprocessable', '/validUntil'));
    expect(draft({ validUntil: TODAY })).not.toThrow();
    expect(draft({ requestedDate: '2026-03-30' })).toThrow(refused('unprocessable', '/requestedDate'));
    expect(draft({ requestedDate: '2026-03-31' })).not.toThrow();
    const gone = [{ sku: 'GONE', quantity: 1000 }];
    expect(draft({ lines: gone })).toThrow(refused('unprocessable', '/lines/0/sku'));
    const idle = aCustomer({ active: false });
    expect(() => aDraft(settings, {}, idle)).toThrow(refused('unprocessable', '/customerId'));
  });
});

describe('a quotation', () => {
  test('goes from state to state as it may, and nowhere once it is over', () => {
    const draft = aDraft(settings);
    const open = aSent(settings);
    expect(() => answered(draft, YES, NOW)).toThrow(refused('conflict'));
    const ends = [answered(open, YES, NOW), withdrawn(open, 'too cheap', SALES, NOW)];
    for (const one of ends)
      for (const to of ['draft', 'sent', 'accepted', 'declined', 'withdrawn'] as const)
        expect(() => assertMay(one, to, TODAY)).toThrow(refused('conflict'));
    expect(() => assertMay(open, 'draft', TODAY)).toThrow(refused('conflict'));
    expect(Object.keys(TRANSITIONS)).toHaveLength(6);
  });

  test('is good until the end of its last day, and then neither accepted nor sent', () => {
    const open = aSent(settings);
    expect(statusOn(open, '2026-03-31')).toBe('sent');
    expect(statusOn(open, '2026-04-01')).toBe('expired');
    const late = { at: plusDays(AT, 40), today: '2026-04-11' };
    expect(() => answered(open, YES, late)).toThrow('This quotation is expired.');
    expect(() => sent(open, 'Q-1', SALES, late)).toThrow(refused('conflict'));
    expect(statusOn(answered(open, YES, NOW), '2026-04-11')).toBe('accepted');
  });

  test('sent again keeps its number and prices, and counts the times', () => {
    const open = aSent(settings);
    const again = sent({ ...open, mail: { state: 'sent' } }, open.number ?? '', SALES, NOW);
    expect(again).toMatchObject({ number: open.number, sent: { time: 2 }, mail: { state: 'none' } });
    expect(again.lines).toEqual(open.lines);
  });
});

describe('the order that it becomes', () => {
  const customer = aCustomer();
  const open = aSent(settings, { notes: 'gate 3' }, customer);
  const dear = PRODUCTS.map((p) => ({ ...p, prices: [{ currency: 'EUR' as const, unitPrice: '99' }] }));

  test('costs what was quoted to the cent, whatever prices are by then, and says by which quotation', () => {
    const said = { purchaseOrderNumber: 'P-1' };
    const order = orderFrom(open, termsFor(settings, customer, dear), said, plusDays(AT, 20), SALES);
    expect(order).toMatchObject({
      quotationId: open.id,
      status: 'placed',
      totals: open.totals,
      freight: open.freight,
      notes: 'gate 3',
      purchaseOrderNumber: 'P-1',
      deliveryAddress: open.deliveryAddress,
    });
    for (const [i, line] of order.lines.entries()) {
      const { unitPrice, net, tax, quantity } = open.lines[i] ?? expect.unreachable();
      const quotation = { id: open.id, number: open.number };
      expect(line).toMatchObject({
        unitPrice,
        net,
        tax,
        quantity,
        quotation,
        priceFrom: 'quotation',
        shipped: 0,
      });
      expect(line).not.toHaveProperty('because');
    }
  });

  test('is refused when it could not be placed any more', () => {
    const idle = { ...customer, active: false };
    expect(() => orderFrom(open, termsFor(settings, idle), {}, AT, SALES)).toThrow(refused('unprocessable'));
    const gone = [aProduct({ active: false }), ...PRODUCTS.slice(1)];
    expect(() => orderFrom(open, termsFor(settings, customer, gone), {}, AT, SALES)).toThrow(
      'BOLT is no product on sale',
    );
  });
});

describe('the link of its mail', () => {
  const SECRET = { value: Buffer.alloc(32, 1).toString('base64url') };
  const open = aSent(settings);
  const token = linkOf(open, 'Europe/Berlin', SECRET);

  test('is of one quotation and one sending', () => {
    expect(quotationOfLink(token, SECRET)).toEqual({ id: open.id, time: 1 });
    const again = sent(open, open.number ?? '', SALES, NOW);
    expect(quotationOfLink(linkOf(again, 'Europe/Berlin', SECRET), SECRET)).toEqual({ id: open.id, time: 2 });
  });

  test('is nothing once any of it is another, or another’s', () => {
    for (let i = 0; i < token.length - 1; i++) {
      const altered = `${token.slice(0, i)}${token[i] === '1' ? '2' : '1'}${token.slice(i + 1)}`;
      expect(quotationOfLink(altered, SECRET)).toBeUndefined();
    }
    const other = aSent(settings);
    expect(quotationOfLink(token.replace(open.id.slice(4), other.id.slice(4)), SECRET)).toBeUndefined();
    expect(quotationOfLink(token, { value: Buffer.alloc(32, 2).toString('base64url') })).toBeUndefined();
    expect(quotationOfLink('', SECRET)).toBeUndefined();
  });
});

test('what a browser sends is read, and nothing without a name and a button', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const sentBy = (form: Record<string, string>) =>
    readForm(fieldsIn({ headers, body: `${new URLSearchParams(form)}`, isBase64Encoded: false }));
  const empty = { purchaseOrderNumber: ' ', words: '' };
  expect(sentBy({ answer: 'accept', name: ' 王 ', ...empty })).toEqual({ answer: 'accept', name: '王' });
  for (const form of [{ answer: 'accept' }, { name: 'Zoë' }, { name: 'Zoë', answer: 'perhaps' }])
    expect(() => sentBy(form as Record<string, string>)).toThrow(refused('unprocessable'));
  const long = { answer: 'decline', name: 'Zoë', words: 'x'.repeat(2001) };
  expect(() => sentBy(long)).toThrow(refused('unprocessable', '/words'));
});
