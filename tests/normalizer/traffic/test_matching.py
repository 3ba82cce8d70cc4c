"""Exchanges matched to operations."""

from __future__ import annotations

from time import perf_counter
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from normalizer.document import Document
from normalizer.pointer import pointer_of
from normalizer.traffic.matching import Match, Matcher, Unmatched
from normalizer.traffic.segments import template_segments

from .helpers import document, matched, sent

THINGS = Matcher(
    document(
        "GET /things",
        "POST /things",
        "GET /things/{thingId}",
        "DELETE /things/{thingId}",
        "GET /things/mine",
        "GET /things/{thingId}.csv",
        "GET /things/{from}:{to}",
        "GET /parts",
        "HEAD /parts",
        "GET /{any}/{thing}",
        servers=[{"url": "https://x.example/v1"}, {"url": "https://x.example/v1/beta"}],
    )
)


@pytest.mark.parametrize(
    ("request_", "operation"),
    [
        ("GET /things", "GET /things"),
        ("GET /things/", "GET /things"),
        ("POST /things", "POST /things"),
        ("GET /things/{THINGid}", "GET /things/{thingId}"),
        ("GET /things/%7BthingId%7D", "GET /things/{thingId}"),
        ("GET /things/{other}", "GET /things/{thingId}"),
        ("GET /things/1", "GET /things/{thingId}"),
        ("GET /things/a%2Fb", "GET /things/{thingId}"),
        ("GET /%74hings/1", "GET /things/{thingId}"),
        ("GET /things/mine", "GET /things/mine"),
        ("DELETE /things/mine", "DELETE /things/{thingId}"),
        ("GET /things/a.csv", "GET /things/{thingId}.csv"),
        ("GET /things/1:2", "GET /things/{from}:{to}"),
        ("GET /v1/things/1", "GET /things/{thingId}"),
        ("GET /v1/beta/things/1", "GET /things/{thingId}"),
        ("GET /proxy/v1/things/1", "GET /things/{thingId}"),
        ("GET /v1/things", "GET /things"),
        ("HEAD /things/1", "GET /things/{thingId}"),
        ("HEAD /parts", "HEAD /parts"),
        ("GET /v1/x/y", "GET /{any}/{thing}"),
    ],
)
def test_a_request_is_matched_to_its_operation(request_: str, operation: str) -> None:
    assert matched(THINGS, request_) == operation


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ("GET /a/b/hush", "GET /*/*/*: it fits no path template"),
        ("GET /", "GET /: it fits no path template"),
        ("PUT /things/1", "PUT /things/*: it fits /things/{thingId}, but for the method"),
        ("PUT /proxy/b/parts", "PUT /*/*/parts: it fits /parts, but for the method"),
        ("GET /things/1/parts", "GET /things/*/parts: it fits no path template"),
        ("GET /things//parts", "GET /things/*/parts: it fits no path template"),
    ],
)
def test_another_request_is_told_why_it_is_none(request_: str, told: str) -> None:
    assert matched(THINGS, request_) == told


def test_the_longest_base_path_counts() -> None:
    servers = [{"url": "/"}, {"url": "/v1"}, {"url": "/v1/api"}]
    matcher = Matcher(document("GET /{a}/{b}/c", "GET /{b}/c", "GET /c", servers=servers))
    assert matched(matcher, "GET /v1/api/c") == "GET /c"
    assert matched(matcher, "GET /v1/x/c") == "GET /{b}/c"
    assert matched(matcher, "GET /x/api/c") == "GET /{a}/{b}/c"


def test_a_base_path_only_stands_before_the_operations_that_have_it() -> None:
    tree = document("GET /{a}", "GET /v1/{a}", servers=[{"url": "/"}]).tree
    tree["paths"]["/{a}"]["servers"] = [{"url": "/v2"}]
    matcher = Matcher(Document(tree))
    assert matched(matcher, "GET /v2/x") == "GET /{a}"
    assert matched(matcher, "GET /v1/x") == "GET /v1/{a}"


def test_an_unknown_base_path_needs_a_literal_behind_it() -> None:
    matcher = Matcher(document("GET /{a}", "GET /{a}/{b}/c", "GET /d/{e}"))
    assert matched(matcher, "GET /v1/api/d/1") == "GET /d/{e}"
    assert matched(matcher, "GET /v1/api/x/y/c") == "GET /{a}/{b}/c"
    assert isinstance(matcher.match(sent("GET /v1/x")), Unmatched)


def test_an_unknown_base_path_that_could_be_several_is_none() -> None:
    matcher = Matcher(document("GET /{a}/c/{d}", "GET /{c}/d"))
    told = "GET /*/*/c/d: it fits /{a}/c/{d} and /{c}/d alike"
    assert matched(matcher, "GET /v1/x/c/d") == told


def test_what_stands_below_a_template_is_not_declared_and_no_base_path() -> None:
    matcher = Matcher(document("GET /things/{a}", "GET /parts", "DELETE /parts"))
    assert matched(matcher, "GET /v1/parts") == "GET /parts"
    assert (
        matched(matcher, "GET /things/1/parts") == "GET /things/*/parts: it fits no path template"
    )
    assert matched(matcher, "DELETE /things/parts").endswith("but for the method")


