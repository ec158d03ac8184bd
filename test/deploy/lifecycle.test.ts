import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, shut } from '../../infra/local/engines/server.ts';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { openTradewind, type Tradewind } from '../support/tradewind.ts';
import { changedAssembly, ofType } from './assembly.ts';
import { awsLinesOf, typed } from './aws.ts';
import { type Run, Stage } from './cdk.ts';
import { startFront } from './front.ts';
import { found, linesOf, type Thing, thingsOf } from './things.ts';

/** A deployment's whole life, in one story: each test goes on where the last one ended. */
const { env, scratch } = inject('account');
const settings = join(scratch, 'life-settings.json');
const stage = new Stage('life', env, scratch, settings);
const DOMAIN = 'api.life.example.com';
const IDENTITY = 'life.nordlicht-handel.example';
let assembly: string;
let tw: Tradewind;
let flow: Flow;
let close: () => Promise<void>;

const ok = ({ code, text }: Run): string => {
  expect(code, text).toBe(0);
  return text;
};

/** What an operator types, which has to work. */
const type = async (line: string) => ok(await typed(line, env));

/** The certificate of a name of one's own, as the settings file names it. */
async function writeSettings(): Promise<void> {
  const asked = await type(`aws acm request-certificate --domain-name ${DOMAIN} --validation-method DNS`);
  const { CertificateArn: certificateArn } = JSON.parse(asked);
  writeFileSync(settings, JSON.stringify({ domain: { name: DOMAIN, certificateArn } }));
}

beforeAll(async () => {
  await writeSettings();
  assembly = await stage.synth();
  // What was deployed before this version: fewer schedules, another machine, other code.
  const earlier = changedAssembly(assembly, stage.name, 'earlier', (template) => {
    const [schedule] = ofType(template, 'AWS::Scheduler::Schedule');
    delete template.Resources[schedule?.[0] ?? ''];
    for (const [, fn] of ofType(template, 'AWS::Lambda::Function')) fn.Properties.Description = 'earlier';
    for (const [, machine] of ofType(template, 'AWS::StepFunctions::StateMachine'))
      machine.Properties.DefinitionString = withComment(machine.Properties.DefinitionString, 'earlier');
  });
  ok(await stage.deploy(earlier));
  const outputs = stage.outputs();
  expect(outputs).toMatchObject({
    ApiUrl: `https://${DOMAIN}`,
    ApiDns: expect.stringMatching(`^${DOMAIN} CNAME .+amazonaws\\.com$`),
  });
  const front = await startFront(outputs.ApiUrl ?? '', env.AWS_ENDPOINT_URL);
  close = () => shut(front);
  tw = openTradewind({
    ...inject('deployed'),
    stage: stage.name,
    url: addressOf(front),
    table: outputs.TableName ?? '',
    pool: outputs.UserPoolId ?? '',
    client: outputs.UserPoolClientId ?? '',
    machine: outputs.StateMachineArn ?? '',
  });
  flow = flowOf(tw);
});
afterAll(() => close());

