# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Parameters of `payment_configurations`, under the platform's names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ListPaymentConfigurations(TypedDict):
    """Parameters of `payment_configurations.list` as one mapping: `wa.payment_configurations.list(**{…})`.

    Lists the payment configurations of a WhatsApp Business account.
    """

    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class GetPaymentConfiguration(TypedDict):
    """Parameters of `payment_configurations.get` as one mapping: `wa.payment_configurations.get(**{…})`.

    Gets a payment configuration. The response is a one-element list.
    """

    configuration_name: str
    """Name of the payment configuration."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class CreatePaymentConfiguration(TypedDict):
    """Parameters of `payment_configurations.create` as one mapping: `wa.payment_configurations.create(**{…})`.

    Creates a payment configuration. The response for a payment gateway contains the link with which the business
    connects it.
    If `provider_name` is `upi_vpa`: `merchant_vpa` is required.
    """

    configuration_name: str
    """Name of the payment configuration."""
    provider_name: PaymentProvider
    """Payment provider of the configuration."""
    purpose_code: NotRequired[str]
    """Purpose code of the payments, such as `00`."""
    merchant_category_code: NotRequired[str]
    """Merchant category code of the business: 4 digits, such as `0000`."""
    redirect_url: NotRequired[str]
    """URL to which the business returns from the payment gateway."""
    merchant_vpa: NotRequired[str]
    """UPI address of the business. Required for the provider `upi_vpa`."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


PaymentProvider: TypeAlias = Literal["upi_vpa", "razorpay", "payu", "zaakpay", "billdesk"] | str
"""Provider of payments: a gateway, or UPI itself.
Other values are accepted, too.

- `upi_vpa`: UPI address of the business, without a payment gateway.
- `razorpay`: The payment gateway Razorpay.
- `payu`: The payment gateway PayU.
- `zaakpay`: The payment gateway Zaakpay.
- `billdesk`: The payment gateway BillDesk.
"""


class UpdatePaymentConfiguration(TypedDict):
    """Parameters of `payment_configurations.update` as one mapping: `wa.payment_configurations.update(**{…})`.

    Updates the endpoint of a payment configuration.
    """

    configuration_name: str
    """Name of the payment configuration."""
    data_endpoint_url: str
    """URL of the endpoint that updates orders with a checkout button. Begins with `https://`."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class DeletePaymentConfiguration(TypedDict):
    """Parameters of `payment_configurations.delete` as one mapping: `wa.payment_configurations.delete(**{…})`.

    Deletes a payment configuration.
    """

    configuration_name: str
    """Name of the payment configuration."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""


class CreatePaymentOauthLink(TypedDict):
    """Parameters of `payment_configurations.create_oauth_link` as one mapping:
    `wa.payment_configurations.create_oauth_link(**{…})`.

    Creates a link with which the business connects its payment gateway.
    """

    configuration_name: str
    """Name of the payment configuration."""
    redirect_url: str
    """URL to which the business returns from the payment gateway."""
    waba_id: NotRequired[str]
    """Default: the client's WhatsApp Business account ID."""
