import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { coloursStyle } from './colours.ts';

/** The parts of the style, in the order in which they apply. */
const parts = [
  'ground',
  'head',
  'figures',
  'charts',
  'switch',
  'rankings',
  'themes',
  'links',
  'replies',
  'reply-rows',
  'filters',
  'narrow',
  'print',
] as const;

/** The page's style in one piece: the colours of both schemes, and what stands in `style/`. */
export function pageStyle(): string {
  const files = parts.map((part) =>
    readFileSync(new URL(`style/${part}.css`, import.meta.url), 'utf8'),
  );
  const { code } = transformSync([coloursStyle(), ...files].join('\n'), {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox121', 'safari16.4'],
    charset: 'utf8',
  });
  return code.trim();
}
