import type { StageInput } from '../config.ts';
import { settings } from './default.ts';

const common: Omit<StageInput, 'settings'> = {
  throttle: {
    open: { requestsPerSecond: 200, burst: 400 },
    read: { requestsPerSecond: 1000, burst: 2000 },
    write: { requestsPerSecond: 500, burst: 1000 },
    heavy: { requestsPerSecond: 50, burst: 200 },
  },
  logDays: 90,
};

/**
 * What each stage differs in. A stage without an entry of its own is a copy of `default` that sends its mail from a
 * subdomain named after it, because two deployments in one account can't own the same mail identity.
 */
const STAGES: Record<string, StageInput> = {
  default: { ...common, settings },
  dev: { ...common, logDays: 7, settings: sendingFrom('dev') },
  // For tests, which ask thousands of things at once.
  test: { ...common, logDays: 1, throttle: unlimited(), settings: sendingFrom('test') },
};

export const stageInput = (stage: string): StageInput =>
  STAGES[stage] ?? { ...common, logDays: 7, settings: sendingFrom(stage) };

function unlimited(): StageInput['throttle'] {
  const ample = { requestsPerSecond: 100_000, burst: 100_000 };
  return { open: ample, read: ample, write: ample, heavy: ample };
}

function sendingFrom(subdomain: string): StageInput['settings'] {
  const [name, domain] = settings.mail.sender.split('@');
  return { ...settings, mail: { ...settings.mail, sender: `${name}@${subdomain}.${domain}` } };
}
