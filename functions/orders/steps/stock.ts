import { serveSteps } from '../step.ts';
import { issueGoods } from './issue-goods.ts';
import { replenish } from './replenish.ts';
import { reserveStock } from './reserve.ts';
import { ship } from './ship.ts';

export const handler = serveSteps({
  Reserve: reserveStock,
  Replenish: replenish,
  Ship: ship,
  IssueGoods: issueGoods,
});
