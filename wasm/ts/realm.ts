// Types of values from any realm. Test environments, edge runtimes and `node:vm` have their own `Uint8Array` and `Error`,
// for which `instanceof` is false.

/** The built-in getter: it reads the type itself, so no property of a value can pretend another one. */
const typedArray = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)!.get!;

/** Returns the name of a value's built-in class, such as `ArrayBuffer`. An object can pretend any name. */
function tag(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

export function isBytes(value: unknown): value is Uint8Array {
  return typedArray.call(value) === "Uint8Array";
}

export function isBuffer(value: unknown): value is ArrayBuffer {
  return tag(value) === "ArrayBuffer";
}

export function isError(value: unknown): value is Error {
  return value instanceof Error || tag(value) === "Error" || tag(value) === "DOMException";
}

export function isQuery(value: unknown): value is URLSearchParams {
  return tag(value) === "URLSearchParams";
}

export function isModule(value: unknown): value is WebAssembly.Module {
  return tag(value) === "WebAssembly.Module";
}
