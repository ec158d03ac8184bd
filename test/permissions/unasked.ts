import type { Grant } from './grants.ts';

const POLLED = 'Lambda itself reads the stream with the role';
const TRACED = 'Lambda itself sends the trace with the role';
const LOGGED = 'Lambda itself writes the log with the role';

/** What the services themselves do with a function's role, which the emulator does without asking whether they may. */
const UNASKED: Readonly<Record<string, string>> = {
  'logs:CreateLogStream': LOGGED,
  'logs:PutLogEvents': LOGGED,
  'dynamodb:DescribeStream': POLLED,
  'dynamodb:GetRecords': POLLED,
  'dynamodb:GetShardIterator': POLLED,
  'dynamodb:ListStreams': POLLED,
  'xray:PutTelemetryRecords': TRACED,
  'xray:PutTraceSegments': TRACED,
  'sqs:SendMessage': 'Lambda itself puts dead letters aside with the role',
};

export const whyUnasked = ({ action }: Grant): string | undefined => UNASKED[action];
