import type { Coding, SampledReply } from './coding.ts';

export function readCodings(_file: string, _shown: string): readonly Coding[] {
  return [];
}

export function readSample(_file: string, _shown: string): readonly SampledReply[] {
  return [];
}
