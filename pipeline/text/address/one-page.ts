import { pathOnX } from './x.ts';

/** A page's place on its host. */
export interface Place {
  readonly host: string;
  readonly path: string;
  /** Parts of the query, as written. */
  readonly query: readonly string[];
}

const videoId = /^[\w-]{11}$/;

/**
 * One place for one page: a video on YouTube under its id, a post on X under its number, a DOI in
 * small letters (they mean the same: https://www.doi.org/doi-handbook, 2.4), a page for AMP as the
 * page itself.
 */
export function onePage(place: Place): Place {
  switch (place.host) {
    case 'youtu.be':
    case 'youtube.com':
      return video(place);
    case 'x.com':
      return onX(place);
    case 'doi.org':
      return doi(place);
    default:
      return withoutAmp(place);
  }
}

/** Where in it to begin, and the list it was found in, are no part of it. */
function video(place: Place): Place {
  const { host, path, query } = place;
  const inPath = (
    host === 'youtu.be' ? /^\/([^/]+)\/?$/ : /^\/(?:embed|live|shorts|v)\/([^/]+)\/?$/
  ).exec(path)?.[1];
  const inQuery = /^\/watch\/?$/.test(path)
    ? query.find((part) => part.startsWith('v='))?.slice('v='.length)
    : undefined;
  const id = inPath ?? inQuery;
  if (id !== undefined && videoId.test(id)) {
    return { host: 'youtube.com', path: '/watch', query: [`v=${id}`] };
  }
  return host === 'youtu.be' && path === '/' ? { ...place, host: 'youtube.com' } : place;
}

function onX(place: Place): Place {
  const path = pathOnX(place.path);
  return path === place.path && path !== '/' && !path.startsWith('/i/status/')
    ? place
    : { ...place, path, query: [] };
}

function doi(place: Place): Place {
  return place.path.startsWith('/10.') ? { ...place, path: place.path.toLowerCase() } : place;
}

/** Parts of a query that ask for the page in AMP. */
const asksForAmp = /^(?:amp(?:=(?:1|true)?)?|amp_js_v=.*|outputtype=amp|output=amp)$/i;

/** "amp" may be a page of its own: it is none after what looks like the name of an article. */
const endsInAmp = /^(.*\/[^/]*[-\d][^/]*)(?:\/amp\/?|\.amp)$/i;

function withoutAmp({ host, path, query }: Place): Place {
  return {
    host,
    path: (endsInAmp.exec(path)?.[1] ?? path).replace(/\.amp(?=\.html?$)/i, ''),
    query: query.filter((part) => !asksForAmp.test(part)),
  };
}
