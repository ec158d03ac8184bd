import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { METRICS, type MetricName } from '../functions/shared/metrics.ts';

/** Where a stage's own figures lie in CloudWatch. */
export const namespaceOf = (stage: string): string => `tradewind-${stage}`;

export interface Figure {
  stage: string;
  name: MetricName;
  /** The status, currency or kind that it is about. */
  of: string;
  statistic: 'Sum' | 'Average' | 'Maximum' | 'Minimum' | 'p90';
  period: Duration;
}

/** A figure that the functions tell of themselves. */
export const figure = ({ stage, name, of, ...rest }: Figure): Metric =>
  new Metric({
    namespace: namespaceOf(stage),
    metricName: name,
    dimensionsMap: { [METRICS[name].by]: of },
    ...rest,
  });
