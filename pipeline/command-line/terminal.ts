import type { WriteStream } from 'node:tty';
import cliProgress from 'cli-progress';
import type { Progress } from '../stage.ts';

/** Where a command speaks to the person who runs it. */
export interface Terminal {
  print(line: string): void;
  /** A bar with counts and time left, for what takes more than a second; none in a pipe or a log. */
  progress(label: string): Progress & { stop(): void };
}

const patience = 1000;
const betweenDrawings = 100;

export function terminal(out: NodeJS.WritableStream, aside: NodeJS.WritableStream): Terminal {
  return {
    print: (line) => out.write(`${line}\n`),
    progress: (label) => ((aside as WriteStream).isTTY ? bar(label, aside) : silent),
  };
}

const silent: Progress & { stop(): void } = { expect() {}, step() {}, stop() {} };

function bar(label: string, stream: NodeJS.WritableStream): Progress & { stop(): void } {
  const drawing = new cliProgress.SingleBar({
    stream,
    clearOnComplete: true,
    hideCursor: true,
    format: `  ${label.padEnd(9)} {bar} {value} of {total}, {eta_formatted} left`,
    barsize: 30,
    autopadding: true,
  });
  const began = performance.now();
  let drawn = 0;
  let shown = false;
  let total = 0;
  let done = 0;
  return {
    expect: (all) => {
      total = all;
    },
    step: (count = 1) => {
      done += count;
      const now = performance.now();
      if (now - began < patience || now - drawn < betweenDrawings) return;
      drawn = now;
      if (!shown) drawing.start(Math.max(total, done), done);
      shown = true;
      drawing.setTotal(Math.max(total, done));
      drawing.update(done);
    },
    stop: () => {
      if (shown) drawing.stop();
    },
  };
}
