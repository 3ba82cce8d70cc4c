"""Models: what was decoded comes back, and the words mean what they say."""

from __future__ import annotations

import enum
import json
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from _core import Content, Maybe, Model, Number, Open, OpenInt
from _core.annotations import shape_of
from _core.shapes import fit
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import (
    BaseModel,
    Field,
    SerializerFunctionWrapHandler,
    TypeAdapter,
    ValidationError,
    model_serializer,
)

from .conftest import RUNTIME


class Side(enum.StrEnum):
    BUY = "BUY"
    ONE = "1"


class Level(enum.IntEnum):
    ZERO = 0
    ONE = 1


class Leaf(Model):
    side: Open[Side]
    level: Maybe[OpenInt[Level]] = None


class Tree(Model):
    """Has fields whose names differ from the wire, with and without null."""

    account_id: Maybe[str] = Field(None, alias="accountId")
    from_: Maybe[Number | None] = Field(None, alias="from")
    size: Maybe[Number] = None
    kind: Maybe[Literal["a", "b"]] = None
    leaves: Maybe[list[Leaf]] = None
    children: Maybe[dict[str, Tree]] = None
    anything: Maybe[Any] = None


ADAPTER = Content("application/json", "json", lambda: Tree).adapter


def decode(text: str | bytes) -> Tree:
    tree: Tree = ADAPTER.validate_json(text, strict=True, by_alias=True, by_name=False)
    return tree


def dump(model: Model) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def ambiguous(value: object) -> bool:
    """A null and an undeclared member of the field's own name: pydantic keeps no trace of both."""
    match value:
        case {"from": None, "from_": _}:
            return True
        case dict():
            return any(map(ambiguous, value.values()))
        case _:
            return False


def typed(value: object) -> object:
    """As it is, but 1, 1.0 and true apart."""
    match value:
        case dict():
            return {key: typed(item) for key, item in value.items()}
        case list():
            return [typed(item) for item in value]
        case _:
            return type(value).__name__, repr(value)


STRINGS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
NUMBERS = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
ANYTHING = st.recursive(
    st.none() | st.booleans() | NUMBERS | STRINGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STRINGS, inner, max_size=3),
    max_leaves=6,
)
NAMES = STRINGS | st.sampled_from(
    ["account_id", "from_", "model_config", "_x", "__class__", "copy"]
)


