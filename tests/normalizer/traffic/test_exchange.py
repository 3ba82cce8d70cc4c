"""An exchange: what it shows of itself."""

from __future__ import annotations

import pickle

from normalizer.traffic.exchange import NO_BODY, Exchange


def test_its_repr_shows_no_path_no_body_no_media_type_and_no_host() -> None:
    exchange = Exchange(
        "GET", "/hush/1", 200, "hush/hush", {"hush": "hush"}, "a.har", "hush.example"
    )
    assert repr(exchange) == str(exchange) == "Exchange(GET, 200, 'a.har')"


def test_the_body_null_is_a_body_and_no_body_is_none() -> None:
    assert Exchange("GET", "/", 200, "", None, "").has_body
    assert not Exchange("GET", "/", 200, "", NO_BODY, "").has_body


def test_no_body_is_still_none_behind_another_process() -> None:
    exchange = Exchange("GET", "/", 200, "", NO_BODY, "")
    assert not pickle.loads(pickle.dumps(exchange)).has_body


def test_exchanges_are_not_compared_as_python_compares_numbers() -> None:
    assert Exchange("GET", "/", 200, "", 1, "") != Exchange("GET", "/", 200, "", 1.0, "")
