"""What operations and groups are called: the names that a person would choose."""

from __future__ import annotations

import pytest

from generators.ir.naming import full_words, group_words, method_words, path_words


def _method(operation_id: str | None, call: str, group: str) -> str:
    method, path = call.split(" ")
    return " ".join(method_words(operation_id, method.lower(), path, tuple(group.split())))


@pytest.mark.parametrize(
    ("operation_id", "call", "group", "expected"),
    [
        ("repos/list-for-org", "GET /orgs/{org}/repos", "repos", "list for org"),
        ("listPets", "GET /pets", "pets", "list"),
        ("getPets", "GET /pets", "pets", "list"),
        ("getPetById", "GET /pet/{id}", "pet", "get by id"),
        ("findPetsByStatus", "GET /pet/find", "pet", "find by status"),
        ("getUser", "GET /user", "user", "get"),
        ("getProfile", "GET /me", "profiles", "get"),
        ("postWebhook", "POST /v2/webhooks", "webhooks", "create"),
        ("getTeamProjects", "GET /teams/{id}/projects", "projects", "get team projects"),
        ("retrieve-a-database", "GET /databases/{id}", "databases", "retrieve"),
        ("Regions_DeleteRegion", "DELETE /regions/{id}", "regions", "delete"),
        ("CronService_CreateCron", "POST /crons", "cron", "create"),
        ("PetsController_findAll", "GET /pets", "pets", "find all"),
        ("accounts", "GET /accounts", "accounts", "list"),
        ("order", "POST /order", "order", "create"),
        ("search", "POST /search", "search", "search"),
        ("2faEnable", "POST /users/2fa", "users", "2 fa enable"),
    ],
)
def test_a_published_operation_id_is_taken_at_its_word(
    operation_id: str, call: str, group: str, expected: str
) -> None:
    assert _method(operation_id, call, group) == expected


@pytest.mark.parametrize(
    ("operation_id", "call", "group", "expected"),
    [
        ("get_v1_orders", "GET /v1/orders", "orders", "list"),
        ("post_orders_1a2b3c", "POST /orders", "orders", "create"),
        (
            "PostCustomersCustomerSourcesId",
            "POST /v1/customers/{customer}/sources/{id}",
            "customers",
            "create source",
        ),
        ("get_folders_id_items", "GET /folders/{folder_id}/items", "folders", "items"),
        ("001", "GET /contracts/{symbol}", "contracts", "get"),
        ("", "DELETE /orders/{id}", "orders", "delete"),
        ("read_item_items__item_id__get", "GET /items/{item_id}", "items", "read"),
        ("getCandles_get_a_candles", "GET /a/candles", "a", "get candles"),
        ("getCandles_get_a_candles_0a1b2c", "GET /a/candles", "a", "get candles"),
    ],
)
def test_an_operation_id_that_a_tool_made_says_nothing(
    operation_id: str, call: str, group: str, expected: str
) -> None:
    assert _method(operation_id, call, group) == expected


@pytest.mark.parametrize(
    ("call", "group", "expected"),
    [
        ("GET /portfolio/{accountId}/positions/{pageId}", "portfolio", "get position"),
        ("GET /portfolio/{accountId}/summary", "portfolio", "summary"),
        ("GET /portfolio/accounts", "portfolio", "accounts"),
        ("GET /gw/api/v1/accounts", "accounts", "list"),
        ("GET /user", "user", "get"),
        ("GET /", "default", "get"),
        ("POST /orders", "orders", "create"),
        ("PUT /orders/{id}", "orders", "replace"),
        ("PATCH /orders/{id}", "orders", "update"),
        ("HEAD /orders/{id}", "orders", "head"),
        ("POST /orders/cancel", "orders", "cancel"),
        ("POST /instructions/cancel:bulk", "banking", "instructions cancel bulk"),
        ("POST /transfers:bulk", "banking", "create transfers bulk"),
        ("PUT /files/{id}#add_shared_link", "files", "add shared link"),
        ("POST /paypal/updateOrder", "utility", "paypal update order"),
        ("POST /import-jobs", "jobs", "create import jobs"),
        ("POST /logout", "session", "logout"),
        ("POST /search", "search", "search"),
        ("GET /containers/json", "containers", "list"),
    ],
)
def test_method_and_path_make_a_name(call: str, group: str, expected: str) -> None:
    assert _method(None, call, group) == expected


@pytest.mark.parametrize(
    ("tags", "path", "expected"),
    [
        (["Trading Orders", "x"], "/a", "trading orders"),
        (["Directions API"], "/a", "directions"),
        (["API"], "/a", "api"),
        (["WorkflowService"], "/a", "workflow"),
        ([], "/gw/api/v1/{id}/bank-instructions/x", "bank instructions"),
        ([], "/{id}", "default"),
    ],
)
def test_a_group_is_a_tag_or_the_first_telling_segment(
    tags: list[str], path: str, expected: str
) -> None:
    assert " ".join(group_words(tags, path)) == expected


def test_full_words_tell_apart_what_differs_in_method_or_placeholders_only() -> None:
    calls = [("get", "/a"), ("post", "/a"), ("get", "/a/{id}"), ("get", "/a/{name}")]
    assert len({full_words(*call) for call in calls}) == len(calls)
    assert full_words("get", "/v1/a-b/{id}") == ("get", "a", "b", "by", "id")
    assert path_words("/") == ("root",)
