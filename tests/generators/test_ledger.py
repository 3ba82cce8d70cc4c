"""The laws of the name ledger."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.ledger import Claim, Ledger
from normalizer.errors import LoadError

NAMES = st.sampled_from(["x", "y", "z", "x_y"])
CLAIMS = st.lists(
    st.builds(
        Claim,
        identity=st.text("abc/", min_size=1, max_size=3),
        name=NAMES,
        exact=st.booleans(),
        longer=st.none() | NAMES,
    ),
    unique_by=lambda claim: claim.identity,
    max_size=8,
)


def _named(*claims: Claim, ledger: Ledger | None = None) -> dict[str, str]:
    return (ledger or Ledger()).assign("python", "types", claims)


@given(CLAIMS)
def test_every_identity_gets_a_name_of_its_own(claims: list[Claim]) -> None:
    names = _named(*claims)
    assert names.keys() == {claim.identity for claim in claims}
    assert len(set(names.values())) == len(names)


@given(CLAIMS, CLAIMS, st.randoms())
def test_a_name_once_given_stays_whatever_comes_later(
    first: list[Claim], later: list[Claim], random: Any
) -> None:
    ledger = Ledger()
    before = _named(*first, ledger=ledger)
    both = [*first, *later]
    random.shuffle(both)
    after = _named(*both, ledger=ledger)
    assert {identity: after[identity] for identity in before} == before
    assert len(set(after.values())) == len(after)


@given(CLAIMS, st.randoms())
def test_the_order_of_newcomers_does_not_matter(claims: list[Claim], random: Any) -> None:
    names = _named(*claims)
    random.shuffle(claims)
    assert _named(*claims) == names


@given(CLAIMS)
def test_a_ledger_is_read_as_it_was_written(claims: list[Claim]) -> None:
    ledger = Ledger()
    names = _named(*claims, ledger=ledger)
    again = Ledger(json.loads(ledger.write())["names"])
    assert again.write() == ledger.write()
    assert _named(*claims, ledger=again) == names


def test_the_one_that_the_wire_calls_so_gets_the_name() -> None:
    names = _named(Claim("a", "Order"), Claim("b", "Order", exact=True))
    assert names["b"] == "Order"
    assert names["a"].startswith("Order_")


def test_a_longer_name_is_taken_before_a_suffix_but_not_from_one_who_wants_it_plainly() -> None:
    rivals = [Claim("a", "get", longer="get_a"), Claim("b", "get", longer="get_b")]
    assert _named(*rivals) == {"a": "get_a", "b": "get_b"}
    names = _named(*rivals, Claim("c", "get_a"))
    assert names["c"] == "get_a"
    assert names["a"].startswith("get_")
    assert names["b"] == "get_b"


def test_a_suffix_that_is_somebody_s_name_grows() -> None:
    alone = _named(Claim("a", "x"), Claim("b", "x"))["a"]
    names = _named(Claim("a", "x"), Claim("b", "x"), Claim("c", alone))
    assert names["c"] == alone
    assert names["a"].startswith(alone)
    assert names["a"] != alone


def test_who_of_two_gets_a_made_name_is_a_matter_of_their_identities() -> None:
    made = _named(Claim("a", "x"), Claim("b", "x"))["a"]
    claims = [Claim("a", "x"), Claim("b", "x"), Claim("c", "y", longer=made), Claim("d", "y")]
    assert _named(*claims)["a"] == _named(*reversed(claims))["a"] == made


def test_a_name_of_one_who_left_is_not_given_to_another() -> None:
    ledger = Ledger({"python": {"types": {"gone": "Order"}}})
    assert _named(Claim("new", "Order"), ledger=ledger)["new"] != "Order"


def test_scopes_and_targets_do_not_share_names() -> None:
    ledger = Ledger()
    for target, scope in (("python", "types"), ("python", "fields"), ("go", "types")):
        assert ledger.assign(target, scope, [Claim(f"{target}{scope}", "x")]) == {
            f"{target}{scope}": "x"
        }


def test_asking_for_nothing_enters_nothing() -> None:
    ledger = Ledger()
    assert ledger.assign("python", "types", []) == {}
    assert json.loads(ledger.write())["names"] == {}


def test_no_file_is_an_empty_ledger(tmp_path: Path) -> None:
    assert Ledger.read(tmp_path / "names.json").write() == Ledger().write()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a name ledger"),
        (b"{", "not a name ledger"),
        (b"[]", "not a name ledger"),
        (b"\xff\xfe", "not a name ledger"),
        (b"[" * 100_000, "not a name ledger"),
        (b'{"version": 2, "names": {}}', "unknown version"),
        (b'{"version": 1, "names": null}', "not a name ledger"),
        (b'{"version": 1, "names": {"python": []}}', "not a name ledger"),
        (b'{"version": 1, "names": {"python": {"types": []}}}', "not a name ledger"),
        (b'{"version": 1, "names": {"python": {"types": {"a": 1}}}}', "not a name ledger"),
        (b'{"version": 1, "names": {"python": {"types": {"a": "x", "b": "x"}}}}', "two have"),
    ],
)
def test_a_broken_file_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "names.json"
    path.write_bytes(content)
    with pytest.raises(LoadError, match=message):
        Ledger.read(path)


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="cannot be read"):
        Ledger.read(tmp_path)
