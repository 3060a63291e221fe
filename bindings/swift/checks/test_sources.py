"""Checks of the Swift sources and examples without a Swift compiler: syntax by the grammar, declared types, and the argument
labels of calls."""

import pathlib
import re

import pytest
import tree_sitter
import tree_sitter_swift

ROOT = pathlib.Path(__file__).parents[3]
SWIFT = ROOT / "bindings/swift"
PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_swift.language()))

# Types of Swift and Foundation that the printed files name.
KNOWN = set("Any AsyncThrowingStream Bool Codable CodingKey Data Decoder Double Encoder Error Hashable Int64 Self Sendable Set String".split())


def sources(folder):
    return sorted(path for path in (SWIFT / folder).rglob("*.swift"))


def examples(readme):
    """Returns the Swift code blocks of a README."""
    return re.findall(r"^```swift\n(.*?)^```", (ROOT / readme).read_text(), re.M | re.S)


def parse(text):
    # The grammar knows neither this attribute of UniFFI nor parameter packs.
    text = text.replace("@_documentation(visibility: private)", "").replace(": repeat @escaping", ": @pack @escaping")
    return PARSER.parse(re.sub(r"\b(repeat (?!\{)|each )", "", text).encode()).root_node


def nodes(node, *kinds):
    if node.type in kinds:
        yield node
    for child in node.children:
        yield from nodes(child, *kinds)


def text(node):
    return node.text.decode().strip("`")


def wrong(text):
    """Returns the places of syntax errors."""

    def within(node):
        if node.is_error or node.is_missing:
            yield f"line {node.start_point.row + 1}: {node.text.decode()[:60] or node.type}"
        elif node.has_error:
            for child in node.children:
                yield from within(child)

    return list(within(parse(text)))


class Declared:
    """Declarations of sources: types, and the argument labels of initializers and public methods."""

    def __init__(self, trees):
        self.types, self.labels = set(), {}
        for tree in trees:
            for node in nodes(tree, "class_declaration", "protocol_declaration"):
                name = text(node.child_by_field_name("name"))
                self.types.add(name)
                for init in nodes(node, "init_declaration"):
                    self.take(name, init)
                    self.labels[name].append(["from"])  # Decodable's
            for node in nodes(tree, "function_declaration"):
                modifiers = next(nodes(node, "modifiers"), None)
                if modifiers and "public" in text(modifiers) and text(node.child_by_field_name("name")) != "encode":
                    self.take(text(node.child_by_field_name("name")), node)

    def take(self, name, function):
        parameters = [child for child in function.children if child.type == "parameter"]
        # A parameter pack takes any number of arguments.
        parameters = [p for parameter in parameters for p in [parameter] * (9 if "@pack" in text(parameter) else 1)]
        labels = [text(p.child_by_field_name("external_name") or p.children_by_field_name("name")[0]) for p in parameters]
        self.labels.setdefault(name, []).append(["" if label == "_" else label for label in labels])

    def unknown_types(self, tree):
        return {text(node) for node in nodes(tree, "type_identifier")} - self.types - KNOWN

    def wrong_calls(self, tree):
        for call in nodes(tree, "call_expression"):
            callee = call.children[0]
            name = text(callee).split(".")[-1] if callee.type in ("simple_identifier", "navigation_expression") else None
            # Those of the call itself, not of calls in a closure that follows it.
            arguments = next((child for child in call.children[-1].children if child.type == "value_arguments"), None)
            if name in self.labels and arguments:
                given = [child.child_by_field_name("name") for child in arguments.children if child.type == "value_argument"]
                labels = [text(label) if label else "" for label in given]
                if not any(in_order(labels, taken) for taken in self.labels[name]):
                    yield f"line {call.start_point.row + 1}: {name}({', '.join(labels)})"


def in_order(some, all_):
    rest = iter(all_)
    return all(label in rest for label in some)


@pytest.fixture(scope="module")
def package():
    return Declared([parse(path.read_text()) for path in sources("Sources/Wabakit")])


@pytest.mark.parametrize("path", [SWIFT / "Package.swift", *sources("Sources"), *sources("Tests")], ids=lambda path: path.name)
def test_syntax(path):
    assert wrong(path.read_text()) == []


@pytest.mark.parametrize("path", [*sources("Sources/Wabakit/Areas"), SWIFT / "Sources/Wabakit/Operations.swift"], ids=lambda path: path.name)
def test_names(path, package):
    tree = parse(path.read_text())
    assert package.unknown_types(tree) == set()
    assert list(package.wrong_calls(tree)) == []


@pytest.mark.parametrize("readme", ["README.md", "bindings/swift/README.md"])
def test_examples(readme, package):
    found = examples(readme)
    assert found or readme == "README.md"
    for example in found:
        assert wrong(example) == []
        assert list(package.wrong_calls(parse(example))) == []


def test_mistakes_are_found(package):
    assert wrong("struct A {\n    let b: \n}\n") and wrong("func f( -> Int { 1 }") and not wrong("struct A {}")
    assert package.unknown_types(parse("let a: [String: Missing]")) == {"Missing"}
    calls = parse("TextBody(body: 1)\nTextBody(text: 1)\nwa.messages.send(.text(x), to: 1)\nwa.messages.send(1, fro: 2)")
    assert list(package.wrong_calls(calls)) == ["line 2: TextBody(text)", "line 4: send(, fro)"]
