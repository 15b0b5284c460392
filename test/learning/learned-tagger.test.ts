import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../pipeline/analysis/codebook.ts';
import type { Decided } from '../../pipeline/coding/decisions.ts';
import { learnedTagger } from '../../pipeline/learning/learned-tagger.ts';
import type { Token } from '../../pipeline/text/word.ts';
import { inventedTexts, type Subject, tokensOf } from './invented.ts';

const codebook: Codebook = (['trees', 'buses', 'parks'] as const).map((id) => ({
  id,
  parent: null,
  name: id,
  about: id,
  link: null,
  counts: 'support',
  kind: null,
  negation: 'flag',
  misspellings: false,
  method: ({ trees: 'learned', buses: 'both', parks: 'rules' } as const)[id],
  rules: [],
  not: [],
}));

interface Decision {
  readonly reply: number;
  readonly subject: string;
  readonly decision: number | null;
}

function decidedBy(decisions: readonly Decision[]): Decided {
  return { codings: [], decisions, stale: 0, of: () => new Map() };
}

const texts = inventedTexts(300);
const tokens = texts.map(({ text }) => tokensOf(text));
const ofReply = (reply: number): readonly Token[] | undefined => tokens[reply - 1];
const decisionsOn = (subject: Subject, count: number): Decision[] =>
  texts.slice(0, count).map(({ subjects }, place) => ({
    reply: place + 1,
    subject,
    decision: Number(subjects.has(subject)),
  }));
const all = [...decisionsOn('trees', 200), ...decisionsOn('buses', 200)];

describe('a theme with enough codings', () => {
  const tagger = learnedTagger(codebook, decidedBy(all), ofReply, 1);

  it('is learned, with its cross-validated scores and its top words', () => {
    expect(tagger.learners.map(({ theme }) => theme)).toEqual(['trees', 'buses']);
    const [trees] = tagger.learners;
    const yes = texts.slice(0, 200).filter(({ subjects }) => subjects.has('trees')).length;
    expect(trees).toMatchObject({
      coded_yes: yes,
      coded_no: 200 - yes,
      folds: 5,
      not_learned: null,
    });
    expect(trees!.f1).toBeGreaterThan(0.85);
    const words = JSON.parse(trees!.words) as [string, number][];
    const treeWords = ['oak', 'forest', 'plant', 'woodland', 'leaf', 'hedge', 'birch', 'orchard'];
    expect(treeWords).toContain(words[0]![0]);
    expect(words[0]![1]).toBeGreaterThan(words[1]![1]);
    expect(words.at(-1)![1]).toBeLessThan(0);
  });

  it('tags replies that nobody coded, and says by which of their words', () => {
    const right = texts.slice(200).filter(({ subjects }, place) => {
      const given = tagger.of(201 + place, tokens[200 + place]!).map(({ theme }) => theme);
      return given.includes('trees') === subjects.has('trees');
    });
    expect(right.length).toBeGreaterThan(90);
    const [row] = tagger.of(999, tokensOf('every birch and every oak'));
    expect(row).toMatchObject({ theme: 'trees', tagged: 1 });
    expect(JSON.parse(row!.words)).toEqual(expect.arrayContaining(['oak', 'birch']));
  });

  it('has a row for a reply that is tagged or coded, and none for another', () => {
    expect(tagger.of(1, tokens[0]!).map(({ theme }) => theme)).toEqual(['trees', 'buses']);
    expect(tagger.of(999, tokensOf('the old town'))).toEqual([]);
    expect(tagger.of(999, [])).toEqual([]);
  });

  it('has the scores that its rows for coded replies give', () => {
    const rows = texts.slice(0, 200).map((_, place) => tagger.of(place + 1, tokens[place]!)[0]!);
    const tagged = rows.filter((row) => row.tagged === 1).length;
    const right = rows.filter(
      (row, place) => row.tagged === 1 && texts[place]!.subjects.has('trees'),
    );
    expect(tagger.learners[0]!.precision).toBeCloseTo(right.length / tagged, 12);
    expect(tagger.learners[0]!.recall).toBeCloseTo(
      right.length / tagger.learners[0]!.coded_yes,
      12,
    );
  });

  it('is learned to the same last digit again, in whatever order the decisions come', () => {
    const again = learnedTagger(codebook, decidedBy([...all].reverse()), ofReply, 1);
    expect(again.learners).toEqual(tagger.learners);
    expect(again.of(5, tokens[4]!)).toEqual(tagger.of(5, tokens[4]!));
  });
});

