/** The client: every operation, as a method of its group. */

import { type ClientOptions, connect } from "./connect.js";
import { type Bound, bind, type Core } from "./core/index.js";
import * as operations from "./operations/index.js";

/**
 * A typed client for IB REST API.
 *
 * Trade, follow accounts and get market data through a local Client Portal Gateway or IBKR's own
 * hosts; open and manage client accounts as a registered firm. The trading half needs a login and,
 * for everything under /iserver, a brokerage session that is kept alive. Calls are limited to 10 a
 * second for each username.
 */
export class Client {
  /** What the single functions of operations take first. */
  readonly core: Core;
  #accounts?: Bound<typeof operations.accounts>;
  #contracts?: Bound<typeof operations.contracts>;
  #fa?: Bound<typeof operations.fa>;
  #eventContracts?: Bound<typeof operations.eventContracts>;
  #notifications?: Bound<typeof operations.notifications>;
  #accountManagement?: Bound<typeof operations.accountManagement>;
  #utilities?: Bound<typeof operations.utilities>;
  #banking?: Bound<typeof operations.banking>;
  #echo?: Bound<typeof operations.echo>;
  #restrictions?: Bound<typeof operations.restrictions>;
  #sso?: Bound<typeof operations.sso>;
  #reports?: Bound<typeof operations.reports>;
  #alerts?: Bound<typeof operations.alerts>;
  #orders?: Bound<typeof operations.orders>;
  #session?: Bound<typeof operations.session>;
  #marketData?: Bound<typeof operations.marketData>;
  #scanner?: Bound<typeof operations.scanner>;
  #watchlists?: Bound<typeof operations.watchlists>;
  #oauth1?: Bound<typeof operations.oauth1>;
  #token?: Bound<typeof operations.token>;
  #portfolioAnalyst?: Bound<typeof operations.portfolioAnalyst>;
  #portfolio?: Bound<typeof operations.portfolio>;
  #websocket?: Bound<typeof operations.websocket>;

  constructor(options: ClientOptions = {}) {
    this.core = connect(options);
  }

  /** Accounts. */
  get accounts(): Bound<typeof operations.accounts> {
    return (this.#accounts ??= bind(this.core, operations.accounts));
  }

  /** Contracts. */
  get contracts(): Bound<typeof operations.contracts> {
    return (this.#contracts ??= bind(this.core, operations.contracts));
  }

  /** Fa. */
  get fa(): Bound<typeof operations.fa> {
    return (this.#fa ??= bind(this.core, operations.fa));
  }

  /** Event contracts. */
  get eventContracts(): Bound<typeof operations.eventContracts> {
    return (this.#eventContracts ??= bind(this.core, operations.eventContracts));
  }

  /** Notifications. */
  get notifications(): Bound<typeof operations.notifications> {
    return (this.#notifications ??= bind(this.core, operations.notifications));
  }

  /** Account management. */
  get accountManagement(): Bound<typeof operations.accountManagement> {
    return (this.#accountManagement ??= bind(this.core, operations.accountManagement));
  }

  /** Utilities. */
  get utilities(): Bound<typeof operations.utilities> {
    return (this.#utilities ??= bind(this.core, operations.utilities));
  }

  /** Banking. */
  get banking(): Bound<typeof operations.banking> {
    return (this.#banking ??= bind(this.core, operations.banking));
  }

  /** Echo. */
  get echo(): Bound<typeof operations.echo> {
    return (this.#echo ??= bind(this.core, operations.echo));
  }

  /** Restrictions. */
  get restrictions(): Bound<typeof operations.restrictions> {
    return (this.#restrictions ??= bind(this.core, operations.restrictions));
  }

  /** Sso. */
  get sso(): Bound<typeof operations.sso> {
    return (this.#sso ??= bind(this.core, operations.sso));
  }

  /** Reports. */
  get reports(): Bound<typeof operations.reports> {
    return (this.#reports ??= bind(this.core, operations.reports));
  }

  /** Alerts. */
  get alerts(): Bound<typeof operations.alerts> {
    return (this.#alerts ??= bind(this.core, operations.alerts));
  }

  /** Orders. */
  get orders(): Bound<typeof operations.orders> {
    return (this.#orders ??= bind(this.core, operations.orders));
  }

  /** Session. */
  get session(): Bound<typeof operations.session> {
    return (this.#session ??= bind(this.core, operations.session));
  }

  /** Market data. */
  get marketData(): Bound<typeof operations.marketData> {
    return (this.#marketData ??= bind(this.core, operations.marketData));
  }

  /** Scanner. */
  get scanner(): Bound<typeof operations.scanner> {
    return (this.#scanner ??= bind(this.core, operations.scanner));
  }

  /** Watchlists. */
  get watchlists(): Bound<typeof operations.watchlists> {
    return (this.#watchlists ??= bind(this.core, operations.watchlists));
  }

  /** Oauth1. */
  get oauth1(): Bound<typeof operations.oauth1> {
    return (this.#oauth1 ??= bind(this.core, operations.oauth1));
  }

  /** Token. */
  get token(): Bound<typeof operations.token> {
    return (this.#token ??= bind(this.core, operations.token));
  }

  /** Portfolio analyst. */
  get portfolioAnalyst(): Bound<typeof operations.portfolioAnalyst> {
    return (this.#portfolioAnalyst ??= bind(this.core, operations.portfolioAnalyst));
  }

  /** Portfolio. */
  get portfolio(): Bound<typeof operations.portfolio> {
    return (this.#portfolio ??= bind(this.core, operations.portfolio));
  }

  /** Websocket. */
  get websocket(): Bound<typeof operations.websocket> {
    return (this.#websocket ??= bind(this.core, operations.websocket));
  }
}
