import { costOf, total } from '../cost/cost.ts';
import { COUNTED } from '../cost/counted.ts';
import { PRICES, PRICES_OF } from '../cost/prices.ts';

/*
 * npm run -s cost
 *
 * Prints what 1,000 orders cost at AWS, item by item.
 */

const ORDERS = 1_000;
const dollars = (amount: number): string => `$${amount.toFixed(3)}`.padStart(9);

const costs = costOf(COUNTED);
console.log(`${ORDERS} orders, at AWS's list prices of ${PRICES_OF} in us-east-1:\n`);
for (const { what, amount, dollars: each } of costs) {
  const units = (amount * ORDERS).toLocaleString('en', { maximumFractionDigits: 0 }).padStart(10);
  console.log(`${dollars(each * ORDERS)}  ${units} ${what}`);
}
console.log(`${dollars(total(costs) * ORDERS)}  together`);
console.log(`\nOrders or not, each alarm is ${dollars(PRICES.alarmMonth).trim()} a month.`);
