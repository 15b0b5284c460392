#!/usr/bin/env node
// Plain JavaScript, so that Node can start it; everything else is TypeScript, read through tsx.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
