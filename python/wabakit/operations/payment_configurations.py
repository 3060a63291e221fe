# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`, `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import params, types


class PaymentConfigurations(Area):
    """Operations: `payment_configurations.list`, `payment_configurations.get`, `payment_configurations.create`,
    `payment_configurations.update`, `payment_configurations.delete`, `payment_configurations.create_oauth_link`.
    """

    def list(
        self,
        *,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PaymentConfigurationLists:
        """Lists the payment configurations of a WhatsApp Business account.

        Args:
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.list", {"waba_id": waba_id}, lenient=lenient, extra=extra)

    def get(
        self,
        *,
        configuration_name: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PaymentConfigurations:
        """Gets a payment configuration. The response is a one-element list.

        Args:
            configuration_name: Name of the payment configuration.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.get", {
            "configuration_name": configuration_name,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create(
        self,
        *,
        configuration_name: str,
        provider_name: params.PaymentProvider,
        purpose_code: str | None = None,
        merchant_category_code: str | None = None,
        redirect_url: str | None = None,
        merchant_vpa: str | None = None,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.CreatedPaymentConfiguration:
        """Creates a payment configuration. The response for a payment gateway contains the link with which the business
        connects it.
        If `provider_name` is `upi_vpa`: `merchant_vpa` is required.

        Args:
            configuration_name: Name of the payment configuration.
            provider_name: Payment provider of the configuration.
            purpose_code: Purpose code of the payments, such as `00`.
            merchant_category_code: Merchant category code of the business: 4 digits, such as `0000`.
            redirect_url: URL to which the business returns from the payment gateway.
            merchant_vpa: UPI address of the business. Required for the provider `upi_vpa`.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.create", {
            "configuration_name": configuration_name,
            "provider_name": provider_name,
            "purpose_code": purpose_code,
            "merchant_category_code": merchant_category_code,
            "redirect_url": redirect_url,
            "merchant_vpa": merchant_vpa,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        configuration_name: str,
        data_endpoint_url: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Updates the endpoint of a payment configuration.

        Args:
            configuration_name: Name of the payment configuration.
            data_endpoint_url: URL of the endpoint that updates orders with a checkout button. Begins with
                `https://`.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.update", {
            "configuration_name": configuration_name,
            "data_endpoint_url": data_endpoint_url,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def delete(
        self,
        *,
        configuration_name: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Deletes a payment configuration.

        Args:
            configuration_name: Name of the payment configuration.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.delete", {
            "configuration_name": configuration_name,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)

    def create_oauth_link(
        self,
        *,
        configuration_name: str,
        redirect_url: str,
        waba_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.PaymentOauthLink:
        """Creates a link with which the business connects its payment gateway.

        Args:
            configuration_name: Name of the payment configuration.
            redirect_url: URL to which the business returns from the payment gateway.
            waba_id: Default: the client's WhatsApp Business account ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/onboarding-apis
        """
        return self._client.call("payment_configurations.create_oauth_link", {
            "configuration_name": configuration_name,
            "redirect_url": redirect_url,
            "waba_id": waba_id,
        }, lenient=lenient, extra=extra)


class AsyncPaymentConfigurations(Area):
    """`PaymentConfigurations` to await; methods that end with `_all` are for `async for`."""

    list = awaited(PaymentConfigurations.list)
    get = awaited(PaymentConfigurations.get)
    create = awaited(PaymentConfigurations.create)
    update = awaited(PaymentConfigurations.update)
    delete = awaited(PaymentConfigurations.delete)
    create_oauth_link = awaited(PaymentConfigurations.create_oauth_link)
