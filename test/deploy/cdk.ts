import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../../infra/local/data-dir.ts';

/** What a run of the CDK's command line came to. */
export interface Run {
  code: number | null;
  text: string;
}

/** The real command line against the account that `env` points at, as ops call it. */
export function cdk(args: readonly string[], env: Record<string, string>): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/aws-cdk/bin/cdk'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}

const outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** A stage of Tradewind on an account. */
export class Stage {
  readonly name: string;
  private readonly env: Record<string, string>;
  private readonly scratch: string;

  /**
   * @param scratch a directory for what synthesis writes
   * @param settings path of a settings file
   */
  constructor(
    name: string,
    env: Record<string, string>,
    scratch: string,
    private readonly settings?: string,
  ) {
    this.name = name;
    this.env = env;
    this.scratch = scratch;
  }

  bootstrap(): Promise<Run> {
    return this.run('bootstrap');
  }

  /** @param assembly directory of what was synthesized before; synthesized anew without */
  deploy(assembly?: string): Promise<Run> {
    const file = ['--outputs-file', this.file('outputs.json')];
    const app = assembly ? ['--app', assembly] : [];
    return this.run('deploy', ['--all', '--require-approval', 'never', ...file, ...app]);
  }

  /** @returns the directory with the templates */
  async synth(): Promise<string> {
    const { code, text } = await this.run('synth', ['--quiet']);
    if (code !== 0) throw new Error(text);
    return this.file('cdk.out');
  }

  /** @param stacks all of them unless told */
  destroy(...stacks: string[]): Promise<Run> {
    return this.run('destroy', [...(stacks.length > 0 ? stacks : ['--all']), '--force']);
  }

  /** What the stacks say of themselves, e.g. `ApiUrl`. */
  outputs(): Record<string, string> {
    const all = outputs.parse(JSON.parse(readFileSync(this.file('outputs.json'), 'utf8')));
    return Object.assign({}, ...Object.values(all));
  }

  private file(name: string): string {
    return join(this.scratch, `${this.name}-${name}`);
  }

  private run(command: string, args: readonly string[] = []): Promise<Run> {
    const context = [`stage=${this.name}`, 'credentials=cli'];
    if (this.settings) context.push(`settings=${this.settings}`);
    const settings = context.flatMap((c) => ['-c', c]);
    const output = args.includes('--app') ? [] : ['--output', this.file('cdk.out')];
    return cdk([command, ...args, ...output, ...settings], this.env);
  }
}
