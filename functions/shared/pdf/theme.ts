/** A4 in points; everything measures from the top left corner. */
export const PAGE = { width: 595.28, height: 841.89, left: 50, right: 50, top: 46, bottom: 96 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;

export const INK = '#1c2630';
export const MUTED = '#66727d';
export const ACCENT = '#14496b';
export const HAIRLINE = '#d6dce1';
export const TINT = '#f1f5f8';

export const BODY = { size: 8.5 } as const;
export const SMALL = { size: 7.2, color: MUTED } as const;
export const LABEL = { size: 7.2, color: MUTED, weight: 'bold' } as const;
export const STRONG = { size: 8.5, weight: 'bold' } as const;
/** Ids are long and read by machines. */
export const ID = { size: 7.4 } as const;
