// Lists that come in pages.

/// The pages of a list, each requested when its first item is read.
actor Pages<Params: Sendable, Item: Sendable> {
    private var read: ArraySlice<Item> = []
    private var params: Params?
    private var asked: [String] = []
    private let next: @Sendable (inout Params, String) -> Void
    private let ask: @Sendable (Params, _ asked: [String]) async throws -> (items: [Item], after: String?)

    init(
        params: Params, next: @escaping @Sendable (inout Params, String) -> Void,
        ask: @escaping @Sendable (Params, _ asked: [String]) async throws -> (items: [Item], after: String?)
    ) {
        self.params = params
        self.next = next
        self.ask = ask
    }

    func item() async throws -> Item? {
        while read.isEmpty {
            guard var page = params else { return nil }
            let (items, after) = try await ask(page, asked)
            read = items[...]
            params = nil
            if let after {
                next(&page, after)
                params = page
                asked.append(after)
            }
        }
        return read.popFirst()
    }
}
