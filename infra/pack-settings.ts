import { deflateRawSync } from 'node:zlib';

/** As `unpackSettings` takes them: Lambda's variables hold little, and settings repeat themselves. */
export const packSettings = (input: unknown): string =>
  deflateRawSync(JSON.stringify(input)).toString('base64');
