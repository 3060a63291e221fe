# Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

"""Operations: `compliance_info.get`, `compliance_info.update`."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..area import Area, awaited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import params, types


class ComplianceInfo(Area):
    """Operations: `compliance_info.get`, `compliance_info.update`."""

    def get(
        self,
        *,
        fields: Sequence[params.ComplianceInfoField] | None = None,
        phone_number_id: str | None = None,
        lenient: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> types.ComplianceInfoList:
        """Gets the compliance information of a business in India. The response is a one-element list.

        Args:
            fields: Fields to return. Default: all of them.
            phone_number_id: Default: the client's phone number ID.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
        """Sets the compliance information that Indian law requires of a business.

        - If `entity_type` is `OTHER`: `entity_type_custom` is required.
        - If `entity_type_custom` is set: `entity_type` must be `OTHER`.
        - If `is_registered` is set: `entity_type` must be `OTHER` or `PARTNERSHIP`.

        Args:
            entity_name: Name of the legal entity. 2 to 128 characters.
            entity_type: Legal form of the entity.
            grievance_officer_details: Contact details of the grievance officer.
            customer_care_details: Contact details of the customer care.
            entity_type_custom: Legal form in words, with entity type `OTHER`. At most 1,024 characters.
            is_registered: Registration of the entity. Only with entity type `OTHER` or `PARTNERSHIP`.
            phone_number_id: Default: the client's phone number ID.
            messaging_product: Constant; may be omitted.
            lenient: Allows values outside their bounds and unknown fields. Types are always checked.
            extra: Fields merged deeply into the body after the checks, for parameters that the platform added
                recently.

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
