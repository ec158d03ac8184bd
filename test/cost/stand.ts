import { getOrder } from '../../functions/orders/store.ts';
import { secrets } from '../../functions/shared/http/secret.ts';
import { post } from '../model/call.ts';
import { place, World } from '../model/world.ts';
import { writeLedger } from './ledger.ts';
import { goods, HERE, IN_LOTS, one, SKU, WHEN } from './scene.ts';

const ON_HAND = 200;

/** A business whose one product has moved so often, and what its people do that routes are asked about. */
export class Stand {
  private readonly world = new World(new Map([[place(SKU, HERE), ON_HAND]]), [SKU, IN_LOTS]);
  readonly customerId = this.world.customer.id;

  async open(movements: number): Promise<void> {
    await this.world.open();
    await writeLedger({ ...goods, quantity: ON_HAND * 1000 }, movements, WHEN);
    await this.world.assertSound();
    // Each instance reads the key of cursors once.
    await secrets();
  }

  /** An order as far as it goes by itself. */
  async order(quantity = '1') {
    const lines = [{ sku: SKU, quantity }];
    const { id } = await post('/orders', { customerId: this.customerId, lines });
    const life = this.world.start(id);
    while (await life.advance());
    return getOrder(id);
  }

  /** A shipment that stands ready. */
  async ready(): Promise<string> {
    const { shipmentIds } = await this.order();
    return shipmentIds[0] ?? '';
  }

  async dispatched(carrier = 'DHL', trackingNumber = '1'): Promise<string> {
    const id = await this.ready();
    await post('/shipments/{id}/dispatch', { carrier, trackingNumber }, { id });
    return id;
  }

  /** What its carrier couldn't deliver. */
  async broughtBack(): Promise<string> {
    const id = await this.dispatched();
    await post('/shipments/{id}/tracking-events', { status: 'returned' }, { id });
    return id;
  }

  /** What was delivered and has come back. */
  async returned(): Promise<string> {
    const shipmentId = await this.dispatched();
    for (const life of this.world.lives) while (await life.advance());
    await post('/shipments/{id}/tracking-events', { status: 'delivered' }, { id: shipmentId });
    return (await post('/returns', { shipmentId, lines: one, reason: 'damp' })).id;
  }

  /** A purchase order of one piece. */
  async draft(): Promise<string> {
    const alerts = [{ ...goods, quantity: '1' }];
    return (await post('/stock/alerts/purchase-orders', { alerts })).items[0].id;
  }

  async bought(): Promise<string> {
    const id = await this.draft();
    await post('/purchase-orders/{id}/send', { via: 'telephone' }, { id });
    return id;
  }
}
