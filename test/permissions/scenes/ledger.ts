import { expect } from 'vitest';
import { laterDay, now } from '../../../functions/shared/time.ts';
import { eventually } from '../../support/eventually.ts';
import type { Stand } from '../stand.ts';
import type { Scene } from './scene.ts';

const paid = ({ flow, buyer }: Stand) => flow.pay(buyer.id, { amount: 1, currency: 'EUR' });
const sealed = async ({ tw }: Stand) => (await tw.get('/audit/verify?limit=1')).sealed;

export const entriesListed: Scene = [
  'the books are read, closed and opened',
  async (stand) => {
    const { tw, buyer } = stand;
    const { id } = await paid(stand);
    const byDocument = await tw.get(`/ledger/entries?documentId=${id}`);
    expect(byDocument.items).toHaveLength(1);
    expect((await tw.get(`/ledger/entries?customerId=${buyer.id}`)).items).not.toEqual([]);
    expect((await tw.get('/ledger/entries')).items).not.toEqual([]);
    await tw.get(`/ledger/trial-balance?to=${now().slice(0, 10)}`);
    await eventually(async () => (await sealed(stand)) > 0);
    await tw.post('/ledger/books/close', { month: '2020-01' });
    await tw.post('/ledger/books/reopen', { month: '2020-01', reason: 'tried' });
  },
];

export const sealedSoon: Scene = [
  'an entry is sealed',
  async (stand) => {
    const before = await sealed(stand);
    await paid(stand);
    await eventually(async () => (await sealed(stand)) > before);
  },
];

/** Rates are good from their day on: each time it is of an earlier one, from which there is none. */
let unratedDay = '2015-12-31';

export const ratedLate: Scene = [
  'what had no rate is valued',
  async (stand) => {
    const { tw, flow, buyer } = stand;
    unratedDay = laterDay(unratedDay, -1);
    const receivedAt = `${unratedDay}T12:00:00.000Z`;
    const { id } = await flow.pay(buyer.id, { amount: 1, currency: 'CHF' }, { receivedAt });
    const { items } = await tw.get(`/ledger/entries?documentId=${id}`);
    const path = `/ledger/entries/${items[0]?.id ?? ''}/valuation` as '/ledger/entries/{id}/valuation';
    await eventually(async () => (await tw.as('finance').get(path)).status === 200);
    expect((await tw.get('/ledger/unrated?currency=CHF')).items).not.toEqual([]);
    const rate = { currency: 'CHF', rate: '1.05', validFrom: unratedDay, source: 'tried' } as const;
    await tw.post('/exchange-rates', rate);
    await tw.get('/exchange-rates?currency=CHF');
    await eventually(async () => (await tw.get(path)).status === 'rated');
  },
];
