/* The page at /docs: Swagger UI on this API's own document, a box for the token, and a key for every command. */

/** Stands in the field of each command's key until somebody writes another. */
const NEW_KEY = 'a-new-key-for-each-call';

const token = document.getElementById('token');
const who = document.getElementById('who');

/** Who the token says one is; whether it is good, the API decides. */
function describe(text) {
  if (!text) return 'not signed in';
  try {
    const payload = text.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (c) => c.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    const until = new Date(claims.exp * 1000);
    const roles = [claims['cognito:groups'] ?? 'no role'].flat().join(', ');
    return until < new Date() ? `${roles}: expired` : `${roles}, until ${until.toLocaleTimeString()}`;
  } catch {
    return 'that is no token';
  }
}

/** The token stays in this field and nowhere else: a reload forgets it. */
const typed = () => token.value.trim().replace(/^Bearer /i, '');
token.addEventListener('input', () => {
  who.value = describe(typed());
});
document.getElementById('caller').addEventListener('submit', (event) => event.preventDefault());

/** Puts the token and, where a command still has the placeholder, a new key into what is sent. */
function prepare(request) {
  const key = Object.keys(request.headers).find((name) => name.toLowerCase() === 'idempotency-key');
  if (key && request.headers[key] === NEW_KEY) request.headers[key] = crypto.randomUUID();
  if (typed()) request.headers.Authorization = `Bearer ${typed()}`;
  return request;
}

/** Fills the key's field, so that a command can be tried at once. */
async function readDocument() {
  const spec = await (await fetch('openapi.json')).json();
  spec.components.parameters.IdempotencyKey.example = NEW_KEY;
  return spec;
}

readDocument().then((spec) => {
  window.SwaggerUIBundle({
    spec,
    domNode: document.getElementById('api'),
    presets: [window.SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: prepare,
  });
});
