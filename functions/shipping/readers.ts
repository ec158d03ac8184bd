/** Who may see a shipment; a customer its own. */
export const READERS = [
  'customer',
  'sales',
  'reviewer',
  'warehouse',
  'purchasing',
  'finance',
  'admin',
] as const;
