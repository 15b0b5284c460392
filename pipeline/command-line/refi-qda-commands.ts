import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readAnalysis } from '../analysis/analysis.ts';
import { placesOf } from '../analysis/home.ts';
import { settingsShape } from '../analysis/settings.ts';
import { readYaml } from '../analysis/yaml.ts';
import { importRefiCodebook } from '../codebook/refi-qda/import.ts';
import { origin as ownOrigin, refiCodebook } from '../codebook/refi-qda/write-codebook.ts';
import { InputError } from '../input-error.ts';
import { counted } from '../wording/numbers.ts';
import { invocation } from './invocation.ts';
import type { Terminal } from './terminal.ts';

/**
 * `codebook export`: the codebook as a REFI-QDA codebook, beside where the person is.
 * @throws InputError where the file would take the place of one that this program did not export
 */
export function exportCommand(
  home: string,
  name: string,
  file: string | undefined,
  terminal: Terminal,
): void {
  const { codebook } = readAnalysis(home, name);
  const target = file ?? `${name}.qdc`;
  if (!/\.qdc$/i.test(target)) {
    throw new InputError(
      `codebook export: found the file ${JSON.stringify(target)}; a name that ends in .qdc is allowed.`,
    );
  }
  if (codebook.length === 0) {
    throw new InputError(`The codebook of ${name} holds no themes; a REFI-QDA codebook needs one.`);
  }
  if (existsSync(target) && !readFileSync(target, 'utf8').includes(`origin="${ownOrigin} `)) {
    throw new InputError(
      `${target} is there already and was made by another program; name another file.`,
    );
  }
  writeFileSync(target, refiCodebook(codebook));
  terminal.print(
    `Wrote ${counted(codebook.length, 'theme')} to ${target}, a REFI-QDA codebook; rules stand in the descriptions.`,
  );
}

/** `codebook import`: makes a themes.yaml of a REFI-QDA codebook. */
export function importCommand(
  home: string,
  name: string,
  file: string,
  { to }: { readonly to?: string },
  terminal: Terminal,
): void {
  const target = to ?? ownCodebook(home, name);
  const shown = to ?? relative(process.cwd(), target);
  const { count, withoutRules, withoutDefinition, sets } = importRefiCodebook(file, target, {
    file,
    target: shown,
  });
  terminal.print(`Made ${shown} with ${counted(count, 'theme')}.`);
  if (withoutRules > 0) {
    terminal.print(
      `  ${withoutRules === count ? 'They have' : `${counted(withoutRules, 'theme has', 'themes have')}`} no rules; write some, or code replies and let codebook suggest propose them.`,
    );
  }
  if (withoutDefinition > 0) {
    terminal.print(`  ${counted(withoutDefinition, 'theme')} came without a definition.`);
  }
  if (sets > 0) {
    terminal.print(`  ${counted(sets, 'set')} of codes passed by; a codebook here has none.`);
  }
  terminal.print(`See what it finds with: ${invocation(home)} run ${name}`);
}

/** @throws InputError where the analysis is not there, or uses the codebook of another */
function ownCodebook(home: string, name: string): string {
  const { settings: file, origin, codebook } = placesOf(home, name);
  const shown = relative(origin, file);
  if (!existsSync(file)) {
    throw new InputError(
      `There is no analysis ${JSON.stringify(name)} to import into; make it with new, or name a file with --to.`,
    );
  }
  const { value: settings, lineOf } = readYaml(file, shown, settingsShape);
  if (settings.codebook === undefined) return codebook;
  throw new InputError(
    `${shown}:${lineOf(['codebook'])}: the analysis uses the codebook ${settings.codebook}; name a file for the import with --to.`,
  );
}
