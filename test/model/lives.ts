import { consignmentOf, look, partOf, shipmentsOf } from '../../functions/orders/facts.ts';
import type { Part } from '../../functions/orders/model.ts';
import type { StepInput } from '../../functions/orders/step.ts';
import { handler as bill } from '../../functions/orders/steps/bill.ts';
import { handler as close } from '../../functions/orders/steps/close.ts';
import { handler as compensate } from '../../functions/orders/steps/compensate.ts';
import { handler as review } from '../../functions/orders/steps/review.ts';
import { handler as stock } from '../../functions/orders/steps/stock.ts';
import { getOrder } from '../../functions/orders/store.ts';
import { waitRef } from '../../functions/orders/waiting.ts';
import { now } from '../../functions/shared/time.ts';
import type { Shipment } from '../../functions/shipping/index.ts';
import { post } from './call.ts';

interface Stepped {
  outcome: string;
  wait?: unknown;
}

const STEPS: Partial<Record<StepInput['step'], (event: unknown) => Promise<Stepped>>> = {
  Review: review,
  Reserve: stock,
  Replenish: stock,
  Ship: stock,
  IssueGoods: stock,
  Invoice: bill,
  ConfirmDelivery: bill,
  ConfirmInvoice: bill,
  Compensate: compensate,
  CloseCancelled: close,
  Reject: close,
};

/** What a part waits for, as the machine's wait does. */
interface Awaited {
  for: 'goods' | 'dispatch' | 'delivery';
  part: string;
  round: number;
}

type Move = () => Promise<void>;

/**
 * An order's life without the machine: whatever may happen next to it is one move, so that the moves of several orders,
 * and of people, mingle in any order.
 */
export class Life {
  private readonly began = now();
  private readonly doing: Move[];
  private awaited: Awaited[] = [];
  private readonly begun = new Set<string>();
  /** While all of it has arrived and a month isn't invoiced, it is not. */
  private isInvoiced = true;
  /** Told of what left the warehouse for good, and of what came back. */
  private readonly moved: (shipment: Shipment, way: 'out' | 'back') => void;

  constructor(
    readonly id: string,
    moved: Life['moved'],
  ) {
    this.moved = moved;
    this.doing = [() => this.review()];
  }

  /** Makes the next move there is. @returns whether there was one */
  async advance(): Promise<boolean> {
    const move = this.doing.shift() ?? (await this.awaitedMove());
    await move?.();
    return move !== undefined;
  }

  /** Makes all moves there are. */
  async goOn(): Promise<void> {
    while (await this.advance());
  }

  private async step(step: StepInput['step'], more: Partial<StepInput> = {}): Promise<string> {
    return (await this.stepped(step, more)).outcome;
  }

  private async stepped(step: StepInput['step'], more: Partial<StepInput> = {}): Promise<Stepped> {
    const run = { number: 0, at: this.began };
    const wait = more.wait && { ...more.wait, stage: 0, since: this.began };
    const handler = STEPS[step];
    if (!handler) throw new Error(`no step ${step}`);
    return handler({ step, orderId: this.id, run, ...more, ...(wait ? { wait } : {}) });
  }

  private async review(): Promise<void> {
    const outcome = await this.step('Review');
    if (outcome === 'cancelled') return this.end();
    if (outcome === 'review')
      await post('/orders/{id}/review', { decision: 'approve', reason: 'agreed' }, { id: this.id });
    this.doing.push(() => this.reserve());
  }

  private async reserve(): Promise<void> {
    const outcome = await this.step('Reserve');
    if (outcome === 'cancelled') return this.end();
    if (outcome === 'rejected') {
      await this.step('Reject');
      return;
    }
    this.begin((await getOrder(this.id)).parts);
  }

  /** Each part of the order goes its way, also one that it got by an amendment. */
  private begin(parts: readonly Part[]): void {
    for (const { id: part, kind } of parts.filter(({ id }) => !this.begun.has(id))) {
      this.begun.add(part);
      this.doing.push(kind === 'stock' ? () => this.ship(part, 1) : () => this.replenish(part));
    }
  }

  private async replenish(part: string): Promise<void> {
    if ((await this.step('Replenish', { part })) === 'ordered')
      this.awaited.push({ for: 'goods', part, round: 1 });
  }

  private async ship(part: string, round: number): Promise<void> {
    const wait = { for: 'goods', part, round } as StepInput['wait'];
    if ((await this.step('Ship', { part, wait })) === 'cancelled') return;
    this.awaited.push({ for: 'dispatch', part, round });
    const { parts } = await getOrder(this.id);
    const own = parts.find((p) => p.id === part);
    if (own?.lines.some((line) => line.shipped < line.quantity))
      this.awaited.push({ for: 'goods', part, round: round + 1 });
  }

  /** Of what is waited for, the first that has come about. */
  private async awaitedMove(): Promise<Move | undefined> {
    const order = await getOrder(this.id);
    if (order.status === 'confirmed') this.begin(order.parts);
    if (this.doing.length > 0) return this.doing.shift();
    for (const one of this.awaited) {
      const outcome = await look[one.for](order, one);
      if (!outcome || outcome === 'returned') continue;
      return async () => {
        this.awaited = this.awaited.filter((other) => other !== one);
        await this.went(one, outcome);
      };
    }
    if (order.cancellation) return order.status === 'cancelled' ? undefined : () => this.end();
    if (!this.isInvoiced && (await look.invoice(order, { round: 1 })))
      return async () => {
        this.isInvoiced = true;
        await this.step('ConfirmInvoice');
      };
    const arrived = this.awaited.length === 0 && order.status === 'confirmed';
    return arrived ? () => this.confirm(order.parts) : undefined;
  }

  private async went({ part, round }: Awaited, outcome: string): Promise<void> {
    if (outcome === 'arrived') return this.ship(part, round);
    if (outcome !== 'dispatched') return;
    const wait = { for: 'dispatch', part, round } as StepInput['wait'];
    const { wait: more } = await this.stepped('IssueGoods', { part, wait });
    for (const { round } of waitRef.optional().parse(more)?.beside ?? [])
      this.awaited.push({ for: 'dispatch', part, round });
    const sent = await consignmentOf(partOf(await getOrder(this.id), part), round);
    for (const shipment of sent) this.moved(shipment, 'out');
    await this.step('Invoice', { part, wait });
    this.awaited.push({ for: 'delivery', part, round });
  }

  /** All its parts have come to their end. */
  private async confirm(parts: readonly Part[]): Promise<void> {
    const outcome = await this.step('ConfirmDelivery', { parts: [...parts] });
    this.isInvoiced = outcome !== 'delivered-uninvoiced';
  }

  private async end(): Promise<void> {
    this.awaited = [];
    const { parts } = await getOrder(this.id);
    if (parts.length > 0) await this.confirm(parts);
    await this.step('Compensate');
    const order = await getOrder(this.id);
    for (const shipment of await shipmentsOf(order.shipmentIds)) this.moved(shipment, 'back');
    this.doing.push(async () => void (await this.step('CloseCancelled')));
  }
}
