/** The part of `subset-font` that the build uses; the package has no types of its own. */
declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat?: 'truetype';
    keepAllGlyphs?: boolean;
    keepFeatures?: string[];
    noLayoutClosure?: boolean;
    noHinting?: boolean;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Uint8Array>;
}
