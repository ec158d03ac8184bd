import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.output<typeof resource>;

const template = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Resources: z.record(z.string(), resource).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});

/** One synthesized stack: its resources by logical id, and what it exports. */
export type Stack = z.output<typeof template> & { name: string };

/** What `cdk synth` wrote: the stacks, and where each asset lies, by the hash that its S3 key carries. */
export interface Assembly {
  stacks: Stack[];
  assets: Map<string, string>;
}

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({
          templateFile: z.string(),
          stackName: z.string(),
          file: z.string(),
          directoryName: z.string(),
        })
        .partial()
        .default({}),
    }),
  ),
});

const assetFile = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })),
});

const readJson = <S extends z.ZodType>(schema: S, file: string): z.output<S> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

/**
 * Reads a cloud assembly with the assemblies nested in it.
 * @throws when the directory holds none
 */
export function readAssembly(cdkOut: string): Assembly {
  const assembly: Assembly = { stacks: [], assets: new Map() };
  readInto(resolve(cdkOut), assembly);
  if (assembly.stacks.length === 0) throw new Error(`${cdkOut} holds no stack: run the synthesis first`);
  return assembly;
}

function readInto(directory: string, assembly: Assembly): void {
  const { artifacts } = readJson(manifest, join(directory, 'manifest.json'));
  for (const [id, { type, properties }] of Object.entries(artifacts)) {
    if (type === 'aws:cloudformation:stack' && properties.templateFile) {
      const parsed = readJson(template, join(directory, properties.templateFile));
      assembly.stacks.push({ ...parsed, name: properties.stackName ?? id });
    } else if (type === 'cdk:asset-manifest' && properties.file) {
      readAssets(directory, properties.file, assembly.assets);
    } else if (type === 'cdk:cloud-assembly' && properties.directoryName) {
      readInto(join(directory, properties.directoryName), assembly);
    }
  }
}

function readAssets(directory: string, file: string, assets: Map<string, string>): void {
  for (const [hash, { source }] of Object.entries(readJson(assetFile, join(directory, file)).files)) {
    if (source.path !== undefined) assets.set(hash, resolve(directory, source.path));
  }
}

/**
 * The asset behind an S3 key such as `<hash>.zip`.
 * @throws when the assembly doesn't hold it
 */
export function assetPath(assembly: Assembly, key: string): string {
  const path = assembly.assets.get(key.replace(/\.\w+$/, ''));
  if (path === undefined) throw new Error(`no asset for ${key} in the assembly`);
  return path;
}
