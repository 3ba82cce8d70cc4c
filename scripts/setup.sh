# Sourced by the other scripts: makes `.venv` when it is missing or when what it is made from has
# changed. Sets `root`, the folder of the checkout, puts `.venv/bin` first in PATH, and goes to the
# root. `setup_npm` does the same for the npm packages, for those who need Node.
# shellcheck shell=bash

set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
venv="$root/.venv"
unset PYTHONHOME PYTHONPATH

say() { printf 'moneyer: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The first Python on this machine that is new enough; PYTHON=... names another one.
# A candidate is run, not only looked for: some shims are there and do not work.
find_python() {
  local name
  for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
  die 'no Python 3.11 or newer found; install one, or name it: PYTHON=/path/to/python3'
}

# What `.venv` was made from. The folder counts: a venv does not survive being moved.
venv_stamp() {
  printf '%s\n' "$root"
  cat "$root/pyproject.toml" "$root/constraints.txt"
}

setup_python() {
  if venv_stamp | cmp -s - "$venv/.moneyer-stamp"; then return; fi

  local home python
  home="$(head -n 1 "$venv/.moneyer-stamp" 2>/dev/null || true)"
  if [ "$home" != "$root" ]; then
    python="$(find_python)"
    say "making .venv with $("$python" --version 2>&1)"
    if "$python" -c 'import ensurepip' >/dev/null 2>&1; then
      "$python" -m venv --clear "$venv"
    else  # some distributions ship venv without pip
      "$python" -m venv --clear --without-pip "$venv"
      "$python" -m pip --python "$venv/bin/python" install -q pip
    fi
  fi
  say 'installing the pinned packages'
  rm -f "$venv/.moneyer-stamp"
  local pip=("$venv/bin/python" -m pip --disable-pip-version-check --no-input install -q
    -c "$root/constraints.txt")
  # The build backend comes first and is pinned too; without isolation pip uses that one.
  "${pip[@]}" hatchling || die 'pip failed; see above'
  (cd "$root" && "${pip[@]}" --no-build-isolation -e '.[dev]') || die 'pip failed; see above'
  venv_stamp >"$venv/.moneyer-stamp"
}

# `npm ci` in each folder that has a lock file, when the lock is not the installed one.
setup_npm() {
  local folder lock stamp
  for folder in "$root" "$root/templates/typescript"; do
    lock="$folder/package-lock.json"
    stamp="$folder/node_modules/.moneyer-stamp"
    if [ ! -f "$lock" ] || cmp -s "$lock" "$stamp"; then continue; fi
    node -e 'process.exit(+(process.versions.node.split(".")[0] < 20))' >/dev/null 2>&1 ||
      die 'no Node 20 or newer found; install it, with npm'
    say "installing the npm packages of ${folder#"$root"/}"
    (cd "$folder" && npm ci --silent --no-audit --no-fund) || die 'npm ci failed; see above'
    cp "$lock" "$stamp"
  done
}

setup_python
export PATH="$venv/bin:$PATH"
cd "$root"
