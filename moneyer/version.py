"""The version of moneyer, which manifests and logs name."""

VERSION = "0.1.0"
