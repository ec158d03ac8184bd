import type { Write } from '../../shared/table.ts';
import { type Happening, recordEvent } from '../../shared/timeline.ts';
import type { GoodsReturn } from './model.ts';
import { returns } from './store.ts';

/** What its order's timeline tells of a return. */
export const tell = ({ id, orderId }: GoodsReturn, { data, ...happening }: Happening): Write =>
  recordEvent(orderId, { ...happening, data: { returnId: id, ...data } });

/** A return as a command changed it. */
export const changed = (after: GoodsReturn, happening: Happening, more: readonly Write[] = []) => ({
  body: { ...after, version: after.version + 1 },
  writes: [returns.replace(after), tell(after, happening), ...more],
});
