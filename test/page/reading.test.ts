import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, startedBrowser } from './browser.ts';
import { hostile, inventedThread } from './invented-thread.ts';
import { type MadePage, madePage } from './made-page.ts';

const browser = await startedBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(browser === undefined)('the page, read in Chromium', () => {
  let made: MadePage;
  const open = (options = {}, hash = '') => openPage(browser!, made.file, options, hash);

  beforeAll(async () => {
    made = await madePage(inventedThread(140));
  });

  it('asks nothing of any network and complains of nothing', async () => {
    const { page, asked, complaints } = await open();
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.documentElement.className')).toBe('js');
  });

  it('lets no other script run than its own', async () => {
    const { page, complaints } = await open();
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken into"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p id="dressed" style="color: red">x</p>');
    }`);
    expect(await page.title()).not.toContain('broken into');
    expect(complaints.join(' ')).toContain('Content Security Policy');
    const colour = await page.evaluate(
      'getComputedStyle(document.querySelector("#dressed")).color',
    );
    expect(colour).not.toBe('rgb(255, 0, 0)');
  });

  it('shows hostile replies as the words they are', async () => {
    const { page } = await open();
    expect(await page.title()).toBe('<b>An invented thread</b> & more');
    expect(await page.locator('h1').textContent()).toBe('<b>An invented thread</b> & more');
    const texts = await page.locator('#reply-list p[dir]').allTextContents();
    for (const name of [
      'script',
      'style',
      'template',
      'link',
      'turned',
      'hebrew',
      'emoji',
      'council',
    ] as const) {
      expect(texts).toContain(hostile[name]);
    }
    expect(await page.locator('#replies img, #replies svg, #replies script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('#reply-2 a', { hasText: 'Post' }).getAttribute('href')).toBe(
      'https://x.com/i/status/9007199254740995',
    );
  });

  it('keeps what turns letters around within its reply', async () => {
    const { page } = await open();
    const isolated = await page.evaluate(
      `getComputedStyle(document.querySelector('#reply-list p[dir]')).unicodeBidi`,
    );
    expect(isolated).toBe('isolate');
    const directions = await page.evaluate(
      `[...document.querySelectorAll('#reply-list p[dir]')].map((text) => getComputedStyle(text).direction)`,
    );
    expect(directions).toContain('rtl');
  });

  it.each([320, 375, 1280])('is never wider than a window of %i pixels', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)(
    'has no violation that axe knows, %s and %i pixels wide',
    async (colorScheme, width) => {
      const { page } = await open({ colorScheme, viewport: { width, height: 900 } });
      await page.locator('#themes summary').first().click();
      await page.locator('figcaption summary').first().click();
      await page.locator('.ranking:visible summary').click();
      // As a debugger would, beside the content policy.
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
      expect(violations.map(inShort)).toEqual([]);
    },
  );

  it('is dark where the reader wants it dark, charts included', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    const ground = 'rgb(21, 25, 28)';
    const of = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect(await of('html', 'backgroundColor')).toBe(ground);
    expect(await of('.drawing svg > rect', 'fill')).toBe(ground);
  });

  it('has everything to press at least 44 pixels high', async () => {
    const { page } = await open({ viewport: { width: 375, height: 800 } });
    const low = await page.evaluate(`[...document.querySelectorAll(
      'button, summary, select, input:not([type=radio]), .switch label, nav a')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
      .map((one) => one.outerHTML)`);
    expect(low).toEqual([]);
  });

  it('reads without its script: the summary, an order that can be changed, and every reply', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('#in-short li').count()).toBeGreaterThan(2);
    expect(await page.locator('#reply-list > li:visible').count()).toBe(151);
    expect(await page.locator('#reply-filters').isVisible()).toBe(false);
    expect(await page.locator('.ranking:visible').count()).toBe(1);
    await page.getByLabel('People', { exact: true }).check();
    expect(await page.locator('.ranking:visible h3').textContent()).toBe('By people');
    await page.locator('#theme-transport-and-place > summary').click();
    const first = page.locator('#theme-transport-and-place .replies-of a').first();
    expect(await first.getAttribute('href')).toMatch(/^#reply-\d+$/);
  });

  it('prints what is said and leaves out what is pressed', async () => {
    const { page } = await open();
    const pdf = join(dirname(made.file), 'page.pdf');
    writeFileSync(pdf, await page.pdf({ format: 'A4' }));
    if (spawnSync('pdftotext', ['-v']).error) return;
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    for (const said of ['In short', 'Where it stands', 'Method and limits', 'Reply 12']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('x.com/i/status/');
    const pages = text.split('\f').slice(0, -1);
    expect(pages.length).toBeLessThanOrEqual(mostPages);
    expect(text).not.toMatch(/\d\n\s*likes\b/);
    for (const pressed of ['Show 50 more', 'Order the issues by', 'Text holds']) {
      expect(text).not.toContain(pressed);
    }
  });
});

/** It took 25 pages when sections followed each other, and 36 when each began a page of its own. */
const mostPages = 29;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

function inShort({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`).join(' | ')}`;
}
