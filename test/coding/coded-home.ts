import { join } from 'node:path';
import excel, { type Row, type Workbook, type Worksheet } from 'exceljs';
import type { Terminal } from '../../pipeline/command-line/terminal.ts';
import { runQuietly, smallHome } from '../temporary-home.ts';

/**
 * An invented thread of twelve replies. By its rules transport are 1–5 (4 and 5 within it the
 * timetable), listening 5 and 6; the others carry nothing.
 */
export const texts = [
  'More buses please',
  'The night bus never came',
  '=1+1 trains & "buses", said\nsomebody',
  'Read the green timetable',
  'Listen: the green timetable is late',
  'Listen to the drivers',
  'A tram would do 🚋',
  'Nothing to add here',
  'My street floods every winter',
  'We were promised fish',
  'Give the drivers a say',
  'Hear the people of our valley',
];

const replies = [
  { id: '1250357135428521984', text: 'What should change?', author: 'host', likes: 9 },
  ...texts.map((text, place) => ({
    id: idOf(place + 1),
    parent_id: '1250357135428521984',
    text,
    author: `person ${place}`,
    likes: place,
  })),
];

/** The post of a reply: more digits than a number keeps. */
export function idOf(reply: number): string {
  return `12503571354285220${String(reply).padStart(2, '0')}`;
}

/** A home with the analysis "small", tagged and flagged. */
export async function codedHome(): Promise<string> {
  const home = smallHome(replies);
  await runQuietly(home, 'small', { to: 'weigh' });
  return home;
}

/** A terminal that remembers what it was told. */
export function listener(): { readonly terminal: Terminal; readonly lines: string[] } {
  const lines: string[] = [];
  const silent = { expect() {}, step() {}, stop() {} };
  return { lines, terminal: { print: (line) => lines.push(line), progress: () => silent } };
}

export function sheetFile(home: string, name: string): string {
  return join(home, 'reports/small/coding', `${name}.xlsx`);
}

export async function openBook(file: string): Promise<Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

/** A coding sheet as a test wants to see it: rows by reply, cells by the names of their columns. */
export function coded(sheet: Worksheet) {
  const names = (sheet.getRow(1).values as string[]).map((name) => String(name));
  const rows = new Map<number, Row>();
  sheet.eachRow((row, line) => {
    const [, , , , id] = row.getCell(names.indexOf('key')).text.split(' ');
    if (line > 3 && id !== undefined) rows.set(Number(id.slice(-2)), row);
  });
  const cell = (reply: number, name: string) => rows.get(reply)!.getCell(names.indexOf(name));
  return { names, rows, cell };
}

/** Opens a workbook, lets a coder loose on it, and saves it, under another name if asked. */
export async function fill(
  file: string,
  coder: (sheet: ReturnType<typeof coded>, worksheet: Worksheet) => void,
  as = file,
): Promise<string> {
  const book = await openBook(file);
  const worksheet = book.getWorksheet('Coding')!;
  coder(coded(worksheet), worksheet);
  await book.xlsx.writeFile(as);
  return as;
}
