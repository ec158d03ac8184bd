import { expect, it } from 'vitest';
import { at, functionsOf, mappingOf, ofType, only, type Templates } from './template.ts';

export function backgroundSuite(templates: () => Templates): void {
  const app = () => templates().app;
  const watch = () => templates().watch;

  it('ends in a dead-letter queue that somebody is told of', () => {
    const mappings = ['workflow-stream', 'partner-mails', 'imports-worker', 'projections'].map((name) =>
      mappingOf(app(), name),
    );
    for (const mapping of mappings)
      expect(mapping).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    // What runs every hour or every few minutes is its own repetition.
    const daily = ofType(app(), 'AWS::Scheduler::Schedule').filter(([, { Properties }]) =>
      /^cron\(\d+ \d+ /.test(Properties.ScheduleExpression),
    );
    const background = functionsOf(app()).filter(({ name }) =>
      ['dunning', 'low-stock', 'late-goods', 'figures', 'mail-events'].includes(name),
    );
    const letters = [
      ...mappings.map((mapping) => mapping.DestinationConfig.OnFailure.Destination),
      ...daily.map(([, { Properties }]) => Properties.Target.DeadLetterConfig.Arn),
      only(app(), 'AWS::Events::Rule').Properties.Targets[0].DeadLetterConfig.Arn,
      ...background.map(({ fn }) => fn.Properties.DeadLetterConfig.TargetArn),
    ].map((arn) => arn['Fn::GetAtt'][0]);
    const watched = ofType(watch(), 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
      (Properties.Dimensions ?? []).map(({ Value }: { Value: unknown }) => Value),
    );
    expect(letters).toHaveLength(14);
    for (const queue of letters) expect(watched).toContain(at(app(), queue).Properties.QueueName);
  });

  it('tells the address for alarms', () => {
    const { Protocol, Endpoint } = only(watch(), 'AWS::SNS::Subscription').Properties;
    expect([Protocol, Endpoint]).toEqual(['email', 'ops@nordlicht-handel.example']);
  });
}
