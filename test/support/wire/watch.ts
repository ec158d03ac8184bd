import type { Item } from '../../../functions/shared/table.ts';
import { now } from '../../../functions/shared/time.ts';
import { audit } from '../../../infra/audit/audit.ts';
import { CHECKS } from '../../../infra/audit/checks/index.ts';
import type { Mirror } from '../mirror.ts';
import type { Case, Cases } from './cases.ts';
import { ID } from './marks.ts';

/** These run through all lives; all else that must be so can be seen within one. */
const OF_ALL = ['numbers', 'statistics', 'trade', 'account-days', 'chain'];
const OF_ONE_LIFE = Object.fromEntries(Object.entries(CHECKS).filter(([name]) => !OF_ALL.includes(name)));

/**
 * Audits lives while they are lived: whenever something was written, each life of which something has changed. What is
 * written while it looks, it looks at next, so that it never falls behind by more than one look.
 */
export class Watch {
  /** How many states of lives were audited. */
  looks = 0;
  private readonly items = new Map<Case | undefined, Map<string, Item>>();
  private readonly mirror: Mirror;
  private readonly cases: Cases;
  private stirred = false;
  private looking: Promise<void> | undefined;

  constructor(mirror: Mirror, cases: Cases) {
    this.mirror = mirror;
    this.cases = cases;
  }

  /** Something was written. */
  stir = (): void => {
    this.stirred = true;
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    // Who waits for it sees the failure.
    this.looking.catch(() => {});
  };

  /** Has looked at all that is written by now. */
  async settled(): Promise<void> {
    this.stir();
    await this.looking;
  }

  private async look(): Promise<void> {
    while (this.stirred) {
      this.stirred = false;
      for (const own of await this.changed()) await this.audit(own);
    }
  }

  /** The lives that have something new. */
  private async changed(): Promise<Set<Case>> {
    const unowned = [...this.itemsOf(undefined)];
    const lives = new Set<Case>();
    for (const [key, item] of [...unowned, ...(await this.mirror.changes())]) {
      const own = this.cases.ownerOf(`${key} ${JSON.stringify(item ?? '')}`.match(ID) ?? []);
      if (own) lives.add(own);
      this.itemsOf(undefined).delete(key);
      if (item) this.itemsOf(own).set(key, item);
      else this.itemsOf(own).delete(key);
    }
    return lives;
  }

  /** What there is of a life, by key. */
  itemsOf(own: Case | undefined): Map<string, Item> {
    const items = this.items.get(own) ?? new Map<string, Item>();
    this.items.set(own, items);
    return items;
  }

  private async audit(own: Case): Promise<void> {
    this.looks++;
    const { violations } = await audit(this.itemsOf(own).values(), now(), OF_ONE_LIFE);
    // What is wrong once stays wrong, or leads to more; it begins with the first.
    if (own.wrong.length > 0) return;
    const after = own.calls.at(-1)?.at ?? 'nothing';
    own.wrong = violations.map(({ check, about, says }) => `after ${after}: ${check}: ${about} ${says}`);
  }
}
