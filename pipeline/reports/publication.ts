import type { Analysis } from '../analysis/analysis.ts';
import { packageVersion } from '../analysis/home.ts';
import type { Reader } from '../database/access.ts';
import type { ChartRow } from '../database/reply-tables.ts';
import type { ThreadRow } from '../database/text-tables.ts';
import { digest } from '../digest.ts';
import { type PublicNames, publicNames } from '../people/public-names.ts';
import { asPublished } from './as-published.ts';
import { threadAddress } from './public-address.ts';
import { type Findings, readFindings } from './read-findings.ts';

/** What every output is made from. */
export interface Publication {
  readonly analysis: Analysis;
  /** Its address is null where it is not to be published. */
  readonly thread: ThreadRow;
  readonly findings: Findings;
  readonly charts: readonly ChartRow[];
  readonly names: PublicNames;
  readonly made: Made;
  /** For the replies, which are read one by one. */
  readonly read: Reader;
}

/** With what the outputs were made, so that they can be made again. */
export interface Made {
  readonly version: string;
  readonly codebookHash: string;
  readonly configHash: string;
  readonly inputHash: string | null;
  readonly seed: number;
}

const noThread: ThreadRow = { root_id: null, host_id: null, url: null, asked_at: null };

/** Reads all that the outputs share; the replies themselves stay in the database. */
export function readPublication(analysis: Analysis, read: Reader): Publication {
  const { settings, codebook } = analysis;
  const names = publicNames(analysis, read);
  const findings = asPublished(readFindings(read), names, settings.profile);
  const thread = read.one<ThreadRow>('select * from thread') ?? noThread;
  return {
    analysis,
    thread: { ...thread, url: threadAddress(thread.url, settings.profile) },
    findings,
    charts: read.all<ChartRow>('select * from charts order by chart'),
    names,
    made: {
      version: packageVersion(),
      codebookHash: digest(codebook),
      configHash: digest(settings),
      inputHash: findings.coverage.inputHash,
      seed: settings.seed,
    },
    read,
  };
}
