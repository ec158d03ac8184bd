import { statementAnswers } from '../billing/index.ts';
import { serveOpen } from '../shared/http/serve-open.ts';
import { trackingAnswers } from '../shipping/index.ts';
import { unsubscribeAnswers } from './campaigns/page.ts';
import { evaluationAnswers } from './evaluations/page.ts';

/**
 * The Lambda handler of the pages that the links of mails lead to. One for all: each function is six resources of its
 * stack, which may have 500.
 */
export const handler = serveOpen({
  ...trackingAnswers,
  ...evaluationAnswers,
  ...statementAnswers,
  ...unsubscribeAnswers,
});
