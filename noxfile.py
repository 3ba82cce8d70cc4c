"""The checks, one session each. `scripts/test.sh` runs them in the `.venv` that it made."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
# Drift comes before the tests, one of which runs the README's commands, codegen.sh among them.
nox.options.sessions = ["lint", "types", "drift", "tests", "generated", "wheel", "typescript"]

ROOT = Path(__file__).parent
PYTHON = [Path("out/python"), Path("out/mcp"), Path("out/cli")]
CONSUMERS = Path("tests/consumers")
NODE = Path("templates/typescript/node_modules/.bin")

IMPORT_ALL = """
import importlib, pathlib, sys
roots = [pathlib.Path(argument) for argument in sys.argv[1:]]
sys.path[:0] = map(str, roots)
names = sorted(
    ".".join(path.relative_to(root).with_suffix("").parts)
    for root in roots
    for package in root.iterdir() if (package / "__init__.py").is_file()
    for path in package.rglob("*.py")
    if path.name != "__main__.py"
)
for name in names:
    importlib.import_module(name.removesuffix(".__init__"))
print(f"{len(names)} modules import")
sys.exit(not names)
"""


@nox.session
def lint(session: nox.Session) -> None:
    """Style of what is written by hand, format of what is generated, encoders in templates."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    for folder in PYTHON:  # each has its own settings
        session.run("black", "--check", "--quiet", str(folder))
    session.run("python", "-m", "generators.templating", "templates")


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict on the three packages."""
    session.run("mypy", *session.posargs)


@nox.session
def laws(session: nox.Session) -> None:
    """The property tests, on examples that no run has seen; arguments go to pytest."""
    session.run(
        *("pytest", "-n", "auto", "-m", "hypothesis", *session.posargs),
        env={"HYPOTHESIS_PROFILE": "exploring"},
    )


@nox.session
def tests(session: nox.Session) -> None:
    """pytest on all cores; arguments go to pytest."""
    workers = [] if "-n" in session.posargs else ["-n", "auto", "--dist", "loadgroup"]
    session.run("pytest", *workers, *session.posargs)


@nox.session
def generated(session: nox.Session) -> None:
    """The generated Python, and what uses it: types, and the import of every module."""
    folders = [str(folder) for folder in PYTHON]
    packages = [
        str(path.parent.relative_to(ROOT))
        for folder in folders
        for path in ROOT.glob(f"{folder}/*/__init__.py")
    ]
    session.log(f"import of every module in {', '.join(folders)}")
    session.run("python", "-W", "error", "-c", IMPORT_ALL, *folders, log=False)
    snippets = Path(session.create_tmp()) / "readme"
    session.run("python", "-m", "tests.docs.snippets", f"{PYTHON[0]}/README.md", str(snippets))
    # Without a configuration file: as strict for us as for any user.
    session.run(
        *("mypy", "--strict", "--config-file", "", "--cache-dir", ".mypy_cache/generated"),
        *(*packages, str(CONSUMERS / "python_consumer.py"), str(snippets)),
        env={"MYPYPATH": os.pathsep.join(folders)},
    )
    session.run(str(NODE / "pyright"), "--project", str(CONSUMERS), external=True)


@nox.session(venv_backend="venv")
def wheel(session: nox.Session) -> None:
    """The Python client where nothing else is: its wheel, its needs, and what its README says."""
    home = Path(session.create_tmp()).resolve()
    for old in home.glob("*.whl"):
        old.unlink()
    with session.chdir(PYTHON[0]):
        build = ("-m", "hatchling", "build", "--target", "wheel", "--directory", str(home))
        session.run(sys.executable, *build, external=True, silent=True)
    (built,) = home.glob("*.whl")
    session.run(sys.executable, "-m", "tests.wheel", session.bin, str(built), external=True)


@nox.session
def typescript(session: nox.Session) -> None:
    """The TypeScript runtime's own tests; types of it, of out/typescript and of a consumer."""
    home = str(NODE.parent.parent)
    for project in (home, "out/typescript", str(CONSUMERS)):
        session.run(str(NODE / "tsc"), "--noEmit", "--project", project, external=True)
    session.run(str(NODE / "vitest"), "run", "--root", home, external=True)


@nox.session
def drift(session: nox.Session) -> None:
    """What is in out/ is what spec/ and the templates give."""
    session.run("moneyer", "check")


@nox.session
def bench(session: nox.Session) -> None:
    """Speed and memory beside a floor and a peer, in one run; never part of the gate."""
    session.run("python", "-m", "tests.bench", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Real documents through everything, or `--calls` alone; `--write` renews docs/corpus.md."""
    session.run("python", "-m", "tests.corpus", *session.posargs)


@nox.session
def truth(session: nox.Session) -> None:
    """Leave-one-out and tightness on recorded answers; with `--habits`, of each habit as well."""
    session.run("python", "-m", "tests.truth", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Changed and damaged documents, for `--minutes` with `--seed`; what fails is in .fuzz/."""
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(venv_backend="venv")
def peers(session: nox.Session) -> None:
    """Other generators before and after, on ours or the `--corpus`; `--write` renews the docs."""
    home = Path("tests/peers")
    session.install("--quiet", "-r", str(home / "requirements.txt"))
    session.run("npm", "ci", "--silent", "--prefix", str(home), "--legacy-peer-deps", external=True)
    published = ROOT.parent / "shared/specs/ibkr-2.28.0.json"
    before = published if published.is_file() else ROOT / "spec/ibkr/openapi.json"
    after = Path(session.create_tmp()) / "normalised.json"
    session.run("moneyer", "normalize", str(before), "--output", str(after), external=True)
    session.run("python", "-m", "tests.peers", str(after), str(before), *session.posargs)


@nox.session(venv_backend="venv")
def docs(session: nox.Session) -> None:
    """The documentation as a site, a page for each operation of the Python client among them."""
    home = Path(session.create_tmp()).resolve()
    shutil.rmtree(home / "pages", ignore_errors=True)
    session.install("--quiet", "mkdocs==1.6.1")
    shutil.copy("docs/mkdocs.yml", home)
    session.run("python", "-m", "tests.docs.site", str(home / "pages"))
    session.run("mkdocs", "build", "--strict", "--quiet", "--config-file", str(home / "mkdocs.yml"))
    session.log(f"the site is in {home / 'site'}")
