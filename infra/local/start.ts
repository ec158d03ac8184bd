import type { Server } from 'node:http';
import { askedCarrier } from './asked-carrier.ts';
import { CarrierSimulator } from './carrier-simulator.ts';
import { Closers } from './closers.ts';
import { addressOf, listen, shut } from './engines/server.ts';
import { admin, LOCAL_PATH } from './http/admin.ts';
import { Gateway } from './http/gateway.ts';
import { MAX_HEADER_BYTES } from './http/limits.ts';
import { discovery } from './issuer/discovery.ts';
import { type Issuer, openIssuer } from './issuer/store.ts';
import { issueToken } from './issuer/token.ts';
import { lock } from './lock.ts';
import { type Log, openLog } from './log.ts';
import type { Local, LocalOptions } from './options.ts';
import { PaymentSimulator, PROVIDER } from './payment-simulator.ts';
import { providerSecretIn } from './provider-secret.ts';
import { type Blueprint, readBlueprint } from './template/blueprint.ts';
import { startWorkings, type Workings } from './workings.ts';

export type { Local, LocalOptions } from './options.ts';

/**
 * Brings a synthesized deployment to life on this machine.
 * @throws when the template holds what the runner doesn't know, when the data directory or the port is taken, or when
 * an engine doesn't start; whatever was started by then is ended
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  // Functions run in UTC, and instances inherit the clock of this process.
  process.env.TZ = 'UTC';
  const closers = new Closers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(options: LocalOptions, closers: Closers): Promise<Local> {
  const blueprint = readBlueprint(options.cdkOut);
  const held = options.dataDir === undefined ? undefined : lock(options.dataDir);
  closers.add(() => held?.release());
  const log = openLog(options.dataDir, options.log);
  closers.add(log.close);
  const issuer = await issuerOf(blueprint, options.dataDir);
  const workings = await startWorkings({ blueprint, options, log, closers });
  const server = await serve({ blueprint, issuer, workings, log, options });
  closers.add(() => shut(server));
  const url = addressOf(server);
  workings.serveAt(url);
  await workings.streams.start();
  const resumed = workings.executions.resume();
  simulateCarrier({ url, issuer, workings, closers, log, paceMs: options.carrierPaceMs });
  const [table] = blueprint.tables;
  held?.publish({ url, dynamodb: workings.endpoints.dynamodb, table: table?.name });
  return localOf({ url, table: table?.name ?? '', resumed, issuer, workings, closers });
}

interface Simulating {
  url: string;
  issuer: Issuer;
  workings: Workings;
  closers: Closers;
  log: Log;
  paceMs: number | undefined;
}

function simulateCarrier({ url, issuer, workings, closers, log, paceMs }: Simulating): void {
  if (paceMs === undefined) return;
  const token = () => issueToken(issuer, { roles: ['admin'] });
  const simulator = new CarrierSimulator({ url, token, paceMs, log: log.line });
  workings.functions.onRun(() => simulator.wake());
  closers.add(() => simulator.stop());
}

interface Parts {
  url: string;
  table: string;
  resumed: number;
  issuer: Issuer;
  workings: Workings;
  closers: Closers;
}

const localOf = ({ url, table, resumed, issuer, workings, closers }: Parts): Local => ({
  url,
  table,
  resumed,
  mailbox: workings.mailbox,
  endpoints: workings.endpoints,
  executions: workings.executions,
  deadLetters: workings.deadLetters,
  token: (role, customerId, claims) => issueToken(issuer, { roles: [role].flat(), customerId, claims }),
  invoke: (name, event) => workings.functions.invoke(name, event),
  fireSchedule: (name) => workings.scheduler.fire(name),
  putEvent: (event) => workings.events.put(event),
  stop: () => closers.close(),
});

/** The issuer is who the API's authorizer trusts, so a wrong issuer or audience in the template shows here too. */
function issuerOf({ api }: Blueprint, dataDir: string | undefined): Promise<Issuer> {
  const authorizer = api.routes.find((route) => route.authorizer)?.authorizer;
  return openIssuer(dataDir, authorizer?.issuer ?? 'local', authorizer?.audience[0] ?? 'local');
}

interface Serving {
  blueprint: Blueprint;
  issuer: Issuer;
  workings: Workings;
  log: Log;
  options: LocalOptions;
}

async function serve({ blueprint, issuer, workings, log, options }: Serving): Promise<Server> {
  const { functions, scheduler, events, deadLetters } = workings;
  const [table] = blueprint.tables;
  const secret = () => providerSecretIn(workings.endpoints.dynamodb, table?.name ?? '', PROVIDER);
  const gateway = new Gateway({ api: blueprint.api, issuer, functions, log: log.line });
  let documents: Record<string, unknown> = {};
  let url = '';
  const local = admin({
    ...{ scheduler, events, functions, deadLetters },
    documents: (path) => documents[path],
    carrier: askedCarrier(options.carrierPaceMs ?? 0),
    payments: () => new PaymentSimulator({ url, secret }),
  });
  const server = await listen(
    (request, response) =>
      void (request.url?.startsWith(LOCAL_PATH)
        ? local(request, response)
        : gateway.serve(request, response)),
    options.port ?? 0,
    // The front itself refuses what is too large, in the service's words, as long as Node lets it.
    { maxHeaderSize: 16 * MAX_HEADER_BYTES },
  );
  url = addressOf(server);
  documents = discovery(issuer, url);
  return server;
}
