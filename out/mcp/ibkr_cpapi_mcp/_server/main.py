"""The command: what is served, and with which settings."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from .product import Product, load, selected


def main(product: Product, home: Path, arguments: list[str] | None = None) -> int:
    """Runs the command line; `home` is the folder of the package. Gives the exit code."""
    given = _parser(product).parse_args(arguments)
    groups = [name.strip() for name in (given.tools or "").split(",") if name.strip()]
    every = load(home)
    try:
        served = selected(every, writes=given.allow_writes, groups=groups)
        options = _options(product, given)
        if given.list:
            print("\n".join(served))
            return 0
        from .serving import ToolServer, serve  # the SDK takes its time to load

        server = ToolServer(product, served, every, options)
    except ValueError as error:
        print(f"{product.distribution}: {error}", file=sys.stderr)
        return 2
    try:
        serve(server)
    except KeyboardInterrupt:
        return 130
    return 0


def _parser(product: Product) -> argparse.ArgumentParser:
    variables = ", ".join(
        product.variable(name) for name in ("base_url", *(name for name, _ in product.credentials))
    )
    parser = argparse.ArgumentParser(
        prog=product.distribution,
        description="Serves the API's operations as MCP tools, over standard input and output.",
        epilog=f"Environment: {variables}.",
    )
    parser.add_argument("--allow-writes", action="store_true", help="serve operations that write")
    parser.add_argument("--tools", metavar="GROUPS", help="only these groups, with commas between")
    parser.add_argument("--base-url", metavar="URL", help="where the API is")
    parser.add_argument("--timeout", type=float, metavar="SECONDS", help="for each call")
    parser.add_argument("--ca-file", metavar="FILE", help="the authorities to trust")
    parser.add_argument("--insecure", action="store_true", help="do not check certificates")
    parser.add_argument("--list", action="store_true", help="print the tools' names, and stop")
    parser.add_argument("--version", action="version", version=product.version)
    return parser


_LONGEST_CALL = 120.0


def _options(product: Product, given: argparse.Namespace) -> dict[str, Any]:
    """The arguments of the client. Raises ValueError; no message shows a credential."""
    # Who calls a tool is told that its turn is far off, and not kept waiting for it.
    options: dict[str, Any] = {"total": _LONGEST_CALL}
    if base := given.base_url or os.environ.get(product.variable("base_url")):
        options["base_url"] = base
    if given.timeout is not None:
        options["timeout"] = given.timeout
        options["total"] = max(_LONGEST_CALL, given.timeout)
    if given.insecure or given.ca_file:
        options["verify"] = False if given.insecure else given.ca_file
    for keyword, kind in product.credentials:
        secret = os.environ.get(product.variable(keyword))
        if secret and kind == "basic":
            user, colon, password = secret.partition(":")
            if not colon:
                raise ValueError(f"{product.variable(keyword)} is not user:password")
            options[keyword] = (user, password)
        elif secret:
            options[keyword] = secret
    return options
