import { readBody } from '../../shared/http/body.ts';
import { isForm } from '../../shared/http/form.ts';
import { preferredLanguage } from '../../shared/http/language.ts';
import type { Answers, OpenEvent, Result } from '../../shared/http/serve-open.ts';
import { check } from '../../shared/http/validate.ts';
import { keys } from '../../shared/keys.ts';
import { Problem } from '../../shared/problem.ts';
import { readOrMakeSecret, STATEMENT_SECRET } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { idOfLink } from '../../shared/signed-link.ts';
import { now } from '../../shared/time.ts';
import type { Statement } from '../statements/model.ts';
import { statements } from '../statements/store.ts';
import { answerStatement } from './answering.ts';
import { readForm } from './form.ts';
import { type AnswerInput, answerInput } from './model.ts';
import { questionPage, wordPage } from './page/render.ts';
import { asJson, asPage, refused, wantsJson } from './replying.ts';
import { answerRoutes } from './routes.ts';
import { isAnswered, questionOf } from './rules.ts';

const { getStatementQuestion, answerStatement: answering } = answerRoutes;

/** The page on which a customer answers a statement; the link is all it asks for. */
export const statementAnswers: Answers = {
  'GET /statement-answers/{token}': (event) => onLink(event, show),
  'POST /statement-answers/{token}': (event) => onLink(event, take),
};

async function onLink(
  event: OpenEvent,
  act: (event: OpenEvent, statement: Statement) => Result | Promise<Result>,
): Promise<Result> {
  const statement = await follow(event.pathParameters?.token ?? '');
  if (!statement) return refused(event, 'gone', preferredLanguage(event.headers['accept-language']));
  return isAnswered(statement) ? refused(event, 'used', statement.language) : act(event, statement);
}

async function follow(token: string): Promise<Statement | undefined> {
  const id = idOfLink('stm', token, await readOrMakeSecret(STATEMENT_SECRET), now());
  return id === undefined ? undefined : statements.find(keys.statement(id));
}

function show(event: OpenEvent, statement: Statement): Result {
  if (wantsJson(event)) return asJson(event, getStatementQuestion, questionOf(statement));
  return asPage(event, 200, questionPage(statement, getSettings()), statement.language);
}

async function take(event: OpenEvent, statement: Statement): Promise<Result> {
  if (!isForm(event)) {
    const body = check('body', answerInput, readBody(answering, event));
    return answer(event, statement, answerInput.parse(body));
  }
  const { input, sent } = readForm(event);
  if (input) return answer(event, statement, input);
  return asPage(event, 422, questionPage(statement, getSettings(), sent), statement.language);
}

async function answer(event: OpenEvent, { id, language }: Statement, input: AnswerInput): Promise<Result> {
  try {
    const { answer: given } = await answerStatement(id, input, now());
    if (wantsJson(event)) return asJson(event, answering, given);
    return asPage(
      event,
      200,
      wordPage(given.lines ? 'disputed' : 'confirmed', language, getSettings()),
      language,
    );
  } catch (error) {
    // Of two at once one is taken.
    if (error instanceof Problem && error.code === 'conflict') return refused(event, 'used', language);
    throw error;
  }
}
