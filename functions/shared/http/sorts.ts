import { z } from 'zod';

const bothWays = (field: string): [string, string] => [field, `-${field}`];

/** Query of a list that its index sorts by this field: either way, and so unless told; `-` is the last first. */
export const sortedBy = (usual: string) => ({ sort: z.enum(bothWays(fieldOf(usual))).default(usual) });

/** As `sortedBy`, where a filter leads to an index with another order: which field goes with it is for a check to say. */
export const sortedByEither = (one: string, other: string) => ({
  sort: z.enum([...bothWays(one), ...bothWays(other)]).optional(),
});

/** Check of such a list's query: it is sorted along the index that its filter leads to. */
export const sortedAs = (usual: (status: string | undefined) => string, complaint: string) =>
  z.refine<{ status?: string | undefined; sort?: string | undefined }>(
    ({ status, sort }) => sort === undefined || fieldOf(sort) === fieldOf(usual(status)),
    { path: ['sort'], error: complaint },
  );

const fieldOf = (sort: string): string => sort.replace(/^-/, '');
