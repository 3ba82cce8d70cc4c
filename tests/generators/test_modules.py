"""Models in modules: no circle between them, every type once, in an order that can be written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generators.ir.model import AliasShape, Name, Named, TypeDecl, UnionOf
from generators.python.modules import plan, references, strongly_connected

IDS = [f"/components/schemas/{name}" for name in "ABCDEF"]
GRAPHS = st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(IDS), max_size=3))


def _declared(edges: dict[str, list[str]], owners: dict[str, str] | None = None) -> list[TypeDecl]:
    return [
        TypeDecl(
            id=key,
            name=Name(wire=key[-1], words=(key[-1].lower(),)),
            shape=AliasShape(of=UnionOf(members=tuple(Named(id=target) for target in targets))),
            owner=(owners or {}).get(key, key),
            in_requests=True,
            in_responses=True,
            origin=key,
        )
        for key, targets in edges.items()
    ]


@given(GRAPHS, st.dictionaries(st.sampled_from(IDS), st.sampled_from(IDS)))
def test_modules_never_import_in_a_circle(
    edges: dict[str, list[str]], owners: dict[str, str]
) -> None:
    modules = plan(_declared(edges, owners))
    home = {decl.id: module.key for module in modules for decl in module.types}
    imports = {
        module.key: [
            home[key]
            for decl in module.types
            for key in references(decl)
            if key in home and home[key] != module.key
        ]
        for module in modules
    }
    assert all(len(circle) == 1 for circle in strongly_connected(imports))


@given(GRAPHS, st.dictionaries(st.sampled_from(IDS), st.sampled_from(IDS)))
def test_every_type_is_in_one_module_and_with_its_component(
    edges: dict[str, list[str]], owners: dict[str, str]
) -> None:
    declared = _declared(edges, owners)
    modules = plan(declared)
    found = [decl.id for module in modules for decl in module.types]
    assert sorted(found) == sorted(edges)
    assert [module.key for module in modules] == sorted({module.key for module in modules})
    home = {decl.id: module.key for module in modules for decl in module.types}
    for left in declared:
        for right in declared:
            if left.owner == right.owner:
                assert home[left.id] == home[right.id]


@given(GRAPHS)
def test_the_plan_does_not_depend_on_the_order_of_the_document(
    edges: dict[str, list[str]],
) -> None:
    declared = _declared(edges)
    assert {(m.key, frozenset(m.types)) for m in plan(declared)} == {
        (m.key, frozenset(m.types)) for m in plan(reversed(declared))
    }


@given(GRAPHS)
def test_a_type_stands_behind_those_that_it_is_made_of(edges: dict[str, list[str]]) -> None:
    declared = _declared(edges, dict.fromkeys(edges, "one"))
    (module,) = plan(declared) or [None]
    if module is None:
        return
    inside = {decl.id: [k for k in references(decl) if k in edges] for decl in declared}
    circles = strongly_connected(inside)
    circle_of = {key: number for number, circle in enumerate(circles) for key in circle}
    order = {decl.id: position for position, decl in enumerate(module.types)}
    for key, targets in inside.items():
        for target in targets:
            if circle_of[target] != circle_of[key]:
                assert order[target] < order[key]


def test_a_circle_of_components_is_one_module_and_the_rest_have_their_own() -> None:
    a, b, c, *_ = IDS
    modules = plan(_declared({c: [a], b: [a], a: [b]}))
    assert [(m.key, sorted(d.id for d in m.types)) for m in modules] == [(a, [a, b]), (c, [c])]


def test_a_long_chain_is_no_matter_of_recursion() -> None:
    edges = {str(n): [str(n + 1)] for n in range(5000)} | {"5000": ["0"]}
    assert len(strongly_connected(edges)) == 1
