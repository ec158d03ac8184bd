import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from './complaints.ts';
import { isObject, merge } from './merge.ts';

/** What a stage has beside its settings, and a file may set as well. */
const BESIDE = ['domain', 'throttle', 'logDays', 'runbook'];

/** Replaced as a whole: what a file forgets must not be filled up with another company's bank account or tax codes. */
const WHOLE = ['company', 'mail', 'taxCodes', 'shipping'];

type Fields = Record<string, unknown>;

/**
 * A stage's input with the fields of a JSON file over it: objects merged, arrays replaced.
 * @throws ConfigError when there is no such file, or no object in it
 */
export function withFile(input: Fields, path: string): Fields {
  const given = readObject(path);
  const [own, settings] = [keep(given, BESIDE), drop(given, BESIDE)];
  const replaced = WHOLE.filter((name) => name in given);
  const base = drop(isObject(input.settings) ? input.settings : {}, replaced);
  const merged = merge({ ...input, settings: base }, { ...own, settings: locateLogo(settings, path) });
  return isObject(merged) ? merged : {};
}

/** A path is meant from where it is written. */
function locateLogo(settings: Fields, file: string): Fields {
  const { company } = settings;
  if (!isObject(company) || typeof company.logo !== 'string') return settings;
  return { ...settings, company: { ...company, logo: resolve(dirname(file), company.logo) } };
}

const keep = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
const drop = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

function readObject(path: string): Fields {
  const content = readJson(path);
  if (!isObject(content)) throw new ConfigError(`settings file ${path} must hold an object`);
  return content;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`settings file ${path} can't be read as JSON`, { cause });
  }
}
