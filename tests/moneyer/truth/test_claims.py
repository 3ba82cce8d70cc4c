"""A type in a few words."""

from __future__ import annotations

from typing import Any

import pytest

from moneyer.truth.claims import claim, type_words

_DEEP: dict[str, Any] = {"type": "string"}
for _ in range(600):
    _DEEP = {"type": "array", "items": _DEEP}


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$ref": "#/components/schemas/A~1B"}, "A/B"),
        ({"type": "array", "items": {"type": "string"}}, "list of string"),
        ({"type": ["string", "null"]}, "string or null"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "map of number"),
        ({"type": "object", "properties": {"a": {}}}, "object"),
        ({"type": "string", "enum": ["a", "b"]}, "string, one of 2"),
        ({"oneOf": [{"type": "string"}, {"$ref": "#/x/P"}]}, "string or P"),
        ({"anyOf": [{"$ref": f"#/x/{n}"} for n in "ABCDE"]}, "A or B or C or 2 more"),
        ({"allOf": [{"$ref": "#/x/P"}]}, "P"),
        ({}, "anything"),
        (True, "anything"),
        (False, "nothing"),
        ({"type": 3, "oneOf": 3, "enum": 3}, "anything"),
        (_DEEP, "list of list of list of list of list of anything"),
    ],
)
def test_a_type_in_a_few_words(schema: Any, words: str) -> None:
    assert type_words(schema) == words


def test_media_types_of_one_type_stand_together_and_without_parameters() -> None:
    text = {"schema": {"type": "string"}}
    content = {"application/json; charset=utf-8": text, "text/plain": text, "image/png": {}}
    assert claim([content]) == "application/json, text/plain: string; image/png: no schema"
