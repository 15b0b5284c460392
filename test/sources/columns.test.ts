import { describe, expect, it } from 'vitest';
import { readPage, temporary } from './read-pages.ts';

const csv = (content: string) => temporary('replies.csv', content);

describe('columns', () => {
  it('are guessed whatever the case, spaces and underscores of their headings', async () => {
    const { columns } = await readPage(csv('TWEET ID,Full-Text,like count,Reply_Count\n1,a,2,3\n'));
    expect(columns).toEqual({
      id: 'TWEET ID',
      text: 'Full-Text',
      likes: 'like count',
      replies: 'Reply_Count',
    });
  });

  it('are taken as given before any guess', async () => {
    const file = csv('id,text,translation,score\n1,Hola,Hello,7\n');
    const { posts, columns } = await readPage(file, { text: 'Translation', likes: 'score' });
    expect(columns).toEqual({ id: 'id', text: 'translation', likes: 'score' });
    expect(posts[0]).toMatchObject({ text: 'Hello', counts: { likes: 7 } });
  });

  it('of nested JSON have dotted names, also where a key comes late', async () => {
    const file = temporary(
      'nested.json',
      '[{"id":1,"data":{"words":"one"}},{"id":2,"data":{"words":"two"},"user":{"name":"Ada"}}]',
    );
    const { posts, columns } = await readPage(file, { text: 'data.words' });
    expect(columns).toEqual({ id: 'id', text: 'data.words', name: 'user.name' });
    expect(posts.map((post) => [post.text, post.authorId])).toEqual([
      ['one', null],
      ['two', 'Ada'],
    ]);
  });

  it('that are named but not there are refused, with the nearest that is', async () => {
    await expect(readPage(csv('id,Comments\n1,a\n'), { text: 'Coments' })).rejects.toThrow(
      'replies.csv: found no column "Coments", which columns.text of analysis.yaml names (did you mean "Comments"?); its columns are "id", "Comments".',
    );
  });

  it('without a known one for the text are refused, with how to name it', async () => {
    await expect(readPage(csv('number,opinion\n1,a\n'))).rejects.toThrow(
      'replies.csv: found the columns "number", "opinion" and none that is known to hold the text; name it in analysis.yaml, like columns: { text: "number" }.',
    );
  });

  it('that could each be the text are asked about', async () => {
    await expect(readPage(csv('id,comment,response\n1,a,b\n'))).rejects.toThrow(
      'replies.csv: found the columns "comment", "response", each of which could hold the text; say which in analysis.yaml, like columns: { text: "comment" }.',
    );
    const { posts } = await readPage(csv('id,comment,response\n1,a,b\n'), { text: 'response' });
    expect(posts[0]?.text).toBe('b');
  });

  it('with the same heading twice count the first, and one without a heading has its place', async () => {
    const { posts } = await readPage(csv('id,text,text,\n1,first,second,x\n'));
    expect(posts[0]?.text).toBe('first');
    const { columns } = await readPage(csv('id,\n1,a\n'), { text: 'column 2' });
    expect(columns).toEqual({ id: 'id', text: 'column 2' });
  });
});

describe('an id', () => {
  const ids = async (rows: string, head = 'id,text') => {
    const { posts, unreadable } = await readPage(csv(`${head}\n${rows}`));
    return { ids: posts.map((post) => post.id), lost: unreadable.map(({ reason }) => reason) };
  };

  it('keeps all its digits, and zeros before them', async () => {
    expect((await ids('1300000000000000001,a\n007,b\n')).ids).toEqual([
      '1300000000000000001',
      '007',
    ]);
  });

  it('is read from the ways in which people keep it from being rounded', async () => {
    const rows = `"=""1300000000000000001""",a\n'1300000000000000002,b\nhttps://x.com/ada/status/1300000000000000003?s=20,c\n12.0,d\n12e5,e\n"1,000",f\n`;
    expect((await ids(rows)).ids).toEqual([
      '1300000000000000001',
      '1300000000000000002',
      '1300000000000000003',
      '12',
      '12e5',
      '1,000',
    ]);
  });

  it('that a spreadsheet has rounded makes its row unreadable, and says how to keep it', async () => {
    const { ids: read, lost } = await ids('1.3E+18,a\n"1,3E+18",b\n1300000000000000000.0,c\n5,d\n');
    expect(read).toEqual(['5']);
    expect(lost[0]).toBe(
      'the id id 1.3E+18 has lost digits: a spreadsheet has rounded it; export the data again and keep the ids as text',
    );
    expect(lost).toHaveLength(3);
  });

  it('that is rounded in another column counts as well', async () => {
    const { lost } = await ids('5,a,1.3E+18\n', 'id,text,parent_id');
    expect(lost[0]).toMatch(/^the parent id 1\.3E\+18 has lost digits/);
  });

  it('of JSON above 2^53 keeps its digits beside text that only looks like one', async () => {
    const file = temporary(
      'ids.jsonl',
      '{"id":1300000000000000001,"text":"\\": 1300000000000000009,","parent_id":[1300000000000000001],"likes":12}\n',
    );
    const { posts } = await readPage(file);
    expect(posts[0]).toMatchObject({
      id: '1300000000000000001',
      text: '": 1300000000000000009,',
      counts: { likes: 12 },
    });
  });
});
