import { requestsOf } from '../bench/api.ts';
import { bareCalls } from '../bench/engine.ts';
import { openStand, type Stand } from '../bench/stand.ts';
import { typical } from '../bench/timing.ts';

/*
 * npm run bench
 *
 * How long requests take, as multiples of what the bare engine takes for the same in the same run, so that figures of
 * different machines can be compared. `npm run bundle -- --report` tells of the functions' sizes and starts.
 */

async function measureRequests(stand: Stand) {
  const api = await requestsOf(stand.local);
  const bare = bareCalls(stand);
  await bare.prepare();
  const pairs = [
    { request: 'place an order', call: api.place, than: 'a transaction of three', engine: bare.transact },
    { request: 'read an order', call: api.read, than: 'a get', engine: bare.get },
    { request: 'list 20 orders', call: api.list, than: 'a query of 20', engine: bare.query },
  ];
  const rows = [];
  for (const { request, call, than, engine } of pairs) {
    const [ms, bareMs] = [await typical(call), await typical(engine)];
    rows.push({
      request,
      ms: ms.toFixed(1),
      than,
      'bare ms': bareMs.toFixed(1),
      times: (ms / bareMs).toFixed(1),
    });
  }
  return rows;
}

const stand = await openStand();
try {
  console.table(await measureRequests(stand));
} finally {
  await stand.close();
}
