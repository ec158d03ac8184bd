import { z } from 'zod';
import { routeTable } from '../../shared/http/route.ts';
import { answerInput, statementAnswer } from './model.ts';
import { statementQuestion } from './question-model.ts';

const token = z.object({ token: z.string().max(200) });

export const answerRoutes = routeTable({
  getStatementQuestion: {
    method: 'GET',
    path: '/statement-answers/{token}',
    summary:
      'The statement that a mail’s link is about, for its customer to confirm or dispute each line, once',
    description: 'A page in the customer’s language, and JSON for whoever asks for that by `Accept`.',
    public: true,
    page: true,
    roles: [],
    params: token,
    response: statementQuestion,
    errors: ['conflict'],
    servedBy: 'customer-pages',
  },
  answerStatement: {
    method: 'POST',
    path: '/statement-answers/{token}',
    summary:
      'What the customer says of it: all is right but the lines that are named, each with what is wrong',
    description:
      'Taken once. Each line that is disputed makes a dispute with an owner and a deadline; until that is resolved no reminder of its invoice goes out. The page’s own form is taken as well.',
    public: true,
    byLink: true,
    page: true,
    roles: [],
    params: token,
    body: answerInput,
    response: statementAnswer,
    errors: ['conflict', 'unprocessable', 'busy'],
    servedBy: 'customer-pages',
  },
});
