// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "wabakit",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [.library(name: "Wabakit", targets: ["Wabakit"])],
    targets: [
        // The native library that `cargo build --release --package wabakit-ffi` makes, by its C header.
        .systemLibrary(name: "CWabakit"),
        // UniFFI's Swift over it.
        .target(name: "WabakitFFI", dependencies: ["CWabakit"]),
        .target(name: "Wabakit", dependencies: ["WabakitFFI"]),
        .testTarget(name: "WabakitTests", dependencies: ["Wabakit"]),
    ]
)
