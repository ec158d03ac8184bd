import { orderTermsOf, type Product, suppliedOn, unitPriceAt } from '../catalog/index.ts';
import {
  leadDaysOf,
  recordOf,
  type StockLevel,
  type StockMonth,
  type Suppliers,
} from '../inventory/index.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { laterDay } from '../shared/time.ts';
import { workingDayAfter } from './calendar.ts';
import { type Demand, demandOf } from './demand.ts';
import { demandFigures, leadFigures } from './figures.ts';
import type { Held } from './held.ts';
import { type LeadTime, leadTimeOf } from './lead-time.ts';
import type { LowStock, Urgency } from './model.ts';
import { type Plan, type Policy, planOf, roundUp, tenths } from './policy.ts';
import { seriesOf } from './series.ts';

/** A product in a warehouse, as it is now and as it has moved. */
export interface Position {
  product: Product;
  warehouse: string;
  onHand: Thousandths;
  lots?: StockLevel['lots'];
  held?: readonly Held[];
  available: Thousandths;
  incoming: Thousandths;
  /** What orders have reserved of goods that have expired since: nothing is left for them. */
  lacking: Thousandths;
  months: readonly StockMonth[];
  suppliers: Suppliers;
}

export interface Terms {
  today: string;
  policy: Policy;
}

/** How a product sells in a warehouse, and when it is to be ordered there by that. */
export interface Standing {
  demand: Demand;
  lead: LeadTime;
  plan: Plan;
}

/** Nothing where nothing sells. */
export function standingOf(position: Position, { today, policy }: Terms): Standing | undefined {
  const { product, months, suppliers } = position;
  const demand = demandOf(seriesOf(months, position, { today, ...policy }), policy.halfLifeDays);
  if (!demand) return undefined;
  const lead = leadTimeOf(months, leadDaysOf(product.supply, suppliers), learntOf(position));
  return { demand, lead, plan: planOf(demand, lead, { policy, step: stepOf(product) }) };
}

/** What is low, and what to order of it; nothing when what is available and on the way suffices or nothing sells. */
export function lowStockOf(
  position: Position,
  terms: Terms,
  standing = standingOf(position, terms),
): LowStock | undefined {
  const { product, available, incoming, lacking } = position;
  if (!product.active || !standing) return undefined;
  const { demand, lead, plan } = standing;
  const expected = available + incoming - lacking;
  if (expected > plan.reorderPoint) return undefined;
  const wanted = roundUp(plan.target - expected, stepOf(product));
  const suggestedQuantity = orderable(wanted, product);
  return {
    ...namesOf(position),
    ...demandFigures(demand, plan),
    ...leadFigures(lead, plan),
    serviceLevelPercent: terms.policy.serviceLevelPercent,
    safetyStock: plan.safetyStock,
    reorderPoint: plan.reorderPoint,
    available,
    incoming,
    ...(lacking > 0 ? { lacking } : {}),
    ...coverOf(available, plan, terms),
    coverDays: plan.coverDays,
    wantedQuantity: wanted,
    suggestedQuantity,
    ...priceFigures(product, suggestedQuantity, terms.today),
    ...minimumFigures(position),
  };
}

/** Where several supply a product each takes its own time: by what their records and products call the one it is bought of. */
function learntOf({ product: { supply }, suppliers }: Position): string[] | undefined {
  if (!supply.others || supply.kind === 'production') return undefined;
  return [...new Set([recordOf(supply, suppliers)?.id, supply.supplier])].filter((one) => one !== undefined);
}

/** What so much of it costs a unit, where that is on record for the day. */
export function priceFigures(
  product: Product,
  quantity: Thousandths,
  today: string,
): Pick<LowStock, 'price'> {
  const { price } = suppliedOn(product, today).supply;
  return price ? { price: { currency: price.currency, unitPrice: unitPriceAt(price, quantity) } } : {};
}

function minimumFigures({ product, suppliers }: Position): Pick<LowStock, 'minimumOrderValue'> {
  const minimumOrderValue = recordOf(product.supply, suppliers)?.minimumOrderValue;
  return minimumOrderValue ? { minimumOrderValue } : {};
}

/** The least that it is counted in. */
export const stepOf = ({ quantityDecimals }: Product): Thousandths => 10 ** (3 - quantityDecimals);

function namesOf({ product, warehouse, suppliers }: Position) {
  const { sku, name, nameZh, unit, supply } = product;
  const supplier = recordOf(supply, suppliers)?.name ?? supply.supplier;
  return {
    sku,
    name,
    ...(nameZh ? { nameZh } : {}),
    unit,
    warehouse,
    ...(supplier ? { supplier } : {}),
    ...orderTermsOf(product),
  };
}

function coverOf(available: Thousandths, { velocity, leadDays }: Plan, { today, policy }: Terms) {
  const daysOfCover = tenths(available / velocity);
  const runsOutOn = workingDayAfter(today, Math.floor(available / velocity), policy.workingDays);
  const arrives = laterDay(today, Math.ceil(leadDays));
  const urgency: Urgency = available <= 0 ? 'out' : runsOutOn < arrives ? 'late' : 'low';
  return { urgency, daysOfCover, runsOutOn };
}

/** Raised to what the supplier takes, in steps that both the supplier and our books know. */
export function orderable(wanted: Thousandths, product: Product): Thousandths {
  const { minimumQuantity = 0, orderMultiple } = orderTermsOf(product);
  const step = orderMultiple ?? stepOf(product);
  return roundUp(Math.max(wanted, minimumQuantity), step);
}
