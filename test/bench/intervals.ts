/**
 * `npm run bench:intervals [-- <replies> …]`: seconds of computing on one core for all rankings of 13
 * themes, by six weightings and two sharings, with 10,000 resamples, and for leaving each reply,
 * person and voice out. Replies are invented from a seed: likes with a heavy tail, some people with
 * several replies, some campaigns. Not a test: its figures are for reading.
 */
import { howManyResamples } from '../../pipeline/findings/rankings/how-many-resamples.ts';
import { rankedBy } from '../../pipeline/findings/rankings/ranked.ts';
import { resampledRankings } from '../../pipeline/findings/rankings/resampled-rankings.ts';
import { allRankings } from '../../pipeline/findings/rankings/resampled-scores.ts';
import { units } from '../../pipeline/findings/rankings/units.ts';
import { voiceSample } from '../../pipeline/findings/rankings/voice-rows.ts';
import { withoutOne } from '../../pipeline/findings/rankings/without-one.ts';
import { type Line, saidBy } from '../findings/rankings/small-said.ts';
import { randomFrom } from './random.ts';

const themes = 'ABCDEFGHIJKLM';
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const given = process.argv.slice(2).map(Number);

for (const replies of given.length > 0 ? given : [700, 1000, 10_000, 100_000]) {
  const lines = invent(replies);
  const carried = lines.filter(([, , , carries]) => carries !== '');
  const voices = new Set(lines.map(([, voice]) => voice)).size;
  const [said, laying] = timed(() => saidBy(themes, carried, voices));
  const [ranked, ranking] = timed(() =>
    allRankings.map(({ weighting, sharing }) => rankedBy(said, weighting, sharing)),
  );
  const [sample, counting] = timed(() => voiceSample(said));
  const resamples = howManyResamples(said, sample);
  const [, drawing] = timed(() => resampledRankings(said, sample, ranked, { seed: 1, resamples }));
  const whole = ranked.filter(({ sharing }) => sharing === 'whole');
  const [, leaving] = timed(() =>
    whole.map((one) => units.map((unit) => withoutOne(said, one, unit))),
  );
  console.log(
    `${number.format(replies).padStart(7)} replies, ${number.format(voices)} voices, of them ` +
      `${number.format(sample.counts.length)} distinct: laid out in ${number.format(laying)} s, ` +
      `ranked in ${number.format(ranking)} s, ${number.format(resamples)} resamples in ` +
      `${number.format(counting + drawing)} s, each one left out in ${number.format(leaving)} s`,
  );
}

function timed<Result>(work: () => Result): [Result, number] {
  const began = computed();
  const result = work();
  return [result, computed() - began];
}

/** Seconds of computing: other programs may be busy beside. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function invent(replies: number): Line[] {
  const random = randomFrom(replies);
  const people = Math.ceil(0.8 * replies);
  return Array.from({ length: replies }, (): Line => {
    const person = Math.floor(random() * people);
    const voice = person < people / 50 ? person % 10 : person;
    const likes = Math.floor((1 - random()) ** -0.9 - 1);
    const carried = new Set<number>();
    for (let chance = 0.7; random() < chance; chance = 0.4) {
      carried.add(Math.floor(themes.length * random() ** 1.7));
    }
    const letters = [...carried].sort((a, b) => a - b).map((place) => themes[place]);
    return [person, voice, likes, letters.join('')];
  });
}
