/** Does a thing with each, so many at a time at most; results are in the order of what they came from. */
export async function concurrently<T, R>(
  most: number,
  all: readonly T[],
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = all.entries();
  const worker = async () => {
    for (const [index, one] of queue) results[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return results;
}
