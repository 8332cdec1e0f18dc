import * as changes from "./changes.mjs";
import * as communities from "./communities.mjs";
import * as forecast from "./forecast.mjs";
import * as spam from "./spam.mjs";
import * as tags from "./tags.mjs";
import * as themes from "./themes.mjs";

/**
 * The methods by their names; each is a file of this folder.
 * @type {Readonly<Record<string, { begin: import("../method.mjs").Method, usage: string, options?: readonly string[] }>>}
 */
export const METHODS = { changes, forecast, communities, spam, themes, tags };
