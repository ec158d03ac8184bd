import type { Plugin } from 'esbuild';

/** zod's error messages in fifty languages (English is imported apart), and what unpacks WOFF2 fonts: ours are TTF. */
const UNREACHED = /^(brotli\/decompress|\.\.\/locales\/index)\.js$/;

/** Leaves out parts of packages that no function reaches, a third of what it would load otherwise. */
export const leftOut: Plugin = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: UNREACHED }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `export default () => { throw new Error('${path} was left out of the bundle') }`,
    }));
  },
};
