import { z } from 'zod';
import { preferredLanguage } from '../../shared/http/language.ts';
import type { OpenEvent, Result } from '../../shared/http/serve-open.ts';
import { pageAnswer } from '../../shared/page/answer.ts';
import type { Page } from '../../shared/page/frame.ts';
import { Problem } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { now } from '../../shared/time.ts';
import { LinkRefused } from './following.ts';
import { type Quotation, quotationView } from './model.ts';
import { momentAt } from './moments.ts';
import { gonePage, refusedPage } from './page/render.ts';
import { tellQuotation } from './view.ts';

/** What there is to show, as a program is told it and as a person sees it. */
export interface Shown {
  quotation: Quotation;
  page: Page;
  status?: number;
}

/** Who asks for JSON, and not for a page as well, is no browser. */
export const wantsJson = ({ accept = '' }: OpenEvent['headers']): boolean =>
  accept.includes('json') && !accept.includes('text/html');

/** A page, or JSON; what is refused is a page of its own, or a problem. */
export async function show(event: OpenEvent, make: () => Promise<Shown>): Promise<Result> {
  const result = wantsJson(event.headers) ? inJson(event, await make()) : await inPage(event, make);
  return { ...result, headers: { ...result.headers, vary: 'Accept, Accept-Language' } };
}

function inJson({ headers }: OpenEvent, { quotation }: Shown): Result {
  const language = preferredLanguage(headers['accept-language']);
  const told = tellQuotation(quotation, { ...momentAt(now()), language });
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store' },
    body: JSON.stringify(z.encode(quotationView, told)),
  };
}

async function inPage(event: OpenEvent, make: () => Promise<Shown>): Promise<Result> {
  try {
    const { quotation, page, status = 200 } = await make();
    return pageAnswer(event, status, page, quotation.language);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return refused(event, error);
  }
}

/** In the customer's language where the link leads to one, else in the reader's. */
function refused(event: OpenEvent, problem: Problem): Result {
  const known = problem instanceof LinkRefused ? problem : undefined;
  const language = known?.language ?? preferredLanguage(event.headers['accept-language']);
  const why = known?.why ?? 'impossible';
  const page = why === 'gone' ? gonePage(language, getSettings()) : refusedPage(why, language, getSettings());
  return pageAnswer(event, problem.status, page, language);
}
