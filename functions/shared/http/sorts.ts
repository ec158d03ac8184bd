import { z } from 'zod';

const bothWays = (field: string): [string, string] => [field, `-${field}`];

/** Query of a list that its index sorts by this field: either way, and so unless told; `-` is the last first. */
export const sortedBy = (usual: string) => ({ sort: z.enum(bothWays(fieldOf(usual))).default(usual) });

/** As `sortedBy`, where a filter leads to an index with another order: which field goes with it is for a check to say. */
export const sortedByEither = (one: string, other: string) => ({
  sort: z.enum([...bothWays(one), ...bothWays(other)]).optional(),
});

export const fieldOf = (sort: string): string => sort.replace(/^-/, '');
