import { expect, test } from 'vitest';
import { plusSeconds } from '../../functions/shared/time.ts';
import { loadConfig } from '../../infra/config.ts';
import { AT, anOrder } from '../support/samples.ts';

const { settings } = loadConfig();
const refused = (pointer: string, detail?: object) =>
  expect.objectContaining({
    code: 'unprocessable',
    errors: [expect.objectContaining({ pointer, ...(detail ? { detail } : {}) })],
  });
const hours = (n: number) => plusSeconds(AT, n * 3600);

test('an order keeps what is wished for its delivery', () => {
  const delivery = {
    contact: { name: 'Zoë', phone: '+49 221 1' },
    window: { from: hours(24), until: hours(27) },
    instructions: 'ring twice',
    method: 'std',
  };
  expect(anOrder(settings, { delivery }).delivery).toEqual(delivery);
  expect(anOrder(settings)).not.toHaveProperty('delivery');
});

test('a method that there is not is refused, and told what there is', () => {
  const values = settings.shipping.methods.map(({ code }) => code);
  expect(() => anOrder(settings, { delivery: { method: 'drone' } })).toThrow(
    refused('/delivery/method', expect.objectContaining({ params: { values } })),
  );
});

test('a window that ends before it begins, or is over, is refused', () => {
  const window = (from: number, until: number) => () =>
    anOrder(settings, { delivery: { window: { from: hours(from), until: hours(until) } } });
  expect(window(3, 3)).toThrow(refused('/delivery/window/until'));
  expect(window(-3, -1)).toThrow(refused('/delivery/window/until'));
  expect(window(-3, 1)).not.toThrow();
});
