"""The name ledger: names are promises. What an identity was once called, it stays called.

One file an API, `names.json`: target, then scope, then identity, then the public name. It is
asked before any rule and only ever grows.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from normalizer.errors import LoadError, Place
from normalizer.values import write

Scopes: TypeAlias = dict[str, dict[str, str]]

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """An identity that wants a name.

    `exact`: the wire already calls it precisely so. `longer` is a name that says more of the
    identity, for when the other is taken.
    """

    identity: str
    name: str
    exact: bool = False
    longer: str | None = None


class Ledger:
    """The names that were given, and those that are given now."""

    def __init__(self, names: Mapping[str, Scopes] | None = None) -> None:
        self._names: dict[str, Scopes] = {
            target: {scope: dict(given) for scope, given in scopes.items()}
            for target, scopes in (names or {}).items()
        }

    @classmethod
    def read(cls, path: Path) -> Ledger:
        """The ledger in a file; an empty one when there is none. Raises LoadError for a broken one."""
        try:
            data = json.loads(path.read_bytes())
            if data["version"] != _VERSION:
                raise LoadError("the name ledger has an unknown version", place=Place(str(path)))
            return cls(data["names"])
        except FileNotFoundError:
            return cls()
        except (ValueError, KeyError, TypeError, AttributeError):
            raise LoadError("this is not a name ledger", place=Place(str(path))) from None

    def write(self) -> bytes:
        """The file's bytes: sorted, so that two branches that add names merge."""
        names = {
            target: {
                scope: dict(sorted(given.items())) for scope, given in sorted(scopes.items())
            }
            for target, scopes in sorted(self._names.items())
        }
        return write({"version": _VERSION, "names": names})

    def assign(self, target: str, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        """A name, unique in the scope, for every claim; new ones are entered.

        Of several newcomers that want one name, the one that the wire calls so gets it; every
        other gets a suffix made from its identity, whatever the order they come in.
        """
        given = self._names.setdefault(target, {}).setdefault(scope, {})
        wanted: dict[str, list[Claim]] = {}
        result: dict[str, str] = {}
        for claim in claims:
            if claim.identity in given:
                result[claim.identity] = given[claim.identity]
            else:
                wanted.setdefault(claim.name, []).append(claim)
        taken = set(given.values())
        for name, rivals in wanted.items():
            exact = [claim for claim in rivals if claim.exact]
            favourite = rivals[0] if len(rivals) == 1 else exact[0] if len(exact) == 1 else None
            longer = Counter(claim.longer for claim in rivals)
            for claim in rivals:
                if claim is favourite and name not in taken:
                    chosen = name
                elif claim.longer and longer[claim.longer] == 1 and claim.longer not in taken:
                    chosen = claim.longer
                else:
                    chosen = self._suffixed(claim, taken)
                taken.add(chosen)
                given[claim.identity] = result[claim.identity] = chosen
        if not given:
            del self._names[target][scope]
        return result

    @staticmethod
    def _suffixed(claim: Claim, taken: set[str]) -> str:
        digest = hashlib.sha256(claim.identity.encode("utf-8", "surrogatepass")).hexdigest()
        size = 4
        while (name := f"{claim.name}_{digest[:size]}") in taken:
            size += 4
        return name
