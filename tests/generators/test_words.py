"""Names taken apart: words, their number, and what a group already says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.words import singular, without, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("accountId", "account id"),
        ("MTDInterest", "mtd interest"),
        ("ACHDetails", "ach details"),
        ("HTTPServer", "http server"),
        ("repos/list-for-org", "repos list for org"),
        ("accountIDs", "account ids"),
        ("URLs", "urls"),
        ("Trading FYIs and Notifications", "trading fyis and notifications"),
        ("APIsettings", "ap isettings"),
        ("sha256", "sha256"),
        ("address1Line", "address1 line"),
        ("2faEnabled", "2 fa enabled"),
        ("v1.0", "v1 0"),
        ("-1", "minus 1"),
        ("+1", "plus 1"),
        ("2020-01-01", "2020 01 01"),
        (">=", "greater or equal"),
        ("*", "asterisk"),
        ("_", "underscore"),
        (" ", "space"),
        ("", "empty"),
        ("Größe", "grosse"),
        ("crédit", "credit"),
        ("中", "u4e2d"),
        ("合约ID", "id"),
        ("👍", "u1f44d"),
        ("\u0301", "u301"),
    ],
)
def test_a_name_has_these_words(text: str, expected: str) -> None:
    assert words(text) == tuple(expected.split())


@given(st.text(max_size=12))
def test_any_name_has_words_that_any_language_can_spell(text: str) -> None:
    found = words(text)
    assert found
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in found)


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("orders", "order"),
        ("entries", "entry"),
        ("ties", "tie"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("caches", "cache"),
        ("responses", "response"),
        ("indices", "index"),
        ("statuses", "status"),
        ("urls", "url"),
        ("status", "status"),
        ("address", "address"),
        ("analysis", "analysis"),
        ("series", "series"),
        ("news", "news"),
        ("dns", "dns"),
        ("sms", "sms"),
        ("https", "https"),
        ("is", "is"),
        ("s", "s"),
        ("", ""),
    ],
)
def test_a_noun_has_this_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize(
    ("tokens", "group", "expected"),
    [
        ("repos list for org", "repos", "list for org"),
        ("pet list", "pets", "list"),
        ("list pets", "pet", "list"),
        ("regions delete region", "regions", "delete"),
        ("list market data", "market data", "list"),
        ("ban users from guild", "guilds", "ban users"),
        ("delete a block", "blocks", "delete"),
        ("list team projects", "projects", "list team projects"),
        ("pets", "pets", "pets"),
        ("pets pets", "pets", "pets"),
        ("of pets", "pets", "of pets"),
        ("list orders", "pets", "list orders"),
        ("list", "", "list"),
    ],
)
def test_a_name_is_not_told_twice(tokens: str, group: str, expected: str) -> None:
    assert without(tokens.split(), group.split()) == tuple(expected.split())


@given(st.lists(st.sampled_from("a pets pet list of".split()), min_size=1), st.lists(st.text()))
def test_something_of_a_name_always_stays(tokens: list[str], group: list[str]) -> None:
    assert without(tokens, group)
    assert without(tokens, ["pets"])
