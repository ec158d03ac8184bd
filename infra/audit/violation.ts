import type { Store } from './store.ts';

/** Something that must never be so. */
export interface Violation {
  check: string;
  /** Which item or document. */
  about: string;
  says: string;
}

export type Finding = Omit<Violation, 'check'>;

/** Looks at one rule over the whole store, as it was at a moment. */
export type Check = (store: Store, at: string) => Iterable<Finding>;
