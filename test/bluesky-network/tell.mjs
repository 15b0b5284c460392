import { domain, recordOf } from './record.mjs';
import { blocks, deactivated, host, onlyForMembers, people } from './scenario/people.mjs';
import { posts } from './scenario/posts.mjs';

const named = (fate) => posts.filter(({ becomes }) => becomes === fate);

/**
 * Lets the scenario happen: accounts, posts and likes first, then what makes holes in the thread.
 * @returns the accounts by name ({ did, handle }), and the posts by name ({ uri, cid })
 */
export async function tell(network) {
  const accounts = {};
  const created = {};
  const agent = network.pds.getAgent();
  const asThem = (name) => ({
    encoding: 'application/json',
    headers: { authorization: `Bearer ${accounts[name].accessJwt}` },
  });
  const create = async (name, collection, record, rkey) => {
    const { data } = await agent.com.atproto.repo.createRecord(
      { repo: accounts[name].did, collection, record: { $type: collection, ...record }, rkey },
      asThem(name),
    );
    return { uri: data.uri, cid: data.cid };
  };
  const rkeyOf = (post) => created[post.name].uri.split('/').at(-1);
  const joins = async ([name, displayName]) => {
    const { data } = await agent.com.atproto.server.createAccount({
      handle: `${name}.${domain}`,
      email: `${name}@${domain}.example`,
      password: `${name}-invented`,
    });
    accounts[name] = data;
    await create(name, 'app.bsky.actor.profile', profileOf(name, displayName), 'self');
  };

  await Promise.all(Object.entries(people).map(joins));
  for (const post of posts) {
    const record = recordOf(post, { accounts, created });
    created[post.name] = await create(post.by, 'app.bsky.feed.post', record);
  }
  const createdAt = posts.at(-1).createdAt;
  for (const post of posts) {
    const others = Object.keys(people).filter((name) => name !== post.by);
    for (const name of others.slice(0, post.likes)) {
      await create(name, 'app.bsky.feed.like', { subject: created[post.name], createdAt });
    }
  }

  for (const { by, of } of blocks) {
    await create(by, 'app.bsky.graph.block', { subject: accounts[of].did, createdAt });
  }
  const [root] = posts;
  const hiddenReplies = named('hidden').map(({ name }) => created[name].uri);
  const threadgate = { post: created[root.name].uri, hiddenReplies, createdAt };
  await create(host, 'app.bsky.feed.threadgate', threadgate, rkeyOf(root));
  for (const post of named('deleted')) {
    await agent.com.atproto.repo.deleteRecord(
      { repo: accounts[post.by].did, collection: 'app.bsky.feed.post', rkey: rkeyOf(post) },
      asThem(post.by),
    );
  }
  await agent.com.atproto.server.deactivateAccount({}, asThem(deactivated));
  return { accounts, created };
}

function profileOf(name, displayName) {
  if (name !== onlyForMembers) return { displayName };
  const values = [{ val: '!no-unauthenticated' }];
  return { displayName, labels: { $type: 'com.atproto.label.defs#selfLabels', values } };
}
