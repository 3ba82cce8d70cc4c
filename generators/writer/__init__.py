"""The one place that writes files: checked paths, whole folders swapped in, a manifest each.

with Output(allowed={"python", "typescript"}) as output:
    output.stage(Path("out/python"), files, Meta("moneyer", "0.1.0", "1"))
    output.commit()
"""

from __future__ import annotations

from generators.writer.manifest import MANIFEST_NAME, Manifest, Meta, verify
from generators.writer.outfile import OutFile, check_paths
from generators.writer.output import Output

__all__ = ["MANIFEST_NAME", "Manifest", "Meta", "OutFile", "Output", "check_paths", "verify"]
