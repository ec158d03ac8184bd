import { ASSUMED, type Counted } from './counted.ts';
import { PRICES } from './prices.ts';

export interface Cost {
  what: string;
  /** Of one order. */
  amount: number;
  dollars: number;
}

const GB = 1_000_000;

/** What one order costs, largest first. */
export function costOf(counted: Counted): Cost[] {
  const { requests, transitions, usualInvocations, typesettings } = counted;
  const invocations = usualInvocations + typesettings;
  const gbSeconds =
    usualInvocations * ASSUMED.usualSeconds * ASSUMED.usualGb +
    typesettings * ASSUMED.typesettingSeconds * ASSUMED.typesettingGb;
  const logKb =
    invocations * ASSUMED.logKbPerInvocation +
    transitions * ASSUMED.logKbPerTransition +
    requests * ASSUMED.logKbPerRequest;
  const costs: Cost[] = [
    cost('API requests', requests, PRICES.httpApiRequest),
    cost('state transitions', transitions, PRICES.stateTransition),
    cost('Lambda invocations', invocations, PRICES.lambdaRequest),
    cost('Lambda GB-seconds', gbSeconds, PRICES.lambdaGbSecond),
    cost('DynamoDB write units', counted.writeUnits, PRICES.writeUnit),
    cost('DynamoDB read units', counted.readUnits, PRICES.readUnit),
    cost(
      `KB stored for ${ASSUMED.months} months`,
      counted.storedKb,
      (ASSUMED.months * PRICES.storedGbMonth) / GB,
    ),
    cost('mails', counted.mails, PRICES.mail),
    cost('KB attached to mails', counted.attachedKb, PRICES.mailAttachmentGb / GB),
    cost('KB of logs', logKb, PRICES.logGb / GB),
    cost('traces', ASSUMED.traces, PRICES.trace),
  ];
  return costs.sort((a, b) => b.dollars - a.dollars);
}

const cost = (what: string, amount: number, price: number): Cost => ({
  what,
  amount,
  dollars: amount * price,
});

export const total = (costs: readonly Cost[]): number => costs.reduce((sum, { dollars }) => sum + dollars, 0);
