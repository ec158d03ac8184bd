import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { contactErasure, erasure } from './model.ts';

export const erasures = resource({
  name: 'erasure',
  schema: erasure,
  key: ({ customerId }) => keys.erasure(customerId),
  indexes: () => ({}),
});

/** Of one contact after the other; a customer has one of them. */
export const contactErasures = resource({
  name: 'erasure',
  schema: contactErasure,
  key: ({ customerId }) => keys.contactErasure(customerId),
  indexes: () => ({}),
});
