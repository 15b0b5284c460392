import { Transform } from 'node:stream';

const closing = Buffer.from('</sheetData>');
const empty = Buffer.from('<sheetData/>');
const end = '</worksheet>';

/**
 * A worksheet's bytes with what follows its cells rewritten; the cells pass through as they come and
 * are never held. Cells hold no such mark, for a "<" in them is written as "&lt;".
 * @param rewrite is given the XML between the cells and the end of the worksheet
 */
export function afterCells(rewrite: (xml: string) => string): Transform {
  let held: Buffer = Buffer.alloc(0);
  let found = false;
  return new Transform({
    transform(bytes: Buffer, _, done) {
      held = Buffer.concat([held, bytes]);
      if (!found) {
        const place = Math.max(held.indexOf(closing), held.indexOf(empty));
        found = place >= 0;
        const passed = found ? place + closing.length : Math.max(0, held.length - closing.length);
        this.push(held.subarray(0, passed));
        held = held.subarray(passed);
      }
      done();
    },
    flush(done) {
      const tail = held.toString('utf8');
      if (!found || !tail.endsWith(end)) {
        done(new Error(`The workbook's XML has no ${end} after its cells.`));
        return;
      }
      this.push(rewrite(tail.slice(0, -end.length)) + end);
      done();
    },
  });
}
