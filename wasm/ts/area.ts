// Areas at run time. Their methods are made from the table of operations; their types are in `areas/`.

import type { Call, Options } from "./client.js";
import { type Operations, operations } from "./operations.js";
import { items } from "./paging.js";

const classes = new Map<string, new (on: Call) => object>();

/** Returns the operations of an area, performed by a client. */
export function area<Methods>(name: string, on: Call): Methods {
  let Area = classes.get(name);
  if (Area === undefined) classes.set(name, (Area = classOf(name)));
  return new Area(on) as Methods;
}

function classOf(area: string): new (on: Call) => object {
  return class Area {
    readonly #on: Call;

    constructor(on: Call) {
      this.#on = on;
    }

    static {
      const define = (verb: string, value: (this: Area, params?: object, options?: Options) => unknown) => {
        const name = verb.replace(/_[a-z]/g, ([, letter]) => letter!.toUpperCase());
        Object.defineProperty(value, "name", { value: name });
        Object.defineProperty(this.prototype, name, { value, configurable: true, writable: true });
      };
      for (const op of Object.keys(operations) as (keyof Operations)[]) {
        if (!op.startsWith(`${area}.`)) continue;
        const verb = op.slice(area.length + 1);
        define(verb, function (params = {}, options) {
          return this.#on.call(op, params as never, options);
        });
        const { pages } = operations[op];
        if (pages === undefined) continue;
        define(`${verb}_all`, function (params = {}, options) {
          return items(this.#on, op, params as never, options, pages);
        });
      }
    }
  };
}
