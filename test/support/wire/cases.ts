import type { Fault } from './faults.ts';
import { ID } from './marks.ts';
import type { Call } from './wire.ts';

/** A call by who makes it, what for, and the how-manieth of its kind in the case it is. */
export interface Place {
  /** The function and what it does, e.g. `order-stock Ship HAM`. */
  work: string;
  /** The whole, e.g. `order-stock Ship HAM: TransactWriteItems 1`. */
  at: string;
  operation: string;
}

/** Which call is to fail, and how. */
export interface Mishap extends Place {
  fault: Fault;
}

/** One order's life with all that belongs to it, and the mishaps in it. */
export interface Case {
  /** Its calls, in order; but for those that a client makes again. */
  calls: Place[];
  mishaps: readonly Mishap[];
  /** Until then it is only being made ready: calls are about it, and none counts or fails. */
  begun: boolean;
  happened: Set<Mishap>;
  /** The ids that labels name, as they came. */
  named: string[];
  /** Whatever was not as it must be, in words. */
  wrong: string[];
}

/** Tells whose life each call is about, so that many can be lived at the same time. */
export class Cases {
  private readonly owners = new Map<string, Case>();
  private readonly lastOf = new Map<number, Case>();

  /** @param ids what exists of it already */
  open(ids: readonly string[], mishaps: readonly Mishap[] = []): Case {
    const opened: Case = { calls: [], mishaps, begun: false, happened: new Set(), named: [], wrong: [] };
    for (const id of ids) this.owners.set(id, opened);
    return opened;
  }

  ownerOf = (ids: readonly string[]): Case | undefined => {
    const owned = ids.find((id) => this.owners.has(id));
    return owned === undefined ? undefined : this.owners.get(owned);
  };

  /** For the wire. */
  fault = (call: Call): Fault | undefined => {
    const own = this.caseOf(call);
    if (!own) return undefined;
    this.lastOf.set(call.thread, own);
    for (const id of [...call.about, ...call.ids]) if (!this.owners.has(id)) this.owners.set(id, own);
    return call.again || !own.begun ? undefined : happen(own, call);
  };

  /** A batch of stream records is about several orders: there the request says which, or the one before it. */
  private caseOf({ about, ids, label, thread }: Call): Case | undefined {
    if (label === 'records') return this.ownerOf(ids) ?? this.lastOf.get(thread);
    return this.ownerOf(about);
  }
}

function happen({ calls, mishaps, happened, named }: Case, call: Call): Fault | undefined {
  const label = call.label.replace(ID, (id) => nameOf(id, named));
  const work = `${call.function.replace(/^tradewind-[^-]+-/, '')} ${label}`.trim();
  const { operation } = call;
  const count = calls.filter((c) => c.work === work && c.operation === operation).length + 1;
  const at = `${work}: ${operation} ${count}`;
  calls.push({ work, at, operation });
  const mishap = mishaps.find((m) => m.at === at);
  if (mishap) happened.add(mishap);
  return mishap?.fault;
}

/** Ids are others in each life; there it is the first of its kind, the second … */
function nameOf(id: string, named: string[]): string {
  const kind = id.replace(/_.*/, '');
  const same = [...new Set([...named, id])].filter((other) => other.startsWith(`${kind}_`));
  if (!named.includes(id)) named.push(id);
  return `${kind} ${same.indexOf(id) + 1}`;
}
