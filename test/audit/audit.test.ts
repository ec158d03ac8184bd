import { beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../functions/shared/table.ts';
import { audit } from '../../infra/audit/audit.ts';
import { CHECKS } from '../../infra/audit/checks/index.ts';
import { aBusiness, type Business } from './business.ts';
import { DAMAGES } from './damages/index.ts';

let business: Business;
beforeAll(async () => {
  business = await aBusiness();
});

const copy = (): Item[] => structuredClone(business.items);

test('finds nothing in a store that is as it should be', async () => {
  expect(await audit(copy(), business.at)).toEqual({ items: business.items.length, violations: [] });
});

test('has nothing to say about an empty store', async () => {
  expect(await audit([], business.at)).toEqual({ items: 0, violations: [] });
});

describe('finds what is wrong', () => {
  test.each(DAMAGES)('$check: $what', async ({ check, damage }) => {
    const { violations } = await audit(damage(copy(), business), business.at);
    const [found] = violations.filter((v) => v.check === check);
    expect(found, JSON.stringify(violations)).toMatchObject({
      about: expect.stringMatching(/./),
      says: expect.stringMatching(/./),
    });
  });

  test('by every check that there is', () => {
    expect(new Set(DAMAGES.map((d) => d.check))).toEqual(new Set(Object.keys(CHECKS)));
  });
});