// The definition is a string, or one with the functions' names to be filled in.
// biome-ignore lint/suspicious/noExplicitAny: see above
function withComment(definition: any, comment: string): unknown {
  if (typeof definition === 'string') return definition.replace('{', `{"Comment":"${comment}",`);
  return { 'Fn::Join': ['', [`{"Comment":"${comment}",`, ...withoutBrace(definition['Fn::Join'][1])]] };
}
const withoutBrace = ([first, ...rest]: [string, ...unknown[]]) => [first.replace(/^\s*\{/, ''), ...rest];

const inFlight: Record<'review' | 'goods' | 'payment', string> = { review: '', goods: '', payment: '' };

test('orders of the earlier version wait for a review, for goods, for payment', async () => {
  const [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '5000');
  const { sku: short } = await tw.product();
  inFlight.review = (await tw.place(buyer.id, [{ sku, quantity: '1000' }])).id;
  inFlight.goods = (await tw.place(buyer.id, [{ sku: short, quantity: '2' }])).id;
  inFlight.payment = (await tw.place(buyer.id, [{ sku, quantity: '1' }])).id;
  await flow.fulfil(inFlight.payment);
  for (const kind of ['review', 'goods', 'payment'] as const) await tw.until(inFlight[kind], waitsFor(kind));
});

test('an upgrade keeps them, and each goes on to its end', async () => {
  expect(ok(await stage.deploy(assembly))).toMatch(/UPDATE_COMPLETE .*AWS::StepFunctions::StateMachine/);
  await tw
    .as('reviewer')
    .post(`/orders/${inFlight.review}/review`, { decision: 'approve', reason: 'agreed' });
  const [po] = await flow.purchaseOrdersOf(inFlight.goods);
  await flow.receive(po?.id ?? '', po?.lines[0]?.sku ?? '', '2');
  for (const id of [inFlight.review, inFlight.goods]) await flow.fulfil(id);
  for (const id of Object.values(inFlight)) {
    const { customerId, totals } = await tw.order(id);
    await flow.pay(customerId, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
    await flow.ended(id, 'settled');
  }
  await expectSound(tw);
});

test('a second deploy changes nothing', async () => {
  const text = ok(await stage.deploy(assembly));
  expect(text.match(/\(no changes\)/g)).toHaveLength(3);
});

test('a deploy that fails half-way is rolled back, and the version before serves on', async () => {
  const broken = changedAssembly(assembly, stage.name, 'broken', (template) => {
    const functions = ofType(template, 'AWS::Lambda::Function');
    for (const [, fn] of functions) fn.Properties.Handler = 'index.missing';
    template.Resources.Impossible = {
      Type: 'AWS::IAM::Policy',
      DependsOn: functions.map(([id]) => id),
      Properties: { PolicyName: 'impossible', PolicyDocument: ALLOW_NOTHING, Roles: ['no-such-role'] },
    };
  });
  const { code, text } = await stage.deploy(broken);
  expect(code, text).not.toBe(0);
  expect(text).toMatch(/UPDATE_ROLLBACK_COMPLET/);
  const [buyer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, '1');
  const { id } = await tw.place(buyer.id, [{ sku, quantity: '1' }]);
  await flow.fulfil(id);
});

/** All that a deployment has is asked for one by one, before and after. */
const LOOKING_TWICE_MS = 900_000;

let things: Thing[] = [];

test(
  'destroying it leaves what must outlive it, and nothing else',
  async () => {
    things = await thingsOf(stage.name, assembly, env);
    const stacks = ['app', 'data', 'watch'].map(
      (part) => `AWS::CloudFormation::Stack tradewind-${stage.name}-${part}`,
    );
    // Each single one is seen while it is there, so that it is seen when it stays.
    expect(await found(stage.name, things, env)).toEqual([...stacks, ...linesOf(things)].sort());
    // The data stack is protected: at first only the application goes.
    expect((await stage.destroy()).code).not.toBe(0);
    await type(takingDown('cloudformation'));
    ok(await stage.destroy());
    const staying = things.filter(({ stays }) => stays);
    expect(new Set(staying.map((thing) => thing.type))).toEqual(new Set(OUTLIVE));
    expect(await found(stage.name, things, env)).toEqual(linesOf(staying));
    await expectSound(tw);
  },
  LOOKING_TWICE_MS,
);

/** The people with who may what; the groups are the user pool's. */
const OUTLIVE = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolGroup',
  'AWS::SES::EmailIdentity',
];

/** Such a line of infra/DEPLOYING.md, about this stage. */
const takingDown = (what: string): string =>
  awsLinesOf('infra/DEPLOYING.md')
    .filter((line) => line.startsWith(`aws ${what}`) && /protection|delete-/.test(line))
    .join(' && ')
    .replaceAll('tradewind-default', `tradewind-${stage.name}`)
    .replaceAll('eu-west-1_…', stage.outputs().UserPoolId ?? '')
    .replace('--email-identity example.com', `--email-identity ${IDENTITY}`);

test('what is left goes when it is deleted by hand', async () => {
  const listed = () => type('aws sesv2 list-email-identities');
  expect(await listed()).toContain(IDENTITY);
  for (const what of ['dynamodb', 'cognito-idp', 'sesv2']) await type(takingDown(what));
  expect(await listed()).not.toContain(IDENTITY);
  expect(await found(stage.name, things, env)).toEqual([]);
});

const ALLOW_NOTHING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
};
