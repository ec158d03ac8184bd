/** Dead letters of a deployment, by the function that they are for. */
export interface Letters {
  /** How many there are, by name. */
  count(): Promise<Record<string, number>>;
  /** Hands them over once more; those that fail again stay. @returns how many were taken. @throws at the first that fails */
  replay(name: string): Promise<number>;
}
