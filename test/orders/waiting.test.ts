import { describe, expect, test } from 'vitest';
import { timeoutSeconds } from '../../functions/orders/legs.ts';
import {
  consequenceOf,
  deadlineOf,
  describeWait,
  nameOf,
  nextDeadlineOf,
  OWNERS,
  turnsOf,
  type WaitRef,
  waitForAny,
  waitRef,
  withNextStage,
} from '../../functions/orders/waiting.ts';
import { inEnglish } from '../../functions/shared/texts/say.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const { deadlines } = settings;
const KINDS = waitRef.shape.for.options;
const ref = (over: Partial<WaitRef> = {}): WaitRef => ({
  for: 'review',
  round: 1,
  stage: 0,
  since: AT,
  ...over,
});

describe('a deadline', () => {
  test.each([
    [0, '2026-03-03T09:30:00.000Z'],
    [1, '2026-03-04T09:30:00.000Z'],
    [2, '2026-03-06T09:30:00.000Z'],
  ])('of stage %i of a review is %s', (stage, until) => {
    expect(deadlineOf(ref({ stage }), AT, deadlines)).toBe(until);
  });

  test('never comes before the one of the stage before', () => {
    for (const kind of KINDS) {
      const at = [0, 1, 2].map((stage) => deadlineOf(ref({ for: kind, stage }), AT, deadlines));
      expect(at).toEqual([...at].sort());
      expect((at[0] ?? '') > AT).toBe(true);
    }
  });

  test('starts afresh with a new run of the order, and never earlier', () => {
    const run = plusDays(AT, 10);
    expect(deadlineOf(ref(), run, deadlines)).toBe(plusDays(run, 1));
    expect(deadlineOf(ref(), plusDays(AT, -10), deadlines)).toBe(plusDays(AT, 1));
  });
});

describe('several things waited for at once', () => {
  const goods = ref({ for: 'goods', part: 'backorder', round: 3, stage: 1 });
  const first = ref({ for: 'dispatch', part: 'backorder', round: 1 });
  const second = ref({ for: 'dispatch', part: 'backorder', round: 2 });

  test('what is ready to go comes before what is still to come, and nothing is no wait', () => {
    expect(waitForAny([goods, first, second])).toEqual({ ...first, beside: [second, goods] });
    expect(waitForAny([goods])).toEqual(goods);
    expect(waitForAny([])).toBeUndefined();
  });

  test('each has its turn, with the others beside it', () => {
    expect(turnsOf({ ...first, beside: [second, goods] })).toEqual([
      { ...first, beside: [second, goods] },
      { ...second, beside: [first, goods] },
      { ...goods, beside: [first, second] },
    ]);
    expect(turnsOf(first)).toEqual([first]);
  });

  test('whose deadline passes goes a stage further, the others stay', () => {
    const wait = { ...first, beside: [second, goods] };
    expect(withNextStage(wait, second)).toEqual({ ...first, beside: [{ ...second, stage: 1 }, goods] });
    expect(withNextStage(wait, first)).toEqual({ ...first, stage: 1, beside: [second, goods] });
    expect(withNextStage(goods, goods)).toEqual({ ...goods, stage: 2 });
  });

  test('the first deadline is the one to wake up for', () => {
    const early = { ...second, since: plusDays(AT, -1) };
    const dueAt = deadlineOf(early, early.since, deadlines);
    expect(nextDeadlineOf({ ...early, beside: [first, goods] }, early.since, deadlines)).toBe(dueAt);
    expect(nextDeadlineOf({ ...goods, beside: [first, early] }, early.since, deadlines)).toBe(dueAt);
  });
});

test.each([
  [plusDays(AT, -1), 5],
  [AT, 5],
  ['2026-03-02T09:30:00.001Z', 1],
  ['2026-03-02T09:30:01.001Z', 2],
  [plusDays(AT, 20), 1_728_000],
  [plusDays(AT, 400), 1_728_000],
])('a machine waits until %s in legs of %i s', (until, seconds) => {
  expect(timeoutSeconds(AT, until)).toBe(seconds);
});

test('what is shown says for what, on whom, until when and what then, and keeps the token apart', () => {
  for (const kind of KINDS) {
    const begun = { token: 'secret', run: 0, at: AT };
    const wait = describeWait(ref({ for: kind, part: 'HAM' }), begun, AT, settings);
    const { token, ref: _, run: __, begunAt, ...shown } = wait;
    expect(token).toBe('secret');
    expect(begunAt).toBe(AT);
    expect(shown).toEqual({
      for: kind,
      part: 'HAM',
      on: OWNERS[kind],
      since: AT,
      until: AT,
      otherwise: expect.any(String),
    });
  }
});

test('what happens at the end is said in words', () => {
  expect(inEnglish(consequenceOf(ref(), settings))).toBe('a reminder goes to reviewer');
  expect(inEnglish(consequenceOf(ref({ for: 'payment' }), settings))).toBe('a reminder goes to finance');
  expect(inEnglish(consequenceOf(ref({ stage: 1 }), settings))).toBe('it is escalated to admin');
  expect(inEnglish(consequenceOf(ref({ stage: 2 }), settings))).toBe('it is rejected by default');
  expect(inEnglish(consequenceOf(ref({ for: 'goods', stage: 2 }), settings))).toContain('parked');
});

test('each wait of an order has its own name, in every part and round', () => {
  const refs = [
    ...KINDS.map((kind) => ref({ for: kind })),
    ...['HAM', 'SHA'].flatMap((part) => [1, 2].map((round) => ref({ for: 'goods', part, round }))),
  ];
  expect(new Set(refs.map(nameOf)).size).toBe(refs.length);
});
