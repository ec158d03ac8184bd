import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openApiDocument } from '../functions/meta/openapi/document.ts';
import { type Examples, examples } from '../functions/meta/openapi/examples.ts';
import { columnsInWords } from './import-columns.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What is generated from the routes, committed, and compared in the tests. */
export const DOCUMENT_FILE = fromRoot('functions/meta/openapi.json');
export const CLIENT_TYPES_FILE = fromRoot('functions/client/schema.d.ts');
/** What was recorded of a running system. */
export const EXAMPLES_FILE = fromRoot('functions/meta/examples.json');

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** @throws when the file is not of the form that recording writes */
export const readExamples = (): Examples => examples.parse(readJson(EXAMPLES_FILE));

const version = (): string =>
  z.object({ version: z.string() }).parse(readJson(fromRoot('package.json'))).version;

const build = (shown: Examples, wholeOnly = false) =>
  openApiDocument(version(), shown, { createImport: columnsInWords() }, wholeOnly);

/** The document as it is committed. */
export const documentText = (): string => `${JSON.stringify(build(readExamples()), null, 2)}\n`;

/** The client's types, made of the document without its examples and without answers in part. */
export async function clientTypesText(): Promise<string> {
  // The generator writes with the compiler's interface for programs, which TypeScript 7 has not.
  const hooks = registerHooks({
    resolve: (name, context, next) => next(name === 'typescript' ? 'typescript-5' : name, context),
  });
  try {
    const { astToString, default: generate } = await import('openapi-typescript');
    const bare = JSON.stringify(build({ routes: {}, problems: {} }, true));
    return `${HEADER}${astToString(await generate(bare, { defaultNonNullable: false }))}`;
  } finally {
    hooks.deregister();
  }
}

const HEADER = '// Made from openapi.json by `npm run openapi`; do not change it by hand.\n\n';
