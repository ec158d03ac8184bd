import { z } from 'zod';
import type { Reader } from './reader.ts';

export interface Rule {
  id: string;
  name: string;
  enabled: boolean;
  pattern: unknown;
  /** Names or ARNs of the functions it calls. */
  functions: string[];
}

const props = z.object({
  EventPattern: z.record(z.string(), z.unknown()),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(
    // A target with a transformed input would be called with the wrong event: it is refused, not ignored.
    z.strictObject({
      Arn: z.string(),
      Id: z.string(),
      RetryPolicy: z.unknown().optional(),
      DeadLetterConfig: z.unknown().optional(),
    }),
  ),
});

/** Rules with a pattern; a rule with a time should be a schedule of the Scheduler. */
export const readRules = (reader: Reader): Rule[] =>
  reader.all('AWS::Events::Rule', props).map(({ id, name, props: found }) => ({
    id,
    name,
    enabled: found.State === 'ENABLED',
    pattern: found.EventPattern,
    functions: found.Targets.map(({ Arn }) => Arn),
  }));

const destination = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.boolean().default(true),
    EventBridgeDestination: z.unknown().optional(),
    MatchingEventTypes: z.array(z.string()),
  }),
});

/** Configuration sets whose mail events reach the default bus, each with the types it lets through. */
export const readMailEvents = (reader: Reader): Map<string, string[]> =>
  new Map(
    reader
      .all('AWS::SES::ConfigurationSetEventDestination', destination)
      .filter(({ props: { EventDestination: to } }) => to.Enabled && to.EventBridgeDestination !== undefined)
      .map(({ props: found }) => [found.ConfigurationSetName, found.EventDestination.MatchingEventTypes]),
  );
