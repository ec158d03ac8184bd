import { statementAnswers } from '../billing/index.ts';
import { serveOpen } from '../shared/http/serve-open.ts';
import { evaluationAnswers } from './evaluations/page.ts';

/** The Lambda handler of the pages on which customers say something by the link of a mail. */
export const handler = serveOpen({ ...evaluationAnswers, ...statementAnswers });
