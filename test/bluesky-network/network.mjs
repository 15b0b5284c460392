import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { factsOf } from './facts.mjs';
import { startPostgres } from './postgres.mjs';
import { tell } from './tell.mjs';

/**
 * node network.mjs FOLDER: starts a Bluesky network from the packages that install.sh put into
 * FOLDER, lets the scenario happen, prints the facts as one line of JSON, and lives until its
 * standard input is closed or it is told to end.
 */

const packages = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'bluesky-network-'));
const endings = [() => rmSync(folder, { recursive: true, force: true })];
const told = new Promise((resolve) => {
  process.stdin.once('close', resolve).once('end', resolve).resume();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, resolve);
});

try {
  stayOnLoopback();
  const postgres = await startPostgres(folder);
  endings.unshift(postgres.stop);
  const network = await startNetwork(postgres.url);
  endings.unshift(() => network.close());
  const story = await tell(network);
  await network.processAll();
  console.log(JSON.stringify(factsOf(story, network)));
  await told;
} finally {
  for (const end of endings) await end();
}
process.exit();

async function startNetwork(dbPostgresUrl) {
  process.env.TMPDIR = folder;
  // Asked for by the network's own check, and read by nothing.
  process.env.REDIS_HOST = '127.0.0.1';
  const devEnv = createRequire(join(packages, 'package.json')).resolve('@atproto/dev-env');
  const { TestNetwork } = await import(pathToFileURL(devEnv).href);
  return TestNetwork.create({
    dbPostgresUrl,
    dbPostgresSchema: 'alderwick',
    // Production's cap; and `indexedAt` is the time of arrival there, not the author's own date.
    bsky: { maxThreadDepth: 10, indexedAtEpoch: new Date(1) },
  });
}

/** The network's servers name only a port, which would open them to other machines. */
function stayOnLoopback() {
  const { listen } = Server.prototype;
  Server.prototype.listen = function listenOnLoopback(port, ...rest) {
    return typeof port === 'number'
      ? listen.call(this, port, '127.0.0.1', ...rest)
      : listen.call(this, port, ...rest);
  };
}
