import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { Alarms } from '../constructs/alarms.ts';
import { Api } from '../constructs/api.ts';
import { Daily } from '../constructs/daily.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { AppFunctions } from '../constructs/functions.ts';
import { MailEvents } from '../constructs/mail-events.ts';
import { OrderMachine } from '../constructs/order-machine.ts';
import { StreamConsumer } from '../constructs/stream-consumer.ts';
import { type FunctionName, mailing } from '../functions.ts';
import { servedRoutes } from '../routes.ts';
import type { DataStack } from './data.ts';

export interface AppStackProps extends StackProps {
  data: DataStack;
  /** Directory of all bundles. */
  bundles: string;
}

/** What somebody must be told of when it fails. */
interface Watched {
  api: Api;
  orders: OrderMachine;
  functions: AppFunctions;
  workflow: StreamConsumer;
  shipmentMails: StreamConsumer;
  imports: StreamConsumer;
  dunningLetters: DeadLetters;
  mailLetters: DeadLetters;
}

/** What works on the data: it holds nothing, and may be deleted and deployed again. */
export class AppStack extends Stack {
  constructor(scope: Construct, config: Config, { data, bundles, ...props }: AppStackProps) {
    super(scope, `tradewind-${config.stage}-app`, props);
    const { store, people, mail } = data;
    const name = (of: string) => `tradewind-${config.stage}-${of}`;

    const dunningLetters = new DeadLetters(this, 'DunningDeadLetters', name('dunning'));
    const mailLetters = new DeadLetters(this, 'MailEventsDeadLetters', name('mail-events'));
    const functions = new AppFunctions(this, 'Functions', {
      config,
      bundles,
      deadLetters: { dunning: dunningLetters, 'mail-events': mailLetters },
    });
    const orders = new OrderMachine(this, 'Orders', {
      config,
      definition: 'statemachines/order-lifecycle.asl.json',
      functions: functions.byName,
    });
    const api = new Api(this, 'Api', { config, people, routes: servedRoutes(), functions: functions.byName });
    functions.giveUses({ store, mail, orders, api });

    const { workflow, shipmentMails, imports } = this.addFollowers(config, functions, data);
    new Daily(this, 'Dunning', {
      name: name('dunning'),
      fn: functions.byName.dunning,
      hour: 8,
      timeZone: config.settings.timeZone,
      deadLetters: dunningLetters,
    });
    new MailEvents(this, 'MailEvents', {
      name: name('mail-events'),
      configurationSet: mail.configurationSet.configurationSetName,
      fn: functions.byName['mail-events'],
      deadLetters: mailLetters,
    });

    this.raiseAlarms(config, {
      api,
      orders,
      functions,
      workflow,
      shipmentMails,
      imports,
      dunningLetters,
      mailLetters,
    });
    new CfnOutput(this, 'ApiUrl', { value: api.url });
    if (api.domainName) {
      const value = `${api.domainName.name} CNAME ${api.domainName.regionalDomainName}`;
      new CfnOutput(this, 'ApiDns', { value, description: 'Put it into the name servers of your domain.' });
    }
    new CfnOutput(this, 'StateMachineArn', { value: orders.machine.stateMachineArn });
  }

  /** What happens by itself when the table changes. */
  private addFollowers({ stage }: Config, { byName }: AppFunctions, { store: { table } }: DataStack) {
    const follow = (id: string, fn: FunctionName, kinds: readonly string[], batchSize = 10) =>
      new StreamConsumer(this, id, {
        name: `tradewind-${stage}-${fn}`,
        table,
        fn: byName[fn],
        kinds,
        batchSize,
      });
    return {
      workflow: follow('Workflow', 'workflow-stream', ['ORDER', 'SHIPMENT', 'PO', 'INVOICE']),
      shipmentMails: follow('ShipmentMails', 'shipping-mails', ['SHIPMENT']),
      // Each is a part of a file, which takes seconds.
      imports: follow('Imports', 'imports-worker', ['OPERATION'], 1),
    };
  }

  private raiseAlarms(config: Config, watched: Watched): void {
    const { api, orders, functions, workflow, shipmentMails, imports, dunningLetters, mailLetters } = watched;
    const alarms = new Alarms(this, 'Alarms', config);
    alarms.onApiErrors(api);
    alarms.onParkedOrders(orders.machine);
    alarms.onLateStream(functions.byName['workflow-stream']);
    alarms.onDeadLetters(
      workflow.deadLetters,
      'workflow-stream',
      'A change did not reach its order, which waits.',
    );
    alarms.onDeadLetters(
      shipmentMails.deadLetters,
      'shipping-mails',
      'A customer was not told how its goods fare.',
    );
    alarms.onDeadLetters(
      imports.deadLetters,
      'imports-worker',
      'An import stands still: some rows of its file are not in.',
    );
    alarms.onDeadLetters(dunningLetters, 'dunning', 'Customers with late payments were not reminded today.');
    alarms.onUnknownMails(mailing().map((name) => functions.byName[name].logGroup));
    alarms.onDeadLetters(mailLetters, 'mail-events', 'Bounced mails may show as sent: customers miss them.');
  }
}
