/** What is said of parameters and headers, by name: the same on every route. */
export const PARAMETER_WORDS: Readonly<Record<string, string>> = {
  id: 'Id of the thing.',
  amendmentId: 'Id of the amendment.',
  address: 'Only this e-mail address, however it is spelled.',
  sku: "The product's stock keeping unit.",
  code: 'Code of the problem.',
  segment: 'Where the customers stand.',
  file: 'Name of the file.',
  warehouse: 'Code of the warehouse, as the settings have it.',
  carrier: 'Code of the carrier, as the settings have it.',
  'Carrier-Signature':
    '`t=SECONDS,v1=HEX`: when it was signed (Unix time), and the HMAC-SHA256 of `SECONDS.BODY`, in hex. Its key are the bytes that the carrier’s secret is in base64url, not the text itself.',
  provider: 'Code of the payment provider, as the settings have it.',
  'Payment-Signature':
    '`t=SECONDS,v1=HEX`: when it was signed (Unix time), and the HMAC-SHA256 of `SECONDS.BODY`, in hex. Its key are the bytes that the provider’s secret is in base64url, not the text itself.',
  token: 'Of the link, as the mail brought it.',
  taxId: 'Tax id of the customers; only its letters and digits count.',
  salesperson: 'E-mail address of who looks after the customers.',
  group: 'A code that customers are grouped by.',
  reference: 'Only the one that the caller gave this reference; of what is made, the reference it gets.',
  number: 'Only the one with this number.',
  orderId: 'Only what is of this order.',
  sort: 'By which field, with a `-` from the last to the first.',
  limit: 'How many items a page has at most.',
  cursor: '`next` of the page before. Good for the same caller, list, filters and sort only.',
  kind: 'What the file holds; of movements, only those of this kind.',
  lot: 'Number of the lot.',
  expiringBy: 'Only what expires by the end of this day, or has expired.',
  until: 'Only what should leave by this day, or as soon as may be.',
  customerId: "Only this customer's. A customer's own users see no other anyway.",
  status: 'Only those with this status.',
  state: 'Only those in this state.',
  receiver: 'The customer that is shown what it would get.',
  overdue: '`true`: only those that are open beyond their deadline.',
  late: '`true`: only those that a supplier or the works has and that should be in by now.',
  asOf: 'At this instant, which has passed; what moved at it is counted.',
  per: 'Into what the days are divided; weeks begin on Monday.',
  category: 'Only products of this category.',
  country: 'Only what was delivered to this country.',
  of: 'What is ranked; products unless told.',
  period: 'A year, `2026`, or a month, `2026-03`; the present month if left out.',
  order: '`declining`: what has lost, the most first, instead of what sold most.',
  from: 'Not before this instant or day.',
  to: 'Not after this instant or day.',
  on: 'Of this day.',
  month: 'Of this month, e.g. `2026-03`.',
  currency: 'In this currency; the business’s own unless told.',
  documentId: 'Only what was made with this document: an invoice, a payment.',
  first: 'The number to begin with.',
  dryRun: 'Try it: the same answer as far as it can be known, and nothing is written.',
  fields: 'Only these fields of the answer (of each item, in a list), separated by commas.',
  'Idempotency-Key':
    'Names this command. Sent again with the same key and body, within at least 24 hours, it has no second effect and gets the first answer. A UUID is a good key.',
  'If-Match':
    'ETag of what you have read, the whole or some fields of it: done only if nobody has changed it since. Of several, one must be it; a weak one never is. `*` means whatever it is now.',
  'If-None-Match': 'ETag of what you have: if it is still so, the answer is 304 without a body.',
  'Accept-Language':
    'In which language to be told things, English (`en`) unless there is one that you like better: `zh`.',
};

