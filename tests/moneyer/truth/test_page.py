"""The page: one file, no script, and nothing of a hostile document but its text."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from moneyer.truth.page import _bar
from moneyer.truth.report import Operation, Report, Share
from tests.hostile.payloads import TEXTS
from tests.moneyer.truth.mint import MINT, Mint, recording

_EMPTY = {"meta"}
_ATTACKS = [
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "<!--", "]]>", "</details></main></body></html><h1>",
    "\u202egpj.exe", "\x1b[31mred\x1b[0m", "\u200b", "a\nb",
    *TEXTS,
]  # fmt: skip


class Outline(HTMLParser):
    """The elements of a page with their attributes, and whether each was closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.headings: list[int] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple((name, value) for name, value in attrs)))
        if tag not in _EMPTY:
            self._open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            if name in ("href", "src", "action"):
                self.links.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile(text: str) -> Any:
    """The document with a text in every name that the page shows."""
    document = json.loads(json.dumps(MINT))
    document["info"] = {"title": text, "version": text}
    schema = {"type": "object", "properties": {text: {"type": "integer", "enum": [1]}}}
    document["components"]["schemas"][text] = schema
    pointer = text.replace("~", "~0").replace("/", "~1")
    media = {
        "schema": {"$ref": f"#/components/schemas/{pointer}"},
        "examples": {text: {"value": {text: "no integer"}}, "fits": {"value": {text: 1}}},
    }
    document["paths"]["/" + text] = {
        "get": {
            "operationId": text,
            "parameters": [
                {"name": text, "in": "query", "schema": {"type": "integer"}, "example": "1"}
            ],
            "responses": {"200": {"description": text, "content": {"application/json": media}}},
        }
    }
    return document


def test_hostile_texts_stay_texts(mint: Mint) -> None:
    harmless = [*Outline(Mint(mint.folder, hostile("harmless")).page()).elements]
    for text in _ATTACKS:
        page = Mint(mint.folder, hostile(text)).page()
        found = Outline(page).elements
        tags = [tag for tag, _ in found if tag not in ("h4", "ul", "li", "p", "code", "tr")]
        assert {tag for tag, _ in found} <= {tag for tag, _ in harmless}, text
        assert tags.count("details") == 5, text
        for tag, attributes in found:
            names = {name for name, _ in attributes}
            assert names <= {name for t, a in harmless if t == tag for name, _ in a}, text
        assert all(link.startswith("#") for link in Outline(page).links), text


@pytest.mark.parametrize("text", ["\x1b[31m", "\u202e", "\u200b", "\x07"])
def test_characters_that_hide_or_turn_text_are_escaped_on_page_and_terminal(
    mint: Mint, text: str
) -> None:
    made = Mint(mint.folder, hostile(f"a{text}b"))
    for printed in (made.page(), made.piped().stdout):
        assert text not in printed
        assert f"\\u{ord(text[0]):04x}" in printed


def test_the_policy_admits_nothing_but_the_style_of_the_page(mint: Mint) -> None:
    page = mint.page()
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = [
        dict(attributes)["content"]
        for tag, attributes in Outline(page).elements
        if tag == "meta" and ("http-equiv", "Content-Security-Policy") in attributes
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "style=" not in page.partition("</style>")[2]
    assert "<script" not in page
    assert "url(" not in style and "@import" not in style


def test_headings_go_down_one_by_one_and_tables_have_headers(mint: Mint) -> None:
    outline = Outline(mint.page())
    assert outline.headings[0] == 1
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps)
    tags = [tag for tag, _ in outline.elements]
    assert tags.count("th") == 4 * tags.count("table") + tags.count("tr") - tags.count("table")


def test_filters_lead_to_anchors_that_are_there_once(mint: Mint) -> None:
    outline = Outline(mint.page())
    assert outline.links == ["#all", "#contradicted", "#widened", "#true", "#unproven"]
    assert all(outline.ids.count(link[1:]) == 1 for link in outline.links)


def test_what_is_contradicted_lies_open(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    opened = [a for tag, a in Outline(mint.page()).elements if tag == "details" and len(a) == 2]
    assert opened == [(("class", "operation contradicted"), ("open", None))]


def test_the_bar_is_whole() -> None:
    operations = tuple(Operation("GET", str(number), ()) for number in range(7))
    none = Share(0, 0, 0)
    report = Report("s", "", "", operations, none, none, 0, 0, (), {}, {})
    assert list(_bar(report)) == [("unproven", 0, 1000)]
