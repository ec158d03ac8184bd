import { getSettings } from '../shared/settings.ts';
import { tell } from '../shared/texts/tell.ts';
import { dayIn } from '../shared/time.ts';
import type { Order, Wait } from './model.ts';
import { goodsExpectedAt } from './promises.ts';
import type { Reader } from './view.ts';
import { consequenceOf, type StoredWait } from './waiting.ts';

/** What happens then is worked out anew, since it is told in the reader's language; and when goods should be there. */
export async function tellWait(
  order: Order,
  { ref, token: _, run: __, begunAt: ___, ...shown }: StoredWait,
  { language, at }: Reader,
): Promise<Wait> {
  const settings = getSettings();
  const otherwise = tell(consequenceOf(ref, settings), language);
  const expected = ref.for === 'goods' && ref.part ? await goodsExpectedAt(order, ref.part, at) : undefined;
  return { ...shown, otherwise, ...(expected ? { promisedOn: dayIn(settings.timeZone, expected) } : {}) };
}
