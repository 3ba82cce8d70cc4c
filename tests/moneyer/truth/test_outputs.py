"""Where the report goes: table, JSON, page, exit code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from moneyer.cli import run
from moneyer.truth.report import Share, percent
from tests.moneyer.truth.mint import Mint, recording


@pytest.mark.parametrize(("threshold", "code"), [("0", 0), ("50", 0), ("80", 0), ("80.1", 1)])
def test_the_exit_code_is_1_below_the_threshold(
    mint: Mint, threshold: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))  # one of five: the others are examples
    assert mint.code("--threshold", threshold) == code
    assert ("--threshold" in capsys.readouterr().err) is bool(code)


def test_without_a_threshold_the_exit_code_is_0(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    assert mint.code() == 0


def test_all_but_one_is_less_than_a_threshold_of_100_and_is_not_shown_as_100() -> None:
    share = Share(10_000, 0, 9_999)
    assert not share.reaches(100)
    assert percent(share.refined, share.evidence) == 99.9


def test_no_evidence_reaches_no_threshold_but_0() -> None:
    assert Share(0, 0, 0).reaches(0)
    assert not Share(0, 0, 0).reaches(1)
    assert percent(0, 0) is None


def told(tree: Any) -> Iterator[tuple[str, str, str]]:
    for operation in tree["operations"]:
        for claim in operation["claims"]:
            yield operation["path"], claim["claim"], claim["verdict"]


def test_the_table_says_what_the_json_says(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    done = mint.piped()
    printed = done.stdout
    tree = json.loads(mint.piped("--json", "-").stdout)
    cells = [[c.strip() for c in line.strip("│").split("│")] for line in printed.splitlines()]
    rows = [(row[2], row[4]) for row in cells if len(row) == 5]
    assert rows == [(claim, verdict) for _, claim, verdict in told(tree)]
    counts = ", ".join(f"{count} {verdict}" for verdict, count in tree["verdicts"].items())
    assert f"{len(tree['operations'])} operations: {counts}" in printed
    score = tree["score"]
    for name in ("examples", "recordings"):
        assert (
            f"{score[name]['fits_refined']} refined ({score[name]['percent_refined']} %)" in printed
        )
    assert f"in all {score['total']['percent_refined']} % of the evidence holds" in printed
    assert "contradicted: GET /coins 200: /components/schemas/Coin/properties/price" in printed


def test_a_pipe_gets_no_escape_sequences_and_talk_goes_to_stderr(mint: Mint) -> None:
    done = mint.piped("--threshold", "100")
    assert "\x1b" not in done.stdout
    assert done.stderr == ""
    mint.record(recording("/coins", [{"price": 2.5}]))
    done = mint.piped("--threshold", "100")
    assert done.returncode == 1
    assert done.stderr == "moneyer: 80.0 % of the evidence holds, and --threshold asks for 100 %\n"


def test_with_a_dash_the_json_is_all_of_standard_output(
    mint: Mint, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert mint.code("--json", "-") == 0
    assert (
        capsysbinary.readouterr().out
        == json.dumps(mint.report(), indent=2, ensure_ascii=False).encode() + b"\n"
    )


def test_the_same_input_gives_the_same_bytes_and_no_path_of_this_machine(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    first = mint.page(), json.dumps(mint.report()), mint.piped().stdout
    assert first == (mint.page(), json.dumps(mint.report()), mint.piped().stdout)
    assert not any(str(mint.folder) in text for text in first)
    assert json.loads(first[1])["spec"] == "mint.json"


def test_no_value_and_no_key_of_a_recording_is_told(mint: Mint) -> None:
    secret = "DU7654321"
    mint.record(
        recording("/vaults", {secret: {"price": secret, "face": secret, secret: 1}}),
        recording(f"/coins/{secret}", {}),
    )
    observed = mint.learn()
    for options in ([], observed):
        assert secret not in mint.page(*options)
        assert secret not in json.dumps(mint.report(*options))
        assert secret not in mint.piped(*options).stdout


def test_an_output_that_is_the_document_itself_is_refused(mint: Mint) -> None:
    spec = mint.folder / "mint.json"
    before = spec.read_bytes()
    assert mint.code("--html", str(spec)) == 2
    assert spec.read_bytes() == before


def test_without_a_document_the_one_of_the_project_is_taken(
    mint: Mint, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mint.record(recording("/coins", [{"price": None}]))
    mint.learn()
    (tmp_path / "moneyer.toml").write_text(
        'version = 1\n[api]\nspec = "mint.json"\nobserved = "observed.json"\n'
        'habits = ["null-for-absent"]\n[out]\n'
    )
    monkeypatch.chdir(tmp_path)
    arguments = ["truth", "--recordings", "traffic.jsonl", "--json", "report.json"]
    assert run([*arguments, "--threshold", "100"]) == 0
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert report["spec"] == "mint.json"
    assert [habit["id"] for habit in report["habits"]] == ["null-for-absent"]
