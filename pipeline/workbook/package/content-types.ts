import { inserted } from './inserted.ts';

const office = 'application/vnd.openxmlformats-officedocument';

/** The content type of each kind of part that is added, by where it lies. */
const types: readonly (readonly [folder: string, type: string])[] = [
  ['xl/drawings/', `${office}.drawing+xml`],
  ['xl/charts/', `${office}.drawingml.chart+xml`],
  ['xl/tables/', `${office}.spreadsheetml.table+xml`],
];

/** The content types with those of further parts (ECMA-376 part 2, 10.1.2.2). */
export function withContentTypes(xml: string, parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = types.find(([folder]) => part.startsWith(folder) && !part.includes('_rels'));
    return type ? [`<Override PartName="/${part}" ContentType="${type[1]}"/>`] : [];
  });
  const all = inserted(xml, '</Types>', overrides.join(''));
  const pictures = parts.some((part) => part.endsWith('.png')) && !xml.includes('Extension="png"');
  return pictures
    ? inserted(all, '<Default ', '<Default Extension="png" ContentType="image/png"/>')
    : all;
}
