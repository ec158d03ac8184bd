import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { statementRun } from './run-model.ts';

export const statementRuns = resource({
  name: 'statement',
  schema: statementRun,
  key: ({ month }) => keys.statementRun(month),
  indexes: () => ({}),
});
