"""From examples to facts and back, across steps that move things, and on garbage."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import engine
from normalizer.document import Document
from normalizer.evidence.facts import Fact
from normalizer.evidence.learning import learn
from normalizer.evidence.sides import Reach, situation
from normalizer.evidence.widen import COPY_OF, stale, widen
from normalizer.origins import Origins
from normalizer.pointer import trail_of
from normalizer.steps.s13_evidence import STEP, make_step
from normalizer.values import copy, same
from tests.normalizer.step_case import FIXTURES, StepCase

CASES = [StepCase("s13", path.name, path) for path in sorted((FIXTURES / "s13").iterdir())]


def without_examples(node: Any) -> Any:
    if isinstance(node, dict):
        kept = {name: item for name, item in node.items() if name not in ("example", "examples")}
        return {name: without_examples(item) for name, item in kept.items()}
    return [without_examples(item) for item in node] if isinstance(node, list) else node


def test_facts_widen_a_document_without_examples_as_its_examples_do() -> None:
    for case in CASES:
        published = case.document()
        facts = learn(published)
        ours = Document(without_examples(published.tree))
        engine.run(ours, make_step(facts))
        both = case.document()
        engine.run(both, make_step(facts))
        engine.run(published, STEP)
        assert same(without_examples(published.tree), ours.tree), case.name
        assert same(published.tree, both.tree), case.name


def test_facts_that_were_applied_are_satisfied_and_not_stale() -> None:
    for case in CASES:
        document = case.document()
        facts = learn(document)
        assert stale(document, facts) == []
        engine.run(document, make_step(facts))
        assert list(make_step(facts).find(document)) == [], case.name


def test_facts_about_what_is_gone_or_claims_something_else_are_stale() -> None:
    document = Document({"components": {"schemas": {"A": {"type": "boolean"}, "B": 5}}})
    fact = Fact("/components/schemas/A", "type", "integer", "number", "GET /a", "200")
    facts = [
        fact,
        replace(fact, pointer="/components/schemas/B"),
        replace(fact, pointer="/components/schemas/C"),
        replace(fact, pointer="nonsense"),
        replace(fact, claim="boolean"),
    ]
    assert stale(document, facts) == facts[:4]
    assert [finding.pointer for finding in widen(document, facts)] == ["/components/schemas/A"]


def test_observed_facts_find_their_place_after_elements_were_removed() -> None:
    origins = Origins()
    origins.record([{"op": "remove", "path": "/a/oneOf/0", "x-element": True}])
    tree = {"a": {"oneOf": [{"type": "integer"}]}}
    fact = Fact("/a/oneOf/1", "type", "integer", "number", "GET /a", "200")
    [finding] = make_step([fact], now=origins.now).find(Document(tree))
    assert finding.pointer == "/a/oneOf/0"
    assert (
        list(make_step([replace(fact, pointer="/a/oneOf/0")], now=origins.now).find(Document(tree)))
        == []
    )


def test_a_fact_about_a_component_reaches_the_copy_that_an_earlier_run_made() -> None:
    case = next(case for case in CASES if "copies" in case.name)
    document = case.document()
    engine.run(document, STEP)
    pointer = "/components/schemas/Trouble/properties/reason"
    fact = Fact(pointer, "type", "string", "integer", "POST /coins", "404")
    [finding] = widen(document, [fact])
    assert finding.pointer == pointer.replace("Trouble", "TroubleResponse")


def test_each_copy_says_what_it_is_a_copy_of_and_requests_do_not_see_it() -> None:
    case = next(case for case in CASES if "copies" in case.name)
    document = case.document()
    before = copy(document.tree)
    engine.run(document, STEP)
    schemas = document.tree["components"]["schemas"]
    copies = {name for name, schema in schemas.items() if COPY_OF in schema}
    assert copies == {"LotResponse", "CoinResponse2", "TroubleResponse"}
    reach = Reach(document)
    assert copies.isdisjoint(reach.sent)
    assert copies <= reach.received
    for name in reach.sent:
        assert same(schemas[name], before["components"]["schemas"][name])


def test_a_place_knows_its_operation_and_its_side() -> None:
    callback = ["callbacks", "sold", "{$request.body#/url}", "post"]
    for tokens, expected in (
        (["paths", "/a", "parameters", 0, "schema"], (True, "/a", "request")),
        (["paths", "/a", "get", "parameters", 0], (True, "GET /a", "request")),
        (["paths", "/a", "get", "responses", "4XX", "headers"], (False, "GET /a", "4XX")),
        (["paths", "/a", "put", *callback, "requestBody"],
         (False, "POST {$request.body#/url}", "event")),
        (["paths", "/a", "put", *callback, "responses", "200"],
         (True, "POST {$request.body#/url}", "reply")),
        (["webhooks", "sold", "post", "requestBody"], (False, "POST sold", "event")),
        (["components", "schemas", "A"], (None, "", "schema")),
        (["components", "responses", "A"], (False, "", "response")),
        (["components", "requestBodies", "A"], (True, "", "request")),
        (["components", *callback, "requestBody"], (False, "POST {$request.body#/url}", "event")),
        (["components", "pathItems", "A", "get", "responses", "200"], (False, "GET A", "200")),
        ([], (None, "", "schema")),
    ):  # fmt: skip
        assert situation(trail_of(tokens)) == expected


def test_a_name_that_no_uri_can_hold_is_no_obstacle() -> None:
    name = "50%\ud83d"
    reference = {"$ref": f"#/components/schemas/{name}"}
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"x": {"type": "integer"}}},
        "List": {"type": "array", "items": reference},
    }
    body = {"content": {"application/json": {"schema": reference}}}
    listed = {"schema": {"$ref": "#/components/schemas/List"}, "example": [{"x": 1.5}]}
    response = {"description": "", "content": {"application/json": listed}}
    post = {"requestBody": body, "responses": {"200": response}}
    document = Document({"paths": {"/a": {"post": post}}, "components": {"schemas": schemas}})
    engine.run(document, STEP)
    copied = document.tree["components"]["schemas"]["List"]["items"]
    assert document.named(copied["$ref"])[COPY_OF] == name
    assert list(STEP.find(document)) == []


garbage = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2),
    st.floats(),
    st.sampled_from(["", "x", "object", "#/components/schemas/Coin", "#/nowhere"]),
    st.lists(st.sampled_from([None, 1, "a", {}, []]), max_size=2),
    st.dictionaries(
        st.sampled_from(["type", "$ref", "enum", "properties", "value", "oneOf"]),
        st.sampled_from([None, 1, "a", {}, [], [None]]),
        max_size=2,
    ),
)


def places(node: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    items = node.items() if isinstance(node, dict) else enumerate(node)
    for key, item in items if isinstance(node, (dict, list)) else ():
        found += [(node, key), *(places(item) if isinstance(item, (dict, list)) else [])]
    return found


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(CASES), st.data())
def test_garbage_anywhere_neither_stops_the_step_nor_makes_it_fire_twice(
    case: StepCase, data: st.DataObject
) -> None:
    tree = case.document().tree
    holder, key = data.draw(st.sampled_from(places(tree)))
    holder[key] = data.draw(garbage)
    document = Document(tree)
    engine.run(document, STEP)
    assert list(STEP.find(document)) == []
