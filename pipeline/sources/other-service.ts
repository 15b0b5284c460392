const services = {
  Facebook: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch'],
  Instagram: ['instagram.com', 'instagr.am'],
  LinkedIn: ['linkedin.com', 'lnkd.in'],
  Medium: ['medium.com'],
  Reddit: ['reddit.com', 'redd.it'],
  Threads: ['threads.com', 'threads.net'],
  TikTok: ['tiktok.com'],
  YouTube: ['youtube.com', 'youtu.be'],
} as const;

/**
 * The service that a host belongs to, of those whose addresses look much like a post's on Mastodon
 * and whose replies come in files only; nothing for any other host.
 */
export function otherService(host: string): string | undefined {
  const belongs = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return Object.entries(services).find(([, domains]) => domains.some(belongs))?.[0];
}
