/** Below this expectation, going through the values one by one is quicker than rejection. */
const fewExpected = 10;

/**
 * How many of so many independent tries succeed, drawn exactly: by inversion where few are expected
 * (V. Kachitvichyanukul & B. W. Schmeiser 1988, Communications of the ACM 31, 216-222, algorithm
 * BINV), else by transformed rejection (W. Hörmann 1993, The generation of binomial random variates,
 * Journal of Statistical Computation and Simulation 46, 101-110, algorithm BTRS).
 * @param tries a whole number from 0
 * @param probability of success, from 0 to 1
 * @param random gives numbers in [0, 1)
 */
export function drawBinomial(tries: number, probability: number, random: () => number): number {
  if (tries === 0 || probability <= 0) return 0;
  if (probability >= 1) return tries;
  if (probability > 0.5) return tries - draw(tries, 1 - probability, random);
  return draw(tries, probability, random);
}

/** @param probability above 0, at most one half */
function draw(tries: number, probability: number, random: () => number): number {
  return tries * probability < fewExpected
    ? byInversion(tries, probability, random)
    : byRejection(tries, probability, random);
}

function byInversion(tries: number, probability: number, random: () => number): number {
  const odds = probability / (1 - probability);
  let chance = Math.exp(tries * Math.log1p(-probability));
  let left = random();
  let successes = 0;
  while (left > chance && successes < tries) {
    left -= chance;
    successes += 1;
    chance *= ((tries + 1 - successes) / successes) * odds;
  }
  return successes;
}

/** The letters of the paper: a, b, c, alpha and v_r shape its hat, u and v are the two numbers. */
function byRejection(tries: number, probability: number, random: () => number): number {
  const deviation = Math.sqrt(tries * probability * (1 - probability));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const c = tries * probability + 0.5;
  const quick = 0.92 - 4.2 / b;
  for (;;) {
    const v = random();
    const u = random() - 0.5;
    const distance = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / distance + b) * u + c);
    if (distance >= 0.07 && v <= quick) return successes;
    if (successes < 0 || successes > tries) continue;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const hat = Math.log((v * alpha) / (a / (distance * distance) + b));
    if (hat <= logOfRatio(successes, tries, probability)) return successes;
  }
}

/** The logarithm of the chance of so many successes over the chance of the likeliest number. */
function logOfRatio(successes: number, tries: number, probability: number): number {
  const odds = probability / (1 - probability);
  const likeliest = Math.floor((tries + 1) * probability);
  const failures = tries - successes;
  const otherwise = tries - likeliest;
  return (
    (likeliest + 0.5) * Math.log((likeliest + 1) / (odds * (otherwise + 1))) +
    (tries + 1) * Math.log((otherwise + 1) / (failures + 1)) +
    (successes + 0.5) * Math.log((odds * (failures + 1)) / (successes + 1)) +
    stirlingRest(likeliest) +
    stirlingRest(otherwise) -
    stirlingRest(successes) -
    stirlingRest(failures)
  );
}

/**
 * What Stirling's formula leaves of ln k!, as Hörmann has it: ln k! - ln √2π - (k + ½) ln(k + 1) +
 * (k + 1); from a table, and from 10 by three terms of its series.
 */
function stirlingRest(number: number): number {
  if (number < smallRests.length) return smallRests[number]!;
  const next = number + 1;
  return (1 / 12 - (1 / 360 - 1 / 1260 / next ** 2) / next ** 2) / next;
}

const smallRests = [1, 1, 2, 6, 24, 120, 720, 5040, 40_320, 362_880].map(
  (factorial, number) =>
    Math.log(factorial / Math.sqrt(2 * Math.PI)) -
    (number + 0.5) * Math.log(number + 1) +
    (number + 1),
);
