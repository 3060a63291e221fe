// All rows of the table. A row has a name, packages with exact versions, the version of Node that its tools need, files,
// the commands that build it, the folder to keep of what was built, and the commands or the function that run it.

import { rows as bundlers } from "./bundlers.mjs";
import { rows as languages } from "./languages.mjs";
import { rows as servers } from "./servers.mjs";
import { rows as testing } from "./testing.mjs";

export const rows = [...languages, ...bundlers, ...servers, ...testing];
