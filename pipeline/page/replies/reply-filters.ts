import type { Theme } from '../../analysis/codebook.ts';
import { type Content, html, type Markup } from '../../wording/html.ts';
import { grouped } from '../../wording/numbers.ts';
import type { PageParts } from '../page-parts.ts';
import { nothingCarried } from '../script/wanted.ts';
import { themeLabels } from '../themes/theme-labels.ts';
import { carries } from './shown-reply.ts';

/** What narrows the list of replies down and puts it in order; shown when the script runs. */
export function replyFilters(parts: PageParts): Markup {
  const { publication, replies } = parts;
  const { profile, thresholds } = publication.analysis.settings;
  const days = replies.flatMap(({ posted }) => posted?.slice(0, 10) ?? []).sort();
  const span = html`${days.length === 0 ? null : html` min="${days[0]!}" max="${days.at(-1)!}"`}`;
  return html`<form class="filters needs-script" id="reply-filters" autocomplete="off" aria-label="Narrow the replies down">
    ${profile === 'working' ? html`<p class="wide"><label for="filter-search">Text holds</label> <input type="search" id="filter-search" name="search" aria-describedby="filter-search-hint"> <span class="hint" id="filter-search-hint">Each of these words, also within a longer one: “bus” finds “business”. Capitals and accents do not matter.</span></p>` : null}
    <p class="wide"><label for="filter-theme">Theme</label> <select id="filter-theme" name="theme">
    <option value="">Any</option>
    ${themeOptions(parts)}
    <option value="${nothingCarried}">No theme</option>
    </select></p>
    <p><label for="filter-flag">Flag</label> <select id="filter-flag" name="flag">
    <option value="">Any or none</option>
    ${flagOptions(parts)}
    <option value="${nothingCarried}">No flag</option>
    </select></p>
    <p><label for="filter-over">Over how many likes</label> <input type="number" id="filter-over" name="over" min="0" step="1" placeholder="${thresholds.likes}"></p>
    <p><label for="filter-from">From</label> <input type="date" id="filter-from" name="from"${span}></p>
    <p><label for="filter-to">To</label> <input type="date" id="filter-to" name="to"${span}></p>
    <p><label for="filter-sort">Order</label> <select id="filter-sort" name="sort">
    <option value="">Most liked first</option>
    <option value="oldest">Oldest first</option>
    <option value="newest">Newest first</option>
    </select></p>
    <p><button type="reset">Clear</button></p>
    <p class="announced" role="status" id="reply-status"></p>
    </form>`;
}

function themeOptions({ publication, replies }: PageParts): Content {
  const { codebook } = publication.analysis;
  const parentOf = new Map(codebook.map(({ id, parent }) => [id, parent]));
  const depthOf = (id: string | null): number =>
    id === null ? -1 : 1 + depthOf(parentOf.get(id) ?? null);
  const labels = themeLabels(codebook);
  const count = ({ id }: Theme) => replies.filter((reply) => carries(reply, id)).length;
  return codebook.map(
    (theme) =>
      html`<option value="${theme.id}">${'– '.repeat(depthOf(theme.id))}${labels.get(theme.id)!} (${grouped(count(theme))})</option>\n`,
  );
}

function flagOptions({ replies }: PageParts): Content {
  const names = [...new Set(replies.flatMap(({ flags }) => flags))].sort();
  return names.map((name) => {
    const count = replies.filter(({ flags }) => flags.includes(name)).length;
    return html`<option value="${name}">${name} (${grouped(count)})</option>\n`;
  });
}
