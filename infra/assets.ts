import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const swagger = (file: string): string => createRequire(import.meta.url).resolve(`swagger-ui-dist/${file}`);
const own = (file: string): string => fileURLToPath(new URL(`../functions/meta/${file}`, import.meta.url));

/** What the API shows of itself, by the name under which the function finds it. */
const SOURCES: Readonly<Record<string, string>> = {
  'openapi.json': own('openapi.json'),
  'docs.html': own('docs/docs.html'),
  'docs.css': own('docs/docs.css'),
  'docs.js': own('docs/docs.js'),
  'icon.svg': own('docs/icon.svg'),
  'swagger-ui.css': swagger('swagger-ui.css'),
  'swagger-ui.js': swagger('swagger-ui-bundle.js'),
};

/** The highest is 11, a tenth smaller and twenty times as slow. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Puts each file into `outDir`, plain and compressed, since the gateway compresses nothing. */
export async function buildAssets(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await Promise.all(
    Object.entries(SOURCES).map(async ([name, from]) => {
      const content = await contentOf(from);
      await Promise.all([
        writeFile(join(outDir, name), content),
        writeFile(join(outDir, `${name}.br`), await promisify(brotliCompress)(content, BROTLI)),
        writeFile(join(outDir, `${name}.gz`), await promisify(gzip)(content, { level: 9 })),
      ]);
    }),
  );
}

/** JSON is committed to be read by people; what is sent has no white space. */
async function contentOf(file: string): Promise<Buffer> {
  const content = await readFile(file);
  return extname(file) === '.json' ? Buffer.from(JSON.stringify(JSON.parse(content.toString()))) : content;
}
