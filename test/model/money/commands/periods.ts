import fc from 'fast-check';
import { closed, reopened } from '../../../../functions/ledger/closing.ts';
import { getBooks } from '../../../../functions/ledger/store.ts';
import { getSettings } from '../../../../functions/shared/settings.ts';
import { ANOTHER, type NewDeed, ONE } from './deeds.ts';

/** Time that goes by, and the books, which are sealed, closed and opened again. */
export function periods(deed: NewDeed) {
  const close = deed('close', fc.constant<[]>([]), () => async (world) => {
    const { books, change } = await getBooks(world.at);
    const month = new Date(Date.parse(world.at) - 31 * 86_400_000).toISOString().slice(0, 7);
    const after = closed(books, month, getSettings(), world.at, ONE);
    await world.commit(async () => ({ value: month, writes: [change(after)] }));
  });

  const reopen = deed('reopen', fc.constant<[]>([]), () => async (world) => {
    const { books, change } = await getBooks(world.at);
    const month = books.closedThrough ?? '2026-01';
    const after = reopened(books, { month, reason: 'late' }, world.at, ANOTHER);
    await world.commit(async () => ({ value: month, writes: [change(after)] }));
  });

  const days = deed('days', fc.tuple(fc.integer({ min: 1, max: 20 })), (count) => async (world) => {
    world.later(count);
  });

  const sealing = deed('seal', fc.tuple(fc.boolean()), (backwards) => async (world) => {
    await world.seal(backwards);
    await world.assertBooks();
  });

  return { close, reopen, days, sealing };
}
