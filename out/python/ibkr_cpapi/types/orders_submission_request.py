"""The type OrdersSubmissionRequest."""

from __future__ import annotations

from .._core import Maybe, Model
from .single_order_submission_request import SingleOrderSubmissionRequest


class OrdersSubmissionRequest(Model):
    orders: Maybe[list[SingleOrderSubmissionRequest]] = None
