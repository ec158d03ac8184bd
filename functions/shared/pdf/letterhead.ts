import { readFileSync } from 'node:fs';
import { log } from '../log.ts';
import type { Settings } from '../settings.ts';
import type { Letterhead } from './sheet.ts';
import type { Rendering } from './typeset.ts';

/** The paper that the business writes on. */
export const letterheadOf = ({ timeZone, company }: Settings): Letterhead => ({
  timeZone,
  logo: logoOf(company),
});

/** As the build put it beside the bundle; small, and read a few times a day. */
const logoOf = ({ logo }: Settings['company']): Buffer | undefined =>
  logo === undefined ? undefined : readFileSync(new URL(logo, import.meta.url));

/** Characters no font has are told to operators. @param about what they are missing in */
export function reportMissing({ missingGlyphs }: Rendering, about: Readonly<Record<string, string>>): void {
  if (missingGlyphs.length === 0) return;
  const codePoints = missingGlyphs.map((one) => one.codePointAt(0)?.toString(16));
  log('warn', 'glyphs missing', { ...about, count: missingGlyphs.length, codePoints });
}
