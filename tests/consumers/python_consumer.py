"""What a user of the generated Python client writes; type-checked, never run."""

from __future__ import annotations

import httpx
from ibkr_cpapi import (
    UNSET,
    AsyncClient,
    Client,
    IbkrError,
    Limiter,
    Mismatch,
    Pacing,
    mismatches,
    pinned,
    types,
)
from ibkr_cpapi.errors import DecodeError, NotFound, StatusError, Unauthorized


def positions(account_id: str) -> list[str]:
    with Client() as client:
        found = client.portfolio.positions(account_id, 0)
        return [f"{position.contract_desc}: {position.position}" for position in found]


def size(position: types.IndividualPosition) -> float:
    return position.position or 0.0


def accounts() -> list[str]:
    with Client(base_url="http://127.0.0.1:8000") as client:
        try:
            return client.accounts.list().accounts or []
        except Unauthorized as error:
            raise SystemExit(f"log in first: {error.status}") from error
        except NotFound:
            return []
        except IbkrError as error:
            raise SystemExit(str(error)) from error


async def tickle() -> None:
    async with AsyncClient(timeout=5) as client:
        await client.session.tickle(options={"timeout": 1.0})


def patient(client: Client) -> Client:
    return client.with_options(timeout=60, total=120.0, max_retries=5, headers={"X-Desk": "7"})


def bodies(client: Client, account_id: str, limit: float | None) -> None:
    client.orders.modify(
        account_id,
        1799796559,
        conid=265598,
        order_type="LMT",
        side="BUY",
        tif="DAY",
        quantity=100,
        price=UNSET if limit is None else limit,
    )
    order = types.SingleOrderSubmissionRequest(
        conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=100, price=1.5
    )
    client.orders.modify(account_id, 1799796559, order)
    client.orders.place(account_id, orders=[order])
    client.orders.place(account_id, types.OrdersSubmissionRequest(orders=[order]))
    client.orders.place(account_id, body=types.OrdersSubmissionRequest(orders=[order]))
    client.answer(client.orders.modify, account_id, 1799796559, body=order)
    client.answer(client.orders.place, account_id, orders=[order], options={"timeout": 5})


def refused_bodies(client: Client, order: types.SingleOrderSubmissionRequest) -> None:
    """What a checker must find: an `ignore` that finds nothing to ignore is an error as well."""
    client.orders.modify("U1234567", 1)  # type: ignore[call-overload]
    client.orders.modify("U1234567", 1, conid=265598)  # type: ignore[call-overload]
    client.orders.modify("U1234567", 1, order, ticker="X")  # type: ignore[call-overload]
    client.orders.place("U1234567", orders=None)  # type: ignore[arg-type]
    client.orders.place("U1234567", {"orders": [order]})  # type: ignore[arg-type]
    client.orders.place("U1234567", order=order)  # type: ignore[call-arg]


async def bodies_awaited(client: AsyncClient, order: types.SingleOrderSubmissionRequest) -> None:
    await client.orders.place("U1234567", orders=[order])
    await client.orders.modify("U1234567", 1, order)
    await client.orders.modify("U1234567", 1)  # type: ignore[call-overload]


def every_position(client: Client, account_id: str) -> list[types.IndividualPosition]:
    pages = client.paginate(client.portfolio.positions, account_id, 0)
    return pages.to_list(limit=10) or list(pages)


async def ticks(client: AsyncClient) -> list[str]:
    async with client.stream(client.session.tickle) as answer:
        return [line async for line in answer.iter_lines()]


def watched(log: list[str]) -> Client:
    def note(request: httpx.Request) -> None:
        log.append(request.url.path)

    return Client(
        verify=pinned("sha256:" + "0" * 64, host="localhost"),
        transport=httpx.HTTPTransport(),
        on_request=note,
        on_response=[lambda response: log.append(str(response.status_code))],
        limiter=Limiter(Pacing(5, 1.0)),
    )


def stream() -> tuple[str, dict[str, str]]:
    opened = Client().websocket.connect("session", "Upgrade", "websocket")
    return opened.url, opened.headers


def differences() -> list[str]:
    client = Client()
    found = client.portfolio.positions("U1234567", 0)
    return [f"{each.shown}: {each.expected}, not {each.got}" for each in mismatches(found)]


def refused() -> tuple[Mismatch, ...]:
    try:
        Client(strict=True).portfolio.accounts()
    except DecodeError as error:
        return error.mismatches
    return ()


def exactly() -> str:
    client = Client()
    answer = client.answer(client.portfolio.positions, "U1234567", 0)
    names: list[str] = [position.contract_desc or "" for position in answer.value]
    return f"{answer.status} {answer.mismatches} {names} {answer.text}"


async def exactly_awaited() -> float | None:
    async with AsyncClient() as client:
        answer = await client.answer(client.portfolio.positions, "U1234567", 0)
        return answer.value[0].position


def reported(error: IbkrError) -> str:
    about: tuple[str | None, int | None, str | None] = (
        error.operation,
        error.status,
        error.request_id,
    )
    return f"{about}: {error.preview} {'again' if error.retryable else ''}"


def statuses(error: StatusError) -> bool:
    return error.status >= 500 and error.operation.startswith("GET ")
