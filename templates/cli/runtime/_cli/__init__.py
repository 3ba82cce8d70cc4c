"""The command: hand-written, and the same for every API that moneyer makes one for."""
