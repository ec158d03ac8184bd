import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { productInput } from '../../functions/catalog/model.ts';
import { missingData } from '../../functions/customers/index.ts';
import { customerInput } from '../../functions/customers/model.ts';
import { KINDS } from '../../functions/imports/kinds/index.ts';
import { adjustmentInput } from '../../functions/inventory/adjustments/model.ts';
import { loadConfig } from '../../infra/config.ts';
import { readRows } from '../support/read-file.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../infra/local/sample/${name}.csv`, import.meta.url));
const resources = async (kind: keyof typeof KINDS, name: string) =>
  (await readRows(KINDS[kind], sample(name))).map((row) => row.resource);

const products = z.array(productInput).parse(await resources('products', 'products'));
const customers = z.array(customerInput).parse(await resources('customers', 'customers'));
const stock = z.array(adjustmentInput).parse(await resources('stock', 'opening-stock'));
const { taxCodes, warehouses } = loadConfig().settings;

describe('products', () => {
  it('are forty or more, bought and produced, by piece and by weight', () => {
    expect(products.length).toBeGreaterThanOrEqual(40);
    const made = products.filter((p) => p.supply.kind === 'production');
    expect(made.length).toBeGreaterThanOrEqual(5);
    const byWeight = products.filter((p) => p.unit === 'kg' && p.quantityDecimals >= 2);
    expect(byWeight.length).toBeGreaterThanOrEqual(8);
    expect(byWeight.some((p) => p.quantityDecimals === 3)).toBe(true);
  });

  it('have suppliers when bought, lead times, and names in both languages', () => {
    for (const { sku, supply, nameZh } of products) {
      expect(supply.leadTimeDays, sku).toBeGreaterThan(0);
      expect(supply.kind === 'production' || supply.supplier, sku).toBeTruthy();
      expect(nameZh, sku).toMatch(/\p{Script=Han}/u);
    }
  });

  it('have prices in five currencies, each with a floor below it', () => {
    for (const { sku, prices } of products) {
      expect(prices.map((p) => p.currency).sort(), sku).toEqual(['CNY', 'EUR', 'GBP', 'PLN', 'USD']);
      for (const { unitPrice, floor } of prices) expect(Number(floor), sku).toBeLessThan(Number(unitPrice));
    }
  });

  it('use the configured tax codes, several of them', () => {
    const used = new Set(products.map((p) => p.taxCode));
    expect(used).toEqual(new Set(['standard', 'reduced', 'zero']));
    for (const code of used) expect(Object.keys(taxCodes)).toContain(code);
  });
});

describe('customers', () => {
  it('are fifteen, from many countries and in many scripts', () => {
    expect(customers).toHaveLength(15);
    const countries = new Set(customers.flatMap((c) => c.addresses.map((a) => a.country)));
    expect(countries.size).toBeGreaterThanOrEqual(8);
    const names = customers.map((c) => c.name).join();
    for (const script of [/\p{Script=Han}/u, /\p{Script=Hiragana}/u, /[äöüß]/, /[żźłńó]/i, /[řčí]/, /[éè]/])
      expect(names).toMatch(script);
    expect(new Set(customers.map((c) => c.language))).toEqual(new Set(['en', 'zh']));
  });

  it('have terms, limits in their own currency, contacts, and some have two addresses', () => {
    for (const { name, creditLimit, currency, contacts } of customers) {
      expect(creditLimit?.currency, name).toBe(currency);
      expect(contacts.length, name).toBeGreaterThan(0);
    }
    expect(customers.filter((c) => c.addresses.length === 2).length).toBeGreaterThanOrEqual(3);
  });

  it('are complete, but for one whose orders therefore need review', () => {
    const asStored = customers.map((c) => ({ ...c, id: 'cus_0', version: 1, createdAt: '', updatedAt: '' }));
    expect(asStored.filter((c) => missingData(c).length > 0).map((c) => c.reference)).toEqual(['K-9001']);
  });

  it('pay tax by where they are', () => {
    for (const { name, taxCode, taxId, addresses } of customers) {
      const country = addresses[0]?.country ?? '';
      const eu = ['PL', 'CZ', 'FR', 'ES', 'IT'].includes(country);
      const expected = country === 'DE' || !taxId ? undefined : eu ? 'intra-community' : 'export';
      expect(taxCode, name).toBe(expected);
    }
  });

  it('can be written to without reaching anybody', () => {
    const mails = customers.flatMap((c) => [c.invoiceEmail, ...c.contacts.map((x) => x.email)]);
    for (const mail of mails.filter((m) => m !== undefined)) expect(mail).toMatch(/\.example$/);
  });
});

describe('opening stock', () => {
  it('is of known products in the configured warehouses, most in both', () => {
    const skus = new Set(products.map((p) => p.sku));
    const codes = warehouses.map((w) => w.code);
    for (const { sku, warehouse } of stock) {
      expect(skus).toContain(sku);
      expect(codes).toContain(warehouse);
    }
    const inBoth = [...skus].filter((sku) => stock.filter((s) => s.sku === sku).length === codes.length);
    expect(inBoth.length).toBeGreaterThan(products.length * 0.8);
  });

  it('has no more decimals than its product is sold in', () => {
    const decimals = new Map(products.map((p) => [p.sku, p.quantityDecimals]));
    for (const { sku, change } of stock) expect(change % 10 ** (3 - (decimals.get(sku) ?? 0)), sku).toBe(0);
    expect(stock.some(({ change }) => change % 1000 !== 0)).toBe(true);
  });
});
