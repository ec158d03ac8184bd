import { dataDirectory } from '../local/data-dir.ts';
import { running } from '../local/lock.ts';

/** Where the runner on this machine answers. @throws when it doesn't run */
export function runnerHere(): string {
  const url = running(dataDirectory())?.url;
  if (!url)
    throw new Error('Tradewind is not running here: start it with `npm start`, or name a --stage of AWS');
  return url;
}
