"""`moneyer truth`: what a document claims, what is known, and whether the one fits the other.

report     the report itself: operations, claims, contradictions, shares
claims     a declared type in a few words
places     what each operation declares, and which components it leads to
judging    each piece of evidence, by the published types and by the refined ones
gathering  which evidence belongs to which claim
building   from documents and evidence to the report
tree       the report as JSON
words      what the table and the page say alike
table      the report on a terminal
page       the report as an HTML page
command    the command
"""
