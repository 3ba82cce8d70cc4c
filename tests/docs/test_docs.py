"""What the documentation says is so: its links, its tables and its commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import openapi_spec_validator
import pytest
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]

from normalizer import facts, pipeline
from normalizer.catalogue import STEPS
from tests.docs.blocks import PAGES, ROOT, Block, blocks, local_links, rows

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
COMMANDS = {
    "sh": ["bash", "-euo", "pipefail", "-c"],
    "python": [sys.executable, "-W", "error", "-c"],
}
FACTS = list(rows(ROOT / "docs/facts.md", "object"))


@each_page
def test_a_link_leads_to_a_file(page: Path) -> None:
    assert [link for link in local_links(page) if not (page.parent / link).exists()] == []


def test_the_table_of_steps_is_the_catalogue_in_the_order_of_the_pipeline() -> None:
    table = [(step, slug, kind) for step, slug, kind, *_ in rows(ROOT / "docs/steps.md", "id")]
    assert table == [(step.id, step.slug, step.kind) for step in pipeline.ordered(STEPS)]


def test_each_step_has_a_page_of_its_own() -> None:
    pages = {page.stem for page in (ROOT / "docs/steps").glob("*.md")}
    assert pages == {step.id for step in STEPS}


def test_the_table_of_facts_has_known_kinds_and_no_key_twice() -> None:
    keys = [row[:2] for row in FACTS]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []
    assert {row[2] for row in FACTS} == {"fact", "prose", "example"}
    assert all(len(row) == 4 and row[3] for row in FACTS)


def test_the_table_of_facts_is_what_the_code_does() -> None:
    table = {(row[0], row[1].strip("`")): row[2] for row in FACTS if "`{" not in row[1]}
    table = {key: kind for key, kind in table.items() if key[0] not in ("any", "Example")}
    code = {
        (owner, key): facts.kind_of(owner, key)
        for owner in facts.OBJECTS
        for key in facts.OBJECTS[owner]
    }
    # A map is no object in the code; its one fixed key is there by the pattern.
    assert table.pop(("Responses", "default")) == "fact"
    assert table == code


@pytest.mark.parametrize("edition", ["v3.0", "v3.1"])
def test_the_table_of_facts_has_every_fixed_field_of_the_specification(edition: str) -> None:
    known = {(_plain(row[0]), row[1].strip("`")) for row in FACTS}
    missing = [key for key in _fixed_fields(edition) if key not in known]
    assert missing == []


def test_the_table_of_facts_has_every_keyword_of_json_schema() -> None:
    known = {row[1].strip("`") for row in FACTS if row[0] == "Schema"}
    keywords: set[str] = set()
    for uri, resource in REGISTRY.items():
        if "draft-03" not in uri:  # OpenAPI never used it
            keywords |= resource.contents.get("properties", {}).keys()
    assert keywords > {"prefixItems", "dependencies", "contentSchema"}
    assert sorted(keywords - known) == []


@each_page
def test_the_blocks_of_a_page_do_what_they_say(page: Path, tmp_path: Path) -> None:
    environment = os.environ | {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "HOME": str(tmp_path),
        "NO_COLOR": "1",
    }
    printed = ""
    for block in blocks(page):
        where = f"{page.relative_to(ROOT)}:{block.line}"
        if name := block.option("file"):
            (tmp_path / name).write_text(block.text, "utf-8")
        elif source := block.option("from"):
            assert _stands_in(block, ROOT / source), f"{where} is not in {source}"
        elif "run" in block.words:
            result = subprocess.run(
                [*COMMANDS[block.language], block.text],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            printed = result.stdout
            assert result.returncode == 0, f"{where}\n{result.stdout}\n{result.stderr}"
        elif "output" in block.words:
            assert printed == block.text, where


def _stands_in(block: Block, source: Path) -> bool:
    wanted = [line for line in dedent(block.text).splitlines() if line.strip()]
    there = [line.strip() for line in source.read_text("utf-8").splitlines() if line.strip()]
    return any(
        there[start : start + len(wanted)] == [line.strip() for line in wanted]
        for start in range(len(there))
    )


# --- the specification's own schemas, as openapi-spec-validator ships them ---------------------

_NAMES: dict[str, str | None] = {
    "": "openapi",
    "content": None,  # a map of media types, not an object
    "examples": None,  # what several objects share
    "examplexorexamples": None,
    "callbacks": "callback",
}
_FLOWS = {"implicit", "password", "clientcredentials", "authorizationcode"}


def _plain(name: str) -> str:
    return name.lower().replace("-", "").replace(" ", "")


def _object_of(definition: str) -> str | None:
    """The name in the table of a definition in the specification's schema."""
    name = _plain(definition)
    if name in _FLOWS or name.endswith("flow"):
        return "oauthflow"
    for scheme in ("apikey", "http", "oauth2", "openidconnect"):
        if name in (f"{scheme}securityscheme", f"type{scheme}"):
            return "securityscheme"
    return _NAMES.get(name, name)


def _fixed_fields(edition: str) -> list[tuple[str, str]]:
    """(object, key) of all that the schema of this edition of OpenAPI names."""
    folder = Path(openapi_spec_validator.__file__).parent / "resources/schemas" / edition
    schema: dict[str, Any] = json.loads((folder / "schema.json").read_text("utf-8"))
    definitions = schema.get("$defs") or schema["definitions"]
    fields = {("openapi", key) for key in schema["properties"]}
    for name, definition in definitions.items():
        if owner := _object_of(name):
            fields |= {(owner, key) for key in definition.get("properties", {})}
    return sorted(fields)
