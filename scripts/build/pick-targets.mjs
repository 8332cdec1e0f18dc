import { parseArgs } from "node:util";
import { TARGETS } from "./manifest-for.mjs";

/** The targets named on the command line by `--target chrome|firefox`; both where none is. */
export function pickTargets() {
  const { target } = parseArgs({ options: { target: { type: "string" } } }).values;
  const targets = TARGETS.filter((one) => target === undefined || one === target);
  if (targets.length > 0) return targets;
  console.error(`--target is one of: ${TARGETS.join(", ")}`);
  process.exit(2);
}
