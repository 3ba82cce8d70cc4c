"""The type ClientPublicKeySet and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class ClientPublicKeySetKeyWithNKty_a52f(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithNUse_4a6f(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithN(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithNKty_a52f]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithNUse_4a6f]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    n: Maybe[str] = None
    e: Maybe[str] = None


class ClientPublicKeySetKeyWithCrvKty_9283(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithCrvUse_7e56(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithCrv(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithCrvKty_9283]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithCrvUse_7e56]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    crv: Maybe[str] = None
    x: Maybe[str] = None
    y: Maybe[str] = None


class ClientPublicKeySetKeyWithKKty_37ea(StrEnum):
    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class ClientPublicKeySetKeyWithKUse_4580(StrEnum):
    SIG = "sig"
    ENC = "enc"


class ClientPublicKeySetKeyWithK(Model):
    kty: Maybe[Open[ClientPublicKeySetKeyWithKKty_37ea]] = None
    use: Maybe[Open[ClientPublicKeySetKeyWithKUse_4580]] = None
    kid: Maybe[str] = None
    alg: Maybe[str] = None
    k: Maybe[str] = None


class ClientPublicKeySet(Model):
    keys: Maybe[
        list[ClientPublicKeySetKeyWithN | ClientPublicKeySetKeyWithCrv | ClientPublicKeySetKeyWithK]
    ] = None