def test_templates_that_nothing_tells_apart_are_told_and_the_template_itself_is_matched() -> None:
    matcher = Matcher(document("GET /a/{b}", "GET /a/{c}"))
    assert matched(matcher, "GET /a/1") == "GET /a/*: it fits /a/{b} and /a/{c} alike"
    assert matched(matcher, "GET /a/{c}") == "GET /a/{c}"


def test_many_templates_are_not_all_told() -> None:
    matcher = Matcher(document(*(f"GET /{{a{number}}}" for number in range(9))))
    assert (
        matched(matcher, "GET /1") == "GET /*: it fits /{a0} and /{a1} and /{a2} and 6 more alike"
    )


def _enumerated(*others: str) -> Matcher:
    tree = document("GET /{kind}/x", *others).tree
    schema = {"$ref": "#/components/schemas/Kind"}
    parameter = {"name": "kind", "in": "path", "required": True, "schema": schema}
    tree["paths"]["/{kind}/x"]["parameters"] = [parameter]
    tree["components"] = {"schemas": {"Kind": {"enum": ["red", 1, True]}}}
    return Matcher(Document(tree))


@pytest.mark.parametrize("value", ["red", "1", "true"])
def test_an_enum_takes_its_values(value: str) -> None:
    assert matched(_enumerated("GET /{free}/x"), f"GET /{value}/x") == "GET /{kind}/x"


def test_an_enum_leaves_other_values_to_another_template() -> None:
    assert matched(_enumerated("GET /{free}/x"), "GET /blue/x") == "GET /{free}/x"
    assert matched(_enumerated("GET /{a}/{b}"), "GET /blue/x") == "GET /{a}/{b}"
    assert matched(_enumerated(), "GET /blue/x") == "GET /{kind}/x"


def test_a_match_tells_what_applies_to_the_response() -> None:
    tree = document("GET /a").tree
    schema: dict[str, Any] = {"type": "object"}
    response = {"content": {"application/json": {"schema": schema}}}
    tree["paths"]["/a"]["get"]["responses"] = {"2XX": response}
    matcher = Matcher(Document(tree))
    found = matcher.match(sent("GET /a", 201, "application/json; charset=utf-8", {}))
    assert isinstance(found, Match)
    assert (found.template, found.status, found.media_type) == ("/a", "2XX", "application/json")
    assert found.schema is schema
    assert pointer_of(found.schema_trail).endswith("/2XX/content/application~1json/schema")
    assert repr(found) == "Match(GET /a, 2XX, application/json)"
    undeclared = matcher.match(sent("GET /a", 404))
    assert isinstance(undeclared, Match) and undeclared.status is None


_LITERALS = ("a", "b", "c")
_parts = st.sampled_from([*_LITERALS, "{x}", "{x}.z", "{x}:{y}"])
_templates = st.lists(
    st.lists(_parts, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts)),
    min_size=1,
    max_size=8,
    unique=True,
)
_values = st.text(min_size=1) | st.sampled_from([*_LITERALS, "1.z", "1:2"])


def _literal(template: str) -> int:
    return sum(segment.is_literal for segment in template_segments(template))


@given(_templates, st.data())
def test_a_filled_template_matches_its_operation_or_a_more_literal_one(
    templates: list[str], data: st.DataObject
) -> None:
    template = data.draw(st.sampled_from(templates))
    path, asked = "", []
    for segment in template_segments(template):
        values = [data.draw(_values) for _ in segment.names]
        asked += values
        filled = segment.literals[0]
        for value, literal in zip(values, segment.literals[1:], strict=True):
            filled += value + literal
        path += "/" + quote(filled, safe="")
    base = data.draw(st.sampled_from(["", "/base/path"]))
    matcher = Matcher(
        document(*(f"GET {name}" for name in templates), servers=[{"url": "/base/path"}])
    )
    assume("base" not in asked)
    found = matcher.match(sent(f"GET {base}{path}"))
    assert isinstance(found, Match), found
    assert found.template == template or _literal(found.template) >= _literal(template)


@given(_templates, st.text("/abx%{}.:?#2F", max_size=20), st.sampled_from(["GET", "HEAD", "X"]))
def test_any_path_is_matched_or_told(templates: list[str], path: str, method: str) -> None:
    matcher = Matcher(document(*(f"GET {template}" for template in templates)))
    assert isinstance(matcher.match(sent(f"{method} {path}")), (Match, Unmatched))


def test_ten_thousand_exchanges_meet_a_thousand_operations_in_a_second() -> None:
    operations = [
        f"{method} /area{number % 40}/things{number}/{{id}}/parts/{{part}}"
        for number in range(500)
        for method in ("GET", "PUT")
    ]
    matcher = Matcher(document(*operations, servers=[{"url": "/v1/api"}]))
    exchanges = [
        sent(f"GET {base}/area{i % 500 % 40}/things{i % 500}/{i}/parts/p%20{i}")
        for base in ("/v1/api", "", "/some/proxy")
        for i in range(3333)
    ]
    begin = perf_counter()
    assert all(isinstance(matcher.match(exchange), Match) for exchange in exchanges)
    assert perf_counter() - begin < 1.5  # a fifth of it, on a machine with nothing else to do
