"""One-feature documents: the component schemas of each, in YAML."""

from __future__ import annotations

SCHEMAS = {
    "enum": "Side: {type: string, enum: [buy, SELL, '-1', '>=']}",
    "enum of integers with names": """
        Level: {type: integer, enum: [1, 2], x-enum-varnames: [Low, High]}
        """,
    "enum that admits null, named without it": """
        Side: {type: [string, 'null'], enum: [buy, sell, null], x-enum-varnames: [B, S]}
        Order: {properties: {side: {$ref: '#/components/schemas/Side'}}}
        """,
    "a single value and mixed values": """
        Order:
          properties:
            kind: {const: order}
            flag: {enum: [1, 'one', true]}
            none: {enum: [null]}
            thing: {enum: [{a: 1}, 2]}
        """,
    "nullable object": """
        Node:
          type: [object, 'null']
          properties: {next: {$ref: '#/components/schemas/Node'}}
        """,
    "optional as pydantic writes it": """
        Pet:
          properties:
            owner:
              anyOf: [{type: object, properties: {name: {type: string}}}, {type: 'null'}]
        """,
    "union with a discriminator": """
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator:
            propertyName: kind
            mapping: {cat: '#/components/schemas/Cat', kitty: Cat, gone: Horse}
        Cat: {type: object, properties: {kind: {type: string}}}
        Dog: {type: object, properties: {kind: {type: string}}}
        """,
    "union with inline members": """
        Event:
          oneOf:
            - {type: object, title: Order filled, properties: {id: {type: string}}}
            - {type: object, properties: {kind: {const: cancelled}, id: {type: string}}}
            - {type: object, required: [id, note], properties: {id: {}, note: {type: string}}}
            - {type: 'null'}
        """,
    "allOf of references and an inline part": """
        Base: {required: [id], properties: {id: {type: integer}, at: {properties: {x: {}}}}}
        Named: {type: object, properties: {name: {type: string}}}
        Account:
          description: Both.
          allOf:
            - $ref: '#/components/schemas/Base'
            - $ref: '#/components/schemas/Named'
            - {type: object, required: [name], properties: {id: {description: Ours.}}}
        """,
    "allOf that only wraps": """
        Money: {type: object, properties: {amount: {type: string}}}
        Order:
          properties:
            price: {allOf: [{$ref: '#/components/schemas/Money'}], description: A price.}
            fee:
              allOf: [{$ref: '#/components/schemas/Money'}, {description: A fee.}, {type: object}]
        """,
    "properties beside oneOf": """
        Order:
          type: object
          required: [id]
          properties: {id: {type: string}, kind: {type: string}}
          oneOf:
            - {required: [price], properties: {kind: {const: limit}, price: {type: number}}}
            - {required: [stop], properties: {kind: {const: stop}, price: {type: string}}}
        """,
    "a base that lists its heirs": """
        Pet:
          type: object
          properties: {kind: {type: string}}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: string}}}]}
        """,
    "recursive component": """
        Tree: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
        """,
    "mutually recursive components": """
        A: {properties: {b: {$ref: '#/components/schemas/B'}}}
        B: {properties: {a: {$ref: '#/components/schemas/A'}}}
        """,
    "aliases": """
        Ids: {type: array, items: {type: string, format: uuid}}
        Keys: {$ref: '#/components/schemas/Ids'}
        Codes: {$ref: '#/components/schemas/Keys'}
        Order: {properties: {ids: {$ref: '#/components/schemas/Codes'}}}
        """,
    "circles of nothing but references": """
        A: {$ref: '#/components/schemas/B'}
        B: {$ref: '#/components/schemas/A'}
        C: {oneOf: [{$ref: '#/components/schemas/C'}, {type: string}]}
        D: {allOf: [{$ref: '#/components/schemas/D'}]}
        E: {properties: {a: {$ref: '#/components/schemas/A'}, gone: {$ref: '#/nowhere'}}}
        """,
    "deep references": """
        Line: {properties: {x: {$ref: '#/components/schemas/Order/properties/lines/items'}}}
        Order:
          properties:
            lines: {type: array, items: {type: object, properties: {n: {type: integer}}}}
            total: {type: number}
        Sum: {properties: {x: {$ref: '#/components/schemas/Order/properties/total'}}}
        """,
    "maps": """
        Prices: {type: object, additionalProperties: {type: number}}
        Loose: {type: object}
        Closed: {type: object, properties: {a: {}}, additionalProperties: false}
        Typed: {properties: {a: {}}, additionalProperties: {type: object, properties: {b: {}}}}
        Ranked: {patternProperties: {'^[0-9]+$': {type: integer}}}
        Both:
          properties: {a: {}}
          patternProperties: {'^x-': {type: integer}}
          additionalProperties: false
        """,
    "arrays": """
        Pair: {type: array, prefixItems: [{type: string}, {type: number}]}
        Bare: {type: array}
        Rules: {type: array, items: {type: object, properties: {a: {}}}}
        """,
    "booleans, nothing, and several types": """
        Yes: true
        No: false
        Empty: {}
        Some: {type: [string, integer]}
        Void: {type: 'null'}
        Much: {type: [object, array, 'null'], properties: {a: {}}, items: {type: string}}
        """,
    "bytes and constraints": """
        A: {type: string, format: binary}
        B: {type: string, format: byte}
        C: {type: string, contentMediaType: application/octet-stream}
        D: {type: string, contentEncoding: base64}
        Picture: {type: string, contentMediaType: image/png}
        Page: {type: string, contentMediaType: text/html}
        Nested: {type: string, contentMediaType: application/json}
        Odd: {type: string, contentMediaType: plain text}
        Coded: {type: string, contentMediaType: image/png, contentEncoding: base64}
        E: {type: integer, format: int64, minimum: 1, maximum: 9, multipleOf: 2}
        F: {type: string, pattern: '^a', minLength: 1}
        """,
    "what a property may be told": """
        Id: {type: string, readOnly: true, default: none}
        Order:
          properties:
            id: {$ref: '#/components/schemas/Id'}
            secret: {type: string, writeOnly: true, deprecated: true, description: ' Hush. '}
            size: {type: integer, default: null}
            shortName: {type: string, x-moneyer-name: short name of it}
        """,
    "names that an overlay gives": """
        ord1:
          x-moneyer-name: BetterOrder
          properties: {x: {x-moneyer-name: Inner, properties: {y: {}}}}
        """,
}
