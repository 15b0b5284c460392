import type { FindingCampaignRow } from '../../database/checking-findings.ts';
import { countOf, noInterval, numberOfReply } from '../../reports/meanings/figure.ts';
import type { Publication } from '../../reports/publication.ts';
import { type Column, column, type Sheet, sheetOf } from '../sheet.ts';
import { likesColumn, peopleColumn } from './figure-columns.ts';

/** Groups of replies that say nearly the same; the text of one of them in the working profile only. */
export function campaignsSheet({ analysis, findings, names, read }: Publication): Sheet {
  const working = analysis.settings.profile === 'working';
  const textOf = read.lookup<{ text: string }>('select text from replies where reply = ?');
  const template: Column<FindingCampaignRow> = column(
    'text',
    'Text that stands for all',
    70,
    'The text that was posted most often, or else the one most similar to the others.',
    (row) => names.text(textOf(row.template_reply)[0]?.text ?? ''),
  );
  const when = (title: string, about: string, value: (row: FindingCampaignRow) => string | null) =>
    working
      ? column<FindingCampaignRow>('time', `${title} (UTC)`, 20, about, value)
      : column<FindingCampaignRow>('day', `${title} (UTC)`, 12, about, value);
  const nameOf = new Map(findings.themes.map(({ theme, name }) => [theme, name]));
  return sheetOf<FindingCampaignRow>(
    {
      name: 'Campaigns',
      note: 'Groups of counted replies that say nearly the same; why they do is not known, for people share texts, and people agree.',
      none: 'No replies are similar enough to be shown as a group.',
    },
    [
      column(
        'text',
        'Group',
        15,
        'What it is called, numbered from the largest.',
        (row) => `Campaign ${row.campaign}`,
      ),
      column(
        'text',
        'Main theme',
        30,
        'The outermost theme that more than half of its replies carry; empty where there is none.',
        ({ main_theme: theme }) => (theme === null ? null : (nameOf.get(theme) ?? theme)),
      ),
      column(
        'count',
        'Replies',
        10,
        countOf('replies', 'Replies in the group, those that are set aside among them.'),
        (row) => row.replies,
      ),
      column(
        'count',
        'Texts',
        10,
        countOf('texts', 'Different texts among them, but for punctuation and case.'),
        (row) => row.texts,
      ),
      peopleColumn,
      likesColumn(),
      when('First', 'When the first of them was posted.', (row) => row.first_at),
      when('Last', 'When the last of them was posted.', (row) => row.last_at),
      column(
        'share',
        'Least similar',
        12,
        {
          about:
            'Of the least similar reply: the share of its word pairs and those of the text that stands for all which both have.',
          unit: 'share, 0 to 1',
          interval: noInterval.worked,
        },
        (row) => row.least_similarity,
      ),
      column(
        'count',
        'Reply that stands for all',
        14,
        numberOfReply('Number of the reply whose text stands for all of them.'),
        (row) => row.template_reply,
      ),
      ...(working ? [template] : []),
    ],
    () => findings.campaigns,
  );
}
