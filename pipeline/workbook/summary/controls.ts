import { mainWeighting } from '../../findings/rankings/weightings.ts';
import { over } from '../../wording/numbers.ts';
import type { Frame } from '../frame.ts';
import type { Input } from '../package/additions.ts';
import type { Live } from '../recalculation/live.ts';
import { controlCells } from '../recalculation/places.ts';
import { computed } from '../recalculation/recalculation-sheet.ts';
import { offeredLabels, weightingLabels } from '../recalculation/weighting-labels.ts';
import { controlHint, controlLabel, controlStyle } from './control-styles.ts';
import type { RowByRow } from './row-by-row.ts';

const main = weightingLabels[mainWeighting.issues];

/** Writes the two controls and what they stand at; as plain words where nothing can be recalculated. */
export function writeControls(rows: RowByRow, live: Live, { profile }: Frame): void {
  const isLive = live.notLive === null;
  const control = (label: string, value: string | number, hint: string, height: number) =>
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
  control(
    'Likes that a reply must have more of',
    live.threshold,
    '← Change this number; the first choice below uses it.',
    24,
  );
  control('What a reply counts for', main, '← Choose one of the six in the list of this cell.', 36);
  rows.write([{ column: 2, cell: state(live), style: controlHint, runsOn: true }], 24);
  rows.write([]);
}

function state(live: Live) {
  const { threshold, weighting } = live.controls;
  const asMade =
    'These are the figures of the analysis; the pictures and the words below say the same.';
  const changed = `Changed: the analysis itself counts the likes of replies with ${over(live.threshold, 'like')}. The pictures and the words below say that.`;
  if (live.notLive !== null) return live.notLive;
  return computed(
    live,
    `IF(AND(N(${threshold})=${live.threshold},${weighting}="${main}"),"${asMade}","${changed}")`,
    asMade,
  );
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
      prompt: 'What a reply, or a person, counts for. The table and the chart follow.',
      refusal: 'Choose one of the six in the list.',
    },
  ];
}
