import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../functions/billing/documents.ts';
import { invoices } from '../../functions/billing/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { useFonts } from '../support/fonts.ts';
import { keepLog } from '../support/log-lines.ts';
import { ReadPdf } from '../support/pdf.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { sampleInvoice } from './sample-invoice.ts';

const other = { id: 'inv_01K5M8Q2V3W4X5Y6Z7A8B9C0D9', number: 'INV-2026-000043' } as const;

const ends: (() => Promise<void>)[] = [];
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  useSettings();
  ends.push(await useTable(), await useFonts());
  const unaddressed = sampleInvoice({ changes: { buyer: { name: 'A 🙂' } } });
  await transact([invoices.create(unaddressed), invoices.create(sampleInvoice({ changes: other }))]);
});
afterAll(() => Promise.all(ends.map((end) => end())));
beforeEach(() => {
  log = keepLog();
});
afterEach(() => log.end());

/** The fields of an event that the API reads. */
const get = (id: string, claims: Record<string, string>, as = 'pdf') => {
  const event = {
    routeKey: `GET /invoices/{id}/${as}`,
    pathParameters: { id },
    headers: {},
    requestContext: { requestId: 'r', authorizer: { jwt: { claims: { sub: 'u', ...claims }, scopes: [] } } },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
  return handler(event, {} as Context);
};
const { id, customerId, number } = sampleInvoice();

describe('GET /invoices/{id}/pdf', () => {
  it('gives the document to those entitled, and tells operators which glyphs are missing', async () => {
    const answer = await get(id, { 'cognito:groups': '[customer]', 'custom:customerId': customerId });
    expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${number}.pdf"`,
    });
    expect(new ReadPdf(Buffer.from(answer.body ?? '', 'base64')).text(0)).toContain(number);
    expect(log.text()).toContain('"codePoints":["1f642"]');
  });

  it('is not found for another customer, nor where there is none', async () => {
    const claims = { 'cognito:groups': '[customer]', 'custom:customerId': `${customerId.slice(0, -1)}9` };
    expect(await get(id, claims)).toMatchObject({ statusCode: 404 });
    expect(await get(newId('inv'), { 'cognito:groups': '[finance]' })).toMatchObject({
      statusCode: 404,
    });
  });
});

describe('GET /invoices/{id}/xml', () => {
  it('gives the structured document to those entitled', async () => {
    const answer = await get(other.id, { 'cognito:groups': '[finance]' }, 'xml');
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/xml',
      'content-disposition': `inline; filename="${other.number}.xml"`,
    });
    expect(Buffer.from(answer.body ?? '', 'base64').toString()).toContain(`<ram:ID>${other.number}</ram:ID>`);
    const claims = { 'cognito:groups': '[customer]', 'custom:customerId': `${customerId.slice(0, -1)}9` };
    expect(await get(other.id, claims, 'xml')).toMatchObject({ statusCode: 404 });
  });

  it('says what is missing for one', async () => {
    const { statusCode, body } = await get(id, { 'cognito:groups': '[finance]' }, 'xml');
    expect(statusCode).toBe(409);
    expect(body).toContain('its buyer has no address');
  });
});
