import { z } from 'zod';

const refused = z.object({ message: z.string() });

/** Asks the local runner for what only it has. @throws in its words */
export async function askRunner(
  url: string,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(`${url}/_local/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const content: unknown = await answer.json();
  if (!answer.ok) throw new Error(refused.parse(content).message);
  return content;
}
