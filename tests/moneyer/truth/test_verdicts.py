"""What is claimed, what is known, and the verdict."""

from __future__ import annotations

import json

from tests.moneyer.truth.mint import MINT, PLACE, Mint, claims, recording, verdicts


def test_operations_are_in_document_order_with_the_verdict_that_evidence_gives(mint: Mint) -> None:
    assert list(verdicts(mint.report()).items()) == [
        ("/coins", "true"),
        ("/scales", "widened"),
        ("/vaults", "unproven"),
        ("/hammers", "true"),
    ]


def test_an_error_that_all_share_does_not_make_an_operation_true(mint: Mint) -> None:
    document = json.loads(json.dumps(MINT))
    document["paths"]["/vaults"]["get"]["responses"]["404"] = {
        "$ref": "#/components/responses/Missing"
    }
    report = Mint(mint.folder, document).report()
    assert claims(report, "/vaults")["404"]["verdict"] == "true"
    assert verdicts(report)["/vaults"] == "unproven"


def test_a_claim_is_its_media_type_and_its_type_in_a_few_words(mint: Mint) -> None:
    report = mint.report()
    assert claims(report, "/coins")["200"]["claim"] == "application/json: list of Coin"
    assert claims(report, "/vaults")["200"]["claim"] == "application/json: map of Coin"
    assert claims(report, "/coins")["request"]["claim"] == "1 parameter"


def test_examples_of_components_count_for_each_operation_that_refers_to_them(mint: Mint) -> None:
    report = mint.report()
    for path in ("/coins", "/hammers"):
        assert claims(report, path)["404"]["evidence"]["examples"] == 1
    assert report["score"]["examples"]["evidence"] == 4  # and once in all


def test_a_mistaken_example_is_no_evidence_and_is_listed_with_its_rule(mint: Mint) -> None:
    report = mint.report()
    request = claims(report, "/coins")["request"]
    assert request["evidence"]["examples"] == 0
    assert [(m["pointer"], m["rule"]) for m in request["mistaken"]] == [
        ("/paths/~1coins/get/parameters/0/example", "serialised")
    ]
    assert "URL" in request["mistaken"][0]["reason"]
    assert report["score"]["mistaken"] == 1


def test_a_contradiction_says_where_what_how_often_and_which_change_was_made(mint: Mint) -> None:
    (found,) = claims(mint.report(), "/scales")["200"]["contradictions"]
    schema = "/paths/~1scales/get/responses/200/content/application~1json/schema"
    assert found == {
        "pointer": schema,
        "told": "declared as integer, comes as number",
        "examples": 1,
        "recordings": 0,
        "facts": 0,
        "stands": False,
        "change": {
            "confidence": "certain",
            "reason": "it gives way to what was seen, in this place only",
            "operations": [f"replace {schema}/type"],
        },
    }


def test_a_recording_that_contradicts_the_refined_type_is_named_by_pointer(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}, {"price": 3.5}]), recording("/coins", []))
    report = mint.report()
    coins = claims(report, "/coins")["200"]
    assert (coins["verdict"], coins["evidence"]["recordings"]) == ("contradicted", 2)
    (found,) = coins["contradictions"]
    assert (found["pointer"], found["recordings"], found["stands"]) == (PLACE, 1, True)
    assert found["told"] == "declared as integer, comes as number"
    shares = report["score"]["recordings"]
    assert (shares["evidence"], shares["fits_published"], shares["fits_refined"]) == (2, 1, 1)


def test_once_it_is_learned_the_recording_holds_and_the_type_is_widened(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    report = mint.report(*mint.learn())
    coins = claims(report, "/coins")["200"]
    assert (coins["verdict"], coins["evidence"]["facts"]) == ("widened", 1)
    assert report["score"]["recordings"]["percent_published"] == 0
    assert report["score"]["recordings"]["percent_refined"] == 100


def test_what_was_observed_before_is_evidence_without_the_recordings(mint: Mint) -> None:
    mint.record(recording("/vaults", {"a": {"price": 1}}))
    observed = mint.learn()
    (mint.folder / "traffic.jsonl").unlink()
    vaults = claims(mint.report(*observed), "/vaults")["200"]
    assert (vaults["verdict"], vaults["evidence"]["seen"]) == ("true", 1)


def test_a_recording_without_a_schema_is_counted_and_proves_nothing(mint: Mint) -> None:
    mint.record(recording("/hammers", {"a": 1}), recording("/vaults", {}, status=418))
    report = mint.report()
    hammers, vaults = claims(report, "/hammers")["200"], claims(report, "/vaults")["418"]
    assert (hammers["claim"], hammers["verdict"]) == ("no body", "unproven")
    assert (vaults["claim"], vaults["verdict"]) == ("not declared", "unproven")
    assert hammers["evidence"]["undescribed"] == vaults["evidence"]["undescribed"] == 1
    assert report["score"]["recordings"]["evidence"] == 0


def test_traffic_of_no_operation_is_listed(mint: Mint) -> None:
    mint.record(recording("/anvils", {}), recording("/coins", []))
    (reason,) = mint.report()["unmatched"]
    assert "no path template" in reason


def test_facts_about_nothing_are_counted_as_stale(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": 2.5}]))
    observed = mint.learn()
    document = json.loads(json.dumps(MINT))
    del document["components"]["schemas"]["Coin"]["properties"]["price"]
    report = Mint(mint.folder, document).report(*observed)
    assert report["stale_facts"] == 1
    assert claims(report, "/coins")["200"]["verdict"] == "true"


def test_an_accepted_habit_is_named_with_its_support(mint: Mint) -> None:
    mint.record(recording("/coins", [{"price": None}]))
    report = mint.report("--habit", "null-for-absent")
    (habit,) = report["habits"]
    assert (habit["id"], habit["accepted"], habit["proposed"]) == ("null-for-absent", True, False)
    assert claims(report, "/coins")["200"]["verdict"] == "widened"


def test_an_example_inside_of_alternatives_that_gave_way_still_fits(mint: Mint) -> None:
    inner = {"type": "object", "properties": {"a": {"type": "integer", "example": 1}}}
    document = json.loads(json.dumps(MINT))
    document["paths"]["/scales"] = {
        "get": {
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": inner, "example": [{"a": 1}]}},
                }
            }
        }
    }
    report = Mint(mint.folder, document).report()
    scales = claims(report, "/scales")["200"]
    assert (scales["verdict"], scales["evidence"]["examples"]) == ("widened", 2)
    assert report["score"]["total"]["percent_refined"] == 100


def test_operations_of_any_method_have_their_evidence(mint: Mint) -> None:
    document = json.loads(json.dumps(MINT)) | {"openapi": "3.2.0"}
    copied = document["paths"]["/scales"]["get"]
    document["paths"]["/scales"]["additionalOperations"] = {"COPY": copied}
    made = Mint(mint.folder, document)
    made.record(recording("/scales", 1) | {"method": "COPY"})
    found = [o for o in made.report()["operations"] if o["method"] == "COPY"]
    assert [o["claims"][0]["evidence"]["recordings"] for o in found] == [1]
    assert [o["claims"][0]["evidence"]["examples"] for o in found] == [2]
