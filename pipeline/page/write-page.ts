import type { RuleRow } from '../database/tag-tables.ts';
import { storedCodebook } from '../evidence/reply-evidence.ts';
import type { Publication } from '../reports/publication.ts';
import { themeClasses } from './colours.ts';
import { documentOf } from './document.ts';
import type { HeldReply, PageParts } from './page-parts.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { howManyFit, mostBytes, mostReplies } from './replies/held-replies.ts';
import { replyItem } from './replies/reply-item.ts';
import { replyRow } from './replies/reply-row.ts';
import { shownReplies } from './replies/shown-reply.ts';

/**
 * The findings as one page of HTML that holds all it needs: it fetches nothing, and reads without its
 * script. Where its size or the number of replies would grow too large, the most liked replies stand
 * on it and it says how many of how many. The same publication gives the same bytes.
 * @param most bytes of the whole page, of UTF-8
 */
export async function pageOf(publication: Publication, most = mostBytes): Promise<string> {
  const codebook = storedCodebook(publication.read);
  const style = pageStyle();
  const script = await pageScript();
  const quality = new Map(publication.findings.quality.map((row) => [row.subject, row]));
  const rules = publication.read.all<RuleRow>('select * from rules order by rule');
  const isWorking = publication.analysis.settings.profile === 'working';
  const replies = shownReplies(publication, codebook, mostReplies).map((shown) => ({
    ...shown,
    item: isWorking ? replyItem(shown, codebook) : replyRow(shown, codebook),
  }));
  const withReplies = (held: readonly HeldReply[]) => {
    const parts: PageParts = {
      publication,
      codebook,
      replies: held,
      rulesOf: (theme) => rules.filter((rule) => rule.theme === theme),
      classOf: themeClasses(codebook.themes),
      qualityOf: (theme) => quality.get(theme),
    };
    return documentOf(parts, style, script).markup;
  };
  const whole = withReplies(replies);
  const tooMuch = Buffer.byteLength(whole) - most;
  if (tooMuch <= 0) return `${whole}\n`;
  const items = replies.map(({ item }) => item);
  const room = items.reduce((sum, { markup }) => sum + Buffer.byteLength(markup), 0) - tooMuch;
  return `${withReplies(replies.slice(0, howManyFit(items, room - slack)))}\n`;
}

/** Room for what the page says where it does not hold every reply. */
const slack = 1000;
