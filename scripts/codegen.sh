#!/usr/bin/env bash
# Generates everything in out/ from spec/, as moneyer.toml says. Arguments go to
# `moneyer generate`; paths among them are taken from the root of the checkout.

set -euo pipefail
# shellcheck source=scripts/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

exec moneyer generate "$@"
