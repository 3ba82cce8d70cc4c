"""The base paths of an operation's servers."""

from __future__ import annotations

from typing import Any

import pytest

from normalizer.document import Document
from normalizer.traffic.servers import prefixes


def of(document: list[Any] | None, item: Any = None, operation: Any = None) -> set[str]:
    def having(servers: Any) -> dict[str, Any]:
        return {} if servers is None else {"servers": servers}

    tree = {"paths": {"/a": {"get": having(operation), **having(item)}}, **having(document)}
    made = Document(tree)
    (site,) = made.index.operations
    return {"/".join(["", *prefix]) for prefix in prefixes(made, site)}


def server(url: str, **defaults: str) -> dict[str, Any]:
    return {"url": url, "variables": {name: {"default": text} for name, text in defaults.items()}}


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://x.example", ""),
        ("https://x.example/v1/", "/v1"),
        ("//x.example/v1/api", "/v1/api"),
        ("/v1", "/v1"),
        ("v1", "/v1"),
        ("./v1", "/v1"),
        ("../v1", "/v1"),
        ("/", ""),
        ("https://x.example/a%20b?c=d", "/a b"),
        ("{base}/v1", "/v1"),
        ("https://[broken/v1", ""),
    ],
)
def test_a_base_path_is_that_of_the_url_absolute_or_not(url: str, path: str) -> None:
    assert of([{"url": url}]) == {path}


def test_variables_stand_at_their_defaults() -> None:
    url = "{scheme}://{host}/{base}/v{version}"
    defaults = {"scheme": "https", "host": "x.example", "base": "a/b", "version": "2"}
    assert of([server(url, **defaults)]) == {"/a/b/v2"}


def test_the_servers_that_stand_nearest_count() -> None:
    root, item, own = [server("/a")], [server("/b")], [server("/c"), server("/d")]
    assert of(root) == {"/a"}
    assert of(root, item) == {"/b"}
    assert of(root, item, own) == {"/c", "/d"}
    assert of(root, [], []) == {"/a"}
    assert of(None) == {""}


def test_broken_servers_have_no_base_path() -> None:
    assert of([{}, {"url": 1}, {"url": "/a", "variables": {"b": 1}}, 1]) == {"", "/a"}
