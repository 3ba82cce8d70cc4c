"""The API on the command line."""

from ._cli.product import Group, Product

PRODUCT = Product(
    command="ibkr",
    package="ibkr_cpapi",
    error="IbkrError",
    title="IB REST API",
    version="2.28.0",
    prefix="IBKR_CPAPI",
    credentials=(("bearer_auth", "token"),),
    secrets=(),
    groups=(
        Group("accounts", f"{__name__}.groups.accounts", help="Accounts."),
        Group("contracts", f"{__name__}.groups.contracts", help="Contracts."),
        Group("fa", f"{__name__}.groups.fa", help="Fa."),
        Group("event-contracts", f"{__name__}.groups.event_contracts", help="Event contracts."),
        Group("notifications", f"{__name__}.groups.notifications", help="Notifications."),
        Group(
            "account-management",
            f"{__name__}.groups.account_management",
            help="Account management.",
        ),
        Group("utilities", f"{__name__}.groups.utilities", help="Utilities."),
        Group("banking", f"{__name__}.groups.banking", help="Banking."),
        Group("echo", f"{__name__}.groups.echo", help="Echo."),
        Group("restrictions", f"{__name__}.groups.restrictions", help="Restrictions."),
        Group("sso", f"{__name__}.groups.sso", help="Sso."),
        Group("reports", f"{__name__}.groups.reports", help="Reports."),
        Group("alerts", f"{__name__}.groups.alerts", help="Alerts."),
        Group("orders", f"{__name__}.groups.orders", help="Orders."),
        Group("session", f"{__name__}.groups.session", help="Session."),
        Group("market-data", f"{__name__}.groups.market_data", help="Market data."),
        Group("scanner", f"{__name__}.groups.scanner", help="Scanner."),
        Group("watchlists", f"{__name__}.groups.watchlists", help="Watchlists."),
        Group("oauth1", f"{__name__}.groups.oauth1", help="Oauth1."),
        Group("token", f"{__name__}.groups.token", help="Token."),
        Group(
            "portfolio-analyst", f"{__name__}.groups.portfolio_analyst", help="Portfolio analyst."
        ),
        Group("portfolio", f"{__name__}.groups.portfolio", help="Portfolio."),
        Group("websocket", f"{__name__}.groups.websocket", help="Websocket."),
    ),
)
