/** What a coder is told. Paragraphs, in the order in which they are needed. */

const answers =
  'Choose yes, no or unsure from the list in a cell, or type it: y, n and ? will do. Unsure counts as no answer, and takes an earlier one back.';

const keepRows =
  'Only the white cells are meant to be changed. You may filter the rows and make columns wider; sorting needs the protection lifted (no password), and then please sort whole rows.';

export const blindGuide: readonly string[] = [
  'On the sheet "Coding" each row is a reply, each narrow column a theme or a limit. Read the reply, and say yes where it carries the theme. A reply can carry several themes, or none.',
  'Go by the meanings below, not by single words: a theme is there where the reply says something about it, in whatever words, for or against.',
  `${answers} Select a cell to see what its column means.`,
  'When you have read a row, say yes under "Done". What you left blank in it then means no. In a row that is not done, blank means that you have not decided.',
  'A theme with a number like 2.1 lies within theme 2: yes there means yes for theme 2 too, without your saying so. Where you say no to theme 2 itself, it cannot be.',
  `${keepRows} "Note" is for your own words; they are not published.`,
  'Code alone: do not look at what rules or others say about a reply. You see the same replies as the other coders, in another order.',
];

export const correctionGuide: readonly string[] = [
  'On the sheet "Coding" each row is a reply, the most liked first, with the themes and limits that it has today filled in as yes.',
  `Make a cell say yes or no where it is wrong; to take a theme away, clear the cell or say no. ${answers}`,
  'Only cells that differ from what was filled in become decisions. They win over the rules, and stay when the analysis is run again.',
  'Taking a theme away takes what lies within it away too: clear those cells as well. A yes within a theme brings the theme along.',
  'Corrections change what the reports count. They are not used to measure how good the tagging is: for that, replies must be coded without seeing the tags.',
  keepRows,
];

export const conflictGuide: readonly string[] = [
  'On the sheet "Coding" are the replies on which coders differ. Only the white cells are open; beside the reply stands who said what.',
  `Settle each white cell together. ${answers}`,
  'What you agree on wins over what each of you said before; what each said is kept, and still counts for how far you agree.',
];
