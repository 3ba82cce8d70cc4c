/** What a user of the generated TypeScript client writes; type-checked, never run. */

import { Client, connect, IbkrError, mismatches, type types } from "ibkr-cpapi";
import { DecodeError, NotFound, Unauthorized } from "ibkr-cpapi/errors";
import { positions } from "ibkr-cpapi/operations/portfolio";

export async function shown(accountId: string): Promise<string[]> {
  const client = new Client();
  const found = await client.portfolio.positions(accountId, 0);
  return found.map((position) => `${position.contractDesc}: ${position.position}`);
}

/** A single operation, which is all that a bundler keeps. */
export async function size(accountId: string): Promise<number> {
  const [first] = await positions(connect({ baseUrl: "http://127.0.0.1:8000" }), accountId, 0);
  return first?.position ?? 0;
}

export async function accounts(signal: AbortSignal): Promise<string[]> {
  const client = new Client({ baseUrl: "http://127.0.0.1:8000", timeout: 5_000 });
  try {
    return (await client.accounts.list({ signal })).accounts ?? [];
  } catch (error) {
    if (error instanceof Unauthorized) throw new Error(`log in first: ${error.status}`);
    if (error instanceof NotFound) return [];
    if (error instanceof IbkrError) throw new Error(error.message);
    throw error;
  }
}

/** What is not as described is given all the same; who wants to know asks. */
export async function surprises(client: Client): Promise<string[]> {
  const found = await client.accounts.list();
  return mismatches(found).map(({ pointer, expected, got }) => `${pointer}: ${expected}, ${got}`);
}

/** Nothing that is not as described; the exact text, for who keeps a record. */
export async function audited(keep: (text: string | undefined) => void): Promise<string[]> {
  const client = new Client({ strict: true, debug: (line) => console.warn(line) });
  try {
    const found = await client.accounts.list({ onAnswer: ({ text }) => keep(text) });
    return found.accounts ?? [];
  } catch (error) {
    if (error instanceof DecodeError) return error.mismatches.map(({ shown }) => shown);
    throw error;
  }
}

export async function buy(client: Client, accountId: string): Promise<string | undefined> {
  const order: types.SingleOrderSubmissionRequest = {
    conid: 265598,
    orderType: "LMT",
    price: 170,
    side: "BUY",
    tif: "DAY",
    quantity: 1,
  };
  const preview = await client.orders.preview(accountId, { orders: [order] });
  return preview.amount?.total;
}

export async function stream(client: Client): Promise<string> {
  const opened = await client.websocket.connect("session", "Upgrade", "websocket");
  return opened.url;
}

/** A server may have learned new values: an enumeration admits any text, and knows its own. */
export const side: types.OrderStatusSide = "SELL_SHORT";

export async function mistakes(client: Client): Promise<void> {
  // @ts-expect-error: the page is missing
  await client.portfolio.positions("U1234567");
  // @ts-expect-error: an account is text
  await client.portfolio.positions(1234567, 0);
  // @ts-expect-error: there is no such operation
  await client.portfolio.position_list("U1234567");
  // @ts-expect-error: an order has no such member
  await client.orders.preview("U1234567", { orders: [{ conidd: 265598 }] });
  // @ts-expect-error: a result has no such member
  (await client.accounts.list()).acounts;
  // @ts-expect-error: a mismatch has no such member
  mismatches({})[0]?.path;
  // @ts-expect-error: nobody knows this option
  new Client({ baseurl: "http://127.0.0.1:8000" });
}
