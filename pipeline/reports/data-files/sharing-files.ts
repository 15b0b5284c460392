import type {
  FindingMostLikedRow,
  FindingNameRow,
  FindingThemesPerReplyRow,
  FindingThemesTogetherRow,
} from '../../database/theme-findings.ts';
import { meanings } from '../meanings/meanings.ts';
import {
  mostLikedMeanings,
  nameMeanings,
  perReplyMeanings,
  togetherMeanings,
} from '../meanings/theme-meanings.ts';
import { type DataFile, dataFile } from './data-file.ts';

/** How themes share replies, the replies they are liked for, and names beside them, as files. */
export const sharingFiles: readonly DataFile[] = [
  dataFile<FindingThemesPerReplyRow>(
    'themes-per-reply',
    (findings) => findings.themesPerReply,
    perReplyMeanings,
  ),
  dataFile<FindingThemesTogetherRow>('themes-together', (findings) => findings.themesTogether, {
    theme: 'Identifier of the theme that comes first in the codebook.',
    other: 'Identifier of the other.',
    ...togetherMeanings,
  }),
  dataFile<FindingMostLikedRow>('most-liked', (findings) => findings.mostLiked, {
    theme: 'Identifier of the theme in the codebook.',
    ...mostLikedMeanings,
  }),
  dataFile<FindingNameRow>('names', (findings) => findings.named, {
    ...nameMeanings,
    theme: 'Identifier of the theme whose matches cover most of its mentions, if any.',
    replies: meanings.replies,
    mentions: meanings.mentions,
    people: meanings.people,
    likes: meanings.likes,
  }),
];
