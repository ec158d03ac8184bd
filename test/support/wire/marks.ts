/** On whose behalf a call is made: JSON. */
export const FROM = 'x-test-from';
/** The caller shall not live to see the answer. */
export const DIE = 'x-test-die';

/** Ids of documents, and the SKUs of tests. */
export const ID = /\b(?:[a-z]{2,3}_[0-9A-Z]{26}|T-[0-9A-F]{8})\b/g;
