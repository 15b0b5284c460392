/** A part of a drawing that the page has as text, and where it stands. */
export interface SaidPart {
  readonly markup: string;
  /** In the drawing's pixels. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The group of a class that says from where to where it stands: `<g class="notes" data-top="…"
 * data-bottom="…">`, with the groups within it. Undefined where a drawing has no such group, so that
 * it is shown as it is.
 */
export function saidPart(drawing: string, name: 'heading' | 'notes'): SaidPart | undefined {
  const opening = new RegExp(`<g class="${name}" data-top="([\\d.]+)" data-bottom="([\\d.]+)">`);
  const found = opening.exec(drawing);
  if (found === null) return undefined;
  const markup = groupFrom(drawing.slice(found.index));
  const [top, bottom] = [Number(found[1]), Number(found[2])];
  return markup === undefined || !(top < bottom) ? undefined : { markup, top, bottom };
}

/** The group that a text begins with, to its own end. */
function groupFrom(text: string): string | undefined {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag === '</g>' ? -1 : 1;
    if (depth === 0) return text.slice(0, index + tag.length);
  }
  return undefined;
}
