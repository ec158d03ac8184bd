import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';

/** One alarm, as data. */
export interface AlarmDefinition {
  name: string;
  /** What customers suffer while it rings. */
  suffers: string;
  metric: IMetric;
  /** Rings from here on, upward or downward. */
  atLeast?: number;
  below?: number;
  /** Over how many periods it looks; 1 unless told. */
  periods?: number;
  /** In how many of these it has to be so; in all unless told. */
  ofThese?: number;
  /**
   * Without figures it is over unless told: it may ring then, too, because it is about what does not happen, or stay as
   * it is, because a figure comes only now and then.
   */
  withoutFigures?: 'rings' | 'stays';
  /** It tells of something that happened, each time anew; that it is over would say nothing. */
  happens?: boolean;
  /** Anchor of the paragraph in `infra/RUNBOOK.md`. */
  runbook: string;
}
