import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  chromium as starter,
} from 'playwright-core';
import { afterAll } from 'vitest';

/**
 * Chromium from npm, in a temporary folder of its own. Where it does not start, nothing, and the tests
 * are skipped with a word; under CI that is an error.
 */
export async function startedBrowser(): Promise<Browser | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'listening-post-chromium-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const browser = await starter.launch({
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      env: { ...process.env, TMPDIR: folder } as Record<string, string>,
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });
    return browser;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (process.env.CI) throw error;
    console.warn(
      'Chromium does not start on this machine: the tests of the page in it are skipped.',
    );
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A page that is open, and what went on beside what is seen. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** Addresses asked for, the page's own not among them. */
  readonly asked: readonly string[];
  /** Errors, and what the content policy had to forbid. */
  readonly complaints: readonly string[];
}

/** Opens a file in a window of its own. */
export async function openPage(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) asked.push(url);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address + hash);
  return { page, address, asked, complaints };
}
