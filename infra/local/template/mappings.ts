import { z } from 'zod';
import { tableOfStream } from './attributes.ts';
import type { Reader } from './reader.ts';

export interface Mapping {
  id: string;
  table: string;
  /** Name or ARN, as the template says. */
  function: string;
  batchSize: number;
  fromStart: boolean;
  /** Filter patterns; a record passes when one of them matches, or when there is none. */
  patterns: unknown[];
  partialFailures: boolean;
  bisect: boolean;
  /** −1: until the record leaves the stream. */
  maxRetries: number;
  hasDeadLetters: boolean;
}

const props = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().default(100),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.number().default(-1),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }).optional() }).optional(),
});

export const readMappings = (reader: Reader): Mapping[] =>
  reader.all('AWS::Lambda::EventSourceMapping', props).map(({ id, props: found }) => ({
    id,
    table: tableOfStream(found.EventSourceArn),
    function: found.FunctionName,
    batchSize: found.BatchSize,
    fromStart: found.StartingPosition === 'TRIM_HORIZON',
    patterns: found.FilterCriteria?.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern)) ?? [],
    partialFailures: found.FunctionResponseTypes.length > 0,
    bisect: found.BisectBatchOnFunctionError,
    maxRetries: found.MaximumRetryAttempts,
    hasDeadLetters: found.DestinationConfig?.OnFailure !== undefined,
  }));
