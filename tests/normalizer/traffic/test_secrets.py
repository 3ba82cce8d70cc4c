"""No secret that was recorded is told: by no repr, no reason, no error."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from normalizer.errors import MoneyerError
from normalizer.traffic.exchange import Exchange
from normalizer.traffic.matching import Matcher
from normalizer.traffic.reading import read

from .helpers import document

SECRET = "s3cr3t"
MATCHERS = (
    Matcher(document("GET /a/{b}", "PUT /a/{b}/c")),
    Matcher(document("GET /a/{b}", "GET /a/{c}", "POST /a")),
    Matcher(document()),
)

_bodies = st.sampled_from(
    [SECRET, {SECRET: SECRET}, [SECRET], f'{{"{SECRET}": ', f'{{"{SECRET}": 1, "{SECRET}": 2}}', 1]
)
_types = st.sampled_from(
    ["application/json", f"application/json; key={SECRET}", "text/plain", SECRET]
)
_paths = st.sampled_from(
    [f"/a/{SECRET}", f"/{SECRET}/a", f"/a/{SECRET}/c", f"/v1/{SECRET}/a/x", "/a"]
)
_statuses = st.sampled_from([200, 204, 0, SECRET])
_methods = st.sampled_from(["GET", "PUT", "HEAD", f"{SECRET} "])
_queries = st.sampled_from(["", f"?key={SECRET}", f"#{SECRET}"])


@st.composite
def _entries(draw: st.DrawFn) -> Any:
    method, status, body, media_type = draw(st.tuples(_methods, _statuses, _bodies, _types))
    path = draw(_paths) + draw(_queries)
    url = draw(
        st.sampled_from(["https://x.example", f"https://{SECRET}.example", f"http://[{SECRET}"])
    )
    text = body if isinstance(body, str) else json.dumps(body)
    headers = {"Content-Type": media_type, "Authorization": SECRET}
    request = {"method": method, "url": url + path, "headers": headers}
    content = {"mimeType": media_type, "text": draw(st.sampled_from([text, SECRET]))}
    encoded = b64encode(text.encode()).decode()
    return draw(
        st.sampled_from(
            [
                {
                    "method": method,
                    "path": path,
                    "status": status,
                    "body": body,
                    "headers": headers,
                },
                {"method": method, "url": url + path, "status": status, "body": body},
                {"request": request, "response": {"status": status, "content": content}},
                {
                    "request": request,
                    "response": {
                        "status": status,
                        "content": {**content, "encoding": "base64"},
                    },
                },
                {"request": request, "response": {"status": status, "jsonBody": body}},
                {
                    "request": {"method": method, "urlPattern": f"{path}|{SECRET}+"},
                    "response": {"status": 200, "base64Body": encoded, "headers": headers},
                },
                {"request": request, "response": {"status": 200, "bodyFileName": SECRET}},
                {SECRET: SECRET},
                SECRET,
            ]
        )
    )


def _told(folder: Path) -> str:
    told: list[Any] = []
    try:
        for found in read(folder):
            told += [found, str(found)]
            if isinstance(found, Exchange):
                for matcher in MATCHERS:
                    match = matcher.match(found)
                    told += [match, str(match)]
    except MoneyerError as error:
        told += [error, str(error), error.args, error.__context__, error.__cause__]
    return repr(told)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_entries(), st.sampled_from(["json", "jsonl", "har"]), st.booleans(), st.integers(0, 30))
def test_no_secret_is_told_whatever_it_was_recorded_in(
    tmp_path: Path, entry: Any, suffix: str, in_archive: bool, cut: int
) -> None:
    for old in tmp_path.iterdir():
        old.unlink()
    node = {"log": {"entries": [entry]}} if in_archive else entry
    text = json.dumps(node)
    (tmp_path / f"a.{suffix}").write_text(text[: len(text) - cut if cut < 10 else None])
    assert SECRET not in _told(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        f'{{"{SECRET}": 1, "{SECRET}": 2}}',
        f'{{"a": {SECRET}}}',
        f'{{"a": "\\{SECRET}"}}',
        SECRET,
        f"<html>{SECRET}",
        f"{SECRET}\0",
    ],
)
def test_no_error_quotes_a_file(tmp_path: Path, text: str) -> None:
    for suffix in ("json", "jsonl"):
        file = tmp_path / f"a.{suffix}"
        file.write_text(text)
        assert SECRET not in _told(file)
