import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { currency } from '../../shared/money.ts';

/** Money that came in, of a statement. */
export interface Credit {
  account: string;
  reference: string | undefined;
  bookedOn: string;
  amount: { value: string; currency: z.output<typeof currency> };
  payer: { name?: string; account?: string };
  text: string;
}

/** The file is no statement that can be read. */
export class NoStatement extends Error {
  override name = 'NoStatement';
}

const LISTS = ['Stmt', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd', 'Strd'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => LISTS.includes(name),
});

const amount = z.object({ '#text': z.string().regex(/^\d{1,12}(\.\d{1,5})?$/), '@Ccy': currency });
const person = z.looseObject({
  Nm: z.string().optional(),
  Pty: z.looseObject({ Nm: z.string().optional() }).optional(),
});
const accountId = z.looseObject({
  Id: z.looseObject({
    IBAN: z.string().optional(),
    Othr: z.looseObject({ Id: z.string().optional() }).optional(),
  }),
});
const creditor = z.looseObject({ CdtrRefInf: z.looseObject({ Ref: z.string().optional() }).optional() });
const details = z.looseObject({
  Refs: z.looseObject({ AcctSvcrRef: z.string().optional(), EndToEndId: z.string().optional() }).optional(),
  Amt: amount.optional(),
  AmtDtls: z.looseObject({ TxAmt: z.looseObject({ Amt: amount }).optional() }).optional(),
  RltdPties: z.looseObject({ Dbtr: person.optional(), DbtrAcct: accountId.optional() }).optional(),
  RmtInf: z
    .looseObject({ Ustrd: z.array(z.string()).optional(), Strd: z.array(creditor).optional() })
    .optional(),
});
type Details = z.output<typeof details>;
const when = z.looseObject({ Dt: z.iso.date().optional(), DtTm: z.string().optional() });
const booking = z.looseObject({
  CdtDbtInd: z.enum(['CRDT', 'DBIT']),
  RvslInd: z.string().optional(),
  Sts: z.union([z.string(), z.looseObject({ Cd: z.string() })]).optional(),
});
const cameIn = ({ CdtDbtInd, RvslInd, Sts = 'BOOK' }: z.output<typeof booking>): boolean =>
  CdtDbtInd === 'CRDT' && RvslInd !== 'true' && (typeof Sts === 'string' ? Sts : Sts.Cd) === 'BOOK';

const entry = booking.extend({
  Amt: amount,
  BookgDt: when,
  AcctSvcrRef: z.string().optional(),
  NtryDtls: z
    .array(z.union([z.literal(''), z.looseObject({ TxDtls: z.array(details).optional() })]))
    .optional(),
});
type Entry = z.output<typeof entry>;
/** Only what counts is looked at closely: what went out may be in any currency. */
const counted = z.preprocess((one) => {
  const { success, data } = booking.safeParse(one);
  return success && !cameIn(data) ? undefined : one;
}, entry.optional());
const statement = z.looseObject({ Acct: accountId, Ntry: z.array(counted).optional() });
const file = z.looseObject({
  Document: z.looseObject({ BkToCstmrStmt: z.looseObject({ Stmt: z.array(statement).min(1) }) }),
});

/**
 * The money that came in by a CAMT.053 file (ISO 20022, any version of it); what went out and what is only announced is
 * left out. A booking of many payments at once gives each of them.
 * @throws NoStatement saying where it isn't one
 */
export function readCamt(xml: string): Credit[] {
  if (/<!DOCTYPE/i.test(xml)) throw new NoStatement('a document type');
  const parsed = file.safeParse(parse(xml), { reportInput: true });
  if (!parsed.success) throw new NoStatement(whereIn(parsed.error));
  return parsed.data.Document.BkToCstmrStmt.Stmt.flatMap(({ Acct, Ntry = [] }) =>
    Ntry.flatMap((one) => (one ? creditsOf(one, nameOf(Acct) ?? '') : [])),
  );
}

/** The place that isn't as it should be, and what stands there. */
function whereIn({ issues: [issue] }: z.ZodError): string {
  const place = issue?.path.join('/') ?? '';
  return typeof issue?.input === 'string' ? `${place}: ${issue.input.slice(0, 40)}` : place;
}

function parse(xml: string): unknown {
  try {
    return parser.parse(xml, true);
  } catch (error) {
    throw new NoStatement(error instanceof Error ? error.message : String(error));
  }
}

function creditsOf(one: Entry, account: string): Credit[] {
  const all = (one.NtryDtls ?? []).flatMap((dtls) => (dtls === '' ? [] : (dtls.TxDtls ?? [])));
  const several = all.length > 1 && all.every((each) => amountOf(each));
  const parts = several ? all : [all[0]];
  return parts.map((part, i) => ({
    account,
    reference: part?.Refs?.AcctSvcrRef ?? (several ? numbered(one.AcctSvcrRef, i) : one.AcctSvcrRef),
    bookedOn: one.BookgDt.Dt ?? one.BookgDt.DtTm?.slice(0, 10) ?? '',
    amount: money((several && part && amountOf(part)) || one.Amt),
    payer: payerOf(part),
    text: textOf(part),
  }));
}

const numbered = (reference: string | undefined, i: number) => reference && `${reference}/${i + 1}`;
const amountOf = ({ Amt, AmtDtls }: Details) => Amt ?? AmtDtls?.TxAmt?.Amt;
const money = (of: z.output<typeof amount>) => ({ value: of['#text'], currency: of['@Ccy'] });
const nameOf = ({ Id }: z.output<typeof accountId>) => Id.IBAN ?? Id.Othr?.Id;

function payerOf(part: Details | undefined): Credit['payer'] {
  const { Dbtr, DbtrAcct } = part?.RltdPties ?? {};
  const name = Dbtr?.Nm ?? Dbtr?.Pty?.Nm;
  const account = DbtrAcct && nameOf(DbtrAcct);
  return { ...(name ? { name } : {}), ...(account ? { account } : {}) };
}

function textOf(part: Details | undefined): string {
  const { Ustrd = [], Strd = [] } = part?.RmtInf ?? {};
  const end = part?.Refs?.EndToEndId;
  const parts = [
    ...Strd.map((one) => one.CdtrRefInf?.Ref),
    ...Ustrd,
    end === 'NOTPROVIDED' ? undefined : end,
  ];
  return parts.filter((one) => one?.trim()).join(' ');
}
