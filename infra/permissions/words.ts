/** What is allowed on every resource, and why on none in particular. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'ses:SendRawEmail': "an identity as resource would ask for the recipients' too while in the sandbox",
  'states:SendTaskSuccess': 'a token is the permission for its task',
  'logs:CreateLogDelivery': 'log delivery knows no resource',
  'logs:DeleteLogDelivery': 'log delivery knows no resource',
  'logs:DescribeLogGroups': 'log delivery knows no resource',
  'logs:DescribeResourcePolicies': 'log delivery knows no resource',
  'logs:GetLogDelivery': 'log delivery knows no resource',
  'logs:ListLogDeliveries': 'log delivery knows no resource',
  'logs:PutResourcePolicy': 'log delivery knows no resource',
  'logs:UpdateLogDelivery': 'log delivery knows no resource',
  'xray:GetSamplingRules': 'X-Ray knows no resource',
  'xray:GetSamplingTargets': 'X-Ray knows no resource',
  'xray:PutTelemetryRecords': 'X-Ray knows no resource',
  'xray:PutTraceSegments': 'X-Ray knows no resource',
};

export const everywhere = (actions: readonly string[]): string[] => [
  ...new Set(actions.map((action) => EVERYWHERE[action] ?? `no reason for ${action}`)),
];

const WORDS: [RegExp, string][] = [
  [/^arn:\w+:dynamodb:.*:table\/tradewind$/, 'table'],
  [/^arn:\w+:dynamodb:.*\/index\/(\w+)$/, 'table, index $1'],
  [/^arn:\w+:dynamodb:.*\/stream\/.*$/, 'table, stream'],
  [/^arn:\w+:logs:.*:log-group:\/aws\/lambda\/tradewind-(.*):\*$/, 'log of $1'],
  [/^arn:\w+:lambda:.*:function:tradewind-(.*)$/, 'function $1'],
  [/^arn:\w+:states:.*:stateMachine:tradewind-(.*)$/, 'state machine $1'],
  [/^arn:\w+:sqs:.*:tradewind-(.*)$/, 'queue $1'],
];

/** A resource by what it is here; an ARN that is nothing of ours stays as it is. */
export function inWords(arn: string, { stage, role }: { stage: string; role: string }): string {
  const plain = arn.replaceAll(`tradewind-${stage}`, 'tradewind');
  const [pattern, words] = WORDS.find(([one]) => one.test(plain)) ?? [];
  return pattern && words ? plain.replace(pattern, words).replace(`log of ${role}`, 'its log') : arn;
}
