import type { Language } from '../../shared/fields.ts';
import { etagOf } from '../../shared/http/etag.ts';
import { respond } from '../../shared/http/respond.ts';
import type { Route } from '../../shared/http/route.ts';
import type { OpenEvent, Result } from '../../shared/http/serve-open.ts';
import { pageAnswer } from '../../shared/page/answer.ts';
import type { Page } from '../../shared/page/frame.ts';
import { conflict, Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { wordPage } from './page/render.ts';

/** A browser takes a page before anything else; who sends JSON is no browser. */
export const wantsJson = ({ headers: { accept = '', 'content-type': type = '' } }: OpenEvent): boolean =>
  /\bapplication\/json\b/i.test(accept)
    ? !/\btext\/html\b/i.test(accept)
    : /^application\/json\b/i.test(type);

const negotiated = (result: Result): Result => ({
  ...result,
  headers: { ...result.headers, vary: 'Accept, Accept-Language' },
});

export const asJson = (event: OpenEvent, route: Route, body: unknown): Result =>
  negotiated(respond(route, { status: 200, body, etag: etagOf(body) }, event.headers['if-none-match']));

export const asPage = (event: OpenEvent, status: number, page: Page, language: Language): Result =>
  negotiated(pageAnswer(event, status, page, language));

const REFUSALS = {
  gone: () => new Problem('not-found', say('This link is not whole, or its time is over.')),
  used: () => conflict(say('This statement has been answered already.')),
};

/** For programs a problem, for people a page. @throws Problem not-found, conflict */
export function refused(event: OpenEvent, why: keyof typeof REFUSALS, language: Language): Result {
  const problem = REFUSALS[why]();
  if (wantsJson(event)) throw problem;
  return asPage(event, problem.status, wordPage(why, language, getSettings()), language);
}
