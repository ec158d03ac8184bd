/** Milliseconds of a typical call: the median, after some that don't count. */
export async function typical(
  call: () => Promise<unknown>,
  { times = 100, before = 20 } = {},
): Promise<number> {
  for (let i = 0; i < before; i++) await call();
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await call();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
