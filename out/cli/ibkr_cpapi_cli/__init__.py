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
        Group("accounts", f"{__name__}.groups.accounts", "Accounts."),
        Group("contracts", f"{__name__}.groups.contracts", "Contracts."),
        Group("fa", f"{__name__}.groups.fa", "Fa."),
        Group("event-contracts", f"{__name__}.groups.event_contracts", "Event contracts."),
        Group("notifications", f"{__name__}.groups.notifications", "Notifications."),
        Group("account-management", f"{__name__}.groups.account_management", "Account management."),
        Group("utilities", f"{__name__}.groups.utilities", "Utilities."),
        Group("banking", f"{__name__}.groups.banking", "Banking."),
        Group("echo", f"{__name__}.groups.echo", "Echo."),
        Group("restrictions", f"{__name__}.groups.restrictions", "Restrictions."),
        Group("sso", f"{__name__}.groups.sso", "Sso."),
        Group("reports", f"{__name__}.groups.reports", "Reports."),
        Group("alerts", f"{__name__}.groups.alerts", "Alerts."),
        Group("orders", f"{__name__}.groups.orders", "Orders."),
        Group("session", f"{__name__}.groups.session", "Session."),
        Group("market-data", f"{__name__}.groups.market_data", "Market data."),
        Group("scanner", f"{__name__}.groups.scanner", "Scanner."),
        Group("watchlists", f"{__name__}.groups.watchlists", "Watchlists."),
        Group("oauth1", f"{__name__}.groups.oauth1", "Oauth1."),
        Group("token", f"{__name__}.groups.token", "Token."),
        Group("portfolio-analyst", f"{__name__}.groups.portfolio_analyst", "Portfolio analyst."),
        Group("portfolio", f"{__name__}.groups.portfolio", "Portfolio."),
        Group("websocket", f"{__name__}.groups.websocket", "Websocket."),
    ),
)
