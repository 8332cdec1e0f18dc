import { type Written, readQuery, writeQuery } from "../router/query";
import { type Route, address } from "../router/route";

/** What is looked for, as it was typed. */
interface FindPlace {
  readonly view: "find";
  readonly text: string;
}

const QUERY: Written<Pick<FindPlace, "text">> = [["q", "text"]];

/** Everything that was found. */
export const findRoute: Route<FindPlace> = {
  view: "find",
  parse: ([name, ...more], search) =>
    name === "find" && more.length === 0 ? { view: "find", text: readQuery(search, QUERY).text ?? "" } : undefined,
  format: ({ text }) => address(["find"], writeQuery({ text }, QUERY)),
};
