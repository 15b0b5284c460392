import { html, type Markup } from '../../wording/html.ts';
import { grouped, replies as repliesOf } from '../../wording/numbers.ts';
import type { HeldReply, PageParts } from '../page-parts.ts';
import { type PageSection, pageSection } from '../page-section.ts';
import { replyFilters } from '../replies/reply-filters.ts';
import { rowColumns } from '../replies/reply-row.ts';

/** Every reply that the page holds, the most liked first, with what narrows them down. */
export function repliesSection(parts: PageParts): PageSection {
  const { publication, replies } = parts;
  const isWorking = publication.analysis.settings.profile === 'working';
  return pageSection(
    'replies',
    'All replies',
    html`<p>${howManyHeld(replies.length, publication.findings.coverage.counted)} ${isWorking ? 'Times' : 'Days'} are in UTC.${
      isWorking
        ? ' Marked words are those in which rules of the codebook found a theme; after each theme stands what gave it: the rules, learning, or people.'
        : ''
    }</p>
    ${isWorking ? null : html`<p>Texts, people and links to posts are not published: a text can be searched for and leads to the person who wrote it. That is not anonymity: whoever has the thread can find a reply again by its number, which follows its time, and its likes.</p>`}
    ${replies.length === 0 ? null : replyFilters(parts)}
    ${isWorking ? listOf(replies) : tableOf(replies)}
    <p class="needs-script"><button type="button" id="more-replies">Show more</button></p>`,
  );
}

function listOf(replies: readonly HeldReply[]): Markup {
  return html`<ol class="replies" role="list" id="reply-list">
    ${replies.map(({ item }) => item)}</ol>`;
}

function tableOf(replies: readonly HeldReply[]): Markup {
  return html`<div class="table reply-rows" role="region" aria-label="Replies" tabindex="0"><table>
    <thead><tr>${rowColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody id="reply-list">
    ${replies.map(({ item }) => item)}</tbody>
    </table></div>`;
}

function howManyHeld(held: number, counted: number): string {
  if (counted === 0) return 'No reply is counted.';
  if (held === counted) return `${repliesOf(counted)}, the most liked first.`;
  return `The ${grouped(held)} most liked of ${repliesOf(counted)}, so that the page stays small; the workbook has them all.`;
}
