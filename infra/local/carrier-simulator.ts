import { z } from 'zod';
import { sign } from '../../functions/shared/signature.ts';
import type { carrierEvent } from '../../functions/shipping/parcel-model.ts';
import type { Log } from './log.ts';

/** Code of the carrier whose parcels move by themselves, as the settings have it. */
const CARRIER = 'simulator';
/** What it reports of each parcel, one after the other. */
export const WAY = ['picked-up', 'in-transit', 'out-for-delivery', 'delivered'] as const;

const openParcels = z.object({ items: z.array(z.object({ trackingNumber: z.string() })) });
const webhook = z.object({ path: z.string(), secret: z.string() });

export interface SimulatorOptions {
  /** Of the API. */
  url: string;
  token: () => Promise<string>;
  /** How long a parcel takes from one report to the next. */
  paceMs: number;
  log: Log['line'];
}

/**
 * A carrier for the laptop. Whatever is handed to it arrives, and it reports that as a real carrier's system does: from
 * outside, by the signed webhook. Started again, it repeats itself, which changes nothing.
 */
export class CarrierSimulator {
  private readonly options: SimulatorOptions;
  private readonly moving = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private looking = false;

  constructor(options: SimulatorOptions) {
    this.options = options;
  }

  /** Something has happened: parcels may have been handed over. What its own looking makes happen is none. */
  wake(): void {
    if (this.looking) return;
    this.looking = true;
    this.later(async () => {
      await this.look();
      this.looking = false;
    });
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private later(work: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work().catch((error: unknown) => {
        this.looking = false;
        this.options.log(`carrier simulator: ${error}`);
      });
    }, this.options.paceMs);
    this.timers.add(timer.unref());
  }

  private async look(): Promise<void> {
    const { items } = openParcels.parse(await this.get(`/parcels?carrier=${CARRIER}&status=open&limit=100`));
    for (const { trackingNumber } of items) {
      if (this.moving.has(trackingNumber)) continue;
      this.moving.add(trackingNumber);
      this.later(() => this.move(trackingNumber, 0));
    }
  }

  private async move(trackingNumber: string, step: number): Promise<void> {
    const status = WAY[step];
    if (!status) return void this.moving.delete(trackingNumber);
    const at = new Date().toISOString();
    await this.report({ eventId: `${trackingNumber}/${step}`, trackingNumber, status, at });
    this.later(() => this.move(trackingNumber, step + 1));
  }

  private async report(event: z.input<typeof carrierEvent>): Promise<void> {
    const { path, secret } = webhook.parse(await this.get(`/carriers/${CARRIER}/webhook`));
    const body = JSON.stringify(event);
    const signature = sign(
      Buffer.from(secret, 'base64url'),
      Math.floor(Date.now() / 1000),
      Buffer.from(body),
    );
    const headers = { 'content-type': 'application/json', 'carrier-signature': signature };
    const { status } = await fetch(this.options.url + path, { method: 'POST', headers, body });
    if (status !== 202) throw new Error(`the report was answered with ${status}`);
  }

  private async get(path: string): Promise<unknown> {
    const headers = { authorization: `Bearer ${await this.options.token()}` };
    return (await fetch(this.options.url + path, { headers })).json();
  }
}
