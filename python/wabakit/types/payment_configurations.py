# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Responses and events of `payment_configurations`, for annotations: at run time each of these is a `wabakit.Object`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .shared import Received


class PaymentConfigurationLists(Received):
    """Payment configurations of an account."""

    data: list[PaymentConfigurationList]
    """One-element list with the payment configurations."""


class PaymentConfigurationList(Received):
    """List of payment configurations."""

    payment_configurations: list[PaymentConfiguration] | None
    """Payment configurations of the account."""


class PaymentConfiguration(Received):
    """Payment configuration of an account."""

    configuration_name: str | None
    """Name of the payment configuration."""
    merchant_category_code: PaymentCode | None
    """Merchant category of the business."""
    purpose_code: PaymentCode | None
    """Purpose of the payments."""
    status: PaymentConfigurationState | None
    """Status of the configuration."""
    provider_mid: str | None
    """ID of the business at the payment gateway."""
    provider_name: str | None
    """Payment provider, in upper, lower or mixed case."""
    merchant_vpa: str | None
    """UPI address of the business."""
    created_timestamp: str | int | None
    """Creation time. Seconds since the Unix epoch."""
    updated_timestamp: str | int | None
    """Time of the last update. Seconds since the Unix epoch."""


class PaymentCode(Received):
    """Code with its description."""

    code: str | None
    """Code, such as `0000`."""
    description: str | None
    """Description of the code."""


PaymentConfigurationState: TypeAlias = Literal["Active", "Needs_Connecting", "Needs_Testing"] | str
"""Status of a payment configuration.
Other values are accepted, too.

- `Active`: Active: can receive payments.
- `Needs_Connecting`: Not connected to the payment gateway yet.
- `Needs_Testing`: Connected, and not tested with a payment yet.
"""


class PaymentConfigurations(Received):
    """One-element list with a payment configuration."""

    data: list[PaymentConfiguration]
    """One-element list with the payment configuration."""


class CreatedPaymentConfiguration(Received):
    """Result of creating a payment configuration."""

    success: bool | None
    """True if the payment configuration was created."""
    oauth_url: str | None
    """Link with which the business connects its payment gateway. Absent for a UPI address."""
    expiration: str | int | None
    """End of the link's validity. Seconds since the Unix epoch."""


class PaymentOauthLink(Received):
    """Link with which a business connects its payment gateway."""

    oauth_url: str
    """URL of the link."""
    expiration: str | int | None
    """End of the link's validity. Seconds since the Unix epoch."""
