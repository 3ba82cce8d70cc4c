"""How Python spells a name: casing, keywords, and what our own code must keep to itself."""

from __future__ import annotations

import hashlib
import keyword
from collections.abc import Sequence

from generators.encoders.files import DEVICE
from generators.ir.model import Name

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"})
"""The builtins that annotations use; a member of that name would hide them from its class."""

# What pydantic.BaseModel has in public; a field of that name would break it.
MODEL_ATTRIBUTES = frozenset(
    "construct copy dict from_orm json model_computed_fields model_config model_construct "
    "model_copy model_dump model_dump_json model_extra model_fields model_fields_set "
    "model_json_schema model_parametrized_name model_post_init model_rebuild model_validate "
    "model_validate_json model_validate_strings parse_file parse_obj parse_raw schema "
    "schema_json update_forward_refs validate".split()
)
# Names that generated modules import or define themselves.
TYPE_NAMES = frozenset(
    "Annotated Any AsyncClient Client Closed Constraints Enum Field File IntEnum Known Literal "
    "Maybe Model Number Open OpenInt StrEnum Tagged TypeAlias TypeAliasType Union None True "
    "False".split()
)
# Errors of ours, and of Python's that would be hidden from who imports ours.
ERRORS = frozenset(
    f"{word}Error"
    for word in (
        "Client Configuration Decode Request Server Status Transport "
        "Arithmetic Assertion Attribute Buffer Connection Environment Import Indentation Index "
        "Interrupted Key Lookup Memory Name Overflow Permission Recursion Reference Runtime Syntax "
        "System Tab Timeout Type Unicode Value Windows"
    ).split()
)
_LONGEST_MODULE = 100
ARGUMENTS = frozenset({"self", "body", "options", "media_type"})
CLIENT_OPTIONS = frozenset(
    "self base_url timeout total max_retries headers verify proxy transport http_client "
    "on_request on_response limiter strict".split()
)
METHODS = frozenset({"types", "builtins", "overload"})
CLIENT_ATTRIBUTES = frozenset(
    "aclose answer base_url close errors paginate stream types with_options".split()
)


def snake(words: Sequence[str], *, digit: str = "field") -> str:
    """`("account", "id")` is `account_id`; a leading digit gets the word `digit` before it."""
    text = "_".join(words)
    return f"{digit}_{text}" if text[:1].isdigit() else text


def pascal(words: Sequence[str], *, digit: str = "Type") -> str:
    """`("account", "id")` is `AccountId`."""
    text = "".join(word[:1].upper() + word[1:] for word in words)
    return f"{digit}{text}" if text[:1].isdigit() else text


def escaped(text: str, reserved: frozenset[str] = frozenset()) -> str:
    """The name with an underscore behind it, when Python or our own code has taken it."""
    taken = keyword.iskeyword(text) or text in reserved
    return f"{text}_" if taken else text


def class_name(name: Name) -> str:
    """A class: the wire's own spelling where that is one already (`ACHDetails`)."""
    wire = name.wire
    spelled = wire.isascii() and wire.isalnum() and wire[:1].isupper()
    return escaped(wire if spelled else pascal(name.words), TYPE_NAMES)


def field_name(name: Name) -> str:
    """A field of a model."""
    return escaped(snake(name.words), MODEL_ATTRIBUTES | BUILTINS)


def member_name(name: Name) -> str:
    """A member of an enumeration."""
    return escaped(snake(name.words, digit="value").upper(), frozenset({"NAME", "VALUE"}))


def error_name(package: Sequence[str]) -> str:
    """The root of all errors, after the package: `ibkr cpapi` has `IbkrError`."""
    name = f"{pascal(package[:1])}Error"
    return "ApiError" if name in ERRORS else name


def argument_name(name: Name) -> str:
    """An argument of a method."""
    return escaped(snake(name.words, digit="arg"), ARGUMENTS)


def credential_name(name: Name) -> str:
    """An argument of the client, for a credential."""
    return escaped(snake(name.words, digit="arg"), ARGUMENTS | CLIENT_OPTIONS)


def method_name(words: Sequence[str]) -> str:
    """A method of a resource."""
    return escaped(snake(words, digit="op"), METHODS)


def group_name(words: Sequence[str]) -> str:
    """An attribute of the client, and a module."""
    return escaped(module_name(words, digit="group"), CLIENT_ATTRIBUTES)


def module_name(words: Sequence[str], *, digit: str = "type") -> str:
    """A module, whose file every system must be able to hold: not `con.py`, and not too long."""
    return file_stem(escaped(snake(words, digit=digit)))


def file_stem(name: str) -> str:
    """A name as that of a file; two names that differ stay different."""
    if len(name) > _LONGEST_MODULE:
        digest = hashlib.sha256(name.encode()).hexdigest()[:8]
        return f"{name[: _LONGEST_MODULE - 9]}_{digest}"
    return f"{name}_" if DEVICE.fullmatch(name) else name
