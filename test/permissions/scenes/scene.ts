import type { Stand } from '../stand.ts';

/** What a function is there for, played against a deployment. @throws when it doesn't come about */
export type Scene = [name: string, play: (stand: Stand) => Promise<unknown>];
