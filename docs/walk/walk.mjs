/** Accounts, positions, a contract and an order, through the TypeScript client. */

import { Client } from "ibkr-cpapi";

const client = new Client({ baseUrl: "http://127.0.0.1:8462" });
const [{ accountId }] = await client.portfolio.accounts();
console.log("account", accountId);

for (const position of await client.portfolio.positions(accountId, 0)) {
  console.log("position", position.contractDesc, position.position);
}

const found = await client.contracts.search({ symbol: "AAPL" });
console.log("contract", ...found.map((contract) => contract.companyName));

const order = { conid: 265598, side: "BUY", orderType: "LMT", price: 170, quantity: 1, tif: "DAY" };
const preview = await client.orders.preview(accountId, { orders: [order] });
console.log("preview", preview.amount.total);
console.log("placed", await client.orders.place(accountId, { orders: [order] }));
