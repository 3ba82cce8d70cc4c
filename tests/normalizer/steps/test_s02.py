"""s02: the rule that makes an operationId, which other parts of the project rely on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.steps.s02_operation_ids import synthesised


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        (
            "get",
            "/gw/api/v1/accounts/{accountId}/status",
            "get_gw_api_v1_accounts_accountid_status",
        ),
        ("get", "/", "get"),
        ("DELETE", "", "delete"),
        ("post", "/loaves/{id}:bake", "post_loaves_id_bake"),
        ("get", "/v{version}/loaves", "get_vversion_loaves"),
    ],
)
def test_a_name_is_the_method_and_the_words_of_the_path(
    method: str, path: str, expected: str
) -> None:
    assert synthesised(method, path) == expected


@given(st.sampled_from(["get", "post"]), st.text(st.characters(codec="ascii")))
def test_a_made_name_is_an_identifier_of_lower_case_words(method: str, path: str) -> None:
    name = synthesised(method, path)
    assert name.isidentifier() and name == name.lower()
    assert "__" not in name and not name.endswith("_")
