import fc from 'fast-check';
import { writeOff } from '../../../../functions/billing/credit/using.ts';
import { reminded } from '../../../../functions/billing/dunning.ts';
import { invoices } from '../../../../functions/billing/store.ts';
import { keys } from '../../../../functions/shared/keys.ts';
import { cents, customerOf, euros, type NewDeed, ONE, openInvoice, which } from './deeds.ts';

/** What the settings of the sample ask for the first reminder, the second and the third. */
const FEES = [0, 5_00, 10_00];

/** What becomes of invoices that nobody pays. */
export function unpaid(deed: NewDeed) {
  const giveUp = deed('write-off', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { expected } = customerOf(world, n);
    const { id, open } = openInvoice(expected, n);
    const part = Math.min(amount, open);
    await world.commit(async () => {
      const given = await writeOff(id, { amount: euros(part), reason: 'a trifle' }, n > 4, world.at, ONE);
      return { value: given.invoice, writes: given.writes };
    });
    expected.writtenOff(id, part);
  });

  const remind = deed(
    'remind',
    fc.tuple(which, fc.integer({ min: 1, max: 3 })),
    (n, times) => async (world) => {
      const { expected } = customerOf(world, n);
      const { id } = openInvoice(expected, n);
      for (let i = 0; i < times; i++) {
        const { reminders } = expected.invoice(id);
        await world.commit(async () => {
          const invoice = await invoices.get(keys.invoice(id));
          return { value: id, writes: await reminded(invoice, reminders + 1, world.at) };
        });
        expected.reminded(id, FEES[reminders] ?? 0);
      }
    },
  );

  return { giveUp, remind };
}
