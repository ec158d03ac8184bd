import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { placeIn } from './data-dir.ts';

export interface Log {
  line(text: string): void;
  /** Takes what functions print. */
  output: Writable;
  close(): Promise<void>;
}

/** What happens goes to a file, and line by line to whoever listens. */
export function openLog(dataDir: string | undefined, listener: (line: string) => void = () => {}): Log {
  const output =
    dataDir === undefined ? nowhere() : createWriteStream(placeIn(dataDir, 'log'), { flags: 'a' });
  // Instances come and go, each piping into it.
  output.setMaxListeners(0);
  return {
    output,
    line: (text) => {
      output.write(`${new Date().toISOString()} ${text}\n`);
      listener(text);
    },
    close: () => new Promise((resolve) => output.end(resolve)),
  };
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
