import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import type { PolledCarrier } from '../../functions/shipping/carriers.ts';
import { figure } from '../figures.ts';
import type { AlarmDefinition } from './alarm.ts';
import type { Api } from './api.ts';
import { ofCarriers } from './carrier-alarms.ts';
import { DeadLetters } from './dead-letters.ts';
import { ofMails } from './mail-alarms.ts';
import type { OrderMachine } from './order-machine.ts';
import { Recurring } from './recurring.ts';
import type { Store } from './store.ts';
import { StreamConsumer } from './stream-consumer.ts';

/** What somebody must be told of when it fails. */
export interface Watched {
  stage: string;
  api: Api;
  orders: OrderMachine;
  store: Store;
  configurationSet: string;
  carriers: readonly PolledCarrier[];
  /** All stream consumers, dead letters and schedules in it are watched. */
  stack: IConstruct;
}

const period = Duration.minutes(5);
const hour = Duration.hours(1);
const sum = { period, statistic: Stats.SUM };
const maximum = { period, statistic: Stats.MAXIMUM };

const within = <T extends IConstruct>(stack: IConstruct, kind: abstract new (...args: never[]) => T): T[] =>
  stack.node.findAll().filter((child): child is T => child instanceof kind);

/** Every alarm there is. */
export function alarmsOf(watched: Watched): AlarmDefinition[] {
  const { stack, stage } = watched;
  const short = (name: string) => name.replace(`tradewind-${stage}-`, '');
  return [
    ...ofApi(watched),
    ...ofOrders(watched),
    ...ofMails(watched),
    ...ofCarriers(watched),
    ...within(stack, StreamConsumer).map((one) => ofConsumer(one, short(one.name))),
    ...within(stack, DeadLetters).map((one) => ofDeadLetters(one, short(one.of))),
    ...within(stack, Recurring).flatMap((one) => ofRecurring(one, short(one.name))),
  ];
}

const ofApi = ({ api, store }: Watched): AlarmDefinition[] => [
  {
    name: 'api-errors',
    suffers: 'Callers get errors instead of answers; a repetition with the same Idempotency-Key is safe.',
    metric: api.http.metricServerError(sum),
    atLeast: 1,
    runbook: 'api-errors',
  },
  ...[...store.metricsOfThrottles(period)].map(([operation, metric]) => ({
    name: `table-throttled-${operation}`,
    suffers: 'Requests and orders are slow, and some requests are answered with 503.',
    metric,
    atLeast: 1,
    runbook: 'table-throttled',
  })),
];

const ofOrders = ({ stage, orders: { machine } }: Watched): AlarmDefinition[] => [
  {
    name: 'order-parked',
    suffers: 'An order stopped, and its customer waits until somebody takes it up again.',
    metric: figure({ stage, name: 'OrdersEntered', of: 'parked', statistic: 'Sum', period }),
    atLeast: 1,
    happens: true,
    runbook: 'order-parked',
  },
  {
    name: 'order-stays-parked',
    suffers: 'For a day some order has stood still, and its customer waits: nobody takes it up again.',
    metric: figure({ stage, name: 'OrdersNow', of: 'parked', statistic: 'Maximum', period: hour }),
    atLeast: 1,
    periods: 24,
    runbook: 'order-parked',
  },
  {
    name: 'return-uninspected',
    suffers: 'A customer waits for its credit: goods that it sent back lie here, and nobody looks at them.',
    metric: figure({ stage, name: 'ReturnsLate', of: 'received', statistic: 'Maximum', period }),
    atLeast: 1,
    runbook: 'return-uninspected',
  },
  ...Object.entries({ failed: machine.metricFailed(sum), 'timed-out': machine.metricTimedOut(sum) }).map(
    ([how, metric]) => ({
      name: `execution-${how}`,
      suffers: 'What carries an order broke off, and could not even park it: nothing moves it on.',
      metric,
      atLeast: 1,
      runbook: 'execution-failed',
    }),
  ),
];

const ofConsumer = ({ fn, suffers }: StreamConsumer, name: string): AlarmDefinition => ({
  name: `${name}-behind`,
  suffers,
  metric: fn.metric('IteratorAge', maximum),
  atLeast: Duration.minutes(1).toMilliseconds(),
  runbook: 'stream-behind',
});

const ofDeadLetters = (letters: DeadLetters, name: string): AlarmDefinition => ({
  name: `${name}-dead-letters`,
  suffers: letters.suffers,
  metric: letters.metricOfLetters(maximum),
  atLeast: 1,
  runbook: 'dead-letters',
});

/** What it fails on, a queue of dead letters tells; or else this. */
function ofRecurring({ fn, within, suffers, deadLetters }: Recurring, name: string): AlarmDefinition[] {
  const step = within.toMinutes() > 60 ? hour : period;
  const counted = { period: step, statistic: Stats.SUM };
  const runbook = 'did-not-run';
  const missing = {
    name: `${name}-did-not-run`,
    suffers,
    metric: fn.metricInvocations(counted),
    below: 1,
    periods: within.toMinutes() / step.toMinutes(),
    withoutFigures: 'rings' as const,
    runbook,
  };
  const failing = { name: `${name}-failed`, suffers, metric: fn.metricErrors(counted), atLeast: 1, runbook };
  return deadLetters ? [missing] : [missing, failing];
}
