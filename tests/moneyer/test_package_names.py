"""The name of a package that nobody named."""

from __future__ import annotations

import json
import keyword
import sys
from pathlib import Path

import pytest

from moneyer.api import generate
from moneyer.packages import TAKEN, package_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Store", "pet_store"),
        ("", "api_client"),
        ("3D Prints", "api_3_d_prints"),
        ("Calendar", "calendar_api"),
        ("select", "select_api"),
        ("httpx", "httpx_api"),
        ("Import", "import_api"),
        ("Calendar API", "calendar_api"),
    ],
)
def test_a_title_makes_a_name_that_nothing_else_has(title: str, name: str) -> None:
    assert package_name(title) == name


def test_no_module_of_this_python_is_hidden_by_a_package() -> None:
    public = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    hidden = {name for name in public if package_name(name) == name}
    assert hidden == set()
    assert not any(keyword.iskeyword(name) for name in TAKEN)


def test_a_title_that_is_a_keyword_is_no_fault_of_the_user(tmp_path: Path) -> None:
    document = {"openapi": "3.1.0", "info": {"title": "class", "version": "1"}, "paths": {}}
    (tmp_path / "api.json").write_text(json.dumps(document))
    generate(tmp_path / "api.json", tmp_path / "out", targets=["python"])
    assert (tmp_path / "out" / "python" / "class_api").is_dir()
