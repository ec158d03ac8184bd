import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { IndexName } from '../../functions/shared/keys.ts';
import type { Config } from '../config.ts';
import { type FunctionName, functionEntries } from '../functions.ts';
import { type ItemUse, isIndex, isItemUse, type Use } from '../uses.ts';
import type { Api } from './api.ts';
import { AppFunction } from './app-function.ts';
import { giveTaskTokens, type OrderMachine } from './order-machine.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { Store } from './store.ts';

export interface AppFunctionsProps {
  config: Config;
  bundles: string;
  deadLetters: Partial<Record<FunctionName, IQueue>>;
}

/** What functions share. */
export interface Shared {
  store: Store;
  mail: OutgoingMail;
  orders: OrderMachine;
  api: Api;
  /** Where figures are counted. */
  metrics: string;
}

const GIVE: Record<Exclude<Use, ItemUse | IndexName>, (fn: AppFunction, shared: Shared) => void> = {
  mail: (fn, { mail }) => mail.giveSending(fn),
  metrics: (fn, { metrics }) => fn.addEnvironment('METRICS_NAMESPACE', metrics),
  'start-executions': (fn, { orders }) => orders.giveStarting(fn),
  'task-tokens': giveTaskTokens,
  // Who writes links into mails needs to know where they lead.
  links: (fn, { api }) => fn.addEnvironment('API_URL', api.url),
  // They lie in the bundle.
  fonts: () => {},
  assets: () => {},
};

function give(use: Use, fn: AppFunction, shared: Shared): void {
  if (isItemUse(use)) shared.store.giveItems(fn, use);
  else if (isIndex(use)) shared.store.giveLists(fn, use);
  else GIVE[use](fn, shared);
}

/** Every function of the list, first alone, then with what it uses: the state machine needs some and serves others. */
export class AppFunctions extends Construct {
  readonly byName: Readonly<Record<FunctionName, AppFunction>>;

  constructor(scope: Construct, id: string, { config, bundles, deadLetters }: AppFunctionsProps) {
    super(scope, id);
    const make = (name: FunctionName) => {
      const deadLetterQueue = deadLetters[name];
      return new AppFunction(this, name, {
        config,
        bundles,
        ...(deadLetterQueue ? { deadLetterQueue } : {}),
      });
    };
    const made = functionEntries().map(([name]): [FunctionName, AppFunction] => [name, make(name)]);
    // One entry for each name of the list, by the line above.
    this.byName = Object.fromEntries(made) as Record<FunctionName, AppFunction>;
  }

  giveUses(shared: Shared): void {
    for (const [name, { uses }] of functionEntries()) {
      for (const use of uses) give(use, this.byName[name], shared);
    }
  }
}
