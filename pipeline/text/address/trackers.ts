import { namesReferrer } from './referrers.ts';

/**
 * Query parts that follow the reader about, or say by which button a page was passed on, and do not
 * change the page. Reviewed one by one: a name that a site may use for the page itself ("source",
 * "t") stands only below the sites of which it is known ("ref" and "src" also where their value
 * names a referrer), and a code that opens a page to a reader (a gift link) is none.
 */

/** A name that ends in * stands for all names that begin so; small letters. */
const everywhere: readonly string[] = [
  // Google Analytics and Ads
  'utm_*',
  '_ga',
  '_gl',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  // Facebook and Instagram
  'fbclid',
  'fb_action_ids',
  'fb_action_types',
  'fb_ref',
  'fb_source',
  'igshid',
  'igsh',
  'mibextid',
  // X, TikTok, LinkedIn, Bing, Yandex
  '__twitter_impression',
  'ref_src',
  'ref_url',
  'twclid',
  'ttclid',
  'li_fat_id',
  'trkcampaign',
  'msclkid',
  'yclid',
  // Newsletters: Mailchimp, HubSpot, Marketo, Drip, Vero, Omeda, Klaviyo
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'mkt_tok',
  '__s',
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  '_kx',
  // Analytics of publishers: Piano, Adobe, Webtrekk, Matomo, comScore
  'at_campaign',
  'at_campaign_type',
  'at_custom*',
  'at_link_*',
  'at_medium',
  'at_ptr_name',
  'at_bbc_team',
  's_cid',
  's_kwcid',
  'ef_id',
  'wt.mc_id',
  'wt_mc',
  'mtm_*',
  'pk_campaign',
  'pk_kwd',
  'piwik_campaign',
  'ns_campaign',
  'ns_fee',
  'ns_linkname',
  'ns_mchannel',
  'ns_source',
  'xtor',
  'cmpid',
  'intcmp',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
];

/** By registered domain. */
const ofSites: Readonly<Record<string, readonly string[]>> = {
  'aljazeera.com': ['traffic_source'],
  'amazon.co.uk': ['ref', 'ref_', 'tag', 'psc', 'pd_rd_*', 'pf_rd_*', 'linkcode', 'sprefix', 'qid'],
  'amazon.com': ['ref', 'ref_', 'tag', 'psc', 'pd_rd_*', 'pf_rd_*', 'linkcode', 'sprefix', 'qid'],
  'bbc.co.uk': ['ocid', 'pinned_post_locator', 'pinned_post_type'],
  'bbc.com': ['ocid', 'pinned_post_locator', 'pinned_post_type'],
  'change.org': ['recruiter', 'recruited_by_id', 'share_bandit_exp', 'cs_tk', 'source_location'],
  'dailymail.co.uk': ['ito', 'ns_mail_uid', 'ns_mail_job'],
  'economist.com': ['fsrc', 'frsc'],
  'facebook.com': [
    '__cft__*',
    '__tn__',
    '_rdc',
    '_rdr',
    'hc_ref',
    'refsrc',
    'sfnsn',
    'paipv',
    'eav',
  ],
  'ft.com': ['segmentid', 'sharetype'],
  'gofundme.com': ['sharetype', 'rcid', 'member', 'pc', 'attribution_id'],
  'independent.co.uk': ['r'],
  'linkedin.com': ['trk', 'lipi', 'licu', 'originalsubdomain', 'rcm', 'trackingid', 'refid'],
  'medium.com': ['gi', 'source'],
  'metro.co.uk': ['ito'],
  'msn.com': ['ocid', 'cvid', 'ei'],
  'nytimes.com': ['emc', 'partner', 'referringsource', 'smid', 'smtyp'],
  'spotify.com': ['context', 'nd', 'si'],
  'substack.com': ['r', 's', 'showwelcome', 'triedredirect'],
  'telegraph.co.uk': ['wt.mc_id', 'li_source', 'li_medium'],
  'theguardian.com': ['cmp', 'cmp_bunit', 'cmp_tu'],
  'tiktok.com': ['_r', '_t', 'is_from_webapp', 'is_copy_url', 'sender_device', 'web_id'],
  'twitter.com': ['cn', 'cxt', 's', 'src', 't'],
  'washingtonpost.com': ['itid', 'tid'],
  'x.com': ['cn', 'cxt', 's', 'src', 't'],
  'youtube.com': ['ab_channel', 'app', 'feature', 'pp', 'si'],
};

const namesOf = (listed: readonly string[]) => ({
  whole: new Set(listed.filter((name) => !name.endsWith('*'))),
  beginnings: listed.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
});

type Names = ReturnType<typeof namesOf>;

const anywhere = namesOf(everywhere);
const onSite = new Map(Object.entries(ofSites).map(([site, names]) => [site, namesOf(names)]));

/**
 * Whether a part of a query ("utm_source=x") only tells how the reader came.
 * @param site the registered domain of the address
 */
export function isTracker(part: string, site: string | null): boolean {
  const [written = ''] = part.split('=', 1);
  const name = decoded(written).toLowerCase();
  const value = decoded(part.slice(written.length + 1)).toLowerCase();
  const own = site === null ? undefined : onSite.get(site);
  return (
    isAmong(name, anywhere) ||
    (own !== undefined && isAmong(name, own)) ||
    namesReferrer(name, value, site)
  );
}

function isAmong(name: string, { whole, beginnings }: Names): boolean {
  return whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
