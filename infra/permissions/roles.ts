import { z } from 'zod';
import { readAssembly } from '../local/template/assembly.ts';
import { type Found, Reader } from '../local/template/reader.ts';

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());

const statement = z.object({
  Effect: z.literal('Allow'),
  Action: texts,
  Resource: texts,
  Condition: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type Statement = z.output<typeof statement>;

const document = z.object({ Statement: z.array(statement) });
const policy = z.object({ Roles: z.array(z.string()), PolicyDocument: document });
const role = z.object({
  AssumeRolePolicyDocument: z.object({
    Statement: z.array(z.object({ Principal: z.object({ Service: texts }) })),
  }),
  /** What stands in the role itself. */
  Policies: z.array(z.object({ PolicyDocument: document })).default([]),
});

export interface Role {
  arn: string;
  /** By whatever runs with it, without the stage, e.g. `orders-api`. */
  name: string;
  /** How many things run with it. */
  users: number;
  /** The services that may put it on. */
  services: string[];
  statements: Statement[];
}

/** Every role of a synthesized deployment with what it allows, its names and ARNs resolved. */
export function readRoles(cdkOut: string, stage: string): Role[] {
  const reader = new Reader(readAssembly(cdkOut).stacks);
  const users = usersOf(reader);
  const policies = reader.all('AWS::IAM::Policy', policy).map(({ props }) => props);
  return reader.all('AWS::IAM::Role', role).map((found) => {
    const arn = found.get('Arn');
    const names = users.filter((user) => user.arn === arn).map(({ name }) => name);
    return {
      arn,
      name: names.join(', ').replaceAll(`tradewind-${stage}-`, ''),
      users: names.length,
      services: servicesOf(found),
      statements: [
        ...found.props.Policies,
        ...policies.filter(({ Roles }) => Roles.includes(found.ref)),
      ].flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
    };
  });
}

const servicesOf = ({ props }: Found<z.output<typeof role>>): string[] =>
  props.AssumeRolePolicyDocument.Statement.flatMap(({ Principal }) => Principal.Service);

function usersOf(reader: Reader): { name: string; arn: string }[] {
  const functions = reader.all('AWS::Lambda::Function', z.object({ Role: z.string() }));
  const machines = reader.all('AWS::StepFunctions::StateMachine', z.object({ RoleArn: z.string() }));
  const target = z.object({ Target: z.object({ RoleArn: z.string() }) });
  const schedules = reader.all('AWS::Scheduler::Schedule', target);
  return [
    ...functions.map(({ name, props }) => ({ name, arn: props.Role })),
    ...machines.map(({ name, props }) => ({ name: `${name} (state machine)`, arn: props.RoleArn })),
    ...schedules.map(({ name, props }) => ({ name: `${name} (schedule)`, arn: props.Target.RoleArn })),
  ];
}
