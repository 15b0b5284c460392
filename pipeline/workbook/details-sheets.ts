import { type Contents, listed } from './contents.ts';
import { aboutDetailsSheet } from './sheets/about-details.ts';
import { completenessSheet } from './sheets/completeness.ts';
import { conversationSheet } from './sheets/conversation.ts';
import { dictionarySheet } from './sheets/dictionary.ts';
import { discussionsSheet } from './sheets/discussions.ts';
import { flagsSheet } from './sheets/flags.ts';
import { keyWordsSheet } from './sheets/key-words.ts';
import { linkKindsSheet } from './sheets/link-kinds.ts';
import { namesSheet } from './sheets/names.ts';
import { phrasesSheet } from './sheets/phrases.ts';
import { questionThemesSheet } from './sheets/question-themes.ts';
import { sideBySideSheet } from './sheets/side-by-side.ts';
import { togetherSheet } from './sheets/together.ts';
import { weightingsSheet } from './sheets/weightings.ts';
import { withoutFlagsSheet } from './sheets/without-flags.ts';
import { withoutOneSheet } from './sheets/without-one.ts';
import { wordsInContextSheet } from './sheets/words-in-context.ts';

/** The workbook beside the one that people forward: tables that few need. */
export const detailsSheets: Contents = ({ publication }) => {
  const tables = [
    listed(
      sideBySideSheet(publication),
      'Where does each theme stand under each way of counting, whole and divided?',
    ),
    listed(weightingsSheet(publication), 'How far do the ways of counting agree with each other?'),
    listed(
      withoutOneSheet(publication),
      'What becomes of the order without any one reply, person or voice?',
    ),
    listed(
      withoutFlagsSheet(publication),
      'What becomes of it without the replies that carry a flag, or without what coders decided?',
    ),
    listed(togetherSheet(publication), 'Which themes stand in the same replies?'),
    ...(publication.findings.questions.length === 0
      ? []
      : [
          listed(
            questionThemesSheet(publication),
            'What do the answers to each question speak of?',
          ),
        ]),
    listed(namesSheet(publication), 'What else is named that the codebook does not look for?'),
    listed(phrasesSheet(publication), 'Which words stand together as phrases?'),
    listed(keyWordsSheet(publication), 'Which words tell the replies with a theme from the rest?'),
    // It holds what people wrote.
    ...(publication.analysis.settings.profile === 'working'
      ? [listed(wordsInContextSheet(publication), 'Where do the most frequent words stand?')]
      : []),
    listed(linkKindsSheet(publication), 'What kinds of pages do people pass on?'),
    listed(conversationSheet(publication), 'Who answers whom, in numbers?'),
    listed(discussionsSheet(publication), 'Which replies are discussed most?'),
    listed(flagsSheet(publication), 'Which replies are limited as evidence, and why?'),
    listed(completenessSheet(publication), 'Where in the thread are posts missing?'),
  ];
  const dictionary = listed(
    dictionarySheet(tables, 'without the data files'),
    'What does each column mean?',
  );
  const others = [...tables, dictionary];
  return [listed(aboutDetailsSheet(publication, others), 'What is this?'), ...others];
};
