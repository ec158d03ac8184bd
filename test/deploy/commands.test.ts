import { expect, inject, test } from 'vitest';
import { newId } from '../../functions/shared/ids.ts';
import { awsLinesOf, typed } from './aws.ts';

/** The lines for the AWS command line that operators find on our pages, each typed as it stands there. */
const { env, stage, pool } = inject('deployed');
const PAGES = ['infra/DEPLOYING.md', 'infra/RUNBOOK.md'];
const DOMAIN = 'mails.example.com';

/** What is said beside some of them: whom they are about, and what they answer here. */
const ANSWERS: readonly [line: RegExp, answer: RegExp][] = [
  [/^aws sts get-caller-identity/, /"Account": "\d{12}"/],
  [/^aws sesv2 get-email-identity/, /^"(PENDING|SUCCESS)"$/],
  [/^aws sesv2 create-email-identity/, /EMAIL_ADDRESS/],
  [/^aws sesv2 put-account-details/, /^$/],
  [/^aws scheduler get-schedule/, /"State": "ENABLED"/],
  [/^aws lambda invoke/, /"StatusCode": 200/],
  [/^aws dynamodb restore-table-to-point-in-time/, /"TableStatus"/],
  [/^aws dynamodb wait table-exists/, /^$/],
  [/^aws dynamodb delete-table .*-restored/, /"TableStatus"/],
  [/^aws cognito-idp admin-(update-user-attributes|delete-user)/, /^\s*(\{\})?\s*$/],
];

/** Known to the command line, which checks what it is given, and not to the emulator. */
const NOT_THERE = [
  /^aws sesv2 delete-suppressed-destination --email-address buyer@/,
  /^aws ses update-configuration-set-sending-enabled .* --(no-)?enabled/,
];

/** Need a browser, and the second version of the command line. */
const SIGNING_IN = [/^aws configure sso/, /^aws sso login/];

/** Typed where the stage is taken down: test/deploy/lifecycle.test.ts. */
const TAKING_DOWN = /protection|delete-(table .*-default|user-pool|email-identity)/;

const here = (line: string): string =>
  line
    .replaceAll('STAGE', stage)
    .replaceAll('-NAME', '-low-stock')
    // The procedures of operations.test.ts restore one of that name as well.
    .replaceAll('-restored', '-restored-by-hand')
    .replace('2026-03-02T09:30:00Z', new Date().toISOString())
    .replace('--email-identity example.com', `--email-identity ${DOMAIN}`)
    .replace('eu-west-1_…', pool)
    .replace('cus_…', newId('cus'))
    .replace('…', 'buyer@example.com');

const lines = PAGES.flatMap(awsLinesOf).filter((line) => !TAKING_DOWN.test(line));

test('a domain that is to send is told of', async () => {
  const { code, text } = await typed(`aws sesv2 create-email-identity --email-identity ${DOMAIN}`, env);
  expect(code, text).toBe(0);
});

test('somebody signs in for a customer', async () => {
  const { code, text } = await typed(
    `aws cognito-idp admin-create-user --user-pool-id ${pool} --username buyer@example.com`,
    env,
  );
  expect(code, text).toBe(0);
});

test.each(lines.map(here))('%s', async (line) => {
  if (SIGNING_IN.some((one) => one.test(line))) return;
  const { code, text } = await typed(line, env);
  const answer = ANSWERS.find(([one]) => one.test(line))?.[1];
  if (answer) expect([code, text]).toEqual([0, expect.stringMatching(answer)]);
  else {
    expect(NOT_THERE.filter((one) => one.test(line))).toHaveLength(1);
    expect(text).toMatch(/An error occurred .* Unknown/);
  }
});

test('there are some', () => {
  expect(lines.length).toBeGreaterThan(ANSWERS.length + NOT_THERE.length);
});
