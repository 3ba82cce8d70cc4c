"""The mock server: any described API, served on this machine by its own rules.

`MockServer` is the programmatic form, and `moneyer mock` the command.
"""

from moneyer.mock.faults import Answer, Fault
from moneyer.mock.server import MockServer, Received

__all__ = ["Answer", "Fault", "MockServer", "Received"]
