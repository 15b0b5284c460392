import {
  mainWeighting,
  type Sharing,
  sharings,
  type Weighting,
  weightings,
} from '../../findings/rankings/weightings.ts';
import { weightingName } from '../../reports/sentences/ranking-wording.ts';
import { capitalised } from '../../wording/clauses.ts';
import { html, type Markup } from '../../wording/html.ts';

/** What each weighting makes of a reply. */
const hints: Readonly<Record<Weighting, string>> = {
  'likes-over-threshold': 'The main order: as people liked it, small numbers of likes left aside.',
  likes: 'Every like counts the same.',
  'square-root': 'A reply counts as √(1 + its likes): a very popular one counts for less.',
  log: 'A reply counts as 1 + ln(1 + its likes): a very popular one counts for far less.',
  equal: 'Every reply counts the same, liked or not.',
  people: 'Every person counts once, however often they wrote.',
};

const sharingNames: Readonly<Record<Sharing, string>> = {
  whole: 'in full for each of them',
  split: 'divided equally among them',
};

export function hintOf(weighting: Weighting): string {
  return hints[weighting];
}

/** Two groups of radio buttons: what decides the order, and what a reply with several issues counts. */
export function weightingSwitch(threshold: number): Markup {
  return html`<form class="switch" autocomplete="off">
    <fieldset><legend>Order the issues by</legend>
    ${weightings.map((weighting) =>
      choice(
        'weighting',
        weighting,
        capitalised(weightingName(weighting, threshold)),
        weighting === mainWeighting.issues,
      ),
    )}
    </fieldset>
    <fieldset><legend>A reply with several issues counts</legend>
    ${sharings.map((sharing) => choice('sharing', sharing, sharingNames[sharing], sharing === 'whole'))}
    </fieldset>
    </form>
    <p class="announced" role="status" id="ranking-status"></p>`;
}

function choice(name: string, value: string, words: string, isChosen: boolean): Markup {
  return html`<label><input type="radio" name="${name}" value="${value}"${isChosen ? html` checked` : null}> <span>${words}</span></label>
`;
}
