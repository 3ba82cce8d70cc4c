"""Documents in which every place for text is filled by a function of that place's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Text = Callable[[str], str]

EDITIONS = ("2.0", "3.0.3", "3.1.0")


def document(edition: str, text: Text) -> dict[str, Any]:
    """A description in an edition of OpenAPI, every text of which is `text(place)`.

    What is a name on the wire, an address or a value counts as text, too.
    """
    return _swagger(text) if edition == "2.0" else _openapi(edition, text)


def _info(text: Text) -> dict[str, Any]:
    return {
        "title": text("title"),
        "description": text("info"),
        "version": text("version"),
        "termsOfService": text("terms"),
        "contact": {"name": text("contact"), "url": text("contact-url"), "email": text("email")},
        "license": {"name": text("license"), "url": text("license-url")},
    }


def _plain(text: str) -> str:
    """For the places where braces, question marks and hashes have a meaning."""
    return text.translate(dict.fromkeys(map(ord, "{}?#/"), "-"))


def _token(text: str) -> str:
    """For media types, which end at white space and at a semicolon."""
    kept = (c for c in _plain(text) if c.isprintable() and not c.isspace() and c not in ";,")
    return "".join(kept)


def _thing(text: Text, schemas: str) -> dict[str, Any]:
    return {
        "title": text("schema-title"),
        "description": text("schema"),
        "type": "object",
        "required": [text("property")],
        "externalDocs": {"description": text("docs"), "url": text("docs-url")},
        "properties": {
            text("property"): {"type": "string", "description": text("property-text")},
            "formatted": {"type": "string", "format": text("format")},
            "patterned": {"type": "string", "pattern": text("pattern")},
            "listed": {
                "type": "string",
                "enum": [text("enum-1"), text("enum-2")],
                "x-enum-descriptions": [text("enum-text-1"), text("enum-text-2")],
                "x-enumNames": [text("enum-name-1"), text("enum-name-2")],
            },
            "defaulted": {"type": "string", "default": text("default")},
            "list": {
                "type": "array",
                "items": {"type": "string"},
                "default": [text("default-item")],
            },
            "map": {"type": "object", "default": {text("default-key"): text("default-value")}},
            "shown": {"type": "string", "example": text("example")},
            "other": {"$ref": f"#/{schemas}/Other"},
        },
    }


def _other(text: Text) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": [text("kind")]}},
    }


def _openapi(edition: str, text: Text) -> dict[str, Any]:
    thing = _thing(text, "components/schemas")
    if edition >= "3.1":
        thing["properties"]["constant"] = {"const": text("const")}
    content = {f"application/vnd.{_token(text('media-type'))}+json": {"schema": _ref("Thing")}}
    operation = {
        "operationId": text("operation-id"),
        "tags": [text("tag")],
        "summary": text("summary"),
        "description": text("operation"),
        "externalDocs": {"description": text("operation-docs"), "url": "https://example.com"},
        "parameters": [
            {
                "name": text("query"),
                "in": "query",
                "description": text("query-text"),
                "schema": {"type": "string", "default": text("query-default")},
                "example": text("query-example"),
            },
            {"name": text("header"), "in": "header", "schema": {"type": "string"}},
            {"name": text("cookie"), "in": "cookie", "schema": {"type": "string"}},
        ],
        "requestBody": {"description": text("body"), "content": content},
        "responses": {
            "200": {
                "description": text("response"),
                "headers": {
                    text("response-header"): {
                        "description": text("response-header-text"),
                        "schema": {"type": "string"},
                    }
                },
                "content": {
                    "application/json": {
                        "schema": _ref("Union"),
                        "examples": {
                            text("example-name"): {
                                "summary": text("example-summary"),
                                "description": text("example-text"),
                                "value": {"kind": text("example-value")},
                            }
                        },
                    }
                },
            },
            "400": {"description": text("error"), "content": {"application/json": {}}},
        },
        "security": [{text("scheme"): [text("scope")]}, {"key": []}],
        "deprecated": True,
    }
    path = f"/things/{_plain(text('path'))}"
    return {
        "openapi": edition,
        "info": _info(text),
        "servers": [
            {
                "url": f"https://example.com/{_plain(text('server'))}/{{base}}",
                "description": text("server-text"),
                "variables": {
                    "base": {
                        "default": text("variable"),
                        "enum": [text("variable"), text("variable-2")],
                        "description": text("variable-text"),
                    }
                },
            }
        ],
        "tags": [{"name": text("tag"), "description": text("tag-text")}],
        "paths": {path: {"post": operation}},
        "components": {
            "schemas": {
                "Thing": thing,
                "Other": _other(text),
                "Union": {
                    "oneOf": [_ref("Thing"), _ref("Other")],
                    "discriminator": {
                        "propertyName": text("discriminator"),
                        "mapping": {
                            text("mapping-1"): "#/components/schemas/Thing",
                            text("mapping-2"): "#/components/schemas/Other",
                        },
                    },
                },
            },
            "securitySchemes": {
                text("scheme"): {
                    "type": "oauth2",
                    "description": text("scheme-text"),
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": text("token-url"),
                            "scopes": {text("scope"): text("scope-text")},
                        }
                    },
                },
                "key": {"type": "apiKey", "in": "query", "name": text("key")},
            },
        },
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _swagger(text: Text) -> dict[str, Any]:
    return {
        "swagger": "2.0",
        "info": _info(text),
        "host": "example.com",
        "basePath": f"/{_plain(text('base-path'))}",
        "tags": [{"name": text("tag"), "description": text("tag-text")}],
        "consumes": ["application/json"],
        "produces": [f"application/vnd.{_token(text('media-type'))}+json"],
        "paths": {
            f"/things/{_plain(text('path'))}": {
                "post": {
                    "operationId": text("operation-id"),
                    "tags": [text("tag")],
                    "summary": text("summary"),
                    "description": text("operation"),
                    "parameters": [
                        {
                            "name": text("query"),
                            "in": "query",
                            "type": "string",
                            "description": text("query-text"),
                            "enum": [text("query-enum"), text("query-enum-2")],
                            "default": text("query-enum"),
                        },
                        {"name": text("header"), "in": "header", "type": "string"},
                        {
                            "name": text("body"),
                            "in": "body",
                            "description": text("body-text"),
                            "schema": {"$ref": "#/definitions/Thing"},
                        },
                    ],
                    "responses": {
                        "200": {
                            "description": text("response"),
                            "schema": {"$ref": "#/definitions/Other"},
                            "headers": {text("response-header"): {"type": "string"}},
                            "examples": {"application/json": {"kind": text("example")}},
                        }
                    },
                    "security": [{text("scheme"): []}],
                }
            }
        },
        "definitions": {"Thing": _thing(text, "definitions"), "Other": _other(text)},
        "securityDefinitions": {
            text("scheme"): {
                "type": "apiKey",
                "in": "header",
                "name": text("key"),
                "description": text("scheme-text"),
            }
        },
    }
