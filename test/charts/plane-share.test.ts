import { describe, expect, it } from 'vitest';
import { penMoves } from '../../pipeline/charts/path-data.ts';
import { shareCovered } from './plane-share.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('the share of a plane that boxes cover', () => {
  const plane = box(0, 0, 10, 10);

  it('adds boxes that lie apart', () => {
    expect(shareCovered([box(0, 0, 2, 5), box(5, 5, 10, 10)], plane)).toBeCloseTo(0.35);
  });

  it('counts once what two boxes cover, however they lie', () => {
    expect(shareCovered([box(0, 0, 4, 4), box(2, 2, 6, 6)], plane)).toBeCloseTo(0.28);
    expect(shareCovered([box(0, 0, 8, 8), box(2, 2, 4, 4)], plane)).toBeCloseTo(0.64);
  });

  it('leaves out what lies beyond the plane, and is nothing without boxes', () => {
    expect(shareCovered([box(-5, -5, 5, 5)], plane)).toBeCloseTo(0.25);
    expect(shareCovered([box(20, 20, 30, 30)], plane)).toBe(0);
    expect(shareCovered([], plane)).toBe(0);
  });
});

describe('the reader of path data', () => {
  it('reads moves, level and upright lines, curves and closings', () => {
    expect(penMoves('M1.5 -2H4V3Q1 2 3 4C1 2 3 4 5e-1 6L0 0Z')).toEqual([
      { letter: 'M', points: [[1.5, -2]] },
      { letter: 'L', points: [[4, -2]] },
      { letter: 'L', points: [[4, 3]] },
      {
        letter: 'Q',
        points: [
          [1, 2],
          [3, 4],
        ],
      },
      {
        letter: 'C',
        points: [
          [1, 2],
          [3, 4],
          [0.5, 6],
        ],
      },
      { letter: 'L', points: [[0, 0]] },
      { letter: 'Z', points: [] },
    ]);
  });
});
