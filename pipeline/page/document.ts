import { html, type Markup, ownMarkup } from '../wording/html.ts';
import { contentPolicy } from './content-policy.ts';
import type { PageParts } from './page-parts.ts';
import { allSections } from './sections/all-sections.ts';
import { contentsOf } from './sections/contents.ts';
import { footerOf } from './sections/footer.ts';
import { headerOf } from './sections/header.ts';

/** The whole document, the summary first. */
export function documentOf(parts: PageParts, style: string, script: string): Markup {
  const { title } = parts.publication.analysis.settings;
  const sections = allSections(parts);
  return html`<!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>${ownMarkup(style)}</style>
    <script>${ownMarkup(script)}</script>
    </head>
    <body>
    <a class="skip" href="#in-short">Skip to the summary</a>
    ${headerOf(parts)}
    ${contentsOf(sections)}
    <main>
    ${sections.map(({ markup }) => html`${markup}\n`)}
    </main>
    ${footerOf(parts)}
    </body>
    </html>`;
}
