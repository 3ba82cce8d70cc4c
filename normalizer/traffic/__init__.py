"""Recorded traffic: read from files of several formats, and matched to a document's operations.

exchange      a request and its response, as far as they are looked at; what was skipped, and why
reading       files and folders to exchanges
recorded      the format {method, path, status, body}
har           HTTP archives
wiremock      stub mappings of WireMock; url_patterns makes paths from their patterns
fields        what the formats share: method, URL, status and body
json_text     files to JSON values, within limits, in errors that quote nothing
matching      exchanges to operations; every answer says what applies, or why none does
routes        the operations by their path templates, and which one fits best
segments      path templates and paths, cut into segments
servers       the base paths that may stand before a template
responses     the status, media type and schema that an operation declares
media_types   which are JSON, and which entry of a content map applies
"""
