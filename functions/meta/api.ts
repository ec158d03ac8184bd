import { etagOf, isKnown } from '../shared/http/etag.ts';
import { type Answers, type OpenEvent, type Result, serveOpen } from '../shared/http/serve-open.ts';
import { notFound } from '../shared/problem.ts';
import { sendAsset } from './assets.ts';
import { allowed, elsewhere } from './elsewhere.ts';
import { problemCode } from './model.ts';
import { describeProblem, problemKinds } from './problems.ts';
import { pageFile } from './routes.ts';

/** What the page may load and talk to: this API and nothing else. Its style sheet holds small pictures. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const answers: Answers = {
  'GET /openapi.json': ({ headers }) => sendAsset('openapi.json', headers),

  'GET /docs': ({ headers }) => {
    const page = sendAsset('docs.html', headers);
    const more = { 'content-security-policy': CONTENT_POLICY, 'referrer-policy': 'no-referrer' };
    return { ...page, headers: { ...page.headers, ...more } };
  },

  'GET /docs/{file}': ({ headers, pathParameters }) => {
    const file = pageFile.safeParse(pathParameters?.file);
    if (!file.success) throw notFound('resource');
    return sendAsset(file.data, headers);
  },

  'GET /problems': (event) => json(event, { items: problemKinds() }),

  'GET /problems/{code}': (event) => {
    const code = problemCode.safeParse(event.pathParameters?.code);
    if (!code.success) throw notFound('resource');
    return json(event, describeProblem(code.data));
  },

  $default: elsewhere,
};

/** The API about itself, for anyone, and the end of every path that leads nowhere. */
export const handler = serveOpen(answers, [allowed()]);

function json({ headers: asked }: OpenEvent, body: unknown): Result {
  const etag = etagOf(body);
  const headers = { etag, 'cache-control': 'public, max-age=300' };
  if (isKnown(etag, asked['if-none-match'])) return { statusCode: 304, headers };
  return {
    statusCode: 200,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
