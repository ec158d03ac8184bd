import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useFonts } from '../support/fonts.ts';
import { keepLog } from '../support/log-lines.ts';
import { inSmall, LONG_MS } from '../support/long.ts';
import { type Meter, startMeter, type Usage } from '../support/meter.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { ask, MODULES, type Module, routeOf, WHOLE } from './asking.ts';
import { type Asks, WHEN } from './scene.ts';
import { Stand } from './stand.ts';

const FEW = inSmall(800, 1000);
const MANY = inSmall(8000, 100_000);

let meter: Meter;
let stops: (() => unknown)[];
beforeAll(async () => {
  useSettings();
  const [stopTable, removeFonts] = await Promise.all([useTable(), useFonts()]);
  meter = await startMeter(String(process.env.AWS_ENDPOINT_URL_DYNAMODB));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = meter.endpoint;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(WHEN) });
  stops = [vi.useRealTimers, removeFonts, () => meter.stop(), stopTable];
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** What each scene takes in a business whose product has moved so often, and the next page of each list. */
async function measured(movements: number): Promise<Record<string, Usage>> {
  const stand = new Stand();
  await stand.open(movements);
  const used: Record<string, Usage> = {};
  const measure = async (name: string, module: Module, asks: Asks) => {
    let next: string | undefined;
    used[name] = await meter.measure(async () => {
      next = await ask(module, routeOf(name), asks);
    });
    return next;
  };
  for (const module of MODULES)
    for (const [name, scene] of Object.entries(module.scenes)) {
      const asks = (await scene?.(stand)) ?? {};
      const cursor = await measure(name, module, asks);
      const isList = module.routes[routeOf(name)]?.method === 'GET';
      if (cursor && isList)
        await measure(`${name}, the next page`, module, { ...asks, query: { ...asks.query, cursor } });
    }
  return used;
}

test('every route is measured', () => {
  const left = WHOLE.flatMap(({ routes, scenes }) => {
    const asked = new Set(Object.keys(scenes).map(routeOf));
    return Object.keys(routes).filter((name) => !asked.has(name));
  });
  expect(left).toEqual([]);
});

test(`each takes as much after ${MANY} movements as after ${FEW}`, { timeout: LONG_MS }, async () => {
  const log = keepLog();
  const few = await measured(FEW);
  const many = await measured(MANY);
  log.end();
  if (process.env.LONG) console.table(many);
  expect(many).toEqual(few);
});
