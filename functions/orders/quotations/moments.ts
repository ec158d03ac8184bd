import { getSettings } from '../../shared/settings.ts';
import { dayIn } from '../../shared/time.ts';
import type { Moment } from './rules.ts';

export const momentAt = (at: string): Moment => ({ at, today: dayIn(getSettings().timeZone, at) });
