/** `npm run test:all`: every check of `npm test`, with every page and every view in every browser. */
process.env["TEST_ALL"] = "1";
await import("./test.mjs");
