import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../pipeline/sources/asking/limits.ts';

const noon = Date.parse('2026-11-21T12:00:00.000Z');
const minute = 60_000;

/** How long to wait after an answer of noon by the service's clock, and by that of this machine. */
function pauseAfter(status: number, headers: Record<string, string>, now = noon): number {
  const limits = limitsOf({ remaining: 'left', reset: 'ends', longest: 30 * minute });
  const date = new Date(noon).toUTCString();
  limits.note({ kind: 'heard', status, headers: new Headers({ date, ...headers }), text: '' }, now);
  return limits.pause(now);
}

describe('a limit', () => {
  const inSeconds = String(noon / 1000 + 120);

  it.each([
    ['in seconds since 1970', inSeconds],
    ['in ISO 8601', '2026-11-21T12:02:00.000000Z'],
  ])('ends when the service says, %s, whatever the clock here says', (_, ends) => {
    for (const now of [noon, noon - 180 * minute, noon + 180 * minute]) {
      expect(pauseAfter(200, { left: '0', ends }, now)).toBe(2 * minute);
      expect(pauseAfter(429, { ends }, now)).toBe(2 * minute);
    }
  });

  it('that is not reached stops nothing', () => {
    expect(pauseAfter(200, { left: '1', ends: inSeconds, 'retry-after': '7' })).toBe(0);
    expect(pauseAfter(200, {})).toBe(0);
  });

  it('is another than the headers tell of where a request is refused and some are left', () => {
    expect(pauseAfter(429, { left: '5', ends: inSeconds })).toBe(0);
    expect(pauseAfter(429, { left: '5', ends: inSeconds, 'retry-after': '7' })).toBe(7000);
  });

  it('lasts no longer than the longest, and holds for a part of the service alone', () => {
    expect(pauseAfter(429, { 'retry-after': '99999999' })).toBe(30 * minute);
    const limits = limitsOf({ remaining: 'left', reset: 'ends', longest: minute });
    const headers = new Headers({ 'retry-after': '30' });
    limits.note({ kind: 'heard', status: 429, headers, text: '' }, noon, 'one');
    expect([limits.pause(noon, 'one'), limits.pause(noon, 'another')]).toEqual([30_000, 0]);
    expect(limits.pause(noon + minute, 'one')).toBe(0);
  });
});
