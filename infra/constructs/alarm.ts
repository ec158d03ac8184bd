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
  /** Rings without figures, too: it is about what does not happen. */
  ringsWithoutFigures?: boolean;
  /** Anchor of the paragraph in `infra/RUNBOOK.md`. */
  runbook: string;
}
