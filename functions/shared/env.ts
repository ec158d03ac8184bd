/** A variable that the stack must have set; its absence is a fault of the deployment and named as such. */
export function env(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`);
  return value;
}

/** What X-Ray calls the present invocation's trace; Lambda sets it anew for each. */
export const traceRoot = (): string | undefined =>
  /Root=([^;]+)/.exec(process.env._X_AMZN_TRACE_ID ?? '')?.[1];
