import { nameWords } from "../reading/name-words";
import type { PreparedRecord } from "../reading/prepared";
import type { KindName } from "./kinds";

/** Tells what of a record is counted; each value once, however often the record has it. */
export function eachValue(record: PreparedRecord, tell: (kind: KindName, value: string) => void): void {
  const { names, address } = record;
  const tellAll = (kind: KindName, values: readonly string[]): void => {
    const distinct = values.length > 1 ? new Set(values) : values;
    for (const value of distinct) if (value !== "") tell(kind, value);
  };
  tellAll("word", nameWords(record));
  tellAll("number", flat(names.map(({ numbers }) => numbers)));
  tellAll("code", [...flat(names.map(({ codes }) => codes)), ...record.models]);
  tellAll("maker", record.makerWords);
  tellAll("described", record.descriptionWords);
  tellAll("identifier", record.identifiers.map(identifierValue));
  tellAll(
    "telephone",
    record.telephones.map(({ national }) => national),
  );
  tellAll(
    "host",
    record.websites.map(({ host }) => host),
  );
  tellAll(
    "page",
    record.websites.map(({ page }) => page),
  );
  if (!address) return;
  if (address.street !== "") tell("street", address.street);
  if (address.postalCode !== "") tell("postalCode", address.postalCode);
  if (address.locality !== "") tell("locality", address.locality);
}

const identifierValue = ({ scheme, value }: PreparedRecord["identifiers"][number]): string => `${scheme} ${value}`;

const flat = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.length === 1 ? (lists[0] ?? []) : lists.flat();
