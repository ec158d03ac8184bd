import { z } from 'zod';
import { RATE_CLASSES } from '../functions/shared/http/rate.ts';
import { type Settings, settings } from '../functions/shared/settings.ts';
import { checkSettings } from './check-settings.ts';
import { ConfigError, complaints } from './complaints.ts';
import { logoName } from './logo.ts';
import { merge } from './merge.ts';
import { packSettings } from './pack-settings.ts';
import { withFile } from './settings-file.ts';
import { stageInput } from './stages/index.ts';

/** The form people write settings in: durations as `P2D`, percentages and quantities as decimal strings. */
export type SettingsInput = z.input<typeof settings>;
export type StageInput = Omit<z.input<typeof schema>, 'stage'>;

/** A token bucket: what it gains a second, and what it holds at most. */
const limit = z.strictObject({ requestsPerSecond: z.int().min(1), burst: z.int().min(1) });
export type Limit = z.output<typeof limit>;

/** Under which the API answers beside the name that AWS gives it. */
const domain = z.strictObject({
  name: z.hostname('must be a host name such as api.example.com'),
  /** Of ACM, for that name, in the region of the deployment. */
  certificateArn: z
    .string()
    .regex(/^arn:aws[\w-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, "must be a certificate's ARN"),
});

const schema = z.strictObject({
  /** Part of every resource's name. */
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,15}$/, 'must be a-z, 0-9 and -, at most 16'),
  domain: domain.optional(),
  /** Where people read what to do when an alarm rings; its mail links there. */
  runbook: z.string().min(1).default('infra/RUNBOOK.md'),
  /** Of each route, by its class. */
  throttle: z.record(z.enum(RATE_CLASSES), limit),
  logDays: z.literal([1, 3, 7, 14, 30, 60, 90, 180, 365]),
  settings: settings.superRefine(checkSettings),
});

export interface Config extends z.output<typeof schema> {
  /** The settings as they were written, packed for the functions' variable SETTINGS. */
  packedSettings: string;
}

/** Lambda allows 4 KB for all variables of a function; the rest is kept for names and ARNs. */
const MAX_SETTINGS_BYTES = 3500;

/**
 * The whole configuration of one stage.
 * @param overrides path of a JSON file whose fields replace the stage's; see `withFile`
 * @throws ConfigError
 */
export function loadConfig(stage = 'default', overrides?: string): Config {
  const input = { stage, ...stageInput(stage) };
  const raw = overrides ? withFile(input, overrides) : input;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new ConfigError(`Stage ${stage}:\n${complaints(parsed.error, raw)}`);
  return { ...parsed.data, packedSettings: compact(forFunctions(raw.settings, parsed.data.settings)) };
}

/** Functions know the logo by the name that it has beside their code. */
const forFunctions = (input: unknown, { company: { logo } }: Settings): unknown =>
  logo ? merge(input, { company: { logo: logoName(logo) } }) : input;

function compact(input: unknown): string {
  const packed = packSettings(input);
  if (packed.length > MAX_SETTINGS_BYTES) {
    const most = `functions can be given ${MAX_SETTINGS_BYTES}`;
    throw new ConfigError(`settings take ${packed.length} bytes when packed, ${most}`);
  }
  return packed;
}
