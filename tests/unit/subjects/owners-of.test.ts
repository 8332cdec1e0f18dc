import { expect, it } from "vitest";
import { ownersOf, ownersOfRow } from "../../../src/domain/casework/subjects";

const said = (id: string, property: string, value: string) => ({ id, property, value });
const sameOf = (facts: ReturnType<typeof said>[]) => ownersOf(facts).map(({ property, same }) => [property, same]);

it("are the same however they are written", () => {
  const one = sameOf([
    said("1", "parentOrganization.name", "Care Holding Ltd"),
    said("2", "telephone", "+44 20 7946 0958"),
    said("3", "vatID", "GB 123 4567 82"),
    said("4", "address.streetAddress", "12 Mill Lane"),
    said("5", "address.postalCode", "AB1 2CD"),
  ]);
  const other = sameOf([
    said("1", "parentOrganization", "CARE HOLDING LIMITED"),
    said("2", "telephone", "020 7946 0958"),
    said("3", "vatID", "GB123456782"),
    said("4", "address", "12 Mill Lane, AB1 2CD"),
  ]);
  expect(one).toEqual(other);
  expect(one.map(([property]) => property)).toEqual(["parentOrganization", "telephone", "vatID", "address"]);
});

it("are none where a town, a street or a few digits alone are said", () => {
  expect(
    ownersOf([
      said("1", "address.addressLocality", "Berlin"),
      said("2", "telephone", "112"),
      said("3", "vatID", " - "),
      said("4", "parentOrganization", ""),
    ]),
  ).toEqual([]);
  expect(
    ownersOf([said("1", "address.streetAddress", "Main Street"), said("2", "address.postalCode", "10115")]),
  ).toEqual([]);
});

it("are told of rows of own data, too", () => {
  const record = {
    key: "row",
    names: ["Home"],
    telephones: ["030 1234567"],
    identifiers: [
      { scheme: "VAT", value: "DE 136 695 976" },
      { scheme: "LEI", value: "x" },
    ],
    address: { street: "Am Markt 3", postalCode: "10115", locality: "Berlin" },
  };
  expect(ownersOfRow(record, "row 1").map(({ property, id }) => [property, id])).toEqual([
    ["telephone", "row 1"],
    ["vatID", "row 1"],
    ["address", "row 1"],
  ]);
});
