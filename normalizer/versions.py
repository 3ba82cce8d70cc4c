"""Which edition of the OpenAPI specification a document is written in."""

from __future__ import annotations

import re
from typing import Any, Literal, TypeAlias

from normalizer.errors import DocumentError, Place

Edition: TypeAlias = Literal["2.0", "3.0", "3.1"]

_KNOWN: dict[str, Edition] = {"2.0": "2.0", "3.0": "3.0", "3.1": "3.1", "3.2": "3.1"}


def edition(tree: Any, file: str) -> Edition:
    """The edition; 3.2 is read as 3.1, which it extends.

    Raises DocumentError for a document that is no OpenAPI description, or one of an unknown
    edition.
    """
    place = Place(file)
    if not isinstance(tree, dict) or not {"openapi", "swagger"} & tree.keys():
        raise DocumentError(
            "this is not an OpenAPI document: it has no 'openapi' or 'swagger' member", place=place
        )
    name = "openapi" if "openapi" in tree else "swagger"
    version = tree[name]
    # `openapi: 3.1` without quotes is a number in YAML.
    match = re.match(r"\d+\.\d+", str(version)) if isinstance(version, (str, float)) else None
    found = _KNOWN.get(match[0]) if match else None
    if found is None or (found == "2.0") is not (name == "swagger"):
        raise DocumentError(
            f"{name} {version!r} is not an edition that moneyer knows",
            place=place,
            pointer=f"/{name}",
            hint="it reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2",
        )
    if not isinstance(tree.get("paths"), (dict, type(None))):
        raise DocumentError("'paths' is not an object", place=place, pointer="/paths")
    return found
