import { z } from 'zod';
import { type Begun, parseBegun } from '../../functions/customers/beginning.ts';
import type { Account, Customer } from '../../functions/customers/model.ts';
import { customers, parseAccount } from '../../functions/customers/store.ts';
import type { ContactErasure, Erasure } from '../../functions/relations/persons/model.ts';
import { contactErasures, erasures } from '../../functions/relations/persons/store.ts';
import type { Key } from '../../functions/shared/keys.ts';
import { documents, type Kind, kind } from './kind.ts';

export interface CustomerContents {
  customers: Customer[];
  accounts: Account[];
  /** When something was last begun with a customer. */
  begun: Begun[];
  /** Under which tax ids customers are found. */
  taxIds: (Key & { customerId: string })[];
  contactErasures: ContactErasure[];
  erasures: Erasure[];
}

export const emptyCustomers = (): CustomerContents => ({
  customers: [],
  accounts: [],
  begun: [],
  taxIds: [],
  contactErasures: [],
  erasures: [],
});

const taxIdItem = z.object({ pk: z.string(), sk: z.string(), customerId: z.string() });

/** The kinds of items that say who buys, and whose persons are not to be known any more. */
export const CUSTOMERS: readonly Kind[] = [
  documents('customers', /^CUSTOMER#\S+ CUSTOMER$/, customers),
  kind('accounts', /^CUSTOMER#\S+ ACCOUNT#/, parseAccount),
  kind('begun', /^CUSTOMER#\S+ BEGUN$/, parseBegun),
  kind('taxIds', /^TAX_ID#\S+ CUSTOMER#\S+$/, (item) => taxIdItem.parse(item)),
  documents('contactErasures', /^ERASURE#\S+#CONTACT ERASURE$/, contactErasures),
  documents('erasures', /^ERASURE#\S+ ERASURE$/, erasures),
];
