import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { figure } from '../figures.ts';
import type { AlarmDefinition } from './alarm.ts';
import type { Watched } from './alarm-list.ts';

const period = Duration.minutes(5);

/** What somebody has to be told of mails. */
export const ofMails = ({ stage, configurationSet }: Watched): AlarmDefinition[] => [
  {
    name: 'invoice-unsent',
    suffers: 'A customer has not got an invoice that was issued 15 minutes ago or earlier.',
    metric: figure({ stage, name: 'MailsUnsent', of: 'invoice', statistic: 'Maximum', period }),
    atLeast: 1,
    runbook: 'invoice-unsent',
  },
  {
    name: 'purchase-order-unsent',
    suffers: 'A supplier has not got what was ordered of it 15 minutes ago or earlier, and does not deliver.',
    metric: figure({ stage, name: 'MailsUnsent', of: 'purchase-order', statistic: 'Maximum', period }),
    atLeast: 1,
    runbook: 'purchase-order-unsent',
  },
  {
    name: 'mail-unsent',
    suffers: 'Somebody has not got a mail that asks for something or tells of it; it is not sent by itself.',
    metric: figure({ stage, name: 'MailsUnsent', of: 'other', statistic: 'Maximum', period }),
    atLeast: 1,
    runbook: 'mail-unsent',
  },
  {
    name: 'mail-bounces',
    suffers: 'Many mails do not arrive, and from 10 % on AWS may stop all others, invoices included.',
    metric: new Metric({
      namespace: 'AWS/SES',
      metricName: 'Reputation.BounceRate',
      dimensionsMap: { 'ses:configuration-set': configurationSet },
      statistic: Stats.MAXIMUM,
      // SES works it out now and then, and only while mails go out: in between it is what it was.
      period: Duration.hours(1),
    }),
    atLeast: 0.05,
    withoutFigures: 'stays',
    runbook: 'mail-bounces',
  },
];
