import { z } from 'zod';
import { message } from '../shared/texts/message.ts';
import { day, daysBetween } from '../shared/time.ts';

interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

export const notBackwards = z.refine<Span>(({ from, to }) => !from || !to || from <= to, {
  path: ['to'],
  error: message('must not be before from'),
});

const MAX_DAYS = 31;
const withinAMonth = z.refine<Span>(
  ({ from, to }) => !from || !to || to < from || daysBetween(from, to) < MAX_DAYS,
  { path: ['to'], error: message('must be less than {days} days after from', { days: MAX_DAYS }) },
);

const bothEnds = z.refine<Span>(({ from, to }) => !from === !to, {
  path: ['to'],
  error: message('must be told with from, and from with it'),
});

const oneWay = z.refine<Span & { on?: string | undefined }>(({ on, from, to }) => !on || !(from || to), {
  path: ['on'],
  error: message('can not be asked for together with {field}', { field: 'from' }),
});

/** A day, or as many as a month has. */
export const dayOrDays = z
  .strictObject({ on: day.optional(), from: day.optional(), to: day.optional() })
  .check(oneWay, bothEnds, notBackwards, withinAMonth);
