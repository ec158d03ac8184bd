import type { StageInput } from '../config.ts';
import { settings } from './default.ts';

const common: Omit<StageInput, 'settings'> = {
  throttle: { requestsPerSecond: 100, burst: 200 },
  logDays: 90,
};

/**
 * What each stage differs in. A stage without an entry of its own is a copy of `default` that sends its mail from a
 * subdomain named after it, because two deployments in one account can't own the same mail identity.
 */
const STAGES: Record<string, StageInput> = {
  default: { ...common, settings },
  dev: { ...common, logDays: 7, settings: sendingFrom('dev') },
};

export const stageInput = (stage: string): StageInput =>
  STAGES[stage] ?? { ...common, logDays: 7, settings: sendingFrom(stage) };

function sendingFrom(subdomain: string): StageInput['settings'] {
  const [name, domain] = settings.mail.sender.split('@');
  return { ...settings, mail: { ...settings.mail, sender: `${name}@${subdomain}.${domain}` } };
}
