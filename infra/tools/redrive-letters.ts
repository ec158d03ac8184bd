import type { Letters } from '../operations/letters.ts';
import { localLetters } from '../operations/local-letters.ts';
import { runnerHere } from './runner-here.ts';

/** Lists dead letters, or replays those of one function. @param name with or without the stage before it */
export async function redriveLetters(name: string | undefined, stage: string | undefined): Promise<void> {
  const letters = stage ? await inAccount(stage) : localLetters(runnerHere());
  if (name) return replay(letters, name);
  const counts = Object.entries(await letters.count()).filter(([, count]) => count > 0);
  for (const [of, count] of counts) console.log(`${of}: ${count}`);
  if (counts.length === 0) console.log('no dead letters');
}

/** Its clients take a while to load, which nobody waits for who needs none. */
async function inAccount(stage: string): Promise<Letters> {
  const { accountLetters } = await import('../operations/account.ts');
  return accountLetters(stage);
}

async function replay(letters: Letters, name: string): Promise<void> {
  const known = Object.keys(await letters.count());
  const [full, ...more] = known.filter((one) => one === name || one.endsWith(`-${name}`));
  if (!full || more.length > 0)
    throw new Error(`no dead letters of ${name}; there are: ${known.join(', ') || 'none'}`);
  console.log(`${full}: ${await letters.replay(full)} replayed`);
}
