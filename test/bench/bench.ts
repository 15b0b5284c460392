/**
 * `npm run bench [-- <replies> …]`: the pipeline on threads grown from the sample, each size in a
 * process of its own, with seconds a stage, replies a second and peak memory. Not a test: its
 * figures are for reading.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const given = process.argv.slice(2);
const sizes = given.length > 0 ? given : ['2000', '100000', '1000000'];
for (const size of sizes) {
  spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('measure.ts', import.meta.url)), size],
    { stdio: 'inherit' },
  );
}