describe('what is said of a coded reply', () => {
  it('does not move when people say the contrary of it', () => {
    const turned = all.map((row) =>
      row.reply === 7 && row.subject === 'trees' ? { ...row, decision: 1 - row.decision! } : row,
    );
    const [before, after] = [all, turned].map((rows) =>
      learnedTagger(codebook, decidedBy(rows), ofReply, 1)
        .of(7, tokens[6]!)
        .map(({ probability }) => probability),
    );
    expect(after).toEqual(before);
  });

  it('is not learned from another reply with the same words', () => {
    const withTwin = (reply: number) => (reply === 250 ? tokens[6] : ofReply(reply));
    const [yes, no] = [1, 0].map((decision) => {
      const rows = [...all, { reply: 250, subject: 'trees', decision }];
      return learnedTagger(codebook, decidedBy(rows), withTwin, 1).of(7, tokens[6]!);
    });
    expect(yes![0]!.probability).toBe(no![0]!.probability);
  });

  it('cannot be learned by heart: codings at random are not found again', () => {
    const random = texts.slice(0, 200).map((_, place) => ({
      reply: place + 1,
      subject: 'trees',
      decision: Number((place * 7919) % 3 === 0),
    }));
    const [trees] = learnedTagger(codebook, decidedBy(random), ofReply, 1).learners;
    expect(trees!.precision ?? 0).toBeLessThan(0.5);
  });
});

describe('a theme without enough codings', () => {
  it('is not learned, and the row says how many there are and are needed', () => {
    const tagger = learnedTagger(codebook, decidedBy(decisionsOn('trees', 30)), ofReply, 1);
    const yes = texts.slice(0, 30).filter(({ subjects }) => subjects.has('trees')).length;
    expect(tagger.learners).toMatchObject([
      {
        theme: 'trees',
        folds: 0,
        f1: null,
        not_learned: `${yes} different texts coded yes and ${30 - yes} coded no; at least 20 of each are needed.`,
      },
      { theme: 'buses', coded_yes: 0, coded_no: 0 },
    ]);
    expect(tagger.of(1, tokens[0]!)).toEqual([]);
  });

  it('is not learned where everybody said yes', () => {
    const yes = all.map((row) => ({ ...row, decision: 1 }));
    const [trees] = learnedTagger(codebook, decidedBy(yes), ofReply, 1).learners;
    expect(trees!.not_learned).toContain('200 different texts coded yes and 0 coded no');
  });

  it('is not learned from one text that was coded many times', () => {
    const same = () => tokensOf('the oak here');
    const [trees] = learnedTagger(codebook, decidedBy(all), same, 1).learners;
    expect(trees!.not_learned).toContain('1 different text coded yes');
  });

  it('counts neither replies on which coders differ nor those that are not counted', () => {
    const differ = all.map((row) => (row.reply % 2 === 0 ? { ...row, decision: null } : row));
    const known = (reply: number) => (reply > 100 ? undefined : ofReply(reply));
    const [trees] = learnedTagger(codebook, decidedBy(differ), known, 1).learners;
    expect(trees!.coded_yes + trees!.coded_no).toBe(50);
  });

  it('leaves a theme that was coded elsewhere out where people said nothing of it', () => {
    const some = [...decisionsOn('trees', 200), ...decisionsOn('buses', 120)];
    const tagger = learnedTagger(codebook, decidedBy(some), ofReply, 1);
    expect(tagger.learners[1]!.coded_yes + tagger.learners[1]!.coded_no).toBe(120);
  });
});
