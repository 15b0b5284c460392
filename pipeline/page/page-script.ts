import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('script/page.ts', import.meta.url));

/** The page's script in one piece: minified, without a name of this machine, the same each time. */
export async function pageScript(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return inScriptElement(outputFiles[0]!.text.trim());
}

/** What would end the element, or begin a comment in it, is written so that it does not. */
function inScriptElement(script: string): string {
  return script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}
