import { exposure } from '../../customers/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { dayIn, laterDay } from '../../shared/time.ts';
import { forCustomer, tellFinding } from '../findings.ts';
import { tellPrice } from '../price-words.ts';
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

function increasesOf({ increases, after }: Plan, { language, at }: Reader) {
  const { timeZone, review } = getSettings();
  const promisedOn = laterDay(dayIn(timeZone, at), review.minDeliveryDays);
  return increases.flatMap(({ lineNo, sku, quantity }) => {
    const line = after.lines.find((one) => one.lineNo === lineNo);
    if (!line) return [];
    const { unitPrice } = line;
    return { lineNo, sku, quantity, unitPrice, priceReason: tellPrice(line, language), promisedOn };
  });
}

const releasedBy = ({ freed }: Plan): AmendmentPreview['released'] =>
  [...Map.groupBy(freed, ({ sku, warehouse }) => `${sku} ${warehouse}`).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { sku, warehouse } = first;
    return { sku, warehouse, quantity: sumOf(all) };
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