export const RESPONSE_HEADER_WORDS = {
  ETag: 'Names this very state of the resource; send it as If-Match or If-None-Match.',
  'Content-Language': 'In which language the answer says what it says in words.',
  Vary: '`Accept-Language`: another reader may get other words.',
  Location: 'Where what was made is found.',
  Link: 'Of a list that goes on: `<…>; rel="next"`, where its next page is.',
  'Idempotency-Replayed': '`true` when this is the recorded answer to an earlier request with the same key.',
  'Retry-After': 'Seconds after which a repetition makes sense.',
  'WWW-Authenticate': 'How to authenticate: `Bearer`.',
} as const;

/** What is said of the statuses that a route may have from the gateway alone. */
export const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  413: 'The body is larger than the gateway takes.',
  429: '`too-many-requests`: the route was called too often just now. Repeat it after a pause.',
  431: 'The headers together are larger than the gateway takes.',
  503: 'The gateway had no answer in time.',
};

export const TAG_WORDS: Readonly<Record<string, string>> = {
  orders: 'Place orders, see why they wait, decide about them, cancel them.',
  customers: 'Who buys: contacts, addresses, credit, terms, and what they owe.',
  catalog: 'What is sold, at what price, and where it comes from.',
  pricing: 'What customers pay: price lists by quantity and date, and contracts with how far they are used.',
  inventory: 'What lies where, what is reserved, and what is bought or produced.',
  replenishment: 'What is low, how that was worked out, and what to order.',
  shipping: 'What left when, with whom, and where it is.',
  quotations: 'What is offered to customers: sent with a link, accepted, and then an order.',
  returns: 'What customers send back: authorised, received, inspected, credited.',
  relations: 'What customers did with us: what they order and how often, how they pay.',
  billing: 'Invoices, credit notes and the money that came in.',
  insights:
    'What was sold, to whom, where and with what margin; how long orders take, and what arrives on time.',
  ledger: 'The books beneath it all: balanced entries, sealed; the trial balance, and closing a month.',
  imports: 'Bring in files of what another system has, and see how far that is.',
  meta: 'This API about itself; no token needed.',
};

export const INTRODUCTION = `
Orders from placement to settlement: customers, catalog, stock, shipments, invoices and payments.

## Who may call
Send \`Authorization: Bearer <ID token>\`. The groups in the token are roles; each operation names those that may call it.
A customer's own users see their customer's things only: of everything else they are told that it does not exist.

## Writing
- Every \`POST\` takes an \`Idempotency-Key\`: repeat it with the same key as often as you like, it has one effect and one answer.
- Every \`PATCH\` takes \`If-Match\` with the \`ETag\` of what you have read; if somebody was faster, you get \`412\`. So do the commands that decide upon what was seen; other commands on a thing may. \`*\` means whatever it is now.
- A \`PATCH\` is a JSON merge patch: what it leaves out stays, \`null\` clears a field that need not be there; lists and inner objects are given whole. One that leaves a thing as it is makes no new version of it. It needs no key: sent again it sets the same, or meets \`412\`.
- Bodies are strict: a field that does not exist is an error, not a silence.

## Reading
- Lists have \`limit\` and \`cursor\`; \`next\` of one page is the \`cursor\` of the following, and absent on the last. \`sort\` goes either way along what a list is kept by.
- \`fields=id,status\` gives only those. \`If-None-Match\` gives \`304\` when you are up to date.

## Values
- Money: \`{"amount": 1999, "currency": "EUR"}\`, in minor units. Unit prices, quantities and percentages: decimal texts.
- Instants: ISO 8601 in UTC. Ids: a prefix for the kind and a ULID, so that they sort by time.

## Errors
\`application/problem+json\` with a stable \`code\`. [\`GET /problems\`](/problems) says of each what it means and what to do.
What never reaches the application (no good token, too many requests, a body beyond 10 MB, headers beyond 10 KB) is answered by the gateway as \`{"message": …}\`; its status is that of the code, e.g. 429 of \`too-many-requests\`.

## How often
Each route has a limit on calls a second, with room for bursts. Beyond it, calls get 429 without effect: repeat them with the same key after a pause that grows each time.
`.trim();
