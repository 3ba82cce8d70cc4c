"""The API's operations as tools of the Model Context Protocol."""

from pathlib import Path

from ._server.product import Product

PRODUCT = Product(
    distribution="ibkr-cpapi-mcp",
    package="ibkr_cpapi",
    error="IbkrError",
    title="IB REST API",
    version="2.28.0",
    prefix="IBKR_CPAPI",
    credentials=(("bearer_auth", "token"),),
)
HOME = Path(__file__).parent
