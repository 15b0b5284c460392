import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnalysis } from '../../pipeline/analysis/analysis.ts';
import { newCommand } from '../../pipeline/command-line/new-command.ts';
import type { Terminal } from '../../pipeline/command-line/terminal.ts';
import { InputError } from '../../pipeline/input-error.ts';
import { temporaryHome } from '../temporary-home.ts';

const terminalOf = (print: Terminal['print']): Terminal => ({
  print,
  progress: () => ({ expect() {}, step() {}, stop() {} }),
});

/** What `new` says, and the settings that it made. */
function made(options: { readonly post?: string; readonly file?: string }) {
  const home = temporaryHome({ 'replies.csv': 'id,text\n1,Buses\n' });
  const said: string[] = [];
  const file = options.file === undefined ? {} : { file: join(home, options.file) };
  newCommand(
    home,
    'mine',
    { ...options, ...file },
    terminalOf((line) => said.push(line)),
  );
  return { home, said: said.join('\n'), settings: readAnalysis(home, 'mine').settings };
}

describe('new', () => {
  it('says that X charges, what it needs, and how to see the cost before', () => {
    const { said, settings } = made({ post: ' <x.com/maren/status/9007199254740993?s=20> ' });
    expect(said).toContain('asked of X (post 9007199254740993), which charges for them');
    expect(said).toContain('set X_BEARER_TOKEN');
    expect(said).toMatch(/ run mine --dry-run$/m);
    expect(settings).toMatchObject({
      post: 'https://x.com/maren/status/9007199254740993?s=20',
      search: 'all',
    });
    expect(settings.file).toBeUndefined();
  });

  it('says that Bluesky needs no login', () => {
    const { said } = made({ post: 'at://maren.example/app.bsky.feed.post/3kabc' });
    expect(said).toContain('asked of Bluesky; no login is needed.');
  });

  it('names the server of Mastodon, in letters that cannot be mistaken, and its limit', () => {
    const { said } = made({ post: 'https://größe.example/@maren/123' });
    expect(said).toContain('asked of xn--gre-6ka8i.example, or of the author');
    expect(said).toContain('without MASTODON_TOKEN and MASTODON_SERVER it hands over at most 60');
  });

  it('reads a file although a post is given, which says what was asked there', () => {
    const { said, settings } = made({
      post: 'https://x.com/maren/status/123',
      file: 'replies.csv',
    });
    expect(said).toContain('read from the file; of its posts, 123 (X) was asked.');
    expect(said).not.toContain('TOKEN');
    expect(settings).toMatchObject({
      post: 'https://x.com/maren/status/123',
      file: ['replies.csv'],
    });
  });

  it('takes the address of any service beside a file, and says what it is not good for', () => {
    const { said, settings } = made({ post: 'https://redd.it/abc', file: 'replies.csv' });
    expect(said).toContain('the file, which must tell by itself which of its posts was asked');
    expect(settings.post).toBe('https://redd.it/abc');
  });

  it('repeats no name that stands in the address', () => {
    for (const post of [
      'https://x.com/maren/status/123',
      'https://bsky.app/profile/maren.example/post/3kabc',
      'https://social.example/@maren/123',
    ]) {
      expect(made({ post }).said).not.toContain('maren');
    }
  });

  it.each([
    'https://www.threads.net/@maren/post/C0',
    'https://x.com@evil.example/maren/status/1',
    'javascript:x',
    '1300000000000000001',
    '',
  ])('makes nothing of %j', (post) => {
    const home = temporaryHome();
    expect(() =>
      newCommand(
        home,
        'mine',
        { post },
        terminalOf(() => {}),
      ),
    ).toThrow(InputError);
    expect(() => readFileSync(join(home, 'analyses/mine/analysis.yaml'))).toThrow(/ENOENT/);
  });
});
