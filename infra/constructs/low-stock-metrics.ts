import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { AppFunction } from './app-function.ts';

const METRICS = { LowStock: 'low', LowStockTold: 'told' };

/** Of each daily run, how many things are low and of how many it told: a day without news is a day with a zero. */
export function countLowStock(fn: AppFunction, stage: string): void {
  for (const [metricName, field] of Object.entries(METRICS))
    new MetricFilter(fn, metricName, {
      logGroup: fn.logGroup,
      metricNamespace: `tradewind-${stage}`,
      metricName,
      filterPattern: FilterPattern.literal('{ $.message.message = "low-stock" }'),
      metricValue: `$.message.${field}`,
    });
}
