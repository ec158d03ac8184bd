import { styleText } from 'node:util';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;

/** Changes what stands behind the phase's name while it lasts. */
export type Say = (detail: string) => void;

/** A phase that takes a while: it moves on a terminal, and is a line at its begin and its end elsewhere. */
export async function phase<T>(label: string, work: (say: Say) => Promise<T>): Promise<T> {
  const began = performance.now();
  const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const show = process.stdout.isTTY ? spinner(label, seconds) : lines(label);
  try {
    const result = await work(show.say);
    show.end(`${styleText('green', '✓')} ${label} (${seconds()})`);
    return result;
  } catch (error) {
    show.end(`${styleText('red', '✗')} ${label} (${seconds()})`);
    throw error;
  }
}

interface Show {
  say: Say;
  end(line: string): void;
}

function lines(label: string): Show {
  console.log(`… ${label}`);
  return { say: () => {}, end: (line) => console.log(line) };
}

function spinner(label: string, seconds: () => string): Show {
  let frame = 0;
  let detail = '';
  const draw = (text: string): boolean => process.stdout.write(`\r\u001b[2K${text}`);
  const timer = setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    draw(`${styleText('cyan', FRAMES[frame] ?? '')} ${label} ${styleText('dim', `${seconds()} ${detail}`)}`);
  }, FRAME_MS);
  return {
    say: (text) => {
      detail = text;
    },
    end: (line) => {
      clearInterval(timer);
      draw(`${line}\n`);
    },
  };
}
