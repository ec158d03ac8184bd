import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { mailState } from '../../functions/billing/model.ts';
import { orderStatus } from '../../functions/orders/model.ts';
import type { MetricName } from '../../functions/shared/metrics.ts';
import { currency } from '../../functions/shared/money.ts';
import type { PolledCarrier } from '../../functions/shipping/carriers.ts';
import { askingOutcome } from '../../functions/shipping/parcel-model.ts';
import { type Figure, figure } from '../figures.ts';
import type { AppFunction } from './app-function.ts';
import type { OrderMachine } from './order-machine.ts';
import type { Store } from './store.ts';

export interface DashboardProps {
  stage: string;
  functions: readonly AppFunction[];
  orders: OrderMachine;
  store: Store;
  carriers: readonly PolledCarrier[];
}

const period = Duration.hours(1);
const sum = { period, statistic: Stats.SUM };

/** How the business goes, and what it costs, hour by hour. */
export class Dashboard extends Construct {
  private readonly props: DashboardProps;

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    this.props = props;
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: `tradewind-${props.stage}`,
      defaultInterval: Duration.days(7),
      widgets: [this.ofOrders(), this.ofMoney(), this.ofCosts()],
    });
  }

  private ofOrders(): GraphWidget[] {
    const statuses = orderStatus.options;
    const carriers = this.props.carriers.map(({ code }) => code);
    return [
      graph('Orders in each state now', this.figures('OrdersNow', statuses, 'Maximum')),
      graph('Orders that came to a state', this.figures('OrdersEntered', statuses, 'Sum')),
      graph('Seconds in a state until the next (90 %)', this.figures('SecondsInStatus', statuses, 'p90')),
      graph('Goods sent back and not inspected', this.figures('ReturnsLate', ['received'], 'Maximum')),
      graph('Mails of daily figures', this.figures('FiguresMails', mailState.options, 'Sum')),
      graph('Goods that are low', this.figures('LowStock', ['low', 'told'], 'Maximum')),
      graph('Carriers asked', this.figures('CarrierAnswers', askingOutcome.options, 'Sum')),
      graph('Carriers asked in vain', this.figures('AskedInVain', carriers, 'Minimum')),
    ];
  }

  private ofMoney(): GraphWidget[] {
    return [
      graph('Money invoiced', this.figures('MoneyInvoiced', currency.options, 'Sum')),
      graph('Money received', this.figures('MoneyReceived', currency.options, 'Sum')),
      graph('Mails', [
        ...this.figures('Mails', mailState.exclude(['none', 'sending']).options, 'Sum'),
        ...this.figures('MailsUnsent', ['invoice', 'other'], 'Maximum'),
      ]),
    ];
  }

  /** What AWS bills by. */
  private ofCosts(): GraphWidget[] {
    const { functions, orders, store } = this.props;
    return [
      graph(
        'Milliseconds of functions',
        functions.map((fn) => fn.metricDuration(sum)),
      ),
      graph(
        'Calls of functions',
        functions.map((fn) => fn.metricInvocations(sum)),
      ),
      graph('Units of the table', [
        store.table.metricConsumedReadCapacityUnits(sum),
        store.table.metricConsumedWriteCapacityUnits(sum),
      ]),
      graph('Executions and mails', [
        orders.machine.metricStarted(sum),
        orders.machine.metric('ConsumedCapacity', {
          ...sum,
          dimensionsMap: { ServiceMetric: 'StateTransition' },
        }),
        new Metric({ namespace: 'AWS/SES', metricName: 'Send', ...sum }),
      ]),
    ];
  }

  private figures(name: MetricName, all: readonly string[], statistic: Figure['statistic']): IMetric[] {
    return all.map((of) =>
      figure({ stage: this.props.stage, name, of, statistic, period }).with({ label: of }),
    );
  }
}

const graph = (title: string, left: IMetric[]): GraphWidget =>
  new GraphWidget({ title, left, width: left.length > 12 ? 12 : 6, height: 6 });
