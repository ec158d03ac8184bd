/** What is said of shapes beyond their form. */
export const SHAPE_WORDS: Readonly<Record<string, string>> = {
  Order:
    'An order with its sub-statuses, and why it waits: for what, on whom, until when, and what happens then.',
  OrderStatus: 'The one word a person reads; it ends as `settled`, `rejected` or `cancelled`.',
  OnShortage:
    'What to do when stock does not cover all: ship what is there, wait for all of it, or do not sell.',
  Money:
    'An amount in minor units: `{"amount": 1999, "currency": "EUR"}` is 19.99 EUR; yen has no minor units.',
  Quantity: 'A decimal with at most three places, as text: `"12"`, `"1.5"`.',
  PositiveQuantity: 'A decimal above zero with at most three places, as text: `"12"`, `"1.5"`.',
  SignedQuantity: 'A decimal with at most three places, as text; negative when it takes away: `"-3"`.',
  UnitPrice: 'Price of one unit in major units, with up to six decimals, as text: `"0.0375"`.',
  Weight: 'Kilograms with up to six decimals, as text: `"0.0042"`.',
  Percent: 'A percentage from 0 to 100 with up to two decimals, as text: `"12.5"`.',
  Instant: 'ISO 8601 instant in UTC: `2026-03-01T09:30:00Z`.',
  Day: 'Calendar day: `2026-03-01`.',
  Sku: 'Stock keeping unit: A–Z, 0–9 and `. _ -`, at most 40.',
  UnitCode: 'A unit of measure by its code: the one that the product is kept in, or one of its `units`.',
  FurtherUnit:
    'A unit beside the one that stock is kept in; `factor` of that one make one of it: `{"code": "box", "factor": "12"}`.',
  Actor: 'Who did it: a person by the token’s subject and role, or the system itself.',
  Part: 'What goes its own way through shipment and invoice: from one warehouse, or of goods that had to be had first.',
  Wait: 'For what an order waits, on whom, until when, and what happens if nothing does.',
  Finding: 'Why an order needs a person’s eye.',
  Party: 'A party as printed on the document, as it was when the document was issued.',
  Account:
    'Per currency: accepted and not yet invoiced, open on invoices, paid ahead of invoices, and paid but unused.',
  Problem:
    'An error of the application (RFC 9457). `code` is for programs and stable, `detail` is for people, `errors` names fields by JSON Pointer, `traceId` finds it in the logs.',
  Sales:
    'Goods less discounts and credit notes, without tax and freight; `margin` is of what has a cost (`costed`).',
  GatewayError: 'An error of the gateway, before the application saw the request.',
};
