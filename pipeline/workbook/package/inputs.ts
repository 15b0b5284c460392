import { escapeXml } from '../../wording/xml.ts';
import type { Input } from './additions.ts';

/**
 * What readers may enter into cells (ECMA-376 part 1, 18.3.1.33), with a prompt and a refusal.
 * @throws where a list holds a comma, which parts its words, or is longer than Excel's 255 characters
 */
export function inputsXml(inputs: readonly Input[]): string {
  return `<dataValidations count="${inputs.length}">${inputs.map(inputXml).join('')}</dataValidations>`;
}

function inputXml({ cell, allowed, prompt, refusal }: Input): string {
  const said = `showInputMessage="1" showErrorMessage="1" error="${message(refusal)}" prompt="${message(prompt)}" sqref="${cell}"`;
  if ('wholeNumberFrom' in allowed) {
    return `<dataValidation type="whole" operator="greaterThanOrEqual" ${said}><formula1>${allowed.wholeNumberFrom}</formula1></dataValidation>`;
  }
  return `<dataValidation type="list" ${said}><formula1>${escapeXml(listOf(allowed.oneOf))}</formula1></dataValidation>`;
}

function listOf(words: readonly string[]): string {
  const list = words.join(',');
  if (list.length > 255 || words.some((word) => word.includes(','))) {
    throw new Error(`A list to choose from has a comma in a word or over 255 characters: ${list}`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}

function message(text: string): string {
  return escapeXml(text.slice(0, 255));
}
