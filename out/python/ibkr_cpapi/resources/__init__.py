"""The operations, a module a group."""
