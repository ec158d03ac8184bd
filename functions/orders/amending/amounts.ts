import type { Settings } from '../../shared/settings.ts';
import type { Order, OrderLine } from '../model.ts';
import { tariffFor } from '../prices/freight.ts';
import type { Wish } from './model.ts';
import { freightOf, netOf, totalled, withBilledSoFar, withNet } from './totalling.ts';

/** Prices of what was there, and of what more is wanted, are known by now. */
export function amountsOf(before: Order, lines: readonly OrderLine[], wish: Wish, settings: Settings) {
  const discountPercent = wish.discountPercent ?? before.discountPercent;
  const shared = Number(discountPercent) > 0 || Number(before.discountPercent) > 0;
  const known = lines.map((line) => {
    const was = before.lines.find(({ lineNo }) => lineNo === line.lineNo);
    const moves = was && (shared || was.quantity !== line.quantity);
    return moves ? { ...line, ...billedOf(was) } : line;
  });
  const { currency } = before;
  const terms = { currency, discountPercent, freight: before.freight };
  const tariff = (net: number) => tariffFor(net, { settings, currency });
  const freight = wish.freight
    ? withNet(before.freight, wish.freight.amount)
    : before.invoiceIds.length > 0
      ? before.freight
      : freightOf(before, netOf(totalled(known, terms).lines), tariff);
  return totalled(known, { ...terms, freight });
}

const billedOf = (was: OrderLine): Pick<OrderLine, 'billed'> => {
  const { billed } = withBilledSoFar(was);
  return billed ? { billed } : {};
};
