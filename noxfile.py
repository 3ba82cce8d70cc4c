"""The checks, one session each. `scripts/test.sh` runs them in the `.venv` that it made."""

from __future__ import annotations

from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "tests", "generated", "drift"]

ROOT = Path(__file__).parent
OUT = Path("out/python")
CONSUMER = Path("tests/consumers/python_consumer.py")

IMPORT_ALL = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
names = sorted(
    ".".join(path.relative_to(root).with_suffix("").parts)
    for package in root.iterdir() if (package / "__init__.py").is_file()
    for path in package.rglob("*.py")
)
for name in names:
    importlib.import_module(name.removesuffix(".__init__"))
print(f"{len(names)} modules import")
sys.exit(not names)
"""


def source_root() -> Path:
    """The folder of the generated Python client that goes onto the path."""
    return OUT / "src" if (ROOT / OUT / "src").is_dir() else OUT


@nox.session
def lint(session: nox.Session) -> None:
    """Style of what is written by hand, format of what is generated, encoders in templates."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("black", "--check", "--quiet", str(OUT))
    session.run("python", "-m", "generators.templating", "templates")


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict on the three packages."""
    session.run("mypy", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """pytest on all cores; arguments go to pytest."""
    workers = [] if "-n" in session.posargs else ["-n", "auto"]
    session.run("pytest", *workers, *session.posargs)


@nox.session
def generated(session: nox.Session) -> None:
    """The generated client and a script that uses it: types, and the import of every module."""
    source = source_root()
    packages = [str(path.parent.relative_to(ROOT)) for path in ROOT.glob(f"{source}/*/__init__.py")]
    session.log(f"import of every module in {source}")
    session.run("python", "-W", "error", "-c", IMPORT_ALL, str(source), log=False)
    # Without a configuration file: as strict for us as for any user.
    session.run(
        *("mypy", "--strict", "--config-file", "", "--cache-dir", ".mypy_cache/generated"),
        *(*packages, str(CONSUMER)),
        env={"MYPYPATH": str(source)},
    )


@nox.session
def drift(session: nox.Session) -> None:
    """What is in out/ is what spec/ and the templates give."""
    session.run("moneyer", "check")


@nox.session
def bench(session: nox.Session) -> None:
    """Speed and memory beside a floor and a peer, in one run; never part of the gate."""
    session.run("python", "-m", "tests.bench", *session.posargs)
