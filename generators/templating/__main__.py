"""`python -m generators.templating templates`: the lint, for the gate."""

from __future__ import annotations

import sys

from generators.templating.lint import check_templates

sys.exit(check_templates(*sys.argv[1:]))
