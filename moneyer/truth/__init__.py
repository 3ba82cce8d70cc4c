"""`moneyer truth`: what a document claims, what is known, and whether the one fits the other.

report     the report itself: operations, claims, contradictions, shares
claims     a declared type in a few words
places     what each operation declares, and which components it leads to
judging    each piece of evidence, by the published types and by the refined ones
building   from documents and evidence to the report
tree       the report as JSON
table      the report on a terminal
page       the report as an HTML page
"""
