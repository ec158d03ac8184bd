/** What all parts of a mail have in common. */
export const MUTED = '#66727d';
export const ACCENT = '#14496b';
