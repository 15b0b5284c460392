import { mainWeighting } from '../../findings/rankings/weightings.ts';
import { over } from '../../wording/numbers.ts';
import type { Frame } from '../frame.ts';
import type { DefinedName, Input } from '../package/additions.ts';
import type { Live } from '../recalculation/live.ts';
import { controlCells, controlNames } from '../recalculation/places.ts';
import { computed } from '../recalculation/recalculation-sheet.ts';
import { offeredLabels, weightingLabels } from '../recalculation/weighting-labels.ts';
import type { Cell } from '../sheet.ts';
import { controlHint, controlLabel, controlStyle, unitStyle } from './control-styles.ts';
import type { RowByRow } from './row-by-row.ts';
import { saidMeaning, saidOver, saidUnit, saidUse } from './said-by-formula.ts';

const main = weightingLabels[mainWeighting.issues];

/**
 * Writes the two controls, what they come to, and above the figures of the table what these are: the
 * heads of a table may not be formulas. Plain words where nothing can be recalculated.
 */
export function writeControls(rows: RowByRow, live: Live, { profile }: Frame): void {
  const isLive = live.notLive === null;
  const control = (label: string, value: string | number, hint: Cell, height: number) =>
    rows.write(
      [
        { column: 2, cell: label, style: controlLabel, runsOn: true },
        {
          column: 3,
          cell: value,
          kind: typeof value === 'number' ? 'count' : 'text',
          style: isLive ? controlStyle[profile] : { ...controlHint, alignment: { wrapText: true } },
        },
        ...(isLive ? [{ column: 4, cell: hint, style: controlHint, runsOn: true }] : []),
      ],
      height,
    );
  const sentence = (cell: Cell, height: number) =>
    rows.write([{ column: 2, cell, style: controlHint, runsOn: true }], height);
  control('Count replies with more than … likes', live.threshold, saidUse(live), 24);
  control('What a reply counts for', main, saidMeaning(live), 36);
  sentence(saidOver(live), 24);
  sentence(state(live), 20);
  rows.write([{ column: 3, cell: saidUnit(live), style: unitStyle }], 24);
}

function state(live: Live) {
  const { threshold, weighting } = live.controls;
  const asMade =
    'These are the figures of the analysis; the pictures and the words below say the same.';
  const changed = `Changed: the pictures and the words below still count the likes of replies with ${over(live.threshold, 'like')}.`;
  if (live.notLive !== null) return live.notLive;
  return computed(
    live,
    `IF(AND(N(${threshold})=${live.threshold},${weighting}="${main}"),"${asMade}","${changed}")`,
    asMade,
  );
}

/** The names of the controls, for formulas. */
export function controlDefinitions({ headRow, notLive }: Live): DefinedName[] {
  if (notLive !== null) return [];
  const cells = controlCells(headRow);
  return [
    { name: controlNames.threshold, cells: cells.threshold },
    { name: controlNames.weighting, cells: cells.weighting },
  ];
}

/** What may be entered into the controls. */
export function controlInputs({ headRow, notLive }: Live): Input[] {
  if (notLive !== null) return [];
  const cells = controlCells(headRow);
  return [
    {
      cell: cells.threshold,
      allowed: { wholeNumberFrom: 0 },
      prompt: 'A whole number from 0. Replies with more likes than that count, each by its likes.',
      refusal: 'A whole number from 0 is allowed here.',
    },
    {
      cell: cells.weighting,
      allowed: { oneOf: offeredLabels },
      prompt:
        'What a reply, or a person, counts for. The square root is that of 1 + likes; the logarithm is 1 + the natural logarithm of 1 + likes. The table and the chart follow.',
      refusal: 'Choose one of the six in the list.',
    },
  ];
}
