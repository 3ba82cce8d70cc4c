"""`python -m moneyer`."""

from moneyer.cli import main

main()
