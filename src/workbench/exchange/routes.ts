import { type Route, address, onePlace } from "../router/route";

/** Files of cases. */
export const exchangeRoute = onePlace("exchange");

interface ImportPlace {
  readonly view: "import";
  readonly sha256: string;
}

/** A file that was taken in. */
export const importRoute: Route<ImportPlace> = {
  view: "import",
  parse: ([name, sha256 = "", ...more]) =>
    name === "exchange" && /^[0-9a-f]{64}$/u.test(sha256) && more.length === 0 ? { view: "import", sha256 } : undefined,
  format: ({ sha256 }) => address(["exchange", sha256]),
  nameOf: ({ sha256 }) => sha256,
};
