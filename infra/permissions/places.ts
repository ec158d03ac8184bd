import { z } from 'zod';
import type { Reader } from '../local/template/reader.ts';

/** A role that is used, and what with; both as ARNs. */
export interface Place {
  role: string;
  on: string;
}

/** Of a thing that may not be there. */
const place = (role: string, on: string | undefined): Place[] => (on ? [{ role, on }] : []);

/** What knows no narrower resource. */
const ANY = '*';

const arn = z.object({ Arn: z.string() });

const lambda = z.object({
  Role: z.string(),
  LoggingConfig: z.object({ LogGroup: z.string() }),
  TracingConfig: z.object({ Mode: z.string() }).optional(),
  DeadLetterConfig: z.object({ TargetArn: z.string() }).optional(),
});
const functions = (reader: Reader) => reader.all('AWS::Lambda::Function', lambda);

export function logs(reader: Reader): Place[] {
  const groups = reader.all('AWS::Logs::LogGroup', z.object({}));
  return functions(reader).flatMap(({ props: { Role, LoggingConfig } }) =>
    place(Role, groups.find(({ ref }) => ref === LoggingConfig.LogGroup)?.get('Arn')),
  );
}

export const traces = (reader: Reader): Place[] =>
  functions(reader).flatMap(({ props: { Role, TracingConfig } }) =>
    place(Role, TracingConfig?.Mode === 'Active' ? ANY : undefined),
  );

export const deadLetters = (reader: Reader): Place[] =>
  functions(reader).flatMap(({ props: { Role, DeadLetterConfig } }) =>
    place(Role, DeadLetterConfig?.TargetArn),
  );

const mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});
const mappings = (reader: Reader) =>
  reader.all('AWS::Lambda::EventSourceMapping', mapping).map(({ props }) => {
    const fed = functions(reader).find(({ name }) => name === props.FunctionName);
    return { ...props, role: fed?.props.Role ?? '' };
  });

export const streams = (reader: Reader): Place[] =>
  mappings(reader).flatMap(({ role, EventSourceArn }) => place(role, EventSourceArn));

export const streamFailures = (reader: Reader): Place[] =>
  mappings(reader).flatMap(({ role, DestinationConfig }) =>
    place(role, DestinationConfig?.OnFailure.Destination),
  );

const machine = z.object({
  RoleArn: z.string(),
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.string()),
  LoggingConfiguration: z.object({ Level: z.string() }).optional(),
  TracingConfiguration: z.object({ Enabled: z.boolean() }).optional(),
});
const machines = (reader: Reader) =>
  reader.all('AWS::StepFunctions::StateMachine', machine).map(({ props }) => props);

/** The functions that the definition calls, by what is put into it. */
export const steps = (reader: Reader): Place[] =>
  machines(reader).flatMap(({ RoleArn, DefinitionString, DefinitionSubstitutions }) => {
    const used = new Set([...DefinitionString.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name));
    const put = [...used].map((name) => DefinitionSubstitutions[name] ?? `nothing for ${name}`);
    return put.filter((one) => one.includes(':function:')).flatMap((one) => place(RoleArn, one));
  });

export const machineLogs = (reader: Reader): Place[] =>
  machines(reader).flatMap(({ RoleArn, LoggingConfiguration: { Level = 'OFF' } = {} }) =>
    place(RoleArn, Level === 'OFF' ? undefined : ANY),
  );

export const machineTraces = (reader: Reader): Place[] =>
  machines(reader).flatMap(({ RoleArn, TracingConfiguration }) =>
    place(RoleArn, TracingConfiguration?.Enabled ? ANY : undefined),
  );

const schedule = z.object({
  Target: arn.extend({ RoleArn: z.string(), DeadLetterConfig: arn.optional() }),
});
const scheduled = (reader: Reader) =>
  reader.all('AWS::Scheduler::Schedule', schedule).map(({ props: { Target } }) => Target);

export const targets = (reader: Reader): Place[] =>
  scheduled(reader).flatMap(({ RoleArn, Arn }) => place(RoleArn, Arn));

export const targetFailures = (reader: Reader): Place[] =>
  scheduled(reader).flatMap(({ RoleArn, DeadLetterConfig }) => place(RoleArn, DeadLetterConfig?.Arn));
