#!/usr/bin/env bash
# Runs every check. Arguments choose sessions of noxfile.py; what follows `--` goes to the tool:
#
#   scripts/test.sh                        lint, types, tests, generated, drift
#   scripts/test.sh lint types             these two
#   scripts/test.sh tests -- -k pipeline   one session, with arguments for pytest

set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
setup_npm

case "${1-}" in
  '' | -*) ;;
  *) set -- -s "$@" ;;
esac
exec nox -f "$root/noxfile.py" "$@"
