import type { Publication } from '../../reports/publication.ts';
import { over } from '../../wording/numbers.ts';
import type { Fact } from './facts.ts';

/** What the words mean that the sheets use without saying so, a row each. */
export function glossary({ analysis }: Publication): Fact[] {
  const { likes } = analysis.settings.thresholds;
  return [
    { label: 'Glossary', said: 'What some words mean in this workbook:' },
    {
      label: 'Reply',
      said: 'Every post of the thread but the one that asks: answers to the question, and answers to answers.',
    },
    { label: 'Person', said: 'One account, however often it writes.' },
    { label: 'Voice', said: 'A person, or all people together who share the words of a campaign.' },
    {
      label: 'Theme and tag',
      said: 'A theme is what the codebook looks for; a tag says that a reply carries it: what it is about, not whether it agrees.',
    },
    {
      label: '95% interval',
      said: 'The middle 95% of what is found when the voices are drawn again and again. It says how far a figure depends on who happened to answer.',
    },
    {
      label: 'Over the threshold',
      said: `Of a reply: it has ${over(likes, 'like')}. The order of the top issues adds up the likes of these replies alone.`,
    },
    {
      label: 'Effective replies',
      said: 'As many replies of equal weight would carry a figure as widely; far fewer than its replies where one or two have most of the likes.',
    },
    {
      label: 'Precision and recall',
      said: 'Of the tags that are given, the share that coders would give too; and of those that coders would give, the share that is given.',
    },
    {
      label: 'Agreement (alpha)',
      said: 'How far coders who decide by themselves say the same, beyond chance (Krippendorff): 1 is always, 0 no more than by chance.',
    },
  ];
}
