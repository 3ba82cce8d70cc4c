"""Runs the server."""

import sys

from . import HOME, PRODUCT
from ._server.main import main


def run() -> None:
    """The command."""
    sys.exit(main(PRODUCT, HOME))


if __name__ == "__main__":
    run()