def obj(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    declared = required.keys() | optional.keys()
    extra = st.dictionaries(NAMES.filter(lambda name: name not in declared), ANYTHING, max_size=3)
    known = st.fixed_dictionaries(required, optional=optional)
    return st.tuples(extra, known).map(lambda both: {**both[1], **both[0]})


LEAVES = obj({"side": st.sampled_from(["BUY", "1", "SELL"])}, {"level": st.integers(-2, 2)})
TREES = st.deferred(
    lambda: obj(
        {},
        {
            "accountId": STRINGS,
            "from": NUMBERS | st.none(),
            "size": NUMBERS,
            "kind": st.sampled_from(["a", "b"]),
            "leaves": st.lists(LEAVES, max_size=2),
            "children": st.dictionaries(STRINGS, TREES, max_size=1),
            "anything": ANYTHING,
        },
    )
)


@given(TREES)
def test_what_was_decoded_comes_back(document: dict[str, Any]) -> None:
    assume(not ambiguous(document))
    text = json.dumps(document)
    assert typed(dump(decode(text))) == typed(json.loads(text))
    again = decode(decode(text).model_dump_json(by_alias=True, exclude_unset=True))
    assert typed(dump(again)) == typed(json.loads(text))


def test_absent_null_and_undeclared() -> None:
    tree = decode('{"from": null, "new": [1, 1.0]}')
    assert (tree.account_id, tree.from_) == (None, None)
    assert dump(tree) == {"from": None, "new": [1, 1.0]}
    assert dump(decode("{}")) == {}
    assert tree.model_extra == {"new": [1, 1.0]}


def test_an_undeclared_member_named_like_a_field() -> None:
    tree = decode('{"account_id": 5}')
    assert tree.account_id is None
    assert dump(tree) == {"account_id": 5}
    assert dump(decode('{"account_id": 5, "accountId": "a"}')) == {
        "account_id": 5,
        "accountId": "a",
    }


@pytest.mark.parametrize(
    "text",
    [
        '{"size": null}',
        '{"size": "1"}',
        '{"size": true}',
        '{"leaves": [{}]}',
        '{"leaves": {}}',
        '{"kind": "c"}',
        '{"leaves": [{"side": 1}]}',
        '{"leaves": [{"side": null}]}',
        "[]",
        "null",
        '{"leaves": [{"side": "x", "level": 1.0}]}',
        '{"leaves": [{"side": "x", "level": true}]}',
        '{"leaves": [{"side": "x", "level": "1"}]}',
        '{"accountId": 1}',
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        decode(text)


def test_open_enumerations() -> None:
    known = decode('{"leaves": [{"side": "BUY", "level": 1}]}').leaves
    unknown = decode('{"leaves": [{"side": "HOLD", "level": 9}]}').leaves
    assert known is not None
    assert unknown is not None
    assert known[0].side is Side.BUY
    assert known[0].level is Level.ONE
    assert (type(unknown[0].side), unknown[0].side) == (str, "HOLD")
    assert (type(unknown[0].level), unknown[0].level) == (int, 9)
    assert Leaf(side=Side.ONE, level=Level.ZERO).model_dump() == {"side": Side.ONE, "level": 0}


def test_numbers_stay_apart() -> None:
    assert type(decode('{"size": 1}').size) is int
    assert type(decode('{"size": 1.0}').size) is float


def test_both_names_build_a_model() -> None:
    assert Tree(account_id="x") == Tree(accountId="x")  # type: ignore[call-arg]
    assert dump(Tree(account_id="x")) == {"accountId": "x"}


def test_forward_references() -> None:
    class Node(Model):
        first: Maybe["Leaf"]  # noqa: UP037
        side: Open["Side"]  # noqa: UP037
        level: OpenInt["Level"]  # noqa: UP037

    Node.model_rebuild(_types_namespace={**globals(), "Node": Node})
    node = Node(first=Leaf(side="x"), side="BUY", level=1)
    assert (node.side, node.level) == (Side.BUY, Level.ONE)


def test_annotated_fields() -> None:
    class Row(Model):
        side: Annotated[Maybe[Open[Side]], Field(alias="s")] = None
        level: Annotated[OpenInt[Level], Field(alias="l")]
        copies: Maybe[list[OpenInt[Level]]] = None

    adapter = TypeAdapter(Row)
    row = adapter.validate_json('{"s": "BUY", "l": 1, "copies": [0, 7]}', strict=True)
    assert (row.side, row.level, row.copies) == (Side.BUY, Level.ONE, [Level.ZERO, 7])
    assert dump(row) == {"s": "BUY", "l": 1, "copies": [0, 7]}
    assert dump(adapter.validate_json('{"l": 5}', strict=True)) == {"l": 5}
    for bad in ('{"l": true}', '{"l": 1.0}', '{"s": null, "l": 1}', '{"s": "x"}'):
        with pytest.raises(ValidationError):
            adapter.validate_json(bad, strict=True)


def test_typed_extras() -> None:
    class Counts(Model):
        __pydantic_extra__: dict[str, int] = Field(init=False)

    adapter = TypeAdapter(Counts)
    assert adapter.validate_json('{"a": 1}', strict=True).model_extra == {"a": 1}
    with pytest.raises(ValidationError):
        adapter.validate_json('{"a": "1"}', strict=True)


def test_secrets_are_not_shown() -> None:
    class Login(Model):
        user: str
        access_token: str = Field(alias="accessToken")

    login = Login.model_validate({"user": "ann", "accessToken": "hush", "sessionId": "hush"})
    for text in (repr(login), str(login), repr([login])):
        assert "hush" not in text
        assert "ann" in text
    assert login.access_token == "hush"
    with pytest.raises(ValidationError) as caught:
        Login.model_validate({"user": ["hush"], "accessToken": "x"})
    assert "hush" not in str(caught.value)


class Holder(Model):
    main_leaf: Maybe[Leaf] = Field(None, alias="mainLeaf")
    holders: Maybe[list[Holder]] = None


def test_pydantic_writes_an_absent_model_as_null() -> None:
    holder = Holder(main_leaf=Leaf(side="x"), holders=[Holder()])
    nothing = {"mainLeaf": None, "holders": None}
    written = {"mainLeaf": {"side": "x", "level": None}, "holders": [nothing]}
    assert holder.model_dump() == written
    assert json.loads(holder.model_dump_json()) == written

    class Owner(BaseModel):
        holder: Holder

    assert Owner(holder=holder).model_dump() == {"holder": written}


def test_pydantic_writes_what_is_no_model_as_it_came() -> None:
    found, _ = fit({"mainLeaf": "none", "holders": [{"mainLeaf": 7}]}, shape_of(Holder))
    written = found.model_dump(exclude_unset=True, warnings=False)
    assert written == {"mainLeaf": "none", "holders": [{"mainLeaf": 7}]}


def test_a_subclass_may_have_a_serializer_of_its_own() -> None:
    class Own(Leaf):
        @model_serializer(mode="wrap")
        def _own(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
            return {**handler(self), "own": True}

    assert Own(side="x").model_dump() == {"side": "x", "level": None, "own": True}


def test_the_validator_is_built_once() -> None:
    calls = []

    def kind() -> Any:
        calls.append(1)
        return list[int]

    content = Content("application/json", "json", kind)
    assert content.adapter is content.adapter
    assert calls == [1]
    assert content == Content("application/json", "json", kind)


CONSUMER = """
from enum import IntEnum, StrEnum
from typing import assert_type
from _core import AsyncCore, Maybe, Model, Number, Open, OpenInt
from _core import Operation, RequestOptions, SyncCore

class Side(StrEnum):
    BUY = "BUY"

class Level(IntEnum):
    ONE = 1

class Leaf(Model):
    side: Open[Side]
    level: Maybe[OpenInt[Level]] = None
    size: Maybe[Number] = None

LIST: Operation[list[Leaf]] = Operation(id="GET /x", method="GET", path="/x", servers=())

def check(leaf: Leaf, core: SyncCore) -> None:
    assert_type(leaf.side, Side | str)
    assert_type(leaf.level, Level | int | None)
    assert_type(leaf.size, float | None)
    options: RequestOptions = {"timeout": 3}
    assert_type(core.call(LIST, (), options=options), list[Leaf])

async def check_async(core: AsyncCore) -> None:
    assert_type(await core.call(LIST), list[Leaf])
"""


@pytest.mark.slow
def test_type_checkers_agree(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    script = tmp_path / "consumer.py"
    script.write_text(CONSUMER)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        "",
        "--cache-dir",
        str(tmp_path),
    ]
    done = subprocess.run(
        [*command, str(script), str(RUNTIME / "_core")],
        env={"MYPYPATH": str(RUNTIME)},
        cwd=RUNTIME,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
