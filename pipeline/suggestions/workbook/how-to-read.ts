import type { Workbook } from 'exceljs';
import { textStyle, titleStyle } from '../../coding/sheets/sheet-styles.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { lines, pageSetup } from '../../workbook/open-sheet.ts';
import { rowHeight } from '../../workbook/row-height.ts';

const widths = [28, 112] as const;

const explained: readonly (readonly [string, string])[] = [
  [
    'What to do',
    'On “Proposals”, choose yes or no under “Take it?”; blank means no. You may write the rule anew before you say yes. Save the workbook, then: listening-post coding read <analysis> <this file>. Accepted rules go into the codebook, and the replies are tagged again.',
  ],
  [
    'add rule',
    'A word, phrase, #tag or glob (cycl* finds all words that begin so) that would give the theme to more replies.',
  ],
  [
    'add exclusion',
    'A phrase under “not:”, which takes shorter matches within it away, where the theme is given wrongly.',
  ],
  [
    'take out rule',
    'A rule of the codebook that, of the coded replies that carry the theme by it alone, is wrong more often than right.',
  ],
  [
    'Replies it changes',
    'Counted replies that would newly carry the theme (for an exclusion or a rule to take out: would lose it), were this proposal alone taken, with their likes. Several proposals may change the same replies.',
  ],
  [
    'Rightly, wrongly, as coded',
    'Of the replies that it changes, those that people coded: how many would be changed as they say, and how many against what they say. The share has its 95% interval (Wilson 1927). It is “not known” where nobody has coded any of them. As the proposal was chosen by these same codings, the share is likely to flatter it, most of all where few are coded.',
  ],
  [
    'Made from',
    'codings: what separates the replies that people gave the theme from those they did not. tags: the theme has no codings to speak of, so what comes with it in the replies that carry it now, outside the words that its rules find. Such a word is often only a neighbour of the theme.',
  ],
  [
    'Log-likelihood',
    'How sure it is that the word is more frequent with the theme (G², Dunning 1993); above 3.8 is significant at 5% for one word by itself.',
  ],
  ['Log ratio', 'How much more frequent: 1 is twice, 2 four times as frequent (Hardie 2014).'],
  [
    'Log-odds score',
    'The log-odds ratio over its standard deviation, with a prior from all replies that draws rare words towards none (Monroe, Colaresi & Quinn 2008). What is proposed from tags is ranked by it.',
  ],
  [
    'Corrected p',
    'The probability of so large a difference by chance, corrected for the number of words that were tried (Benjamini & Hochberg 1995). Only what is below 0.05 is proposed.',
  ],
  [
    'Missed replies',
    'A naive Bayes classifier over words and phrases learned the theme. Its scores are of replies that it had not learned from (five folds; the same words are never in both parts). Where it is no better than chance, nothing is proposed.',
  ],
  [
    'Untagged',
    'Replies without a theme, grouped by their words (spherical k-means over TF-IDF, the same each time for the same seed); a cluster is named by the words that separate it most from the others.',
  ],
];

/** Adds the sheet that says what to do and what each figure means. */
export function addHowToRead(book: Workbook, title: string, notices: readonly string[]): void {
  const worksheet = book.addWorksheet('How to read', {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup,
    headerFooter: { oddFooter: '&CPage &P of &N' },
    properties: lines,
  });
  worksheet.columns = widths.map((width) => ({ width }));
  const heading = worksheet.addRow([cellText(`Proposals for the codebook: ${title}`).text]);
  heading.height = 28;
  heading.getCell(1).style = titleStyle;
  for (const notice of notices) worksheet.addRow([cellText(notice).text]);
  worksheet.addRow([]);
  for (const [label, said] of explained) {
    const row = worksheet.addRow([label, said]);
    row.height = 4 + rowHeight([{ text: said, width: widths[1] }]);
    row.getCell(1).style = { ...textStyle, font: { ...textStyle.font, bold: true } };
    row.getCell(2).style = textStyle;
  }
}
