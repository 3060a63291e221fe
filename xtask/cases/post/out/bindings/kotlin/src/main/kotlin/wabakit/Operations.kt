// Printed by `cargo xtask generate` from the descriptions in core. Don't edit.

package wabakit

/** What is known of each operation. */
internal object Operations {
    val LETTERS_SEND = Operation<SendLetter, Letter>("letters.send", SendLetter.serializer(), Letter.serializer(), idempotent = true)
    val LETTERS_LIST = Operation<ListLetters, Letters>("letters.list", ListLetters.serializer(), Letters.serializer(), idempotent = true)
    val STAMPS_UPLOAD = Operation<UploadStamp, Letter>("stamps.upload", UploadStamp.serializer(), Letter.serializer())
    val STAMPS_DOWNLOAD = Operation<DownloadStamp, ByteArray>("stamps.download", DownloadStamp.serializer(), null, digest = "sha256", idempotent = true)

    val all = listOf(LETTERS_SEND, LETTERS_LIST, STAMPS_UPLOAD, STAMPS_DOWNLOAD)
}

/** Every area of operations. */
public abstract class Areas internal constructor(client: Client) {
    public val letters: LettersArea = LettersArea(client)
    public val stamps: StampsArea = StampsArea(client)
}
