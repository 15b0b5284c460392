import type { Made } from './publication.ts';

/** What `findings.json` holds; its JSON Schema is `findings.schema.json` beside this file. */
export interface FindingsReport {
  readonly invented?: true;
  readonly thread: {
    readonly url: string | null;
    readonly question: string;
    readonly askedAt: string | null;
    readonly host: {
      readonly name?: string;
      readonly pseudonym: string;
      readonly standing?: string;
    };
    readonly collectedAt: string | null;
  };
  readonly coverage: {
    readonly expected: number | null;
    readonly collected: number;
    /** Direct replies that the service counts but did not hand over. */
    readonly shortfall: number;
    readonly missing: readonly { readonly reason: string; readonly replies: number }[];
    readonly unreadable: number;
  };
  readonly replies: {
    readonly collected: number;
    readonly counted: number;
    readonly people: number;
    readonly leftOut: Readonly<Record<string, number>>;
  };
  readonly thresholds: { readonly words: number; readonly likes: number };
  readonly topIssues: readonly TopIssue[];
  readonly themes: readonly ThemeFigures[];
  readonly references: readonly Reference[];
  readonly words: readonly Word[];
  readonly links: readonly Link[];
  readonly made: Made;
}

export interface Figures {
  readonly id: string;
  readonly name: string;
  readonly replies: number;
  readonly people: number;
  readonly likes: number;
  readonly repliesOverThreshold: number;
  readonly likesOverThreshold: number;
}

export interface TopIssue extends Figures {
  readonly rankByLikesOverThreshold: number;
  readonly rankByLikes: number;
  readonly rankByReplies: number;
  readonly shareOfTopReply: number | null;
}

export interface ThemeFigures extends Figures {
  readonly parent: string | null;
  readonly counts: string;
  readonly mentions: number;
}

export interface Reference extends Figures {
  readonly link: string | null;
  readonly mentions: number;
}

export interface Word {
  readonly word: string;
  readonly replies: number;
  readonly mentions: number;
  readonly people: number;
  readonly likes: number;
  readonly overThreshold: boolean;
  readonly theme: string | null;
  readonly forms: Readonly<Record<string, number>>;
}

export interface Link {
  readonly url: string;
  readonly domain: string;
  readonly title: string | null;
  readonly replies: number;
  readonly people: number;
  readonly likes: number;
}
