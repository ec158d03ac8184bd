import type { Settings } from '../../functions/shared/settings.ts';
import { loadConfig } from '../../infra/config.ts';

/** The settings of the default stage, also put where functions read them. */
export function useSettings(): Settings {
  const { settings, packedSettings } = loadConfig();
  process.env.SETTINGS = packedSettings;
  return settings;
}
