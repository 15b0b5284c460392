import { describe, expect, it } from 'vitest';
import { folded, foundIn, searchWords } from '../../pipeline/page/script/folded.ts';
import { hashOf, isView, viewOf } from '../../pipeline/page/script/view.ts';
import {
  type Listed,
  nothingCarried,
  orderOf,
  wantedBy,
} from '../../pipeline/page/script/wanted.ts';

describe('a search', () => {
  it('folds capitals and accents, whichever way they are written', () => {
    expect(folded('ÉLAN e\u0301lan').text).toBe('elan elan');
    expect(searchWords('  Café  NAÏVE ')).toEqual(['cafe', 'naive']);
  });

  it('finds words where they stand in the text as it is written', () => {
    const text = 'The CAFÉ 🌱 cafe\u0301s';
    const at = foundIn(text, ['cafe']).map(([starts, ends]) => text.slice(starts, ends));
    expect(at).toEqual(['CAFÉ', 'cafe\u0301']);
    const turkish = 'İstanbul café';
    const [[starts, ends] = [0, 0]] = foundIn(turkish, ['cafe']);
    expect(turkish.slice(starts, ends)).toBe('café');
  });

  it('takes nothing in it for a pattern', () => {
    expect(foundIn('a.b (c) a+b', ['.', '('])).toHaveLength(2);
    expect(foundIn('aaaa', ['aa'])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});

const none = viewOf('');

const listed = (place: number, reply: Partial<Listed> & { readonly words?: string }): Listed => ({
  place,
  likes: 0,
  posted: '',
  themes: new Set(),
  flags: new Set(),
  text: () => folded(reply.words ?? '').text,
  ...reply,
});

describe('what a reader asks for', () => {
  const replies = [
    listed(0, {
      likes: 21,
      posted: '2021-04-14T09:00:00Z',
      themes: new Set(['work']),
      words: 'Bus and café',
    }),
    listed(1, { likes: 20, posted: '2021-04-15T08:00:00Z', flags: new Set(['Promotional']) }),
    listed(2, { posted: '2021-04-14T08:00:00Z', words: 'cafe' }),
    listed(3, {}),
  ];
  const places = (view: Partial<typeof none>) =>
    replies
      .filter(wantedBy({ ...none, ...view }))
      .sort(orderOf({ ...none, ...view }))
      .map(({ place }) => place);

  it('is everything at first, the most liked first', () => {
    expect(places({})).toEqual([0, 1, 2, 3]);
  });

  it('is narrowed down by words, all of which must be there', () => {
    expect(places({ search: 'CAFE' })).toEqual([0, 2]);
    expect(places({ search: 'cafe bus' })).toEqual([0]);
  });

  it('is narrowed down by theme, flag, likes above a number, and days, both included', () => {
    expect(places({ theme: 'work' })).toEqual([0]);
    expect(places({ theme: nothingCarried })).toEqual([1, 2, 3]);
    expect(places({ flag: 'Promotional' })).toEqual([1]);
    expect(places({ over: '20' })).toEqual([0]);
    expect(places({ over: '0' })).toEqual([0, 1]);
    expect(places({ from: '2021-04-14', to: '2021-04-14' })).toEqual([0, 2]);
    expect(places({ from: '2021-04-15' })).toEqual([1]);
  });

  it('is a theme also where that is called “none”', () => {
    const named = { ...none, theme: 'none' };
    const carrying = listed(0, { themes: new Set(['none']) });
    expect([carrying, listed(1, {})].map(wantedBy(named))).toEqual([true, false]);
    expect(nothingCarried).not.toMatch(/^[a-z0-9]/);
  });

  it('is put in order of time; what has no time comes last', () => {
    expect(places({ sort: 'newest' })).toEqual([1, 0, 2, 3]);
    expect(places({ sort: 'oldest' })).toEqual([2, 0, 1, 3]);
  });
});

describe('the address', () => {
  it('holds what is chosen and gives it back', () => {
    const view = { ...none, search: 'a&b=c é', theme: 'work', weighting: 'people' };
    expect(viewOf(hashOf(view))).toEqual(view);
    expect(hashOf(none)).toBe('#');
  });

  it('is told from one that leads to a place on the page', () => {
    expect(isView('#reply-12')).toBe(false);
    expect(isView('#search=x')).toBe(true);
    expect(viewOf('#nonsense=1&search=x')).toEqual({ ...none, search: 'x' });
  });
});
