import { expect, it } from 'vitest';
import { INDEXES } from '../../functions/shared/keys.ts';
import { loadConfig } from '../../infra/config.ts';
import { functionEntries } from '../../infra/functions.ts';
import { readRoles } from '../../infra/permissions/roles.ts';
import { readTable, tableText } from '../../infra/permissions/table.ts';
import { EVERYWHERE } from '../../infra/permissions/words.ts';
import { ITEM_USES } from '../../infra/uses.ts';
import { actionsOf, functionsOf, ofType, roleOf, STAGE, type Templates } from './template.ts';

export function permissionsSuite(templates: () => Templates): void {
  const app = () => templates().app;

  it('are those of the committed table: `npm run permissions` writes it', () => {
    const { sender } = loadConfig(STAGE).settings.mail;
    expect(tableText(templates().outdir, { stage: STAGE, sender })).toBe(readTable());
  });

  it('are each its own: no two things run with one role, and none is left over', () => {
    const roles = readRoles(templates().outdir, STAGE);
    expect(roles.filter(({ users }) => users !== 1)).toEqual([]);
    const ofFunctions = functionsOf(app()).map(({ fn }) => roleOf(fn));
    expect(new Set(ofFunctions).size).toBe(functionEntries().length);
    // Written into the roles, since each policy beside one is one of the resources that a stack may have.
    expect(ofType(app(), 'AWS::IAM::Policy')).toEqual([]);
  });

  it('have no wildcard in an action, and as a resource only where there is a reason', () => {
    const statements = readRoles(templates().outdir, STAGE).flatMap((role) => role.statements);
    const actions = statements.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const wide = statements.filter(({ Resource }) => Resource.includes('*')).flatMap(({ Action }) => Action);
    expect([...new Set(wide)].sort()).toEqual(Object.keys(EVERYWHERE).sort());
    const inPart = statements.flatMap(({ Resource }) => Resource).filter((arn) => arn.includes('*'));
    // A log's streams are below it.
    for (const arn of inPart) expect(arn).toMatch(/^\*$|:log-group:[^*]+:\*$/);
  });

  it('send mail in the name of the one sender only', () => {
    const { sender } = loadConfig(STAGE).settings.mail;
    const mailing = readRoles(templates().outdir, STAGE)
      .flatMap(({ statements }) => statements)
      .filter(({ Action }) => Action.includes('ses:SendRawEmail'));
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
        ['TABLE_NAME', 'dynamodb:'],
        ['MAIL_CONFIGURATION_SET', 'ses:SendRawEmail'],
        ['STATE_MACHINE_ARN', 'states:StartExecution'],
      ] as const;
      for (const [variable, action] of pairs) {
        expect([name, variable, variables.includes(variable)]).toEqual([
          name,
          variable,
          actions.some((one) => one.startsWith(action)),
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
    for (const [use, action] of Object.entries(ITEM_USES).filter(([, action]) => action !== 'Query'))
      expect(may(`dynamodb:${action}`).sort()).toEqual(using(use).sort());
    expect([...new Set(may('dynamodb:Query'))].sort()).toEqual(
      using('query', ...Object.keys(INDEXES)).sort(),
    );
    expect(may('ses:SendRawEmail').sort()).toEqual(using('mail').sort());
    expect(may('states:SendTaskSuccess').sort()).toEqual(using('task-tokens').sort());
    expect(may('states:StartExecution')).toEqual(using('start-executions'));
  });
}
