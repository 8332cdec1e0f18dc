import { nameWords } from "../reading/name-words";
import type { PreparedRecord } from "../reading/prepared";
import type { KindName } from "./kinds";

/** What of a record is counted; each value once, however often the record has it. */
export function valuesOf(record: PreparedRecord): [KindName, string][] {
  const values: [KindName, string][] = [];
  const add = (kind: KindName, all: Iterable<string>): void => {
    for (const value of new Set(all)) if (value !== "") values.push([kind, value]);
  };
  const { names, address } = record;
  add("word", nameWords(record));
  add(
    "number",
    names.flatMap(({ numbers }) => numbers),
  );
  add("code", [...names.flatMap(({ codes }) => codes), ...record.models]);
  add("maker", record.makerWords);
  add("described", record.descriptionWords);
  add(
    "identifier",
    record.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
  );
  add(
    "telephone",
    record.telephones.map(({ national }) => national),
  );
  add(
    "host",
    record.websites.map(({ host }) => host),
  );
  add(
    "page",
    record.websites.map(({ page }) => page),
  );
  if (address) {
    add("street", [address.street]);
    add("postalCode", [address.postalCode]);
    add("locality", [address.locality]);
  }
  return values;
}
