import { getPublicSuffix } from 'tldts';
import { isOnX } from './x.ts';

/** Sites whose pages stand on a mobile host as well, under the same path; reviewed. */
const mobileSites = new Set([
  'aljazeera.com',
  'bbc.co.uk',
  'bbc.com',
  'businessinsider.com',
  'dailymail.co.uk',
  'dw.com',
  'facebook.com',
  'guardian.co.uk',
  'huffingtonpost.co.uk',
  'huffpost.com',
  'imdb.com',
  'independent.ie',
  'mirror.co.uk',
  'nytimes.com',
  'reddit.com',
  'reuters.com',
  'scmp.com',
  'theguardian.com',
  'thetimes.co.uk',
  'tiktok.com',
  'vimeo.com',
  'youtube.com',
]);

/** Sites whose pages stand on a host for AMP as well, under the same path; reviewed. */
const ampSites = new Set([
  'abc.net.au',
  'dw.com',
  'ft.com',
  'france24.com',
  'rte.ie',
  'scmp.com',
  'sbs.com.au',
  'theguardian.com',
  'theweek.co.uk',
]);

/** Hosts that are other names of one; reviewed. */
const otherNames: Readonly<Record<string, string>> = {
  'dx.doi.org': 'doi.org',
  'guardian.co.uk': 'theguardian.com',
  'old.reddit.com': 'reddit.com',
  'np.reddit.com': 'reddit.com',
  'new.reddit.com': 'reddit.com',
  'youtube-nocookie.com': 'youtube.com',
  'web.facebook.com': 'facebook.com',
  'en-gb.facebook.com': 'facebook.com',
};

const wiki =
  /^(?:([a-z-]+)\.)?m\.((?:wikipedia|wikimedia|wikinews|wikiquote|wikibooks|wikisource|wiktionary|wikidata|wikivoyage|wikiversity)\.org)$/;

/** One name for one host: without "www.", a closing dot, and what is for telephones or AMP only. */
export function oneHost(host: string): string {
  const bare = withoutWww(host.replace(/\.+$/, ''));
  if (isOnX(bare)) return 'x.com';
  const onWiki = wiki.exec(bare);
  if (onWiki) return [onWiki[1], onWiki[2]].filter(Boolean).join('.');
  const [, kind, site = ''] = /^(m|mobile|amp)\.(.*)$/.exec(bare) ?? [];
  const hasTwin = (kind === 'amp' ? ampSites : mobileSites).has(site);
  const name = hasTwin ? site : bare;
  return otherNames[name] ?? name;
}

/** www.gov.uk is where gov.uk leads; of www.com nothing would be left that is a site. */
function withoutWww(host: string): string {
  const rest = host.replace(/^(?:www\.)+/, '');
  const isSite = rest.includes('.') && (getPublicSuffix(rest) !== rest || suffixSites.has(rest));
  return isSite ? rest : host;
}

/** Names below which others are registered, and that are sites themselves. */
const suffixSites = new Set(['gov.uk', 'nhs.uk', 'police.uk', 'gov.au', 'gov.ie', 'gov.in']);
