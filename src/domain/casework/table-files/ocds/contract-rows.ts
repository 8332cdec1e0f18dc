import type { RawRow } from "../model";
import { type Fields, isFields, textOf } from "./compile";

/** The columns of a contracting process as a table, one row a contract, or an award without one, or a tender without an award. */
export const OCDS_HEADS = [
  "Key",
  "OCID",
  "Title",
  "Supplier",
  "Supplier identifier scheme",
  "Supplier identifier",
  "Street",
  "Postcode",
  "Town",
  "Region",
  "Country",
  "Buyer",
  "Status",
  "Value",
  "Currency",
  "Value of award",
  "Start",
  "End",
  "Signed",
  "Procurement method",
  "Tenderers",
  "Amendments",
  "Amendment reasons",
  "Release date",
] as const;

const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const object = (value: unknown): Fields => (isFields(value) ? value : {});
const day = (value: unknown): string => textOf(value).slice(0, 10);

/** The rows of compiled releases, with a head. */
export function contractRows(processes: readonly Fields[]): RawRow[] {
  const rows: RawRow[] = [{ line: 0, cells: [...OCDS_HEADS] }];
  for (const [n, process] of processes.entries())
    for (const cells of rowsOf(process)) rows.push({ line: n + 1, cells });
  return rows;
}

function rowsOf(process: Fields): string[][] {
  const awards = list(process.awards);
  const contracts = list(process.contracts);
  const awardOf = (contract: Fields) => awards.find(({ id }) => textOf(id) === textOf(contract.awardID));
  const withContract = new Set(contracts.map(({ awardID }) => textOf(awardID)));
  const alone = awards.filter(({ id }) => !withContract.has(textOf(id)));
  if (contracts.length === 0 && alone.length === 0) return [rowOf(process, undefined, undefined)];
  return [
    ...contracts.map((contract) => rowOf(process, awardOf(contract), contract)),
    ...alone.map((award) => rowOf(process, award, undefined)),
  ];
}

function rowOf(process: Fields, award: Fields | undefined, contract: Fields | undefined): string[] {
  const tender = object(process.tender);
  const what = contract ?? award ?? tender;
  const value = object(contract?.value ?? award?.value ?? tender.value);
  const period = object(contract?.period ?? award?.contractPeriod ?? tender.contractPeriod ?? tender.tenderPeriod);
  const amendments = amendmentsOf(what);
  const supplier = supplierOf(process, award);
  const kind = contract ? "contract" : award ? "award" : "tender";
  return [
    [textOf(process.ocid), kind, textOf(what.id)].filter((part) => part !== "").join(" "),
    textOf(process.ocid),
    textOf(what.title) || textOf(award?.title) || textOf(tender.title) || textOf(what.description),
    ...supplier,
    textOf(object(process.buyer).name) || textOf(object(tender.procuringEntity).name),
    textOf(what.status),
    textOf(value.amount),
    textOf(value.currency),
    textOf(object(award?.value).amount),
    day(period.startDate),
    day(period.endDate),
    day(contract?.dateSigned ?? award?.date),
    textOf(tender.procurementMethod),
    textOf(tender.numberOfTenderers),
    String(amendments.length),
    amendments
      .map(({ rationale, description }) => textOf(rationale) || textOf(description))
      .filter(Boolean)
      .join("; "),
    day(process.date),
  ];
}

/** In 1.1 a list; in 1.0 one object, whose changes are fields. */
function amendmentsOf(what: Fields): Fields[] {
  const many = list(what.amendments);
  return many.length > 0 || !isFields(what.amendment) ? many : [what.amendment];
}

/** Name, identifier and address: in 1.1 they stand among the process's parties, in 1.0 where the supplier is named. */
function supplierOf(process: Fields, award: Fields | undefined): string[] {
  const suppliers = list(award?.suppliers);
  const parties = list(process.parties);
  const whole = suppliers.map((one) => ({ ...one, ...parties.find(({ id }) => id !== undefined && id === one.id) }));
  const first: Fields = whole[0] ?? {};
  const { scheme, id } = object(first.identifier);
  const address = object(first.address);
  return [
    whole.map((one: Fields) => textOf(one.name) || textOf(object(one.identifier).legalName)).join("; "),
    textOf(scheme),
    textOf(id),
    textOf(address.streetAddress),
    textOf(address.postalCode),
    textOf(address.locality),
    textOf(address.region),
    textOf(address.countryName),
  ];
}
