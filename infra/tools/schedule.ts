import { runnerHere } from './runner-here.ts';

/*
 * npm run schedule -- low-stock
 *
 * Fires a schedule now on the running local runner, and prints what its function answers.
 */

async function main(name: string | undefined): Promise<void> {
  if (!name)
    throw new Error(
      'Usage: npm run schedule -- NAME, e.g. low-stock, late-goods, statements, campaigns, figures or dunning',
    );
  const answer = await fetch(`${runnerHere()}/_local/schedules/${encodeURIComponent(name)}`, {
    method: 'POST',
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.trim());
  process.stdout.write(text);
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
