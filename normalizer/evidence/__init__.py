"""Evidence: what examples and recorded responses prove about the types of a document.

examples    finds every example, with the schema that it illustrates
judge       walks a value and a schema together, and tells where they contradict each other
rules       decides which contradictions are mistakes of the example
facts       what is left of evidence: where, what was claimed, what was seen, how often
learning    from examples to facts
widen       from facts to findings; copies and sides keep requests out of it
observed    reads and writes the facts of spec/<name>/observed.json
"""
