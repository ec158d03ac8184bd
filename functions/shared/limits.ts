/** DynamoDB's own limit on one transaction. */
export const MAX_TRANSACTION_ITEMS = 100;
