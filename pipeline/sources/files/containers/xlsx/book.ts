import { dateStyles } from './dates.ts';
import { type Parts, partText, relationshipsOf } from './parts.ts';
import { sharedTexts } from './text.ts';
import { xmlItems } from './xml.ts';

export const bookPart = 'xl/workbook.xml';

/** What cells refer to, and where the sheets are. */
export interface Book {
  readonly parts: Parts;
  /** The parts of its sheets with cells, in the order of its tabs, hidden ones too. */
  readonly sheets: readonly string[];
  readonly texts: readonly string[];
  /** Whether a style, by its number, shows a date. */
  readonly dates: readonly boolean[];
  /** Whether days count from 1904. */
  readonly from1904: boolean;
}

/**
 * Reads all of a workbook but its sheets.
 * @throws Error where a part is missing or not well-formed.
 */
export async function readBook(parts: Parts): Promise<Book> {
  const relationships = await relationshipsOf(parts, bookPart);
  const partOf = (type: string) => relationships.find((to) => to.type === type)?.part;
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  const sheets: string[] = [];
  let from1904 = false;
  for await (const item of bookItems(parts)) {
    if (item.kind === 'days') from1904 = item.from1904;
    else {
      const sheet = relationships.find(({ id }) => id === item.id);
      if (!sheet) throw new Error('it names a sheet that it does not hold');
      if (sheet.type === 'worksheet') sheets.push(sheet.part);
    }
  }
  return {
    parts,
    sheets,
    texts: texts === undefined ? [] : await sharedTexts(parts, texts),
    dates: styles === undefined ? [] : await dateStyles(parts, styles),
    from1904,
  };
}

type BookItem =
  | { readonly kind: 'sheet'; readonly id: string | undefined }
  | { readonly kind: 'days'; readonly from1904: boolean };

function bookItems(parts: Parts): AsyncGenerator<BookItem> {
  return xmlItems(partText(parts, bookPart), (give) => ({
    opened(element, attributes) {
      if (element === 'workbookPr') {
        give({ kind: 'days', from1904: /^(?:1|true)$/.test(attributes.date1904 ?? '') });
      }
      if (element === 'sheet') {
        const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
        give({ kind: 'sheet', id });
      }
    },
  }));
}
