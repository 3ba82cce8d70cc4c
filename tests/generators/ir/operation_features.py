"""One-feature documents: paths, and what operations share, in YAML."""

from __future__ import annotations

DOCUMENTS = {
    "what is shared": """
        paths:
          /orders/{id}:
            parameters: [{$ref: '#/components/parameters/Id'}]
            put:
              requestBody: {$ref: '#/components/requestBodies/Order'}
              responses:
                200: {$ref: '#/components/responses/Done'}
                404: {$ref: '#/components/responses/Failed'}
        components:
          parameters: {Id: {name: id, in: path, schema: {type: string, enum: [a, b]}}}
          requestBodies:
            Order:
              required: true
              content: {application/json: {schema: {properties: {n: {type: integer}}}}}
          responses:
            Done: {description: Done., headers: {X-Left: {$ref: '#/components/headers/Left'}}}
            Failed:
              content:
                application/problem+json; charset=utf-8: {schema: {properties: {why: {}}}}
          headers: {Left: {required: true, schema: {type: string, enum: [some, none]}}}
        """,
    "parameters of a path, overridden": """
        paths:
          /orders:
            parameters:
              - {name: page, in: query, schema: {type: string}}
              - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
            get:
              parameters:
                - {name: page, in: query, required: true, schema: {type: integer, default: 1}}
                - {name: X-Trace, in: header, schema: {type: string}}
                - {name: crumb, in: cookie, schema: {type: string}}
                - {name: ids, in: query, style: pipeDelimited, schema: {type: array}}
                - name: filter
                  in: query
                  content: {application/json: {schema: {properties: {by: {type: string}}}}}
        """,
    "servers on three levels": """
        servers:
          - {url: 'https://{at}.x.test/', variables: {at: {default: eu, enum: [eu, us]}}}
        paths:
          /a: {get: {}}
          /b: {servers: [{url: /path}], get: {}, post: {servers: [{url: /own, description: Ours.}]}}
        """,
    "security": """
        security: [{key: []}]
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            bearer: {type: http, scheme: Bearer}
            oauth: {type: oauth2, flows: {}}
        paths:
          /inherits: {get: {}}
          /either: {get: {security: [{key: [], bearer: []}, {oauth: [read, write]}]}}
          /optional: {get: {security: [{key: []}, {}]}}
          /open: {get: {security: []}}
          /broken: {get: {security: [{oauth: null}]}}
        """,
    "media types": """
        paths:
          /files:
            post:
              requestBody:
                content:
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}}
                  text/csv: {schema: {type: string}}
                  application/jwt: {}
              responses:
                200:
                  content:
                    application/octet-stream: {schema: {type: string, format: binary}}
                    image/*: {}
                    text/event-stream: {schema: {properties: {n: {type: integer}}}}
                    application/x-ndjson: {schema: {type: object}}
                    application/xml: {schema: {type: object}}
                    '*/*': {schema: {type: string}}
        """,
    "multipart with encoding": """
        paths:
          /files:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      properties: {file: {type: string, format: binary}, tags: {type: array}}
                    encoding: {file: {contentType: image/png}, tags: {style: form, explode: true}}
        """,
    "statuses": """
        paths:
          /a: {delete: {responses: {204: {description: Gone.}, 4xx: {}, 5XX: {}, default: {}}}}
          /b:
            get:
              responses: {default: {content: {text/json: {schema: {properties: {x: {}}}}}}}
          /c:
            get:
              responses:
                200: {content: {application/json: {schema: {properties: {x: {}}}}}}
                201: {content: {application/json: {schema: {properties: {x: {}}}}}}
                404: {content: {application/json: {schema: {properties: {x: {}}}}}}
                default: {content: {application/json: {schema: {properties: {x: {}}}}}}
                x-note: {}
          /d: {get: {responses: {101: {description: Upgrade.}}}}
        """,
    "webhooks": """
        webhooks:
          orderFilled:
            post:
              requestBody:
                content: {application/json: {schema: {properties: {n: {type: integer}}}}}
        """,
    "what an overlay tells": """
        x-moneyer-pacing: {requests: 10, seconds: 0.5}
        tags: [{name: Trading, description: Trades.}, {name: orders, description: Orders.}]
        paths:
          /b:
            get:
              tags: [Trading]
              x-moneyer-group: orders
              x-moneyer-name: all of them
              x-moneyer-pacing: {requests: 0, seconds: 5}
              x-moneyer-concurrency: true
          /a:
            post:
              tags: [orders]
              summary: Lists.
              deprecated: true
              x-moneyer-effect: read
              x-moneyer-pagination: {style: page, parameter: p, first: 1, stop: short}
              x-moneyer-pacing: {requests: 1, seconds: 5}
              x-moneyer-concurrency: 5
          /ws: {get: {tags: [orders], x-moneyer-stream: {}}}
        """,
    "callbacks are nobody's methods": """
        paths:
          /a: {post: {callbacks: {done: {'{$request.body#/url}': {post: {operationId: told}}}}}}
        """,
}
