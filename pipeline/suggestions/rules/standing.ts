/** What people said of a theme, by the place of a text; undefined where nothing. */
export type Verdicts = readonly (boolean | undefined)[];

/** How well a set of texts meets what people said. */
export interface Standing {
  /** Of the texts, those that people decided on. */
  readonly tagged: number;
  /** Of these, those that have the theme. */
  readonly right: number;
}

/** @param except texts that are passed by */
export function standingOf(
  places: Iterable<number>,
  verdicts: Verdicts,
  except: ReadonlySet<number> = nothing,
): Standing {
  let [tagged, right] = [0, 0];
  for (const place of places) {
    const verdict = verdicts[place];
    if (verdict === undefined || except.has(place)) continue;
    tagged++;
    if (verdict) right++;
  }
  return { tagged, right };
}

const nothing: ReadonlySet<number> = new Set();

/** How all texts stand that people decided on. */
export function allOf(verdicts: Verdicts): Standing {
  return standingOf(verdicts.keys(), verdicts);
}

/**
 * 2 TP / (2 TP + FP + FN): twice what is right over all that is tagged and all that should be.
 * @param withTheme how many texts have the theme
 */
export function f1Of({ tagged, right }: Standing, withTheme: number): number {
  return tagged + withTheme === 0 ? 0 : (2 * right) / (tagged + withTheme);
}

/**
 * A share drawn towards what it was expected to be, as though so many texts more had been seen: the
 * m-estimate (B. Cestnik 1990, Proceedings of ECAI, 147-149). Two lucky texts do not count like
 * twenty.
 */
export function drawnShare(part: number, whole: number, expected: number, prior: number): number {
  return whole + prior === 0 ? 0 : (part + prior * expected) / (whole + prior);
}
