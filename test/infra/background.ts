import { expect, it } from 'vitest';
import { functionsOf, mappingOf, ofType, only, type Templates } from './template.ts';

export function backgroundSuite(app: () => Templates['app']): void {
  it('ends in a dead-letter queue that somebody is told of', () => {
    const mappings = ['workflow-stream', 'shipping-mails', 'imports-worker'].map((name) =>
      mappingOf(app(), name),
    );
    for (const mapping of mappings)
      expect(mapping).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    const background = functionsOf(app()).filter(({ name }) => ['dunning', 'mail-events'].includes(name));
    const letters = [
      ...mappings.map((mapping) => mapping.DestinationConfig.OnFailure.Destination),
      only(app(), 'AWS::Scheduler::Schedule').Properties.Target.DeadLetterConfig.Arn,
      only(app(), 'AWS::Events::Rule').Properties.Targets[0].DeadLetterConfig.Arn,
      ...background.map(({ fn }) => fn.Properties.DeadLetterConfig.TargetArn),
    ].map((arn) => arn['Fn::GetAtt'][0]);
    const watched = ofType(app(), 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
      (Properties.Dimensions ?? []).flatMap(
        ({ Value }: { Value: { 'Fn::GetAtt'?: string[] } }) => Value['Fn::GetAtt']?.[0],
      ),
    );
    expect(letters).toHaveLength(7);
    for (const queue of letters) expect(watched).toContain(queue);
  });

  it('tells the address for alarms', () => {
    const { Protocol, Endpoint } = only(app(), 'AWS::SNS::Subscription').Properties;
    expect([Protocol, Endpoint]).toEqual(['email', 'ops@nordlicht-handel.example']);
  });

  it('raises alarms that say what they mean', () => {
    for (const [, { Properties }] of ofType(app(), 'AWS::CloudWatch::Alarm')) {
      expect(Properties.AlarmDescription.length).toBeGreaterThan(20);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });
}
