import { z } from 'zod';
import { flagNames } from '../flags/flags.ts';
import { isWebAddress, pastedAddress } from '../text/address.ts';
import { ruleText } from './codebook.ts';

const text = z.string().trim().min(1, 'a text is needed');
const count = z.preprocess(
  (value) => (typeof value === 'bigint' ? Number(value) : value),
  z.int('a whole number is allowed').min(0, 'a whole number from 0 is allowed'),
);
const id = z.preprocess((value) => (typeof value === 'bigint' ? String(value) : value), text);
const day = text.refine(
  (value) =>
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  'a day like 2020-04-15 or a time like 2020-04-15T09:30:00Z is allowed',
);
const address = text
  .transform(pastedAddress)
  .refine(isWebAddress, 'the address of a post is allowed, like https://x.com/name/status/123');

/** A question that the post asked; a reply answers it that carries one of its themes or that a rule finds. */
const questionShape = z.strictObject({
  asks: text,
  themes: z.array(text).default([]),
  rules: z.array(ruleText).default([]),
  not: z.array(ruleText).default([]),
});

/** The fields of a post that a column can be mapped to. */
export const columnFields = [
  'id',
  'parent',
  'conversation',
  'quoted',
  'text',
  'likes',
  'reposts',
  'replies',
  'quotes',
  'time',
  'language',
  'author',
  'handle',
  'name',
  'about',
  'links',
] as const;

export type ColumnField = (typeof columnFields)[number];

/** What `analysis.yaml` may say; `analysis/template.ts` explains each setting to its reader. */
export const settingsShape = z.strictObject({
  title: text,
  question: text,
  post: address.optional(),
  asked: day.optional(),
  file: z
    .union(
      [text.transform((file) => [file]), z.array(text).min(1)],
      'a file, or a list of files, is allowed',
    )
    .optional(),
  columns: z.partialRecord(z.enum(columnFields), text).optional(),
  collected: day.optional(),
  invented: z.boolean().default(false),
  host: z
    .strictObject({ name: text.optional(), standing: text.optional(), credits: text.optional() })
    .default({}),
  language: z.enum(['en']).default('en'),
  thresholds: z
    .strictObject({ words: count.default(20), likes: count.default(20) })
    .default({ words: 20, likes: 20 }),
  cloud: z.strictObject({ leaveOut: z.array(text).default([]) }).default({ leaveOut: [] }),
  search: z.enum(['all', 'recent']).default('all'),
  quotes: z.enum(['leave-out', 'count']).default('leave-out'),
  leaveOut: z.array(id).default([]),
  questions: z.array(questionShape).default([]),
  setAside: z.array(z.enum(flagNames)).default([]),
  people: z.enum(['pseudonyms', 'names']).default('pseudonyms'),
  profile: z.enum(['working', 'publish']).default('working'),
  codebook: text.optional(),
  codedBy: text.optional(),
  seed: count.default(1),
});

export type Settings = z.output<typeof settingsShape>;
