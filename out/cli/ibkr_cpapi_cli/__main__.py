"""Runs the command."""

import sys

from . import PRODUCT
from ._cli.main import main


def run() -> None:
    """The command."""
    sys.exit(main(PRODUCT))


if __name__ == "__main__":
    run()
