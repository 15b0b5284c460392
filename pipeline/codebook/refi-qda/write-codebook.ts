import type { Codebook, Theme } from '../../analysis/codebook.ts';
import { packageVersion } from '../../analysis/home.ts';
import { familiesOf } from '../../charts/palette.ts';
import { colourIn, light } from '../../charts/scheme.ts';
import { escapeXml } from '../../wording/xml.ts';
import { descriptionOf } from './description.ts';
import { themeGuid } from './guid.ts';

/** The namespace of REFI-QDA's codebooks (standard 1.5, 25 September 2019, section 5.2). */
export const namespace = 'urn:QDA-XML:codebook:1.0';

/** With what an exported file begins, and by which our own are told from others. */
export const origin = 'listening-post';

/**
 * A codebook as a REFI-QDA codebook (.qdc): themes as codes within codes, with their charts'
 * colours; a description holds the definition and all that reading it back needs. The same
 * codebook gives the same bytes.
 */
export function refiCodebook(codebook: Codebook): string {
  const colours = familiesOf(
    codebook.map(({ id, parent, name }, position) => ({ theme: id, parent, name, position })),
  );
  const codesWithin = (parent: string | null, path: string, indent: string): string[] =>
    codebook
      .filter((theme) => theme.parent === parent)
      .flatMap((theme) => {
        const here = path === '' ? theme.id : `${path}/${theme.id}`;
        return [
          `${indent}<Code guid="${themeGuid(here)}" name="${escapeXml(theme.name)}" isCodable="true" color="${colourIn(light, colours.get(theme.id)!.colour)}">`,
          `${indent}  <Description>${content(theme)}</Description>`,
          ...codesWithin(theme.id, here, `${indent}  `),
          `${indent}</Code>`,
        ];
      });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<CodeBook xmlns="${namespace}" origin="${origin} ${packageVersion()}">`,
    '  <Codes>',
    ...codesWithin(null, '', '    '),
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n');
}

/** Line ends and tabs may stand in an element as they are, for whoever opens the file. */
function content(theme: Theme): string {
  return escapeXml(descriptionOf(theme)).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}
