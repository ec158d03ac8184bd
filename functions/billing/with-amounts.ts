/** Each that has an amount, with it. */
export const withAmounts = <T>(amounts: ReadonlyMap<string, number>, of: ReadonlyMap<string, T>) =>
  [...amounts].flatMap(([id, amount]) => {
    const found = of.get(id);
    return found ? [{ of: found, amount }] : [];
  });
