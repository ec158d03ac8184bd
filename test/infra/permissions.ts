import { expect, it } from 'vitest';
import { loadConfig } from '../../infra/config.ts';
import { functionEntries } from '../../infra/functions.ts';
import { actionsOf, allowed, functionsOf, ofType, roleOf, STAGE, type Templates } from './template.ts';

export function permissionsSuite(app: () => Templates['app']): void {
  it('are each function its own', () => {
    const roles = functionsOf(app()).map(({ fn }) => roleOf(fn));
    expect(new Set(roles).size).toBe(functionEntries().length);
  });

  it('have no wildcard in an action, and as a resource only where the service knows none', () => {
    const everywhere = new Set<string>();
    for (const [role] of ofType(app(), 'AWS::IAM::Role')) {
      for (const { actions, resources } of allowed(app(), role)) {
        for (const action of actions) expect(action).not.toContain('*');
        if (JSON.stringify(resources).includes('*')) for (const action of actions) everywhere.add(action);
      }
    }
    const unbound = [...everywhere].filter((action) => !/^(logs|xray):/.test(action));
    expect(unbound.sort()).toEqual(['ses:SendRawEmail', 'states:SendTaskSuccess']);
  });

  it('send mail in the name of the one sender only', () => {
    const { sender } = loadConfig(STAGE).settings.mail;
    const mailing = ofType(app(), 'AWS::IAM::Policy')
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
      .filter(({ Action }) => [Action].flat().includes('ses:SendRawEmail'));
    expect(mailing.length).toBeGreaterThan(0);
    for (const { Condition } of mailing) {
      expect(Condition).toEqual({ StringEqualsIfExists: { 'ses:FromAddress': sender } });
    }
  });

  it('never include a scan', () => {
    expect(JSON.stringify(app())).not.toContain('dynamodb:Scan');
  });

  it('come with their environment, and the environment with them', () => {
    for (const { fn, name } of functionsOf(app())) {
      const actions = actionsOf(app(), fn);
      const variables = Object.keys(fn.Properties.Environment.Variables);
      const pairs = [
        ['TABLE_NAME', 'dynamodb:GetItem'],
        ['MAIL_CONFIGURATION_SET', 'ses:SendRawEmail'],
        ['STATE_MACHINE_ARN', 'states:StartExecution'],
      ] as const;
      for (const [variable, action] of pairs) {
        expect([name, variable, variables.includes(variable)]).toEqual([
          name,
          variable,
          actions.includes(action),
        ]);
      }
      expect(variables).toContain('SETTINGS');
    }
  });

  it('follow the list of functions', () => {
    const may = (action: string) =>
      functionsOf(app()).flatMap(({ fn, name }) => (actionsOf(app(), fn).includes(action) ? [name] : []));
    const using = (...uses: string[]) =>
      functionEntries().flatMap(([name, fn]) => (fn.uses.some((use) => uses.includes(use)) ? [name] : []));
    expect(may('dynamodb:GetItem').sort()).toEqual(using('table', 'table-read').sort());
    expect(may('dynamodb:PutItem').sort()).toEqual(using('table').sort());
    expect(may('ses:SendRawEmail').sort()).toEqual(using('mail').sort());
    expect(may('states:SendTaskSuccess').sort()).toEqual(using('task-tokens').sort());
    expect(may('states:StartExecution')).toEqual(using('start-executions'));
  });
}
