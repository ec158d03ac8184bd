import { getSettings } from '../../shared/settings.ts';
import { dayIn } from '../../shared/time.ts';

/** By which day it is decided whether something has expired: that of the business's calendar. */
export const todayAt = (at: string): string => dayIn(getSettings().timeZone, at);
