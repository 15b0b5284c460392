/** The findings on links: a reading list for further research. */

export interface FindingLinkRow {
  /** In its normal form; where a short address leads, as far as that is known. */
  url: string;
  domain: string;
  title: string | null;
  /** One of the kinds of `findings/links/link-kinds.yaml`, "short" or "other". */
  kind: string;
  /** What speaks for the kind, as a sentence. */
  why: string;
  /** JSON list of the short addresses that were asked and lead to it. */
  resolved_from: string;
  replies: number;
  people: number;
  likes: number;
}

/** Links that have something in common, and the replies that pass on at least one of them. */
export interface FindingLinkGroupRow {
  /**
   * "all", "kind" or "domain"; "short" for the addresses of shorteners that stand in replies, by what
   * is known of where they lead.
   */
  by: string;
  /** "all", a kind or a domain; "resolved", "not-asked" or the reason why it is not known. */
  value: string;
  name: string;
  links: number;
  replies: number;
  people: number;
  likes: number;
}

/** A link in the replies that carry a theme. */
export interface FindingThemeLinkRow {
  theme: string;
  url: string;
  replies: number;
  people: number;
  likes: number;
}

export interface LinkFindings {
  finding_links: FindingLinkRow;
  finding_link_groups: FindingLinkGroupRow;
  finding_theme_links: FindingThemeLinkRow;
}

const figures = 'replies integer not null, people integer not null, likes integer not null';

export const linkFindings: Record<keyof LinkFindings, string> = {
  finding_links: `url text primary key, domain text not null, title text, kind text not null,
    why text not null, resolved_from text not null, ${figures}`,
  finding_link_groups: `by text not null, value text not null, name text not null,
    links integer not null, ${figures}, primary key (by, value)`,
  finding_theme_links: `theme text not null, url text not null, ${figures},
    primary key (theme, url)`,
};
