/** Font files as the build puts them beside the bundle. */
export const FONT_FILES = {
  latin: 'NotoSans-Regular.ttf',
  latinBold: 'NotoSans-Bold.ttf',
  han: 'NotoSansSC-Regular.ttf',
  hanBold: 'NotoSansSC-Bold.ttf',
} as const;
export type FaceName = keyof typeof FONT_FILES;

/** Which fonts are tried for a character, in this order. */
export const CHAINS = {
  regular: ['latin', 'han'],
  bold: ['latinBold', 'hanBold'],
} as const satisfies Record<string, readonly FaceName[]>;
export type Weight = keyof typeof CHAINS;
