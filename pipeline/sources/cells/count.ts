const grouped = /^\d{1,3}(?:[,\s'’]\d{3})+$/;
const abbreviated = /^(\d+(?:\.\d+)?)\s*([kmb])$/i;
const sizes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** A count from 0: 1204, "1,204", "12.0" and "1.2K"; nothing where it could mean two numbers. */
export function readCount(cell: unknown): number | null {
  const count = typeof cell === 'string' ? countInText(cell.trim()) : cell;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}

function countInText(text: string): number | null {
  if (/^\d+(?:\.0+)?$/.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replace(/\D/g, ''));
  const [, number, size] = abbreviated.exec(text) ?? [];
  return number && size ? Math.round(Number(number) * sizes[size.toLowerCase()]!) : null;
}
