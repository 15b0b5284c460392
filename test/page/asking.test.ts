import { beforeAll, describe, expect, it } from 'vitest';
import { percent } from '../../pipeline/wording/numbers.ts';
import { openPage, startedBrowser } from './browser.ts';
import { inventedThread } from './invented-thread.ts';
import { type MadePage, madeAgain, madePage } from './made-page.ts';

const browser = await startedBrowser();

describe.skipIf(browser === undefined)('the page, asked in Chromium', () => {
  let made: MadePage;
  let home: string;
  const open = (hash = '', options = {}) => openPage(browser!, made.file, options, hash);
  const shown = '#reply-list > li:visible';

  beforeAll(async () => {
    home = inventedThread(140);
    made = await madePage(home);
  });

  it('changes the order of the issues with the weighting, and says the numbers of the findings', async () => {
    const { page, address } = await open();
    const names = () => page.locator('.ranking:visible .plot li a').allTextContents();
    const { publication } = await madeAgain(home, 'working');
    for (const weighting of ['likes-over-threshold', 'people', 'log', 'equal']) {
      await page.locator(`[value="${weighting}"]`).check();
      const rows = publication.findings.rankings.filter(
        (row) => row.list === 'issues' && row.sharing === 'whole' && row.weighting === weighting,
      );
      expect(await names()).toEqual(rows.map(({ name }) => name));
      const first = rows[0]!;
      const said = await page.locator('.ranking:visible .plot li p').first().textContent();
      expect(said).toContain(`${percent(first.share!)} of the total`);
      const status = await page.locator('#ranking-status').textContent();
      if (weighting !== 'likes-over-threshold') expect(status).toContain(first.name);
    }
    expect(page.url()).toBe(`${address}#weighting=equal`);
    await page.locator('[value="split"]').check();
    expect(await page.locator('.ranking:visible h3').textContent()).toContain('divided');
    expect(page.url()).toBe(`${address}#weighting=equal&sharing=split`);
  });

  it('moves the rows where the reader does not mind motion', async () => {
    const { page, complaints } = await open('', { reducedMotion: 'no-preference' });
    await page.locator('[value="people"]').check();
    expect(await page.evaluate('document.getAnimations().length')).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('searches, counts, and keeps what was asked for in the address', async () => {
    const { page, address } = await open();
    expect(await page.locator(shown).count()).toBe(50);
    expect(await page.locator('#reply-status').textContent()).toBe(
      'All 151 replies; the first 50 are shown.',
    );
    await page.getByLabel('Text holds').fill('CAFE elan');
    expect(await page.locator('#reply-status').textContent()).toBe('1 of 151 replies matches.');
    expect(await page.locator(`${shown} p[dir]`).textContent()).toContain('Élan for the CAFÉ');
    expect(await page.evaluate('[...CSS.highlights.get("found")].map(String)')).toEqual([
      'Élan',
      'CAFÉ',
    ]);
    expect(page.url()).toBe(`${address}#search=CAFE+elan`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator(shown).count()).toBe(50);
    expect(page.url()).toBe(address);
  });

  it('filters by theme, likes and day, and puts in order', async () => {
    const { page } = await open();
    await page.getByLabel('Theme', { exact: true }).selectOption('transport-and-place');
    const all = (await page.locator(`${shown} .tags`).allTextContents()).length;
    expect(all).toBeGreaterThan(5);
    for (const tags of await page.locator(`${shown} .tags`).allTextContents()) {
      expect(tags).toContain('Transport and place');
    }
    await page.getByLabel('Over how many likes').fill('60');
    const likes = (await page.locator(`${shown} p:first-child b`).allTextContents()).map((words) =>
      Number.parseInt(words.replace(',', ''), 10),
    );
    expect(likes.length).toBeLessThan(all);
    expect(Math.min(...likes)).toBeGreaterThan(60);
    await page.getByLabel('Order', { exact: true }).selectOption('newest');
    const times = await page
      .locator(`${shown} time`)
      .evaluateAll((list) => list.map((time) => time.getAttribute('datetime')));
    expect(times).toEqual(times.toSorted().reverse());
    await page.getByLabel('From', { exact: true }).fill('2030-01-01');
    expect(await page.locator('#reply-status').textContent()).toBe('None of 151 replies matches.');
  });

  it('shows what a shared address asks for, and more on demand', async () => {
    const { page } = await open('#theme=listen-to-people&sort=oldest&weighting=people');
    expect(await page.locator('#filter-theme').inputValue()).toBe('listen-to-people');
    expect(await page.locator('.ranking:visible h3').textContent()).toBe('By people');
    const other = await open();
    await other.page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await other.page.locator(shown).count()).toBe(100);
    const focused =
      'document.activeElement.closest("li") === document.querySelectorAll("#reply-list > li")[50]';
    expect(await other.page.evaluate(focused)).toBe(true);
  });

  it.each([
    ['#theme=nosuch', ''],
    ['#flag=nosuch', ''],
    ['#over=abc', ''],
    ['#from=2021-99-99&to=soon', ''],
    ['#sort=sideways', ''],
    ['#theme=nosuch&search=bus&weighting=people', '#search=bus&weighting=people'],
  ])('leaves aside what a stale address asks for: %s', async (hash, left) => {
    const { page, address, complaints } = await open(hash);
    expect(await page.locator(shown).count()).toBeGreaterThan(10);
    expect(await page.locator('#filter-theme').inputValue()).toBe('');
    expect(page.url()).toBe(`${address}${left}`);
    await page.evaluate('location.hash = "#over=abc&weighting=nosuch"');
    await expect.poll(() => page.locator(shown).count()).toBe(50);
    expect(await page.locator('.ranking:visible h3').textContent()).toContain('By likes');
    // The browser itself remarks upon a number that is none.
    expect(complaints.filter((said) => !said.startsWith('The specified value'))).toEqual([]);
  });

  it('takes an address that means nothing for none', async () => {
    const { page, complaints } = await open('#%');
    expect(await page.locator(shown).count()).toBe(50);
    expect(complaints).toEqual([]);
  });

  it('narrows the table of a published analysis down, which has no words to search', async () => {
    const published = (await madePage(inventedThread(60, 'publish'))).file;
    const { page, complaints } = await openPage(browser!, published, {}, '#search=bus');
    const rows = page.locator('#reply-list > tr:visible');
    expect(await rows.count()).toBe(50);
    await page.getByLabel('Theme', { exact: true }).selectOption('transport-and-place');
    for (const tags of await rows.allTextContents()) expect(tags).toContain('Transport and place');
    await page.getByLabel('Theme', { exact: true }).selectOption({ index: 0 });
    await page.getByLabel('Over how many likes').fill('100');
    const likes = await rows.locator('.number').allTextContents();
    expect(likes.length).toBeGreaterThan(5);
    expect(likes.length).toBeLessThan(50);
    expect(Math.min(...likes.map((one) => Number(one.replace(',', ''))))).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
  });

  it('leads to a reply that is not shown yet, and to a theme that is closed', async () => {
    const { page } = await open('#search=nothing-like-it');
    expect(await page.locator(shown).count()).toBe(0);
    await page.evaluate('location.hash = "#reply-151"');
    await expect.poll(() => page.locator('#reply-151').isVisible()).toBe(true);
    await page.evaluate('location.hash = "#theme-health-and-care"');
    await expect.poll(() => page.locator('#theme-health-and-care .panel').isVisible()).toBe(true);
  });

  it('opens a theme to its replies, with only its own evidence marked', async () => {
    const { page } = await open();
    await page.locator('#theme-transport-and-place > summary').click();
    const replies = page.locator('#theme-transport-and-place .replies > li');
    await expect.poll(() => replies.count()).toBe(10);
    const own = await replies.locator('mark:not(.other)').allTextContents();
    expect(new Set(own.map((words) => words.toLowerCase()))).toEqual(new Set(['bus', 'buses']));
    await replies.locator('mark:not(.other)').first().hover();
    expect(await replies.locator('mark:not(.other)').first().getAttribute('title')).toBe(
      'Transport and place: rule bus',
    );
    const ids = await page.evaluate('[...document.querySelectorAll("[id]")].map((one) => one.id)');
    expect(new Set(ids as string[]).size).toBe((ids as string[]).length);
  });

  it('is worked by the keyboard alone: skip link, switch, marks of a chart, theme, search', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the summary');
    await page.locator('[value="likes-over-threshold"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.ranking:visible h3').textContent()).toBe('By all likes');

    const marks = page.locator('#chart-word-cloud .mark');
    const label = (place: number) => marks.nth(place).getAttribute('aria-label');
    await marks.first().focus();
    expect(await page.locator('.tooltip').textContent()).toBe(await label(0));
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.tooltip').textContent()).toBe(await label(1));
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      await label(1),
    );
    await page.keyboard.press('End');
    expect(await page.locator('.tooltip').textContent()).toBe(
      await label((await marks.count()) - 1),
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.tooltip').isVisible()).toBe(false);
    expect(await page.locator('#chart-word-cloud .mark[tabindex="0"]').count()).toBe(1);

    await page.locator('#theme-listen-to-people > summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#theme-listen-to-people .panel').isVisible()).toBe(true);
    await page.getByLabel('Text holds').focus();
    await page.keyboard.type('bus');
    await expect
      .poll(() => page.locator('#reply-status').textContent())
      .toMatch(/ of 151 replies match/);
  });

  it('shows the words of a mark beside the mouse', async () => {
    const { page } = await open();
    const mark = page.locator('#chart-breadth-depth .mark').first();
    await mark.hover();
    expect(await page.locator('.tooltip').textContent()).toBe(
      await mark.getAttribute('aria-label'),
    );
    expect(await page.locator('.tooltip').textContent()).toMatch(/people, .*likes/);
  });
});
