import { expect, it } from 'vitest';
import { functionsOf, mappingOf, ofType, only, type Templates } from './template.ts';

export function backgroundSuite(app: () => Templates['app']): void {
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
    const watched = ofType(app(), 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
      (Properties.Dimensions ?? []).flatMap(
        ({ Value }: { Value: { 'Fn::GetAtt'?: string[] } }) => Value['Fn::GetAtt']?.[0],
      ),
    );
    expect(letters).toHaveLength(14);
    for (const queue of letters) expect(watched).toContain(queue);
  });

  it('tells the address for alarms', () => {
    const { Protocol, Endpoint } = only(app(), 'AWS::SNS::Subscription').Properties;
    expect([Protocol, Endpoint]).toEqual(['email', 'ops@nordlicht-handel.example']);
  });
}
