import type { Language } from '../shared/fields.ts';
import { formatFor } from '../shared/format.ts';
import { inParts } from '../shared/in-parts.ts';
import type { Entry, Section } from '../shared/mail/index.ts';
import { unitName } from '../shared/units.ts';
import { entryOf, headOf } from './mail-entry.ts';
import type { LowStock, TransferProposal } from './model.ts';
import { digestTexts } from './texts/digest.ts';
import { MOST_SENT } from './transfer-model.ts';
import { whySent } from './why-transfer.ts';

/** A transfer that is proposed, with what is low for it. */
interface Move {
  low: LowStock;
  from: TransferProposal;
}

/** What one warehouse can send to another, two by two, each with the call that makes the transfer. */
export function transferSections(alerts: readonly LowStock[], day: string, language: Language): Section[] {
  const moves = alerts.flatMap((low) => (low.transferFrom ?? []).map((from): Move => ({ low, from })));
  const between = Map.groupBy(moves, ({ low, from }) =>
    digestTexts[language].from(from.warehouse, low.warehouse),
  );
  const parts = [...between].flatMap(([title, all]) =>
    inParts(all, MOST_SENT).map((some) => ({ title, some })),
  );
  return parts.map(({ title, some }, i) => ({
    title,
    entries: some.map((move) => moveEntry(move, language)),
    command: {
      label: digestTexts[language].transfer,
      lines: [
        'POST /stock/alerts/transfers',
        `Idempotency-Key: low-stock-${day}-transfer-${i + 1}`,
        JSON.stringify({ alerts: some.map(named) }),
      ],
    },
  }));
}

const named = ({ low: { sku, warehouse }, from }: Move) => ({ sku, warehouse, from: from.warehouse });

/** Of which nothing is to be ordered is told whole with the first that sends some; any other by its supplier. */
function moveEntry({ low, from }: Move, language: Language): Entry {
  const texts = digestTexts[language];
  const counted = `${formatFor(language, 'UTC').quantity(from.quantity)} ${unitName(low.unit, language)}`;
  const sends: Entry['facts'][number] = [texts.send, counted];
  if (low.suggestedQuantity === 0 && low.transferFrom?.[0] === from) {
    const whole = entryOf(low, language);
    return { ...whole, facts: [sends, ...whole.facts] };
  }
  return { ...headOf(low, low.sku, language), facts: [sends], sentences: whySent(from, low, language) };
}
