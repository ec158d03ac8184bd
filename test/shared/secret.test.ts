import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seal, unseal } from '../../functions/shared/http/seal.ts';
import { CURSOR_SECRET, rotateSecret } from '../../functions/shared/secret.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

/** Another instance of a function, which knows what it read for itself. */
async function another() {
  vi.resetModules();
  return import('../../functions/shared/http/seal.ts');
}

test('a rotation leaves what was sealed good until the next, whichever instance looks', async () => {
  const before = await seal('here', 'list');
  const stale = await another();
  expect(await stale.unseal(before, 'list')).toBe('here');

  await rotateSecret(CURSOR_SECRET);
  const fresh = await another();
  const after = await fresh.seal('there', 'list');
  expect(after).not.toBe(await seal('there', 'list'));
  // The one made before by who knows both, the one made after by who knew only the old.
  expect(await fresh.unseal(before, 'list')).toBe('here');
  expect(await stale.unseal(after, 'list')).toBe('there');
  expect(await unseal(after, 'list')).toBe('there');

  await rotateSecret(CURSOR_SECRET);
  const last = await another();
  expect(await last.unseal(after, 'list')).toBe('there');
  await expect(last.unseal(before, 'list')).rejects.toThrow('not one of this list');
  await expect(last.unseal(after, 'another list')).rejects.toThrow('not one of this list');
});

test('what nobody has used is not rotated, so that a wrong name makes nothing', async () => {
  await expect(rotateSecret('carrier-nobody')).rejects.toThrow('there is no secret carrier-nobody yet');
});
