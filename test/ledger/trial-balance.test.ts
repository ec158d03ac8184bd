import { expect, test } from 'vitest';
import { routes } from '../../functions/ledger/routes.ts';
import { check } from '../../functions/shared/http/validate.ts';

const asked = (query: object) => check('query', routes.getTrialBalance.query, query);

test('a trial balance is of days in their order, and of one day too', () => {
  const backwards = { from: '2026-12-01', to: '2026-11-01' };
  expect(() => asked(backwards)).toThrow(
    expect.objectContaining({
      code: 'invalid-request',
      errors: [expect.objectContaining({ in: 'query', pointer: '/to' })],
    }),
  );
  for (const query of [
    { from: '2026-12-01', to: '2026-12-01' },
    { from: '2026-12-01' },
    { to: '2026-12-01' },
    {},
  ])
    expect(asked(query)).toEqual(query);
});
