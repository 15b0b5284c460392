import { html, type Markup } from '../../wording/html.ts';
import type { PageParts } from '../page-parts.ts';

/** With what the page was made, so that it can be made again. */
export function footerOf({ publication }: PageParts): Markup {
  const { analysis, made } = publication;
  const { credits } = analysis.settings.host;
  const hash = (name: string, value: string) =>
    html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>\n`;
  return html`<footer>
    ${credits ? html`<p>${credits}</p>` : null}
    <p>Made with listening-post ${made.version}, seed ${made.seed}. The same three of these give the same page (SHA-256):</p>
    <dl class="hashes">
    ${hash('What came in', made.inputHash ?? 'not known')}
    ${hash('Codebook', made.codebookHash)}
    ${hash('Settings', made.configHash)}
    </dl>
    </footer>`;
}
