import { checkingFiles } from './data-files/checking-files.ts';
import { completenessFiles } from './data-files/completeness-files.ts';
import { conversationFiles } from './data-files/conversation-files.ts';
import type { DataFile } from './data-files/data-file.ts';
import { linkFiles } from './data-files/link-files.ts';
import { rankingFiles } from './data-files/ranking-files.ts';
import { sharingFiles } from './data-files/sharing-files.ts';
import { themeFiles } from './data-files/theme-files.ts';
import { wordFiles } from './data-files/word-files.ts';

/** One file a finding. */
export const dataFiles: readonly DataFile[] = [
  ...themeFiles,
  ...rankingFiles,
  ...sharingFiles,
  ...wordFiles,
  ...linkFiles,
  ...conversationFiles,
  ...completenessFiles,
  ...checkingFiles,
];
