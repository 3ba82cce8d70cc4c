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
    identity, for when the other is taken; `joint` stands before a suffix, when that is needed.
    """

    identity: str
    name: str
    exact: bool = False
    longer: str | None = None
    joint: str = "_"


class Ledger:
    """The names that were given, and those that are given now."""

    def __init__(self, names: Mapping[str, Scopes] | None = None) -> None:
        self._names: dict[str, Scopes] = {
            target: {scope: dict(given.items()) for scope, given in scopes.items()}
            for target, scopes in (names or {}).items()
        }

    @classmethod
    def read(cls, path: Path) -> Ledger:
        """The ledger in a file, or an empty one. Raises LoadError for a broken file."""
        place = Place(str(path))
        try:
            data = json.loads(path.read_bytes())
            if data["version"] != _VERSION:
                raise LoadError("the name ledger has an unknown version", place=place)
            ledger = cls(dict(data["names"].items()))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise LoadError(f"cannot be read ({error.strerror})", place=place) from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise LoadError("this is not a name ledger", place=place) from None
        for target, scopes in ledger._names.items():
            for scope, given in scopes.items():
                _refuse_twins(given, f"{target}, {scope}", place)
        return ledger

    def write(self) -> bytes:
        """The file's bytes: sorted, so that two branches that add names merge."""
        names = {
            target: {scope: dict(sorted(given.items())) for scope, given in sorted(scopes.items())}
            for target, scopes in sorted(self._names.items())
        }
        return write({"version": _VERSION, "names": names})

    def assign(self, target: str, scope: str, claims: Iterable[Claim]) -> dict[str, str]:
        """A name, unique in the scope, for every claim; new ones are entered.

        Of several newcomers that want one name, the one that the wire calls so gets it; every
        other gets a suffix made from its identity, whatever the order they come in.
        """
        given = self._names.get(target, {}).get(scope, {})
        asked = {claim.identity: claim for claim in claims}
        new = [asked[identity] for identity in sorted(asked.keys() - given.keys())]
        if new:
            given = self._names.setdefault(target, {}).setdefault(scope, given)
            self._enter(new, given)
        return {identity: given[identity] for identity in asked}

    def learn(self, other: Ledger) -> None:
        """Enters what another ledger, which began as this one, has learnt."""
        for target, scopes in other._names.items():
            for scope, given in scopes.items():
                self._names.setdefault(target, {}).setdefault(scope, {}).update(given)

    def _enter(self, claims: list[Claim], given: dict[str, str]) -> None:
        """Names newcomers, sorted by identity: first those without a rival, the best name first."""
        taken = set(given.values())

        def choose(claim: Claim, name: str) -> None:
            given[claim.identity] = name
            taken.add(name)

        exact = Counter(claim.name for claim in claims if claim.exact)
        wanted = Counter(claim.name for claim in claims)
        longer = Counter(claim.longer for claim in claims)
        for claim in claims:
            alone = wanted[claim.name] == 1 or (claim.exact and exact[claim.name] == 1)
            if alone and claim.name not in taken:
                choose(claim, claim.name)
        rest = [claim for claim in claims if claim.identity not in given]
        for claim in rest:
            if claim.longer and longer[claim.longer] == 1 and claim.longer not in taken:
                choose(claim, claim.longer)
            else:
                choose(claim, self._suffixed(claim, taken))

    @staticmethod
    def _suffixed(claim: Claim, taken: set[str]) -> str:
        digest = hashlib.sha256(claim.identity.encode("utf-8", "surrogatepass")).hexdigest()
        size = 4
        while (name := f"{claim.name}{claim.joint}{digest[:size]}") in taken:
            size += 4
        return name


def _refuse_twins(given: Mapping[str, str], scope: str, place: Place) -> None:
    """Raises LoadError for what only a merge by hand can do: one name for two identities."""
    owners: dict[str, str] = {}
    for identity, name in given.items():
        if not isinstance(name, str):
            raise LoadError("this is not a name ledger", place=place)
        if name in owners:
            raise LoadError(
                f"two have the name {name!r} ({scope}): {owners[name]!r} and {identity!r}",
                place=place,
                hint="take out the younger of the two, and it will get a name of its own",
            )
        owners[name] = identity
