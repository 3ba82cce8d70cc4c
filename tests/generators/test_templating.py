"""Templates print nothing but what an encoder, our own code or their author has made."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
import pytest
from hypothesis import HealthCheck, given, settings

from generators.encoders import FILTERS, Encoded, python_string
from generators.templating import TemplateSafetyError, check_templates, code, environment, lint
from tests.generators.hostile import NASTY, SHORT_PAYLOADS


@dataclass(frozen=True)
class Op:
    """A piece of a view."""

    id: Encoded
    summary: str
    is_async: bool = False


OP = Op(code("get_it"), 'spec "text"\nimport os')


def render(folder: Path, source: str, /, **others: str) -> str:
    """What `source` gives with a view; `others` are further templates, `name="source"`."""
    write(folder, main=source, **others)
    view: dict[str, Any] = {"op": OP, "ops": [OP, OP], "raw": "raw", "n": 3, "none": None}
    view["shout"] = lambda caller: "raw"
    return environment(folder).get_template("main.j2").render(view)


def write(folder: Path, **templates: str) -> None:
    for name, source in templates.items():
        (folder / f"{name}.j2").write_text(source, encoding="utf-8")


# What may be printed


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a < 'b' & \"c\"\n", "a < 'b' & \"c\"\n"),
        ("{{ op.id }}", "get_it"),
        ("{{ op.summary | py_str }}", "'spec \"text\"\\nimport os'"),
        ("{{ n }} {{ n | py_lit }}", "3 3"),
        ('{{ "x" }}{{ "{{" }}{{ 1 }}', "x{{1"),
        ('{{ "async " if op.is_async else "" }}def', "def"),
        ("{% for op in ops %}{{ op.id }}{{ ', ' if not loop.last else '' }}{% endfor %}", None),
        ("{% for op in ops %}{{ loop.index }}{% endfor %}", "12"),
        ("{% set x = 'lit' %}{{ x }}", "lit"),
        ("{% set x %}{{ op.id }}!{% endset %}{{ x }}", "get_it!"),
        ("{% macro m(x, y='z') %}{{ x }}{{ y }}{% endmacro %}{{ m(op.id) }}", "get_itz"),
        ("{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}a{% endcall %}", "<a>"),
        ("{% filter py_comment %}{{ op.id }}\nb{% endfilter %}", "# get_it\n# b"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
        ("{% for i in [1] recursive %}{{ i }}{% endfor %}", "1"),
        ("{{ op.id ~ '' if false else op.id }}", "get_it"),
    ],
)
def test_a_template_may_print(tmp_path: Path, source: str, text: str | None) -> None:
    printed = render(tmp_path, source)
    assert printed == (text or "get_it, get_it")
    assert type(printed) is Encoded


def test_included_imported_and_inherited_templates_print(tmp_path: Path) -> None:
    source = (
        '{% extends "base.j2" %}{% from "lib.j2" import m %}{% import "lib.j2" as lib %}'
        '{% block body %}{{ super() }}{% include "part.j2" %}{{ m(op.id) }}{{ lib.m("x") }}'
        "{% endblock %}"
    )
    printed = render(
        tmp_path,
        source,
        base="[{% block body %}base {{ op.id }}{% endblock %}]{{ self.body() }}",
        lib="{% macro m(x) %}<{{ x }}>{% endmacro %}",
        part="({{ op.id }})",
    )
    inside = "base get_it(get_it)<get_it><x>"
    assert printed == f"[{inside}]{inside}"


def test_blocks_leave_no_blank_lines_and_the_last_newline_stays(tmp_path: Path) -> None:
    source = "a\n  {% if true %}\nb\n  {% endif %}\nc\n"
    assert render(tmp_path, source) == "a\nb\nc\n"


# What may not


@pytest.mark.parametrize(
    "source",
    [
        "{{ op.summary }}",
        "{{ raw }}",
        "{{ raw | safe }}",
        "{{ raw | upper }}",
        "{{ op.id | upper }}",
        "{{ 'a' | upper }}",
        "{{ 'a' ~ 'b' }}",
        "{{ op.id ~ raw }}",
        "{{ op.id ~ op.id }}",
        "{{ 'a' ~ raw }}",
        "{{ '%s' % raw }}",
        "{{ '%s' | format(raw) }}",
        "{{ '{}'.format(raw) }}",
        "{{ ops | map(attribute='id') | join(', ') }}",
        "{{ none }}",
        "{{ op.is_async }}",
        "{{ 1.5 }}",
        "{{ op }}",
        "{{ [op.id] }}",
        "{% set x = raw %}{{ x }}",
        "{% set x | upper %}{{ op.id }}{% endset %}{{ x }}",
        "{% filter upper %}{{ op.id }}{% endfilter %}",
        "{% filter safe %}{{ op.id }}{% endfilter %}",
        "{% call shout() %}{% endcall %}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(raw) }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(op.id) | upper }}",
        "{% autoescape true %}{{ raw }}{% endautoescape %}",
        "{% autoescape true %}{{ raw | safe }}{% endautoescape %}",
        "{% macro m() %}x{% endmacro %}{% autoescape true %}{{ m() }}{% endautoescape %}",
        "{{ op.id if false else raw }}",
        "{{ raw or 'x' }}",
        "{{ raw | py_str | replace('r', raw) }}",
        "{{ op.id[1:] }}",
    ],
)
def test_a_template_may_not_print(tmp_path: Path, source: str) -> None:
    with pytest.raises((TemplateSafetyError, jinja2.UndefinedError)):
        render(tmp_path, source)


def test_the_refusal_names_the_template_and_previews_the_text(tmp_path: Path) -> None:
    with pytest.raises(TemplateSafetyError) as refused:
        render(tmp_path, "{{ op.summary }}")
    assert "main.j2 prints a bare str: 'spec \"text\"\\nimport os'" in str(refused.value)
    assert "py_str" in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("source", ["{{ nope }}", "{{ op.nope }}", "{{ op.id if false }}"])
def test_what_is_not_defined_is_an_error(tmp_path: Path, source: str) -> None:
    with pytest.raises((jinja2.UndefinedError, TemplateSafetyError)):
        render(tmp_path, source)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NASTY)
def test_no_text_reaches_the_page_but_through_an_encoder(tmp_path: Path, text: str) -> None:
    write(tmp_path, bare="{{ text }}", encoded="x = {{ text | py_str }}\n")
    env = environment(tmp_path)
    with pytest.raises(TemplateSafetyError):
        env.get_template("bare.j2").render(text=text)
    printed = env.get_template("encoded.j2").render(text=text)
    assert printed == f"x = {python_string(text)}\n"


@pytest.mark.parametrize("payload", ["{{ 7*7 }}", "{% raw %}", "{# c #}", "{{ raw | safe }}"])
def test_text_that_looks_like_a_template_is_printed_as_it_is(tmp_path: Path, payload: str) -> None:
    write(tmp_path, page="{{ text | py_str }}")
    printed = environment(tmp_path).get_template("page.j2").render(text=payload)
    assert printed == f'"{payload}"'


def test_text_is_never_run_as_a_template(tmp_path: Path) -> None:
    with pytest.raises(TemplateSafetyError, match="files"):
        environment(tmp_path).from_string("{{ 1 }}")


@pytest.mark.parametrize("payload", [text for text in SHORT_PAYLOADS if not text.isprintable()])
def test_code_holds_no_character_that_does_not_print(payload: str) -> None:
    if payload.replace("\n", "").isprintable():
        assert code(payload) == payload
    else:
        with pytest.raises(TemplateSafetyError):
            code(payload)


def test_every_encoder_is_a_filter_and_chance_is_none(tmp_path: Path) -> None:
    env = environment(tmp_path)
    assert {name: env.filters[name] for name in FILTERS} == dict(FILTERS)
    assert "random" not in env.filters
    assert "lipsum" not in env.globals


# Where templates come from


@pytest.mark.parametrize("name", ["../secret.j2", "/etc/passwd", "a/../../secret.j2", "link.j2"])
def test_a_template_outside_the_folder_is_not_found(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (tmp_path / "secret.j2").write_text("secret")
    (folder / "link.j2").symlink_to(tmp_path / "secret.j2")
    with pytest.raises(jinja2.TemplateNotFound):
        environment(folder).get_template(name)


# The lint


@pytest.mark.parametrize(
    "source",
    [
        "text {{ op.id }} {{ id }} {{ raw | trim | py_str }} {{ 'x' }} {{ 1 }}",
        "{{ raw | py_doc(4, width=80) }}{{ ops[0].id }}{{ ops[-1].id }}",
        "{{ 'async ' if op.is_async else '' }}",
        "{{ op.id if op.id else raw | py_str }}",
        "{% macro m(x) %}{{ x.id }}{% endmacro %}{{ m(op) }}{% call m(op) %}{% endcall %}",
        '{% import "lib.j2" as lib %}{{ lib.m(op) }}',
        '{% from "lib.j2" import m as n %}{{ n(op) }}{% include "lib.j2" %}',
        "{% filter py_comment %}x{% endfilter %}",
        "{% if a ~ b == 'c' %}{% endif %}{% set x = a | join %}",
    ],
)
def test_the_lint_lets_pass(tmp_path: Path, source: str) -> None:
    write(tmp_path, main=source)
    assert lint(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("{{ raw | safe }}", "`|safe`"),
        ("{{ raw | safe | py_str }}", "`|safe`"),
        ("{% set x = raw | safe %}", "`|safe`"),
        ("{% if (raw | safe) == 'x' %}{% endif %}", "`|safe`"),
        ("{{ '%s' | format(raw) | py_str }}", "`|format`"),
        ("{{ raw | upper }}", "`|upper`"),
        ("{{ raw | py_str | upper }}", "`|upper`"),
        ("{{ a ~ b }}", "joined"),
        ("{{ a + b }}", "joined"),
        ("{{ 'a' if x else a ~ b }}", "no encoder"),
        ("{{ 'a' if x }}", "without an `else`"),
        ("{{ a or b }}", "no encoder"),
        ("{{ a[1:] }}", "no encoder"),
        ("{{ a.b() }}", "no encoder"),
        ("{{ (a ~ b).c }}", "no encoder"),
        ("{{ unknown(a) }}", "no encoder"),
        ("{{ true }}", "no encoder"),
        ("{{ raw | nope }}", "syntax error"),
        ("{{ env.from_string(raw) | py_str }}", "`from_string`"),
        ("{% call a.b() %}{% endcall %}", "`call`"),
        ("{% filter upper %}x{% endfilter %}", "`filter`"),
        ("{% autoescape true %}{% endautoescape %}", "`autoescape`"),
        ("{% include name %}", "literal"),
        ("{% extends name %}", "literal"),
        ("{% macro m() %}{% for a in b %}{{ a ~ b }}{% endfor %}{% endmacro %}", "joined"),
        ("{% if %}", "syntax error"),
    ],
)
def test_the_lint_names(tmp_path: Path, source: str, problem: str) -> None:
    write(tmp_path, main=f"first line\n{source}")
    (found, *_) = lint(tmp_path)
    assert found.startswith("main.j2:2: ")
    assert problem in found


def test_the_lint_reads_all_templates_below_a_folder_in_order(tmp_path: Path) -> None:
    for name in ("b/z.py.j2", "a.jinja", "b/a.j2", "b/runtime.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{{ a ~ b }}\n{{ c | safe }}\n")
    places = [problem.rsplit(": ", 1)[0].rsplit(":", 1)[0] for problem in lint(tmp_path)]
    assert list(dict.fromkeys(places)) == ["a.jinja", "b/a.j2", "b/z.py.j2"]


def test_a_template_that_is_no_utf_8_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_bytes(b"\xff")
    assert lint(tmp_path) == ["a.j2:1: is not UTF-8"]


def test_the_gate_prints_problems_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_templates(str(tmp_path)) == 0
    write(tmp_path, main="{{ a | upper }}")
    assert check_templates(str(tmp_path)) == 1
    assert capsys.readouterr().out.startswith(f"{tmp_path}/main.j2:1: prints the result")
    assert check_templates(str(tmp_path / "none")) == 2


def test_the_gate_runs_as_a_module(tmp_path: Path) -> None:
    write(tmp_path, main="{{ a | upper }}")
    command = [sys.executable, "-m", "generators.templating", str(tmp_path)]
    root = Path(__file__).parents[2]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (1, "")
    assert "main.j2:1:" in run.stdout
