# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `compliance_info.get`, `compliance_info.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import params, types


class ComplianceInfo(Area):
    """Operations: `compliance_info.get`, `compliance_info.update`."""

    def get(
        self,
        *,
        fields: str | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ComplianceInfoList:
        """Get what a business has told, in a list of one.

        Args:
            fields: What to tell, by commas; all unless told.
            phone_number_id: Default: the client's phone number ID.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
        """
        return self._client.call("compliance_info.get", {
            "fields": fields,
            "phone_number_id": phone_number_id,
        }, lenient=lenient, extra=extra)

    def update(
        self,
        *,
        entity_name: str,
        entity_type: params.EntityType,
        grievance_officer_details: params.GrievanceOfficer,
        customer_care_details: params.CustomerCare,
        entity_type_custom: str | None = None,
        is_registered: bool | None = None,
        phone_number_id: str | None = None,
        messaging_product: Literal["whatsapp"] | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.Success:
        """Tell what the law of India wants to know.
        `OTHER` goes with `entity_type_custom`; `is_registered` is for `OTHER` and `PARTNERSHIP` only.

        Args:
            entity_name: The name of the business: 2 to 128 characters.
            entity_type: Its legal form.
            grievance_officer_details: Who looks after complaints.
            customer_care_details: Who looks after customers.
            entity_type_custom: With `OTHER`: its legal form, up to 1024 characters.
            is_registered: With `OTHER` or `PARTNERSHIP`: whether it is registered.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Whether to pass values that break a limit, and unknown fields. Types are always checked.
            extra: Fields that this version doesn't know: merged deep into the body after the checks.

        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/business-compliance-info-api
        """
        return self._client.call("compliance_info.update", {
            "entity_name": entity_name,
            "entity_type": entity_type,
            "grievance_officer_details": grievance_officer_details,
            "customer_care_details": customer_care_details,
            "entity_type_custom": entity_type_custom,
            "is_registered": is_registered,
            "phone_number_id": phone_number_id,
            "messaging_product": messaging_product,
        }, lenient=lenient, extra=extra)


class AsyncComplianceInfo(Area):
    """`ComplianceInfo` to await; methods that end with `_all` are for `async for`."""

    get = awaited(ComplianceInfo.get)
    update = awaited(ComplianceInfo.update)
