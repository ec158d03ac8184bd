import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { orderStatus } from '../../functions/orders/model.ts';
import { METRICS } from '../../functions/shared/metrics.ts';
import { polledCarriers } from '../../functions/shipping/carriers.ts';
import { loadConfig } from '../../infra/config.ts';
import { functionEntries } from '../../infra/functions.ts';
import { allowed, at, functionsOf, nameOf, ofType, only, roleOf, STAGE, type Templates } from './template.ts';

/** Anchors as Markdown makes them of headings. */
const anchors = (): string[] =>
  readFileSync('infra/RUNBOOK.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );

export function operationsSuite(templates: () => Templates): void {
  const app = () => templates().app;
  const watch = () => templates().watch;
  const alarms = () => ofType(watch(), 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  const alarm = (name: string) => alarms().find((a) => a.AlarmName === `tradewind-${STAGE}-${name}`);
  const short = (name: string) => name.replace(`tradewind-${STAGE}-`, '');

  it('has an alarm for everything that customers suffer from', () => {
    const named = alarms().map(({ AlarmName }) => short(AlarmName));
    for (const name of [
      'api-errors',
      'table-throttled-Query',
      'order-parked',
      'return-uninspected',
      'execution-failed',
      'mail-bounces',
    ])
      expect(named).toContain(name);
    expect(named).toContain('invoice-unsent');
    expect(new Set(named).size).toBe(named.length);
  });

  it('tells of each order that comes to be parked, and of what stays so for a day', () => {
    expect(alarm('order-parked')).toMatchObject({
      ...{ MetricName: 'OrdersEntered', Statistic: 'Sum', Period: 300, EvaluationPeriods: 1, Threshold: 1 },
      Dimensions: [{ Name: 'Status', Value: 'parked' }],
    });
    expect(alarm('order-stays-parked')).toMatchObject({
      ...{ MetricName: 'OrdersNow', Statistic: 'Maximum', Period: 3600, EvaluationPeriods: 24, Threshold: 1 },
      Dimensions: [{ Name: 'Status', Value: 'parked' }],
    });
  });

  it('keeps ringing for bounces between two figures, which come when SES sees fit', () => {
    expect(alarm('mail-bounces')).toMatchObject({ Period: 3600, TreatMissingData: 'ignore' });
  });

  it('has one for each schedule that did not run, which rings when nothing is heard', () => {
    const schedules = ofType(app(), 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
    expect(schedules.length).toBeGreaterThan(1);
    for (const { Name, ScheduleExpression, Target } of schedules) {
      const found = alarm(`${short(Name)}-did-not-run`);
      expect([Name, found?.TreatMissingData]).toEqual([Name, 'breaching']);
      expect(found).toMatchObject({ MetricName: 'Invocations', Threshold: 1 });
      const { FunctionName } = at(app(), Target.Arn['Fn::GetAtt'][0]).Properties;
      expect(found?.Dimensions).toEqual([{ Name: 'FunctionName', Value: FunctionName }]);
      // Once a day, or every hour but for those of the night.
      const often = /^cron\(\d+ \d+ /.test(ScheduleExpression) ? 26 : 8;
      const expected = ScheduleExpression.startsWith('cron') ? often * 3600 : 900;
      expect(found?.EvaluationPeriods * found?.Period).toBe(expected);
    }
  });

  it('has one for each carrier that has to be asked, of hours in which it gave nothing', () => {
    const carriers = polledCarriers(loadConfig(STAGE).settings);
    expect(carriers.length).toBeGreaterThan(0);
    for (const { code } of carriers)
      expect(alarm(`carrier-${code}-in-vain`)).toMatchObject({
        ...{ MetricName: 'AskedInVain', Statistic: 'Minimum', Period: 3600, Threshold: 1 },
        ...{ DatapointsToAlarm: 3, EvaluationPeriods: 4, TreatMissingData: 'notBreaching' },
        Dimensions: [{ Name: 'Carrier', Value: code }],
      });
  });

  it('has one for each follower of the table, and for each queue of dead letters', () => {
    const followers = ofType(app(), 'AWS::Lambda::EventSourceMapping').map(
      ([, m]) => m.Properties.FunctionName,
    );
    for (const { Ref } of followers) {
      const name = nameOf(app()[Ref] ?? { Type: '', Properties: {} });
      expect(alarm(`${name}-behind`)).toMatchObject({ MetricName: 'IteratorAge', Statistic: 'Maximum' });
    }
    for (const [, { Properties }] of ofType(app(), 'AWS::SQS::Queue'))
      expect(alarm(short(Properties.QueueName))).toMatchObject({ Threshold: 1 });
  });

  it('says in each alarm what customers suffer, and leads to the paragraph that says what to do', () => {
    const known = anchors();
    for (const { AlarmName, AlarmDescription } of alarms()) {
      const [, says = '', anchor] =
        /^(.+\.) What to do: infra\/RUNBOOK\.md#([\w-]+)$/.exec(AlarmDescription) ?? [];
      expect([AlarmName, says.length > 30, known.includes(anchor ?? '')]).toEqual([AlarmName, true, true]);
    }
  });

  it('rings at the topic, which lets it, and says when it is over, unless it only tells what happened', () => {
    const [[topic] = []] = ofType(watch(), 'AWS::SNS::Topic');
    const ring = [{ Ref: topic }];
    for (const { AlarmName, AlarmActions, OKActions } of alarms())
      expect([AlarmName, AlarmActions, OKActions]).toEqual([
        ...[AlarmName, ring],
        short(AlarmName) === 'order-parked' ? undefined : ring,
      ]);
    const { PolicyDocument } = only(watch(), 'AWS::SNS::TopicPolicy').Properties;
    expect(PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    );
  });

  it('shows every figure, state and function on the dashboard', () => {
    const body = JSON.stringify(only(watch(), 'AWS::CloudWatch::Dashboard').Properties.DashboardBody);
    for (const figure of Object.keys(METRICS)) expect(body).toContain(figure);
    for (const status of orderStatus.options) expect(body).toContain(status);
    for (const { fn } of functionsOf(app())) expect(body).toContain(fn.Properties.FunctionName);
    for (const cost of ['ConsumedWriteCapacityUnits', 'StateTransition', 'AWS/SES'])
      expect(body).toContain(cost);
  });

  it('keeps every log for the days that are set, and no longer', () => {
    const logs = ofType(app(), 'AWS::Logs::LogGroup');
    const { logDays } = loadConfig(STAGE);
    for (const [id, { Properties }] of logs) expect([id, Properties.RetentionInDays]).toEqual([id, logDays]);
    const own = functionsOf(app()).map(({ fn }) => fn.Properties.LoggingConfig.LogGroup.Ref);
    expect(new Set(own).size).toBe(functionEntries().length);
    // And the API's, and the machine's.
    expect(logs).toHaveLength(own.length + 2);
  });

  it('is traced from function to function', () => {
    for (const { fn, name } of functionsOf(app())) {
      expect([name, fn.Properties.TracingConfig]).toEqual([name, { Mode: 'Active' }]);
      const actions = allowed(app(), roleOf(fn)).flatMap(({ actions }) => actions);
      expect(actions).toContain('xray:PutTraceSegments');
    }
  });
}
