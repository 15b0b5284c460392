/** What the colours of a drawing are for. */
interface Roles {
  readonly ground: string;
  /** Titles, names and figures. */
  readonly ink: string;
  readonly text: string;
  /** Notes, ticks and what is said by the way. */
  readonly muted: string;
  readonly axis: string;
  readonly rule: string;
  readonly grid: string;
  /** What marks invented replies, and the words on it. */
  readonly badge: string;
  readonly onBadge: string;
  /** What has no theme, and themes beyond the palette. */
  readonly neutral: string;
}

/** The colours that a drawing is painted in. */
export interface Scheme extends Roles {
  /** The colour of each outermost theme, in the codebook's order. */
  readonly themes: readonly string[];
}

/** A colour as a drawing names it: by what it is for; a theme's by its place, from 1. */
export type Colour = `@${keyof Roles}` | `@theme${number}`;

/**
 * On white. Each theme has a contrast of at least 4.5:1 with it. The first eight stay apart under each
 * kind of colour blindness; later ones come closer to them, hence the words and figures beside each
 * colour.
 */
export const light: Scheme = {
  ground: '#ffffff',
  ink: '#111111',
  text: '#333333',
  muted: '#595959',
  axis: '#8c8c8c',
  rule: '#b8b8b8',
  grid: '#ececec',
  badge: '#8f1d14',
  onBadge: '#ffffff',
  neutral: '#595959',
  themes: [
    '#2a6ce8',
    '#267f57',
    '#c01f92',
    '#906106',
    '#2728bb',
    '#7c150a',
    '#6d0f8c',
    '#054729',
    '#dd2237',
    '#184f71',
    '#70491b',
    '#a03ccb',
    '#6e5ea6',
    '#52394f',
  ],
};

/**
 * On near black. Each theme keeps its hue, so that it is known again, and is held to the same
 * contrast and the same distances as on white.
 */
export const dark: Scheme = {
  ground: '#15191c',
  ink: '#f4f6f7',
  text: '#d9dfe2',
  muted: '#a9b4ba',
  axis: '#7b878d',
  rule: '#4d585e',
  grid: '#2a3136',
  badge: '#ffb4a8',
  onBadge: '#3a0a05',
  neutral: '#b8c3c9',
  themes: [
    '#4b8eff',
    '#4c9174',
    '#ef69af',
    '#c59339',
    '#94acff',
    '#f69e86',
    '#b562cd',
    '#a3e8b3',
    '#e55967',
    '#8ac6fc',
    '#f4bd80',
    '#d05ff1',
    '#a094d6',
    '#cfa1d2',
  ],
};

/** The value that a scheme has for a colour, such as "#2a6ce8". */
export function colourIn(scheme: Scheme, colour: Colour): string {
  const [, theme, name = ''] = /^@(theme(?=\d))?(\w+)$/.exec(colour) ?? [];
  const value = theme ? scheme.themes[Number(name) - 1] : scheme[name as keyof Roles];
  if (value === undefined) throw new Error(`The scheme has no colour for ${colour}.`);
  return value;
}

/** Paints a drawing: every colour that it names is written as the scheme has it. */
export function painted(drawing: string, scheme: Scheme): string {
  return drawing.replaceAll(/"(@\w+)"/g, (_, colour: Colour) => `"${colourIn(scheme, colour)}"`);
}
