import type { Format } from '../../shared/format.ts';

/** A calendar day for people; its noon is on that day in nearly every zone. */
export const dayText = (format: Format, on: string): string => format.day(`${on}T12:00:00Z`);
