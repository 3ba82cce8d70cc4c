"""How TypeScript spells a name: casing, keywords, and what our own code must keep to itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from generators.encoders import Encoded, typescript_string
from generators.encoders.files import DEVICE
from generators.ir.model import Name
from generators.templating import code

# What no binding of a module may be called: reserved words, in strict mode and in async functions.
KEYWORDS = frozenset(
    "arguments async await break case catch class const continue debugger default delete do else "
    "enum eval export extends false finally for function if implements import in instanceof "
    "interface let new null package private protected public return static super switch this "
    "throw true try typeof undefined var void while with yield".split()
)
# What every object has: `{}` is no value of a type that says otherwise.
OBJECT_MEMBERS = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString "
    "valueOf".split()
)
ARGUMENTS = OBJECT_MEMBERS | {
    *("client", "options", "body", "contentType", "signal", "headers", "baseUrl", "timeout"),
    *("strict", "onAnswer"),
}
# What each module imports; and what would make a promise of the object that holds the functions.
FUNCTIONS = frozenset({"core", "shapes", "types", "then"})
# What the client has besides groups.
CLIENT_ATTRIBUTES = OBJECT_MEMBERS | {"core", "then"}
CLIENT_OPTIONS = OBJECT_MEMBERS | {
    *("baseUrl", "headers", "timeout", "fetch", "strict", "onAnswer", "debug")
}
# Errors of ours, and of JavaScript's that would be hidden from who imports ours.
ERRORS = frozenset(
    "ClientError ConfigurationError DecodeError RequestError ServerError StatusError "
    "TransportError AggregateError EvalError RangeError ReferenceError SyntaxError "
    "TypeError".split()
)
_LONGEST_FILE = 100
_IDENTIFIER = re.compile("[A-Za-z_$][A-Za-z0-9_$]*")


def camel(words: Sequence[str], *, digit: str = "field") -> str:
    """`("account", "id")` is `accountId`; a leading digit gets the word `digit` before it."""
    text = "".join([*words[:1], *(word.capitalize() for word in words[1:])])
    return f"{digit}{text}" if text[:1].isdigit() else text


def pascal(words: Sequence[str], *, digit: str = "Type") -> str:
    """`("account", "id")` is `AccountId`."""
    text = "".join(map(str.capitalize, words))
    return f"{digit}{text}" if text[:1].isdigit() else text


def escaped(text: str, reserved: frozenset[str] = frozenset()) -> str:
    """The name with an underscore behind it, when the language or our own code has taken it."""
    return f"{text}_" if text in KEYWORDS or text in reserved else text


def type_name(name: Name) -> str:
    """A type: the wire's own spelling where that is one already (`ACHDetails`)."""
    wire = name.wire
    spelled = wire.isascii() and wire.isalnum() and wire[:1].isupper()
    return wire if spelled else pascal(name.words)


def argument_name(name: Name) -> str:
    """A parameter of a function, or a member of its options."""
    return escaped(camel(name.words, digit="arg"), ARGUMENTS)


def credential_name(name: Name) -> str:
    """The member of a client's options that holds a credential."""
    return escaped(camel(name.words, digit="auth"), CLIENT_OPTIONS)


def error_name(package: Sequence[str]) -> str:
    """The root of all errors, after the package: `ibkr cpapi` has `IbkrError`."""
    name = pascal(package[:1], digit="Api") + "Error"
    return "ApiError" if name in ERRORS else name


def function_name(words: Sequence[str]) -> str:
    """The function of an operation."""
    return escaped(camel(words, digit="op"), FUNCTIONS)


def group_name(words: Sequence[str]) -> str:
    """An attribute of the client."""
    return escaped(camel(words, digit="group"), CLIENT_ATTRIBUTES)


def file_name(words: Sequence[str]) -> str:
    """The stem of a file, one that every system can hold: not `con`, and not too long."""
    name = "-".join(words)
    if len(name) > _LONGEST_FILE:
        digest = hashlib.sha256(name.encode()).hexdigest()[:8]
        return f"{name[: _LONGEST_FILE - 9]}-{digest}"
    return f"{name}_" if name == "index" or DEVICE.fullmatch(name) else name


def property_key(wire: str) -> Encoded:
    """A member of an interface by its wire name, in quotes unless it is an identifier."""
    return code(wire) if _IDENTIFIER.fullmatch(wire) else typescript_string(wire)


def literal_key(wire: str) -> Encoded:
    """The same in an object literal, where a bare `__proto__` would set the prototype."""
    return code(f'["{wire}"]') if wire == "__proto__" else property_key(wire)
