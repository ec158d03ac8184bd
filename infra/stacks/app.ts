import { CfnOutput, Duration, Stack, type StackProps, TimeZone } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { Api } from '../constructs/api.ts';
import { Daily } from '../constructs/daily.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { AppFunctions } from '../constructs/functions.ts';
import { MailEvents } from '../constructs/mail-events.ts';
import { OrderMachine } from '../constructs/order-machine.ts';
import { Recurring } from '../constructs/recurring.ts';
import { StreamConsumer } from '../constructs/stream-consumer.ts';
import { namespaceOf } from '../figures.ts';
import { FOLLOWERS } from '../followers.ts';
import { servedRoutes } from '../routes.ts';
import type { DataStack } from './data.ts';

export interface AppStackProps extends StackProps {
  data: DataStack;
  /** Directory of all bundles. */
  bundles: string;
}

/** What its parts have in common. */
interface Parts {
  config: Config;
  data: DataStack;
  functions: AppFunctions['byName'];
}

/** What works on the data: it holds nothing, and may be deleted and deployed again. */
export class AppStack extends Stack {
  readonly api: Api;
  readonly orders: OrderMachine;
  readonly functions: AppFunctions['byName'];
  private readonly stage: string;

  constructor(scope: Construct, config: Config, { data, bundles, ...props }: AppStackProps) {
    super(scope, `tradewind-${config.stage}-app`, props);
    this.stage = config.stage;
    const letters = this.addDeadLetters();
    const made = new AppFunctions(this, 'Functions', { config, bundles, deadLetters: letters });
    const functions = made.byName;
    const orders = new OrderMachine(this, 'Orders', {
      config,
      definition: 'statemachines/order-lifecycle.asl.json',
      functions,
    });
    const { store, people, mail } = data;
    const api = new Api(this, 'Api', { config, people, routes: servedRoutes(), functions });
    made.giveUses({ store, mail, orders, api, metrics: namespaceOf(config.stage) });
    const parts = { config, data, functions };
    this.followTable(parts);
    this.addSchedules(parts, letters);
    new MailEvents(this, 'MailEvents', {
      name: this.named('mail-events'),
      configurationSet: mail.configurationSet.configurationSetName,
      fn: functions['mail-events'],
      deadLetters: letters['mail-events'],
    });
    new CfnOutput(this, 'ApiUrl', { value: api.url });
    if (api.domainName) {
      const value = `${api.domainName.name} CNAME ${api.domainName.regionalDomainName}`;
      new CfnOutput(this, 'ApiDns', { value, description: 'Put it into the name servers of your domain.' });
    }
    new CfnOutput(this, 'StateMachineArn', { value: orders.machine.stateMachineArn });
    this.api = api;
    this.orders = orders;
    this.functions = functions;
  }

  private named(of: string): string {
    return `tradewind-${this.stage}-${of}`;
  }

  /** Of functions that are called with nobody waiting; stream consumers have their own. */
  private addDeadLetters() {
    return {
      dunning: new DeadLetters(this, 'DunningDeadLetters', {
        name: this.named('dunning'),
        suffers: 'Customers with late payments were not reminded, nor our own people of late disputes.',
      }),
      'low-stock': new DeadLetters(this, 'LowStockDeadLetters', {
        name: this.named('low-stock'),
        suffers: 'Purchasing was not told of what is low.',
      }),
      'late-goods': new DeadLetters(this, 'LateGoodsDeadLetters', {
        name: this.named('late-goods'),
        suffers: 'Sales was not told of goods that did not come, and promises customers what is late.',
      }),
      figures: new DeadLetters(this, 'FiguresDeadLetters', {
        name: this.named('figures'),
        suffers: 'Management did not get the figures of the day.',
      }),
      'mail-events': new DeadLetters(this, 'MailEventsDeadLetters', {
        name: this.named('mail-events'),
        suffers: 'Bounced mails may show as sent: customers miss them, and nobody knows.',
      }),
    };
  }

  private followTable({ data, functions }: Parts): void {
    const { table } = data.store;
    for (const { id, fn, ...props } of FOLLOWERS)
      new StreamConsumer(this, id, { name: this.named(fn), table, fn: functions[fn], ...props });
  }

  private addSchedules({ config, functions }: Parts, letters: ReturnType<AppStack['addDeadLetters']>): void {
    const { timeZone } = config.settings;
    const daily = (
      id: string,
      fn: 'dunning' | 'low-stock' | 'late-goods' | 'figures',
      hour: number,
      suffers: string,
    ) =>
      new Daily(this, id, {
        name: this.named(fn),
        fn: functions[fn],
        hour,
        timeZone,
        suffers,
        deadLetters: letters[fn],
      });
    daily('Figures', 'figures', 6, 'Management did not get the figures of the day before.');
    daily('Dunning', 'dunning', 8, 'Nobody was reminded today of late payments and late disputes.');
    daily('LowStock', 'low-stock', 7, 'Purchasing was not told today of what is low.');
    daily('LateGoods', 'late-goods', 8, 'Sales was not told today of goods that did not come.');
    new Recurring(this, 'Statements', {
      name: this.named('statements'),
      fn: functions.statements,
      // Hourly, because one run may not get through all customers: so the first are done early on the first of the month.
      when: ScheduleExpression.cron({ minute: '30', hour: '4-23', timeZone: TimeZone.of(timeZone) }),
      within: Duration.hours(8),
      suffers: 'Customers have not got their statements of the month that is over.',
    });
    new Recurring(this, 'Segments', {
      name: this.named('segments'),
      fn: functions.segments,
      when: ScheduleExpression.cron({ minute: '15', hour: '1-23', timeZone: TimeZone.of(timeZone) }),
      within: Duration.hours(8),
      suffers: 'Customers who became quiet are not listed as such, and bad marks that wait not brought up.',
    });
    new Recurring(this, 'Campaigns', {
      name: this.named('campaigns'),
      fn: functions.campaigns,
      when: ScheduleExpression.rate(Duration.minutes(5)),
      within: Duration.minutes(15),
      suffers: 'Campaigns do not go out, or stop half-way.',
    });
    new Recurring(this, 'Lookout', {
      name: this.named('lookout'),
      fn: functions.lookout,
      when: ScheduleExpression.rate(Duration.minutes(5)),
      within: Duration.minutes(15),
      suffers: 'Orders may be parked and invoices unsent without anyone being told.',
    });
    new Recurring(this, 'CarrierPolling', {
      name: this.named('carrier-polling'),
      fn: functions['carrier-polling'],
      when: ScheduleExpression.rate(Duration.minutes(5)),
      within: Duration.minutes(15),
      suffers: 'Customers see too late, or not, where the parcels are of carriers that have to be asked.',
    });
  }
}
