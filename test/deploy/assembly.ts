import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Templates are whatever CloudFormation takes.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Template = any;

/**
 * A copy of what was synthesized, with the application's template changed.
 * @param change works on the template in place
 * @returns its directory
 */
export function changedAssembly(
  from: string,
  stage: string,
  name: string,
  change: (template: Template) => void,
): string {
  const to = `${from}-${name}`;
  cpSync(from, to, { recursive: true });
  const stack = `tradewind-${stage}-app`;
  rewrite(join(to, `${stack}.template.json`), (text) => {
    const template: Template = JSON.parse(text);
    change(template);
    return JSON.stringify(template);
  });
  renameTemplate(to, stack);
  return to;
}

/** A template is uploaded under its hash, and not again when there is one of that hash. */
function renameTemplate(directory: string, stack: string): void {
  const manifest = readFileSync(join(directory, 'manifest.json'), 'utf8');
  const url: string = JSON.parse(manifest).artifacts[stack].properties.stackTemplateAssetObjectUrl;
  const [, hash = ''] = /([0-9a-f]{64})\.json/.exec(url) ?? [];
  const other = createHash('sha256').update(directory).digest('hex');
  for (const file of ['manifest.json', `${stack}.assets.json`])
    rewrite(join(directory, file), (text) => text.replaceAll(hash, other));
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The resources of one type, by logical id. */
export const ofType = (template: Template, type: string): [string, Template][] =>
  Object.entries<Template>(template.Resources).filter(([, { Type }]) => Type === type);
