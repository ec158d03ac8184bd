import { WAY } from './carrier-simulator.ts';

/** Tells of a parcel what a carrier would that has to be asked. */
export type AskedCarrier = (trackingNumber: string) => { events: object[] };

/**
 * The other carrier for the laptop, which calls nobody: whatever it is asked about has set out by then, and arrives. It
 * tells all it knows each time; started again, it tells it under the same ids.
 * @param paceMs how long a parcel takes from one report to the next
 */
export function askedCarrier(paceMs: number): AskedCarrier {
  const setOut = new Map<string, number>();
  return (trackingNumber) => {
    const since = setOut.get(trackingNumber) ?? Date.now();
    setOut.set(trackingNumber, since);
    const arrives = since + paceMs * (WAY.length - 1);
    const events = WAY.map((status, i) => ({
      eventId: `${trackingNumber}/${i}`,
      status,
      at: new Date(since + paceMs * i).toISOString(),
      estimatedAt: new Date(arrives).toISOString(),
    }));
    return { events: events.filter(({ at }) => Date.parse(at) <= Date.now()) };
  };
}
