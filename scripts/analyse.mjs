/** `npm run -s analyse`: the product's own methods over files, one a name. */
import { analyseTags } from "./analyse/tags.mjs";

/** @type {Readonly<Record<string, { readonly usage: string, readonly run: (args: readonly string[]) => Promise<void> }>>} */
const METHODS = {
  tags: analyseTags,
};

const [name = "", ...args] = process.argv.slice(2);
const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;

try {
  if (!method || args.includes("--help")) {
    console.log(`Run one of the product's methods over a file of JSON Lines.\n`);
    for (const { usage } of method ? [method] : Object.values(METHODS)) console.log(usage);
    process.exitCode = method ? 0 : 2;
  } else await method.run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
