import type { Route } from '../../shared/http/route.ts';
import { type Json, LANGUAGE } from './headers.ts';

const PAGE = 'text/html';

export const isPage = ({ produces }: Route): boolean => produces === PAGE;

export const AS_PAGE: Json = { [PAGE]: { schema: { type: 'string' } } };

export const GONE: Json = {
  description: 'A page that says so: there is nothing here, or no longer.',
  headers: LANGUAGE,
  content: AS_PAGE,
};

/** What whoever reads a page is told by one. */
export const TOLD_BY_PAGE: readonly number[] = [404, 409, 422];

export const withPage = (response: { content: Json }): Json => ({
  ...response,
  content: { ...response.content, ...AS_PAGE },
});
