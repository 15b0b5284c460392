import { plainText } from '../wording/plain-text.ts';

/** So much of a template is enough to know it by. */
const mostCharacters = 48;

/**
 * What a campaign is called: the first words of the text that stands for it, in quotation marks and
 * without addresses and @names, or "Campaign 2".
 * @param template null where texts are not to be shown
 */
export function campaignName(campaign: number, template: string | null): string {
  const words = plainText(template ?? '')
    .replaceAll(/\bhttps?:\/\/\S+|\S*[@＠]\S*/giu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  const whole = words.join(' ');
  if (whole === '') return `Campaign ${campaign}`;
  const characters = Array.from(whole);
  if (characters.length <= mostCharacters) return `“${whole}”`;
  const first = characters.slice(0, mostCharacters + 1).join('');
  const end = first.lastIndexOf(' ');
  const kept = end > 0 ? first.slice(0, end) : characters.slice(0, mostCharacters).join('');
  return `“${kept} …”`;
}
