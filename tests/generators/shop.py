"""A small shop with one of everything, and what is generated from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generators.contract import Context
from generators.engine import make
from generators.ir.lowering import lower
from generators.ir.model import Api
from generators.ledger import Ledger
from normalizer.loading import load
from normalizer.refine import repair

SHOP = Path(__file__).with_name("shop.yaml")


def shop() -> Api:
    """Its IR."""
    return lower(repair(load(SHOP)).document)


def files(target: str, api: Api | None = None, **context: Any) -> dict[str, str]:
    """A target's files as text, before they are laid out."""
    given: dict[str, Any] = {"package": "shop_api", "ledger": Ledger(), "tool_version": "0"}
    made = make(target, api or shop(), Context(**(given | context)))
    return {file.name: file.content().decode() for file in made.files}
