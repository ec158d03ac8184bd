import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { taxApplication } from './model.ts';

export const taxApplications = resource({
  name: 'tax application',
  schema: taxApplication,
  key: ({ id }) => keys.taxApplication(id),
  indexes: () => ({}),
});
