import type { Fn } from "../values/value";
import { contexts } from "./contexts";
import { conversions } from "./conversions";
import { lists } from "./lists";
import { numbers } from "./numbers";
import { ranges } from "./ranges";
import { statistics } from "./statistics";
import { strings } from "./strings";
import { times } from "./times";

/** The functions of the standard (DMN 1.3, 10.3.4; 1.4 and 1.5 where they add some), by name. */
export const BUILTINS: ReadonlyMap<string, Fn> = new Map([
  ...conversions,
  ...strings,
  ...lists,
  ...statistics,
  ...numbers,
  ...times,
  ...ranges,
  ...contexts,
]);
