import type { Plugin } from 'esbuild';

/**
 * Importing node:http as a module reads everything that it exports, and so loads the WebSocket client behind some of
 * it: a seventh of a function's start, for what none of them uses. Asked for plainly, it loads what is used.
 */
export const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?https?$/ }, ({ path }) => ({
      path: path.replace(/^node:/, ''),
      namespace: 'plain-builtin',
    }));
    build.onLoad({ filter: /.*/, namespace: 'plain-builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}')`,
    }));
  },
};
