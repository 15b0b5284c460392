/** The name under which every account of the network has its handle. */
export const domain = 'test';

/** A post of the scenario as the record that its author writes. */
export function recordOf(post, { accounts, created }) {
  const { text, createdAt, under, quotes, card } = post;
  const facets = facetsOf(post, accounts);
  const embed = embedOf({ quoted: created[quotes], card });
  return {
    text,
    createdAt,
    langs: ['en'],
    ...(under && { reply: { root: created.root, parent: created[under] } }),
    ...(facets.length > 0 && { facets }),
    ...(embed && { embed }),
  };
}

function embedOf({ quoted, card }) {
  if (quoted) return { $type: 'app.bsky.embed.record', record: quoted };
  if (!card) return undefined;
  const external = { uri: card.address, title: card.title, description: '' };
  return { $type: 'app.bsky.embed.external', external };
}

function facetsOf({ text, link, mention, tag }, accounts) {
  const features = [
    link && [link.words, { $type: 'app.bsky.richtext.facet#link', uri: link.address }],
    mention && [
      `@${mention}.${domain}`,
      { $type: 'app.bsky.richtext.facet#mention', did: accounts[mention].did },
    ],
    tag && [`#${tag}`, { $type: 'app.bsky.richtext.facet#tag', tag }],
  ];
  return features
    .filter(Boolean)
    .map(([words, feature]) => ({ index: placeOf(words, text), features: [feature] }));
}

/** A facet's place is counted in bytes of UTF-8, not in characters. */
function placeOf(words, text) {
  const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(words)));
  return { byteStart, byteEnd: byteStart + Buffer.byteLength(words) };
}
