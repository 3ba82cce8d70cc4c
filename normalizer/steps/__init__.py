"""The 13 steps, one file each. Their order is in `normalizer.catalogue`."""
