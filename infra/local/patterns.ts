/*
 * Event patterns, as EventBridge rules and stream filters use them. What isn't known is an error when the pattern is
 * compiled, because a condition that is passed over lets through what the deployment holds back.
 */

/** Whether an event has what the pattern asks for. */
export type Matches = (event: unknown) => boolean;
/** `present` tells an absent field from a null one. */
type Condition = (value: unknown, present: boolean) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws for a condition that isn't known */
export function compilePattern(pattern: unknown): Matches {
  if (!isObject(pattern)) throw new Error(`not an event pattern: ${JSON.stringify(pattern)}`);
  const parts = Object.entries(pattern).map(([field, wanted]): Matches => {
    if (field === '$or') return anyOf(wanted);
    if (Array.isArray(wanted)) return leaf(field, wanted.map(condition));
    const inner = compilePattern(wanted);
    return (event) => inner(isObject(event) ? (event[field] ?? {}) : {});
  });
  return (event) => parts.every((part) => part(event));
}

function anyOf(alternatives: unknown): Matches {
  if (!Array.isArray(alternatives)) throw new Error('$or takes a list of patterns');
  const compiled = alternatives.map(compilePattern);
  return (event) => compiled.some((matches) => matches(event));
}

/** A list in the event matches when one of its values does. */
function leaf(field: string, conditions: readonly Condition[]): Matches {
  return (event) => {
    const present = isObject(event) && Object.hasOwn(event, field);
    const found: unknown = isObject(event) ? event[field] : undefined;
    const values: unknown[] = Array.isArray(found) && found.length > 0 ? found : [found];
    return conditions.some((matches) => values.some((value) => matches(value, present)));
  };
}

function condition(wanted: unknown): Condition {
  if (!isObject(wanted)) return (value, present) => present && value === wanted;
  const [[name, argument] = ['', undefined], ...others] = Object.entries(wanted);
  const make = conditions[name];
  if (!make || others.length > 0)
    throw new Error(`the condition ${JSON.stringify(wanted)} is not known here`);
  return make(argument);
}

const onText =
  (test: (value: string) => boolean): Condition =>
  (value) =>
    typeof value === 'string' && test(value);

/** `{"prefix": "a"}`, or the same without regard to case. */
const affix =
  (test: (value: string, part: string) => boolean) =>
  (argument: unknown): Condition => {
    if (typeof argument === 'string') return onText((value) => test(value, argument));
    const lower = String(isObject(argument) ? argument['equals-ignore-case'] : undefined).toLowerCase();
    return onText((value) => test(value.toLowerCase(), lower));
  };

const conditions: Record<string, (argument: unknown) => Condition> = {
  prefix: affix((value, part) => value.startsWith(part)),
  suffix: affix((value, part) => value.endsWith(part)),
  'equals-ignore-case': affix((value, part) => value.toLowerCase() === part.toLowerCase()),
  exists: (argument) => (_, present) => present === argument,
  'anything-but': (argument) => {
    const excluded = [argument].flat().map(condition);
    return (value, present) => present && !excluded.some((matches) => matches(value, present));
  },
  numeric: (argument) => numeric([argument].flat()),
  wildcard: (argument) => {
    const parts = String(argument)
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const expression = new RegExp(`^${parts.join('.*')}$`, 's');
    return onText((value) => expression.test(value));
  },
};

const comparisons: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

/** `[">", 0, "<=", 5]`; all must hold. */
function numeric(terms: readonly unknown[]): Condition {
  const tests = terms.flatMap((operator, i) => {
    if (i % 2 === 1) return [];
    const compare = comparisons[String(operator)];
    const bound = terms[i + 1];
    if (!compare || typeof bound !== 'number')
      throw new Error(`numeric ${JSON.stringify(terms)} is not known`);
    return [(value: number) => compare(value, bound)];
  });
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
}
