import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '../shared/problem.ts';

/** One text in every language that the API speaks. */
const texts = z.object({ en: z.string(), zh: z.string() });

// Its keys are the codes, and there is at least one.
export const problemCodes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];
export const problemCode = z.enum(problemCodes);

/** Where a kind of problem is explained, resolved against what was asked. */
const problemType = z.string().meta({ format: 'uri-reference' });

/** One kind of problem: what it is called and what it means for the caller. */
export const problemKind = z.object({
  code: problemCode,
  type: problemType,
  status: z.int(),
  title: texts,
  meaning: texts,
});
export type ProblemKind = z.output<typeof problemKind>;

export const fieldError = z.object({
  in: z.enum(['body', 'query', 'header']),
  pointer: z.string(),
  detail: z.string(),
});

/** Every error that the application itself answers with. */
export const problem = z.object({
  type: problemType,
  title: z.string(),
  status: z.int(),
  code: problemCode,
  detail: z.string(),
  errors: z.array(fieldError).optional(),
  traceId: z.string(),
});

/** What the gateway answers with before any function sees the request. */
export const gatewayError = z.object({ message: z.string() });
