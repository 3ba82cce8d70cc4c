"""The lint of the IR finds what it is there for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generators.ir.lint import problems
from generators.ir.model import AliasShape, Api, Discriminator, Name, Named, UnionOf
from tests.generators.ir.documents import api_of

GOOD = api_of(
    components={"schemas": {"A": {"type": "string"}}},
    paths={"/a": {"get": {"parameters": [{"name": "p", "in": "query"}], "responses": {"200": {}}}}},
)
DECL, OP = GOOD.types[0], GOOD.operations[0]


def _alias(kind: Named | UnionOf) -> Api:
    return replace(GOOD, types=(replace(DECL, shape=AliasShape(of=kind)),))


def _operation(**members: object) -> Api:
    return replace(GOOD, operations=(replace(OP, **members),))  # type: ignore[arg-type]


def test_a_sound_ir_has_no_problems() -> None:
    assert problems(GOOD) == []


@pytest.mark.parametrize(
    ("api", "message"),
    [
        (_alias(Named(id="/gone")), "nothing declares '/gone'"),
        (
            _alias(
                UnionOf(
                    members=(), discriminator=Discriminator(property="k", mapping=(("v", "/gone"),))
                )
            ),
            "'v' tells of '/gone'",
        ),
        (replace(GOOD, types=(DECL, DECL)), "two types have the id"),
        (replace(GOOD, operations=(OP, OP)), "two operations have the id"),
        (_operation(parameters=OP.parameters * 2), "two parameters"),
        (_operation(name=Name(wire="a", words=())), "'a' has the words ()"),
        (_operation(name=Name(wire="a", words=("A",))), "'a' has the words"),
        (_operation(group="gone"), "nothing declares the group 'gone'"),
        (_operation(path="a"), "the path does not begin"),
        (_operation(errors=OP.responses), "200 is both a success and an error"),
    ],
)
def test_a_fault_is_found(api: Api, message: str) -> None:
    assert any(message in problem for problem in problems(api))


def test_an_origin_where_nothing_stands_is_found() -> None:
    assert "nothing stands at the origin '/components/schemas/A'" in problems(GOOD, {"paths": {}})
