import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page that holds one style and one script and fetches nothing: both
 * are named by their SHA-256, so that nothing else on the page can run or dress it up.
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${sha256(style)}'`,
    `script-src '${sha256(script)}'`,
    // The empty icon, without which a browser would ask the server for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
