/** Stands in for fontkit's WOFF2 decompression in the bundles. */
export default function refuse(): never {
  throw new Error('WOFF2 fonts are not supported');
}
