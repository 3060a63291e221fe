// The client over transports with odd responses.

import XCTest

@testable import Wabakit

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

final class ClientTests: XCTestCase {
    /// Phone numbers of a platform whose responses have these bytes, so many times.
    private func numbers(_ body: Data, times: Int = 1) throws -> PhoneNumbersArea {
        (Answering.body, Answering.times) = (body, times)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [Answering.self]
        let transport = URLSessionTransport(configuration: configuration)
        return try WhatsApp(token: "EAAJB", phoneNumberId: "1", wabaId: "2", transport: transport).phoneNumbers
    }

    func testAnswersAreRead() async throws {
        let number = try await numbers(Data(#"{"id":"1","verified_name":"Lucky Shrub"}"#.utf8)).get()
        XCTAssertEqual(number.verifiedName, "Lucky Shrub")
    }

    func testABodyThatIsTooLargeIsNotRead() async throws {
        let numbers = try numbers(Data(repeating: UInt8(ascii: " "), count: 1 << 20), times: 40)
        do {
            _ = try await numbers.get()
            XCTFail("it was read")
        } catch let error as UnexpectedResponseError {
            XCTAssertEqual(error.message, "the body is larger than 33554432 bytes")
            XCTAssertEqual(error.status, 200)
        }
    }

    func testAConnectionThatGoesOfflineAfterARequestIsAmbiguous() async throws {
        Answering.error = URLError(.notConnectedToInternet)
        defer { Answering.error = nil }
        let wa = WhatsApp(engine: try numbers(Data()).engine)
        let error = await failure(TransportError.self) { _ = try await wa.raw("DELETE", "/1") }
        XCTAssertEqual(error?.retry, .maybeDuplicate)
    }

    func testAListWhoseCursorsRepeatEnds() async throws {
        let page = #"{"data":[{"id":"1"}],"paging":{"cursors":{"after":"A"},"next":"https://g/"}}"#
        var read: [String] = []
        do {
            for try await number in try numbers(Data(page.utf8)).listAll() { read.append(number.id) }
            XCTFail("it ended well")
        } catch let error as UnexpectedResponseError {
            XCTAssertEqual(error.retry, .never)
        }
        XCTAssertEqual(read, ["1"])
    }

    func testABodyOfAnotherTypeIsToldByItsPlace() async throws {
        let numbers = try numbers(Data(#"{"data":[{"id":"1"},{"id":["p4ss"]}]}"#.utf8))
        do {
            _ = try await numbers.list()
            XCTFail("it was read")
        } catch let error as UnexpectedResponseError {
            XCTAssertEqual(error.message, "data[1].id isn't text")
        }
    }
}

private final class Answering: URLProtocol {
    static var body = Data()
    static var times = 1
    static var error: URLError?

    override class func canInit(with request: URLRequest) -> Bool { true }
    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }

    override func startLoading() {
        if let error = Answering.error {
            client?.urlProtocol(self, didFailWithError: error)
            return
        }
        guard let url = request.url, let response = HTTPURLResponse(url: url, statusCode: 200, httpVersion: "HTTP/1.1", headerFields: [:])
        else { return }
        client?.urlProtocol(self, didReceive: response, cacheStoragePolicy: .notAllowed)
        for _ in 0..<Answering.times { client?.urlProtocol(self, didLoad: Answering.body) }
        client?.urlProtocolDidFinishLoading(self)
    }

    override func stopLoading() {}
}
