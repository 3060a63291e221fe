//! The rules of media and uploads.

super::area! {
    GONE "media.gone" Documented("business-phone-numbers/media"),
        "A media URL is valid for 5 minutes and needs the access token; a file is kept for 30 days.";
    REFERENCE "media.reference" Documented("business-phone-numbers/media"),
        "A message can only have media that exist.";
    MIME_TYPE "media.mime_type" Documented("support/error-codes"),
        "A message whose file has another type fails after it was accepted (131053).";
    DESCRIPTOR "media.descriptor" Observed("ignacio-chiazzo/ruby_whatsapp_sdk: medias/media_with_success_response"),
        "`media.get` returns `sha256` in hexadecimal and `file_size` as a number, although the platform's OpenAPI file \
         has the size as text. Clients read both.";
    WEBHOOK_SHA256 "media.webhook_sha256" Documented("webhooks/reference/messages/image"),
        "Webhooks have the `sha256` of media in Base64.";
    RANGE "media.range" Observed("ignacio-chiazzo/ruby_whatsapp_sdk: medias/download_media_success_response"),
        "Media URLs accept ranges of bytes: status 206 with `content-range`, or 416 for a range beyond the end of the \
         file.";
    HANDLE "media.handle" Documented("../../graph-api/guides/upload"),
        "The handle of an upload can be used once.";
    SAMPLE_BYTES "media.sample_bytes" Documented("templates/template-management"),
        "Sample media and images of business profiles are checked by their bytes.";
    OFFSET "media.offset" Documented("../../graph-api/guides/upload"),
        "A part of an upload begins where the last one ended, and the file isn't longer than announced.";
}
