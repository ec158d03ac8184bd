import type { Handler, Handlers } from '../../shared/http/call.ts';
import { actorOf, assertVisible, has } from '../../shared/http/caller.ts';
import { inState, owned } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { assertMayPrice } from '../prices/allowed.ts';
import { getOrder } from '../store.ts';
import { describeOrder, readerOf } from '../view.ts';
import { type Amended, applied, askedFor } from './applying.ts';
import { over } from './closing.ts';
import { appliedTo, historyOf } from './history.ts';
import { planOf } from './planning.ts';
import { previewOf } from './previewing.ts';
import type { amendingRoutes } from './routes.ts';
import { tellAmendment } from './showing.ts';
import { AMENDMENTS, amendments, getAmendmentOf } from './store.ts';
import { changesBetween, isChange, versionOf } from './versions.ts';
import { pendingOf, withoutPending } from './when.ts';
import { assertMayWithdraw, withdrawn } from './withdrawing.ts';

type Routes = typeof amendingRoutes;

/** Amends an order, or asks for it; of what was asked for before and has lapsed nothing comes any more. */
const amendOrder: Handler<Routes['amendOrder']> = async ({ caller, params, query, body, at, language }) => {
  const order = await getOrder(params.id);
  assertVisible(caller, order.customerId, 'order');
  const { currency } = order;
  const priced = { ...body, lines: body.lines ?? [] };
  assertMayPrice(priced, { maySetPrices: has(caller, 'sales', 'admin'), currency });
  if (pendingOf(order, at)) throw conflict(say('An amendment of this order waits for a review.'));
  const { reason, ...wish } = body;
  const plan = await planOf(withoutPending(order), wish, at);
  const { before, after, findings } = plan;
  if (!isChange(changesBetween(versionOf(before), versionOf(after))))
    throw conflict(say('This changes nothing.'));
  const reader = readerOf({ caller, at, language });
  const request = { at, by: actorOf(caller), reason };
  const amended = findings.length > 0 ? askedFor(plan, wish, request) : await applied(plan, request);
  return {
    body: await describeOrder(next(amended), [], reader),
    writes: [...amended.writes, ...(await over(order, 'lapsed', at))],
    preview: query.dryRun ? previewOf(plan, reader) : undefined,
  };
};

/** The order as its next version. */
export const next = ({ order }: Amended): Amended['order'] => ({ ...order, version: order.version + 1 });

export const amendingHandlers: Handlers<Routes> = {
  amendOrder,

  async withdrawAmendment({ caller, params, body, at, language }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const asked = await getAmendmentOf(order.id, params.amendmentId);
    assertMayWithdraw(caller, asked);
    const amended = withdrawn(order, asked, { at, by: actorOf(caller), reason: body.reason });
    const reader = readerOf({ caller, at, language });
    return { body: await describeOrder(next(amended), [], reader), writes: amended.writes };
  },

  async listAmendmentsOfOrder({ caller, params, query, at, language }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    const page = await amendments.list('byOwner', owned(order.id, AMENDMENTS), query);
    const reader = readerOf({ caller, at, language });
    return { body: { ...page, items: page.items.map((one) => tellAmendment(one, reader)) } };
  },

  async listVersions({ caller, params, query }) {
    const order = await getOrder(params.id);
    assertVisible(caller, order.customerId, 'order');
    return { body: historyOf(order, await appliedTo(order), query) };
  },

  async listAmendments({ caller, query, at, language }) {
    const page = await amendments.list('byState', inState(AMENDMENTS, 'waiting'), { ...query, from: at });
    const reader = readerOf({ caller, at, language });
    return { body: { ...page, items: page.items.map((one) => tellAmendment(one, reader)) } };
  },
};
