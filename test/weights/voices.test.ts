import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type OwnedReply, ownersOf } from '../../pipeline/weights/voices.ts';
import { runQuietly, smallHome } from '../temporary-home.ts';

/** A reply's author and its campaign; "?" is an author who is not known. */
type Said = readonly [author: string, campaign?: number];

function owners(replies: readonly Said[]) {
  return ownersOf(
    replies.map(
      ([author, campaign = null], place): OwnedReply => ({
        reply: place + 1,
        author_id: author === '?' ? null : author,
        campaign,
      }),
    ),
  );
}

const persons = (...said: Said[]) => owners(said).map(({ person }) => person);
const voices = (...said: Said[]) => owners(said).map(({ voice }) => voice);

describe('a person', () => {
  it('is an author, numbered in the order of first replies', () => {
    expect(persons(['b'], ['a'], ['b'], ['c'])).toEqual([1, 2, 1, 3]);
  });

  it('is each reply without a known author, whatever the ids of others are', () => {
    expect(persons(['?'], ['2'], ['?'], ['reply 1'])).toEqual([1, 2, 3, 4]);
  });
});

describe('a voice', () => {
  it('is a person who shares no campaign', () => {
    expect(voices(['a'], ['b'], ['a'], ['?'])).toEqual([1, 2, 1, 3]);
  });

  it('is shared by those whose replies are in one campaign, in all that they say', () => {
    expect(voices(['a'], ['b', 1], ['c', 1], ['b'], ['d'])).toEqual([1, 2, 2, 2, 3]);
  });

  it('is shared along a chain of campaigns, in whatever order they come', () => {
    // 1 joins a and b, 2 joins c and d, 3 joins b and c; e stands alone.
    expect(voices(['a', 1], ['b', 1], ['c', 2], ['d', 2], ['e'], ['b', 3], ['c', 3])).toEqual([
      1, 1, 1, 1, 2, 1, 1,
    ]);
    expect(voices(['e'], ['d', 2], ['c', 3], ['b', 3], ['c', 2], ['a', 1], ['b', 1])).toEqual([
      1, 2, 2, 2, 2, 2, 2,
    ]);
  });

  it('is shared by an unknown author through that one reply alone', () => {
    expect(voices(['?', 1], ['a', 1], ['?'], ['?', 2], ['b', 2])).toEqual([1, 1, 2, 3, 3]);
  });

  it('is what a plain search over replies finds, whoever shares what', () => {
    // A fixed sequence of numbers (Park & Miller 1988) stands for chance.
    let state = 7;
    const below = (limit: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    };
    for (let round = 0; round < 50; round++) {
      const replies = Array.from({ length: 60 }, (_, place) => ({
        reply: place + 1,
        author_id: below(8) === 0 ? null : `author ${below(30)}`,
        campaign: below(3) === 0 ? below(8) : null,
      }));
      const found = ownersOf(replies).map(({ voice }) => voice);
      expect(found).toEqual(searched(replies));
    }
  });
});

/** Voices by walking from each reply to all that share its author or its campaign. */
function searched(replies: readonly OwnedReply[]): number[] {
  const voiceOf: number[] = [];
  let voices = 0;
  replies.forEach((_, start) => {
    if (voiceOf[start] !== undefined) return;
    voices++;
    const waiting = [start];
    while (waiting.length > 0) {
      const place = waiting.pop()!;
      if (voiceOf[place] !== undefined) continue;
      voiceOf[place] = voices;
      const { author_id, campaign } = replies[place]!;
      replies.forEach((other, there) => {
        const sameAuthor = author_id !== null && other.author_id === author_id;
        const sameCampaign = campaign !== null && other.campaign === campaign;
        if (sameAuthor || sameCampaign) waiting.push(there);
      });
    }
  });
  return voiceOf;
}

describe('the voices of a thread', () => {
  const bus = 'Run the green bus past every school and clinic before eight each morning';
  const tree = 'Plant tall lime trees along both sides of our old market road this winter';
  const said = [
    ['host', 'What should change?'],
    ['a', bus],
    ['b', bus],
    ['c', `${bus}!`],
    ['c', tree],
    ['d', tree],
    ['e', `${tree}.`],
    ['f', 'Nothing much, it is fine as it is.'],
  ] as const;
  const replies = said.map(([author, text], place) => ({
    id: String(100 + place),
    ...(place === 0 ? {} : { parent_id: '100' }),
    ...{ author, text, likes: place },
    created_at: `2021-04-14T09:0${place}:00Z`,
  }));
  const weighed = async (home: string) => {
    const { analysis } = await runQuietly(home, 'small', { to: 'weigh' });
    const database = new BetterSqlite3(analysis.places.database, { readonly: true });
    const rows = database.prepare('select person, voice from weights order by reply').raw().all();
    database.close();
    return rows;
  };

  it('are joined by c, who shares two texts', async () => {
    expect(await weighed(smallHome(replies))).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 2],
    ]);
  });

  it('come apart where people say that a reply of c is no part of its campaign', async () => {
    const home = smallHome(replies);
    const hash = createHash('sha256').update(tree).digest('hex').slice(0, 16);
    writeFileSync(
      join(home, 'analyses/small/codings.csv'),
      `post_id,text_hash,subject,coder,decision\n104,${hash},flag:campaign,A,no\n`,
    );
    expect(await weighed(home)).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 1],
      [4, 2],
      [5, 2],
      [6, 3],
    ]);
  });
});
