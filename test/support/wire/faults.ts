import type { ServerResponse } from 'node:http';

/**
 * `request-lost`: the service never saw it · `response-lost`: it was done, and the answer lost · `throttled`: refused ·
 * `conflict`: refused because another transaction was in the way · `died`: it was done, and the caller died meanwhile
 */
export const FAULTS = ['request-lost', 'response-lost', 'throttled', 'conflict', 'died'] as const;
/**
 * Beside those that pass: `denied` is what a forgotten permission looks like, and no repetition helps; `in-flight` is a
 * conflict over the last item, which is a command's record.
 */
export type Fault = (typeof FAULTS)[number] | 'denied' | 'in-flight';

/** What leaves the table as it is. */
export const READS = ['GetItem', 'Query', 'BatchGetItem'];

/** All that can happen to an operation. */
export const faultsOf = (operation: string): Fault[] =>
  FAULTS.filter((fault) => fault !== 'conflict' || operation === 'TransactWriteItems');

/**
 * Whether the caller's client mends it by asking again, so that the caller sees nothing but a pause. A mail is never
 * sent again by the client; and a write whose answer is lost meets itself.
 */
export const isMended = ({ operation, fault }: { operation: string; fault: Fault }): boolean =>
  operation !== 'SendRawEmail' &&
  (fault === 'request-lost' ||
    fault === 'throttled' ||
    (fault === 'response-lost' && READS.includes(operation)));

/** Answers as the service does when it is asked too fast. */
export function throttle(response: ServerResponse, service: string): void {
  if (service === 'mail')
    response
      .writeHead(400, { 'content-type': 'text/xml' })
      .end(
        '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Too fast</Message></Error></ErrorResponse>',
      );
  else refuse(response, { __type: 'ThrottlingException', message: 'Too fast' });
}

/** Answers as DynamoDB and Step Functions do when the caller may not. */
export const deny = (response: ServerResponse): void =>
  refuse(response, { __type: 'AccessDeniedException', message: 'Not authorized to perform this' });

/** Answers as DynamoDB does when two transactions meet at an item; the emulated one never lets them. */
export const collide = (response: ServerResponse, at = 0): void =>
  refuse(response, {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message:
      'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]',
    CancellationReasons: [
      ...Array<object>(at).fill({ Code: 'None' }),
      { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' },
    ],
  });

const refuse = (response: ServerResponse, body: object): void => {
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
};
