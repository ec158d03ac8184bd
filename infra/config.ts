import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { email } from '../functions/shared/fields.ts';
import { RATE_CLASSES } from '../functions/shared/http/rate.ts';
import { settings } from '../functions/shared/settings.ts';
import { checkSettings } from './check-settings.ts';
import { merge } from './merge.ts';
import { stageInput } from './stages/index.ts';

/** The form people write settings in: durations as `P2D`, percentages and quantities as decimal strings. */
export type SettingsInput = z.input<typeof settings>;
export type StageInput = Omit<z.input<typeof schema>, 'stage'>;

/** A token bucket: what it gains a second, and what it holds at most. */
const limit = z.strictObject({ requestsPerSecond: z.int().min(1), burst: z.int().min(1) });
export type Limit = z.output<typeof limit>;

const schema = z.strictObject({
  /** Part of every resource's name. */
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'must be a-z, 0-9 and -, at most 16'),
  /** Where alarms go; without it they only show. */
  alarmEmail: email.optional(),
  /** Where people read what to do when an alarm rings; its mail links there. */
  runbook: z.string().min(1).default('infra/RUNBOOK.md'),
  /** Of each route, by its class. */
  throttle: z.record(z.enum(RATE_CLASSES), limit),
  logDays: z.literal([1, 3, 7, 14, 30, 60, 90, 180, 365]),
  settings: settings.superRefine(checkSettings),
});

export interface Config extends z.output<typeof schema> {
  /** The settings as they were written, for the functions' variable SETTINGS. */
  settingsJson: string;
}

/** Lambda allows 4 KB for all variables of a function; the rest is kept for names and ARNs. */
const MAX_SETTINGS_BYTES = 3500;

/** A configuration that must not be deployed; the message names each field. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * The whole configuration of one stage.
 * @param overrides path of a JSON file whose fields replace the stage's settings, objects merged, arrays replaced
 * @throws ConfigError
 */
export function loadConfig(stage = 'default', overrides?: string): Config {
  const input = stageInput(stage);
  const raw = { stage, ...input, settings: merge(input.settings, overrides ? readJson(overrides) : {}) };
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new ConfigError(`Stage ${stage}:\n${list(parsed.error.issues)}`);
  return { ...parsed.data, settingsJson: compact(raw.settings) };
}

const list = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n');

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`settings file ${path} can't be read as JSON`, { cause });
  }
}

function compact(input: unknown): string {
  const json = JSON.stringify(input);
  const bytes = Buffer.byteLength(json);
  if (bytes > MAX_SETTINGS_BYTES) {
    throw new ConfigError(`settings take ${bytes} bytes, functions can be given ${MAX_SETTINGS_BYTES}`);
  }
  return json;
}
