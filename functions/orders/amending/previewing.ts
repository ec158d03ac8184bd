import { exposure } from '../../customers/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { forCustomer, tellFinding } from '../findings.ts';
import { coverOf } from '../preview.ts';
import { tellPrice } from '../price-words.ts';
import type { Reader } from '../view.ts';
import { sumOf } from './holdings.ts';
import type { Plan } from './planning.ts';
import type { AmendmentPreview } from './preview-model.ts';
import { changesBetween, versionOf } from './versions.ts';
import { incoming } from './writing.ts';

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
function increasesOf({ increases, after, cover }: Plan, { language, at }: Reader) {
  return coverOf(increases, at, { ...cover, settings: getSettings() }).flatMap((one, i) => {
    const line = after.lines.find(({ lineNo }) => lineNo === one.lineNo);
    const { quantity = 0 } = increases[i] ?? {};
    if (!line) return [];
    return { ...one, quantity, unitPrice: line.unitPrice, priceReason: tellPrice(line, language) };
  });
}

/** A draft may shrink, and then nothing more is on the way. */
function releasedBy(plan: Plan): AmendmentPreview['released'] {
  const goods = [
    ...plan.freed.map((one) => ({ ...one, incoming: 0 })),
    ...incoming(plan).map((one) => ({ ...one, quantity: 0, incoming: one.quantity })),
  ];
  return [...Map.groupBy(goods, ({ sku, warehouse }) => `${sku} ${warehouse}`).values()]
    .flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const { sku, warehouse } = first;
      const more = all.reduce((sum, one) => sum + one.incoming, 0);
      return { sku, warehouse, quantity: sumOf(all), incoming: more };
    })
    .filter((one) => one.quantity !== 0 || one.incoming !== 0);
}

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
