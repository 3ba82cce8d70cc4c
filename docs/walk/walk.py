"""Accounts, positions, a contract and an order, through the Python client."""

from ibkr_cpapi import Client, types

with Client(base_url="http://127.0.0.1:8462") as client:
    account = client.portfolio.accounts()[0].account_id or ""
    print("account", account)

    for position in client.portfolio.positions(account, 0):
        print("position", position.contract_desc, position.position)

    found = client.contracts.search(symbol="AAPL")
    print("contract", *(contract.company_name for contract in found))

    order = types.SingleOrderSubmissionRequest(
        conid=265598, side="BUY", order_type="LMT", price=170, quantity=1, tif="DAY"
    )
    orders = types.OrdersSubmissionRequest(orders=[order])
    preview = client.orders.preview(account, orders)
    print("preview", preview.amount and preview.amount.total)
    print("placed", client.orders.place(account, orders))
