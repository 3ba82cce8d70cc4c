"""Whether types hold on recorded answers: leave-one-out, and how tight they stay.

folds     the recordings, and what is learned from some of them
clients   a Python client of what was learned, and what it makes of an answer
changes   bodies with one place changed
__main__  all of it, in figures: `nox -s truth`
"""
