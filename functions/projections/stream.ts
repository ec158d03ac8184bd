import { keepFigures } from '../insights/index.ts';
import { followCampaigns, goOnErasing, keepTrade } from '../relations/index.ts';
import { type Change, following } from '../shared/stream.ts';

/**
 * What is kept of other things' changes, by the kind of item that changed. A keeper looks at how the item is now and
 * counts each fact once, under a key that names it (`once`), so that a change may come again, late or alone: also one
 * that is no change, when somebody asks to look again. An erasure is taken on by its own changes, step by step.
 */
const KEEPERS: Readonly<Record<string, readonly ((change: Change) => Promise<void>)[]>> = {
  ORDER: [keepFigures, keepTrade, followCampaigns],
  SHIPMENT: [keepFigures],
  INVOICE: [keepFigures, keepTrade],
  PAYMENT: [keepFigures],
  RETURN: [keepTrade],
  EVALUATION: [keepTrade],
  CUSTOMER: [keepTrade],
  ERASURE: [goOnErasing],
  AMENDMENT: [keepTrade, followCampaigns],
};

/** Keeps what is read as figures and lists; nobody waits for it, and it makes no mail and no order wait. */
export const handler = following(async (change) => {
  for (const keep of KEEPERS[String(change.after?.sk)] ?? []) await keep(change);
});
