import { expect, test } from 'vitest';
import { z } from 'zod';
import { orderInput } from '../../functions/orders/model.ts';
import { settings } from '../../functions/shared/settings.ts';
import { DEFINITION, isWait, nextOf, STATES, type State } from './definition.ts';

/**
 * An execution's history holds 25,000 events, and fails with the next one. A map has four of its own, and two for each
 * part. https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
const MOST = 25_000;

/** How many events a state makes when it goes well: entered and left, and a task's own between. */
function eventsOf(state: State): number {
  if (state.Type !== 'Task') return 2;
  // Scheduled, started, submitted, succeeded or timed out; a function that is called directly isn't submitted.
  return isWait(state) ? 6 : 5;
}

const stateOf = (name: string): State => STATES.find(([one]) => one === name)?.[1] ?? { Type: 'none' };

/** Of a round through the flow, from its first state back to that. */
function eventsAlong(...names: string[]): number {
  names.forEach((name, i) => {
    expect([name, nextOf(stateOf(name))]).toEqual([name, expect.arrayContaining([names[i + 1] ?? names[0]])]);
  });
  return names.reduce((sum, name) => sum + eventsOf(stateOf(name)), 0);
}

const arrival = () => eventsAlong('AwaitProgress', 'ProgressOutcome', 'Ship', 'ShipOutcome');
const dispatch = () =>
  eventsAlong('AwaitProgress', 'ProgressOutcome', 'IssueGoods', 'Invoice', 'InvoiceOutcome', 'MailInvoice');
const delivery = () =>
  eventsAlong('AwaitProgress', 'ProgressOutcome', 'ChaseProgress', 'ChaseProgressOutcome');
/** Reminded, escalated, or only waited for further after twenty days. */
const late = () => eventsAlong('AwaitProgress', 'ChaseProgress', 'ChaseProgressOutcome');

/** What comes in, leaves and arrives by itself; and is waited for twice too long each time. */
const consignment = () => arrival() + dispatch() + delivery();
const lateConsignment = () => consignment() + 3 * 2 * late();

test("the largest order's history has room, though all its lines come in one by one, each late with everything", () => {
  const [LINES = 0, WAREHOUSES = 0] = [orderInput.shape.lines, settings.shape.warehouses].map(mostOf);
  // Every warehouse has something, and is late with it; the longest wait is 300 days in legs of twenty.
  const parts = (WAREHOUSES + 1) * (2 + (300 / 20) * late());
  const around = 4 + Object.values(DEFINITION.States).reduce((sum, state) => sum + eventsOf(state), 0);
  const all = around + parts + (WAREHOUSES + LINES) * lateConsignment();
  expect([LINES, WAREHOUSES, consignment(), lateConsignment()]).toEqual([100, 20, 55, 133]);
  expect(all).toBeLessThan(0.85 * MOST);
});

test('only goods that come or go in some four hundred lots would outgrow it, as the runbook says', () => {
  expect(Math.floor(MOST / consignment())).toBeGreaterThan(450);
  expect(Math.floor(MOST / lateConsignment())).toBeGreaterThan(180);
});

/** How many there may be of a list. */
const mostOf = (list: z.ZodType) => z.toJSONSchema(list, { io: 'input', unrepresentable: 'any' }).maxItems;
