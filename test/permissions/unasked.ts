import { OF_FUNCTIONS } from '../../infra/permissions/asked.ts';
import type { Grant } from './grants.ts';

/**
 * What the services themselves do with a function's role, which the emulator does without asking whether they may. That
 * each of it is needed follows from the template (`test/infra/needed.ts`).
 */
export const whyUnasked = ({ action }: Grant): string | undefined =>
  OF_FUNCTIONS.find(({ actions }) => actions.includes(action))?.does;
