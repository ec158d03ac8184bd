import { join } from 'node:path';
import {
  App,
  CliCredentialsStackSynthesizer,
  type IReusableStackSynthesizer,
  type StackProps,
  Validations,
} from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundle.ts';
import { loadConfig } from './config.ts';
import { acknowledgeFindings } from './nag.ts';
import { AppStack } from './stacks/app.ts';
import { DataStack } from './stacks/data.ts';
import { WatchStack } from './stacks/watch.ts';

export interface SynthOptions {
  /** Name of an independent deployment; `default` unless told. */
  stage?: string | undefined;
  /** Path of a JSON file with settings that replace the stage's. */
  settings?: string | undefined;
  /** Where templates and bundles go. */
  outdir?: string | undefined;
  /** Where the functions are bundled already; without, they are bundled below `outdir`. */
  bundles?: string | undefined;
  /** `cli`: deploy with the caller's own credentials, for accounts that know no bootstrap roles. */
  credentials?: string | undefined;
}

/** Here and not in cdk.json, so that the template is the same whoever makes it. */
const FLAGS = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:checkSecretUsage': true,
  // What the application reads can't be taken away from under it.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
};

/**
 * Bundles all functions and writes all stacks' templates.
 * @throws ConfigError when a setting is wrong; whatever bundling, CDK or cdk-nag objects to
 */
export async function synth(options: SynthOptions = {}): Promise<CloudAssembly> {
  const config = loadConfig(options.stage, options.settings);
  const outdir = options.outdir ?? 'cdk.out';
  const bundles = options.bundles ?? join(outdir, 'bundles');
  if (!options.bundles) await bundleFunctions(bundles, config.settings.company.logo);

  const app = new App({ outdir, context: FLAGS, analyticsReporting: false, treeMetadata: false });
  const data = new DataStack(app, config, deployment(options));
  const works = new AppStack(app, config, { ...deployment(options), data, bundles });
  new WatchStack(app, config, { ...deployment(options), data, app: works });
  acknowledgeFindings(data, works);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app.synth();
}

const deployment = ({ credentials }: SynthOptions): StackProps =>
  credentials === 'cli'
    ? // Declared by CDK without regard to exactOptionalPropertyTypes; it is one of its own synthesizers.
      { synthesizer: new CliCredentialsStackSynthesizer() as IReusableStackSynthesizer }
    : {};
