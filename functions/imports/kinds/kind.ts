import type { z } from 'zod';
import type { Column } from '../columns.ts';

export type Tree = { [step: string]: unknown };

/** What a kind of file holds: its columns, and the form of what its rows make. */
export interface KindOfFile {
  schema: z.ZodType;
  columns: readonly Column[];
  /** Fields that are lists; a list with a key has the column's wildcard as that field of each entry. */
  lists: Readonly<Record<string, { key?: string }>>;
  /** What a row is before its cells are filled in. */
  blank: Tree;
  /** The columns that together name a thing; no two things of a file may have the same. */
  identity: readonly string[];
  /** Rows that follow each other under the same name are one thing. */
  grouped?: true;
}
