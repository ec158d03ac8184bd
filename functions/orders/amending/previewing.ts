import { exposure } from '../../customers/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { dayIn, laterDay } from '../../shared/time.ts';
import { forCustomer, tellFinding } from '../findings.ts';
import { tellPrice } from '../price-words.ts';
import { leadTime } from '../review.ts';
import type { Reader } from '../view.ts';
import { sumOf } from './holdings.ts';
import type { Plan } from './planning.ts';
import type { AmendmentPreview } from './preview-model.ts';
import { changesBetween, versionOf } from './versions.ts';

export function previewOf(plan: Plan, reader: Reader): AmendmentPreview {
  const { before, after, findings } = plan;
  const told = reader.forStaff ? findings : findings.flatMap(forCustomer);
  return {
    outcome: findings.length > 0 ? 'needs-review' : 'applied',
    findings: told.map((one) => tellFinding(one, reader.language)),
    changes: changesBetween(versionOf(before), versionOf(after)),
    totals: after.totals,
    increases: increasesOf(plan, reader),
    released: releasedBy(plan),
    ...creditOf(plan),
  };
}

/** As when an order is placed: what is missing of a product falls to the last that want it. */
function increasesOf({ increases, after, cover, products, suppliers }: Plan, { language, at }: Reader) {
  const settings = getSettings();
  const short = new Map(cover.missing.map((m) => [m.sku, m.quantity]));
  return increases
    .toReversed()
    .flatMap(({ lineNo, sku, quantity }) => {
      const line = after.lines.find((one) => one.lineNo === lineNo);
      if (!line) return [];
      const missing = Math.min(quantity, short.get(sku) ?? 0);
      short.set(sku, (short.get(sku) ?? 0) - missing);
      const days = leadTime({ sku, short: missing > 0 }, { products, suppliers, settings });
      return {
        ...{ lineNo, sku, quantity, missing, covered: quantity - missing, unitPrice: line.unitPrice },
        priceReason: tellPrice(line, language),
        promisedOn: laterDay(dayIn(settings.timeZone, at), days),
      };
    })
    .toReversed();
}

/** What is on the way stays so: quantities are amended of what is in stock. */
const releasedBy = ({ freed }: Plan): AmendmentPreview['released'] =>
  [...Map.groupBy(freed, ({ sku, warehouse }) => `${sku} ${warehouse}`).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { sku, warehouse } = first;
    return { sku, warehouse, reserved: sumOf(all), incoming: 0 };
  });

function creditOf({ before, after, customer, account }: Plan): Pick<AmendmentPreview, 'credit'> {
  const limit = customer.creditLimit;
  if (limit?.currency !== after.currency) return {};
  const money = (amount: number) => ({ ...limit, amount });
  const used = exposure(account);
  const then = used + after.totals.total.amount - before.totals.total.amount;
  return {
    credit: {
      limit,
      usedBefore: money(used),
      usedAfter: money(then),
      left: money(limit.amount - then),
    },
  };
}
