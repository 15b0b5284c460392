import { describe, expect, it } from 'vitest';
import { withRoomForLabels } from '../../pipeline/workbook/sheets/label-room.ts';

const plot = { width: 400, height: 200 };
const roomOf = (...dots: readonly (readonly [name: string, x: number, y: number])[]) =>
  withRoomForLabels(
    dots.map(([name, x, y]) => ({ name, x, y })),
    plot,
  );

describe('the names beside the dots of a chart', () => {
  it('are all written where they stand apart', () => {
    expect(roomOf(['Buses', 0.1, 0.1], ['Benches', 0.1, 0.5], ['Bins', 0.6, 0.9])).toEqual([
      0, 1, 2,
    ]);
  });

  it('are left out where they would lie over the name of one that comes first', () => {
    expect(roomOf(['Buses', 0.1, 0.5], ['Benches', 0.1, 0.54])).toEqual([0]);
    expect(roomOf(['Benches', 0.1, 0.54], ['Buses', 0.1, 0.5])).toEqual([0]);
    expect(roomOf(['Buses', 0.1, 0.5], ['Benches', 0.1, 0.6])).toEqual([0, 1]);
  });

  it('are left out where another dot stands in their way, and written where it stands behind', () => {
    expect(roomOf(['Buses', 0.1, 0.5], ['Benches', 0.15, 0.5])).toEqual([1]);
  });

  it('are of no dots where there are none', () => {
    expect(roomOf()).toEqual([]);
  });
});
