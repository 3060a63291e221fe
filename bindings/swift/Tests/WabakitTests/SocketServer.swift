// A server over raw sockets, which misbehaves in any way.

import Foundation

#if canImport(Glibc)
import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#else
import Darwin
private let stream = SOCK_STREAM
#endif

/// Serves each connection with a function, in a thread of its own.
final class SocketServer: @unchecked Sendable {
    let port: UInt16
    private let listener: Int32
    private let lock = NSLock()
    private var served = 0

    /// Number of connections so far.
    var connections: Int { lock.withLock { served } }
    var url: String { "http://127.0.0.1:\(port)" }

    init(_ serve: @escaping @Sendable (Connection) -> Void) {
        signal(SIGPIPE, SIG_IGN)
        listener = socket(AF_INET, stream, 0)
        var (address, size) = (sockaddr_in(), socklen_t(MemoryLayout<sockaddr_in>.size))
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let listener = listener
        port = withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                _ = bind(listener, raw, size)
                _ = getsockname(listener, raw, &size)
            }
            return UInt16(bigEndian: address.pointee.sin_port)
        }
        listen(listener, 16)
        Thread.detachNewThread { [weak self] in
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                self?.lock.withLock { self?.served += 1 }
                Thread.detachNewThread { serve(Connection(socket: socket)) }
            }
        }
    }

    /// Refuses connections from now on.
    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    deinit {
        stop()
    }
}

/// A connection to the server.
struct Connection: Sendable {
    let socket: Int32

    /// Reads a request. Returns false at the end of the connection.
    func read() -> Bool {
        request() != nil
    }

    /// Reads a request: its lines before the body, and the body. Returns nil at the end of the connection.
    func request() -> (head: [String], body: Data)? {
        var (read, buffer) = (Data(), [UInt8](repeating: 0, count: 65_536))
        while true {
            if let end = read.range(of: Data("\r\n\r\n".utf8)) {
                let head = String(decoding: read[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                let length = Connection.header("content-length", head).flatMap { Int($0) } ?? 0
                if read.count - end.upperBound >= length { return (head, Data(read[end.upperBound...])) }
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { return nil }
            read.append(contentsOf: buffer[..<count])
        }
    }

    /// Returns the value of a header.
    static func header(_ name: String, _ head: [String]) -> String? {
        head.first { $0.lowercased().hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
    }

    func write(_ text: String) {
        _ = send(socket, text, text.utf8.count, 0)
    }

    func answer(_ body: String, _ headers: String = "") {
        write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)")
    }

    /// Closes the connection with a reset.
    func reset() {
        var at = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &at, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func close() {
        closeSocket(socket)
    }
}

private func closeSocket(_ socket: Int32) {
    close(socket)
}
