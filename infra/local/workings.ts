import { availableParallelism } from 'node:os';
import type { Closers } from './closers.ts';
import { placeIn } from './data-dir.ts';
import { DeadLetters } from './dead-letters.ts';
import { type Engines, startEngines } from './engines/engines.ts';
import { startMailFront } from './engines/mail-front.ts';
import { addressOf, shut } from './engines/server.ts';
import { EventBus } from './events.ts';
import type { Endpoints } from './functions/environment.ts';
import { Functions } from './functions/functions.ts';
import { Later } from './functions/later.ts';
import type { Log } from './log.ts';
import { Executions } from './machine/executions.ts';
import { startFront } from './machine/front.ts';
import { mailEvents } from './mail-events.ts';
import type { LocalOptions } from './options.ts';
import { Scheduler } from './schedules/scheduler.ts';
import { Streams } from './streams/streams.ts';
import type { Blueprint } from './template/blueprint.ts';

/** Everything behind the HTTP front. */
export interface Workings {
  functions: Functions;
  executions: Executions;
  streams: Streams;
  scheduler: Scheduler;
  events: EventBus;
  deadLetters: DeadLetters;
  mailbox: string;
  endpoints: Endpoints;
  /** Says where the API serves, for the links that functions write. */
  serveAt(url: string): void;
}

interface Start {
  blueprint: Blueprint;
  options: LocalOptions;
  log: Log;
  closers: Closers;
}

/** More than twice the processors only take memory. */
const DEFAULT_INSTANCES = Math.max(4, 2 * availableParallelism());

/** Starts the engines and connects them with the functions; streams and executions are still at rest. */
export async function startWorkings(start: Start): Promise<Workings> {
  const { blueprint, closers, log } = start;
  const engines = await startEngines(start.options.dataDir, blueprint.tables, closers);
  let endpoints: Endpoints | undefined;
  const functions = functionsOf(start, () => {
    if (!endpoints) throw new Error('a function was called before the services were there');
    return endpoints;
  });
  const executions = executionsOf(start, functions);
  const { dataDir, retryScale = 1 } = start.options;
  const deadLetters = new DeadLetters(dataDir && placeIn(dataDir, 'deadLetters'));
  const later = new Later({ functions, deadLetters, retryScale, log: log.line });
  const events = new EventBus(blueprint.rules, functions, later);
  const real = await startFronts(start, engines, executions, events);
  endpoints = (await start.options.endpoints?.(real)) ?? real;
  const streams = streamsOf(start, engines, functions, deadLetters);
  const scheduler = new Scheduler(blueprint.schedules, functions, later);
  closers.add(async () => {
    scheduler.stop();
    later.stop();
    executions.stop();
    // Streams end when their deliveries do, and those when the functions do.
    await Promise.all([streams.stop(), functions.stop()]);
  });
  return {
    functions,
    executions,
    streams,
    scheduler,
    events,
    deadLetters,
    mailbox: engines.mailbox,
    endpoints: real,
    serveAt: (url) => {
      endpoints = endpoints && { ...endpoints, api: url };
    },
  };
}

const functionsOf = ({ blueprint, options, log }: Start, endpoints: () => Endpoints): Functions =>
  new Functions(blueprint.functions, {
    endpoints,
    preload: options.preload ?? [],
    instances: options.instances ?? DEFAULT_INSTANCES,
    output: log.output,
    log: log.line,
  });

const executionsOf = ({ blueprint, options, log }: Start, functions: Functions): Executions =>
  new Executions({
    machines: blueprint.machines,
    file: options.dataDir && placeIn(options.dataDir, 'executions'),
    retryScale: options.retryScale ?? 1,
    invoke: (name, event) => functions.invoke(name, event),
    log: log.line,
  });

const streamsOf = (
  { blueprint, options, log }: Start,
  engines: Engines,
  functions: Functions,
  deadLetters: DeadLetters,
): Streams =>
  new Streams({
    endpoint: engines.dynamodb,
    streams: engines.streams,
    mappings: blueprint.mappings,
    functions,
    deadLetters,
    dataDir: options.dataDir,
    retryScale: options.retryScale ?? 1,
    log: log.line,
  });

/** The services that the runner itself plays. */
async function startFronts(
  { blueprint, closers }: Start,
  engines: Engines,
  executions: Executions,
  events: EventBus,
): Promise<Endpoints> {
  const states = await startFront(executions);
  closers.add(() => shut(states));
  const mail = await startMailFront(engines.mailbox, (sent) => {
    for (const event of mailEvents(sent, blueprint.mailEvents)) events.send(event);
  });
  closers.add(() => shut(mail));
  return { dynamodb: engines.dynamodb, states: addressOf(states), mail: addressOf(mail) };
}
