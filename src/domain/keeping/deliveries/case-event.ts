import { caseClosed, caseOpened } from "../../casework/cases";
import { decisionMade } from "../../casework/decision";
import type { CaseKind } from "../../ground/case-names";
import { type Header, hashToHex, jcs, leafHash, madeAt } from "../../ledger/log";
import type { Told } from "../../policy";
import { caseExported } from "../custody";

/** CloudEvents 1.0 in its JSON format: what goes to the case system, and nothing else. */
export interface CaseEvent {
  readonly specversion: "1.0";
  readonly id: string;
  /** The log that tells of it. */
  readonly source: string;
  readonly type: string;
  /** The case's ID. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
  readonly data: Readonly<Record<string, unknown>>;
}

const TOLD_OF: Readonly<Record<string, Told>> = {
  [decisionMade.type]: "decision",
  [caseExported.type]: "report",
  [caseOpened.type]: "status",
  [caseClosed.type]: "status",
};

/** What an entry tells the case system of; nothing where it tells of nothing. */
export const toldOf = (type: string): Told | undefined => (Object.hasOwn(TOLD_OF, type) ? TOLD_OF[type] : undefined);

const leafOf = (header: Header): string => hashToHex(leafHash(jcs(header)));

/** The name under which an entry is told of, whenever that is. */
export const deliveryIdOf = (header: Header): string => `msg_${leafOf(header).slice(0, 32)}`;

/**
 * What the case system is told of an entry: IDs, the new status, what was chosen, how a file can be known again, and the leaf by
 * which the entry is found in the log. In hiring cases no names: who was chosen is a person. Undefined where the entry cannot be
 * read (any more). `kind` is the case's, where it is known.
 */
export function caseEventOf(header: Header, payload: unknown, kind: CaseKind | undefined): CaseEvent | undefined {
  const said = dataOf(header, payload, kind);
  if (!said) return undefined;
  return {
    specversion: "1.0",
    id: deliveryIdOf(header),
    source: `urn:counterflow:log:${encodeURIComponent(header.origin)}`,
    type: `counterflow.${said.type}`,
    subject: said.data.caseId,
    time: madeAt(header),
    datacontenttype: "application/json",
    data: { ...said.data, entry: { origin: header.origin, index: header.index, leaf: leafOf(header) } },
  };
}

interface Said {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly caseId: string };
}

function dataOf(header: Header, payload: unknown, kind: CaseKind | undefined): Said | undefined {
  switch (header.type) {
    case decisionMade.type: {
      const read = decisionMade.parse(header, payload);
      if (!read.ok) return undefined;
      const { caseId, decisionId, supersedes, options, title } = read.value;
      const names = kind === undefined || kind === "hiring" ? undefined : { title, chosen: chosenOf(options) };
      return { type: "decision.made", data: { caseId, decisionId, supersedes, ...names } };
    }
    case caseExported.type: {
      const read = caseExported.parse(header, payload);
      if (!read.ok) return undefined;
      const { caseId, file, sha256, bytes, encrypted } = read.value;
      return { type: "report.made", data: { caseId, file, sha256, bytes, encrypted } };
    }
    case caseOpened.type: {
      const read = caseOpened.parse(header, payload);
      if (!read.ok) return undefined;
      return { type: "case.opened", data: { caseId: read.value.caseId, status: "open", kind: read.value.kind } };
    }
    case caseClosed.type: {
      const read = caseClosed.parse(header, payload);
      return read.ok ? { type: "case.closed", data: { caseId: read.value.caseId, status: "closed" } } : undefined;
    }
    default:
      return undefined;
  }
}

const chosenOf = (options: readonly { readonly name: string; readonly verdict: string }[]): readonly string[] =>
  options.filter(({ verdict }) => verdict === "chosen").map(({ name }) => name);
