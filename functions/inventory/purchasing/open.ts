import type { PurchaseOrder } from './model.ts';

/** Of which something may still come. */
const OPEN: readonly PurchaseOrder['status'][] = ['draft', 'sent', 'partly-received'];

export const isOpen = ({ status }: Pick<PurchaseOrder, 'status'>): boolean => OPEN.includes(status);
