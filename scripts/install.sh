#!/usr/bin/env bash
# Installs what is in out/, to be used from this checkout: the Python client, the command and the
# MCP server into `.venv`, as they stand; the TypeScript client, built, into `node_modules`.

set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
setup_npm

projects=()
for project in out/python out/mcp out/cli; do
  if [ -f "$project/pyproject.toml" ]; then projects+=(-e "$project"); fi
done
# All that they depend on is there already, and pinned.
python -m pip --disable-pip-version-check install -q --no-deps --no-build-isolation --no-index \
  "${projects[@]}" || die 'pip failed; see above'

package="node_modules/$(node -p 'require("./out/typescript/package.json").name')"
rm -rf "$package"
mkdir -p "$package"
cp out/typescript/package.json "$package"
"$root/templates/typescript/node_modules/.bin/tsc" --project out/typescript \
  --outDir "$package/dist" --rootDir out/typescript/src || die 'tsc failed; see above'
say 'installed; now: source .venv/bin/activate'
