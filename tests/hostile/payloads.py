"""Text that has broken generators, and text that would leave a marker if it ever ran."""

from __future__ import annotations

from tests.generators.hostile import SHORT_PAYLOADS

MARKER = "PWNED"
_PYTHON = f"open('{MARKER}','w').close()"
_SCRIPT = f"require('fs').writeFileSync('{MARKER}','')"

RUNNING = [
    *(f'"); {_PYTHON}; ("', f"'); {_PYTHON}; ('", f'"""\n{_PYTHON}\n"""', f"\n{_PYTHON}\n"),
    *(f"\r{_PYTHON}\r", f"\u2028{_PYTHON}\n", f"\x0c{_PYTHON}", f"{{{_PYTHON}}}", f"\\\n{_PYTHON}"),
    *(f"__import__('os').system('touch {MARKER}')", f"' + str({_PYTHON}) + '", "\\N{BULLET}"),
    *(f'"); {_SCRIPT}; ("', f"*/ {_SCRIPT} /*", f"**//\n{_SCRIPT}//", f"${{{_SCRIPT}}}"),
    *(f"`+{_SCRIPT}+`", f"\u2029{_SCRIPT}//", f"</script><script>{_SCRIPT}</script>"),
    *(f"$(touch {MARKER})", f"; touch {MARKER} #", f"\n[tool]\nx = 1 # {MARKER}"),
    *('", "scripts": {"postinstall": "touch PWNED"}, "x": "', "\\u000a import os"),
]
TEXTS = [*SHORT_PAYLOADS, *RUNNING]

NAMES = [
    *("class", "None", "import", "async", "self", "cls", "print", "list", "str", "type", "id"),
    *("__class__", "__init__", "__proto__", "constructor", "prototype", "toString", "then"),
    *("model_config", "model_fields", "copy", "json", "dict", "httpx", "Any", "Client", "Response"),
    *("Record", "Promise", "Error", "undefined", "arguments", "eval", "delete", "default", "new"),
    *(
        "",
        " ",
        "_",
        "-",
        "!!!",
        "123",
        "1st",
        "é",
        "ﬁ",
        "fi",
        "日本",
        "\u0430",
        "a",
        "A",
        "\u200b",
        "\0",
    ),
    *("x" * 10_000, "../../x", "/etc/x", "C:\\x", "a/b", "..%2f", "CON", "aux.py", ".", "..", "x."),
    *("x ", "__main__", "conftest", "setup", "index", "types", "core", "_core", "resources"),
    *("body", "timeout", "headers", "base_url", "options", "client", "request", "response"),
]
