import type { Identifier } from "../../evidence/reading";
import type { AddressParts, MatchRecord } from "../linkage";
import { rowNode } from "../subjects";
import type { Column } from "./meaning";
import type { OwnRow } from "./own-row";
import { readValue } from "./values/read-value";

const FIELDS = {
  street: "street",
  number: "houseNumber",
  "postal-code": "postalCode",
  town: "locality",
  region: "region",
  country: "country",
} as const;

/** A row as a record to be compared with others. Columns without a bearing on who or what it is are left out. */
export function rowRecord(row: Pick<OwnRow, "datasetId" | "key" | "cells">, columns: readonly Column[]): MatchRecord {
  const cells = columns.flatMap(({ meaning }, i) => (row.cells[i] ? [{ meaning, text: row.cells[i] }] : []));
  const texts = (as: "name" | "phone" | "web") =>
    cells.flatMap(({ meaning, text }) => (meaning.as === as ? [text] : []));
  const identifiers = cells.flatMap(({ meaning, text }): Identifier[] =>
    meaning.as === "identifier" ? [{ scheme: meaning.scheme, value: text }] : [],
  );
  const address = addressIn(cells);
  const geo = placeIn(cells);
  const [telephones, urls] = [texts("phone"), texts("web")];
  return {
    key: rowNode(row.datasetId, row.key),
    names: texts("name"),
    ...(identifiers.length > 0 && { identifiers }),
    ...(telephones.length > 0 && { telephones }),
    ...(urls.length > 0 && { urls }),
    ...(address !== undefined && { address }),
    ...(geo && { geo }),
  };
}

type Parts = { -readonly [Part in keyof AddressParts]: AddressParts[Part] };

interface Cell {
  readonly meaning: Column["meaning"];
  readonly text: string;
}

function addressIn(cells: readonly Cell[]): MatchRecord["address"] {
  const parts: Parts = {};
  let whole: string | undefined;
  for (const { meaning, text } of cells) {
    if (meaning.as !== "address") continue;
    if (meaning.part === "whole") whole ??= text;
    // An address in two columns is one street.
    else parts[FIELDS[meaning.part]] = [parts[FIELDS[meaning.part]], text].filter(Boolean).join(" ");
  }
  if (Object.keys(parts).length === 0) return whole;
  return whole !== undefined && parts.street === undefined ? { ...parts, street: whole } : parts;
}

const DEGREES = { decimal: ".", dates: "ymd" } as const;

function placeIn(cells: readonly Cell[]): MatchRecord["geo"] {
  const found: { latitude?: number; longitude?: number } = {};
  for (const { meaning, text } of cells) {
    if (meaning.as !== "coordinates") continue;
    const read = readValue(text, meaning, DEGREES);
    const value = read.ok ? read : readValue(text, meaning, { ...DEGREES, decimal: "," });
    if (!value.ok) continue;
    if (value.value.as === "point") return { latitude: value.value.latitude, longitude: value.value.longitude };
    if (value.value.as === "degrees" && meaning.part !== "both") found[meaning.part] = value.value.value;
  }
  const { latitude, longitude } = found;
  return latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
}
