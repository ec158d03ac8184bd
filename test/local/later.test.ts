import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { writeAssembly } from './fixture/assembly.ts';
import { startForTest } from './support.ts';

/** A deployment whose mail events reach a function that can't make anything of them. */
const withFailingRule = (queue: object): string =>
  writeAssembly(({ app }) => {
    Object.assign(app.Resources.Api?.Properties ?? {}, queue);
    app.Resources.Rule = {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.ses'], detail: { eventType: ['Send'] } },
        Targets: [{ Arn: { 'Fn::GetAtt': ['Api', 'Arn'] }, Id: 'Target0' }],
      },
    };
  });

async function failed(cdkOut: string) {
  const lines: string[] = [];
  const local = await startForTest({ cdkOut, retryScale: 0.00001, log: (line) => lines.push(line) });
  await local.invoke('mail', { to: 'anna@example.com', subject: 'x' });
  await eventually(() => lines.some((line) => line.includes('fixture-api: attempt 3 failed: TypeError')));
  return local;
}

describe('a function that nobody waits for', () => {
  it('is tried three times, then its event is put aside', async () => {
    const local = await failed(withFailingRule({ DeadLetterConfig: { TargetArn: 'arn' } }));
    expect(local.deadLetters.of('fixture-api')).toMatchObject([
      { attempts: 3, content: { source: 'aws.ses', 'detail-type': 'Email Sent' } },
    ]);
  });

  it('has its event dropped when it names no queue', async () => {
    const local = await failed(withFailingRule({}));
    expect(local.deadLetters.sources()).toEqual([]);
  });
});
