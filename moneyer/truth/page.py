"""The report as one HTML page that needs nothing else, and no script.

A document is a stranger's text. Jinja's autoescape makes it text and nothing else, the page links
only to itself, and its Content-Security-Policy admits no more than its own style.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from moneyer.truth.report import VERDICTS, Report, Verdict, percent_told
from moneyer.truth.words import habit_told, rows, seen_told, shown

_HOME = Path(__file__).parent

MEANINGS: dict[Verdict, str] = {
    "contradicted": "some evidence contradicts the refined type too",
    "widened": "evidence contradicts the published type; the refined one fits all of it",
    "true": "all evidence fits the type as published",
    "unproven": "there is no evidence",
}


def page(report: Report) -> bytes:
    """The page."""
    style = (_HOME / "page.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    text = _template().render(
        report=report,
        meanings=MEANINGS,
        bar=list(_bar(report)),
        style=Markup(style),
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; "
        "form-action 'none'",
        percent_told=percent_told,
        rows=rows,
        seen_told=seen_told,
        habit_told=habit_told,
    )
    return text.encode()


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HOME),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_finalised,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.jinja")


def _finalised(value: Any) -> Any:
    """Text of the document without characters that hide or turn others; autoescape follows."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _bar(report: Report) -> Iterator[tuple[Verdict, int, int]]:
    """The verdicts of the operations as parts of a bar: where each begins and ends, of 1000."""
    total = max(len(report.operations), 1)
    counted = 0
    for verdict in VERDICTS:
        begin = counted * 1000 // total
        counted += report.verdicts[verdict]
        if (end := counted * 1000 // total) > begin:
            yield verdict, begin, end - begin
