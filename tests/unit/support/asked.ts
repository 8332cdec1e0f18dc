import { randomUUID } from "node:crypto";
import { noteAdded, noteRevised, noteWithdrawn } from "../../../src/domain/casework/annotation";
import {
  captureLinked,
  captureUnlinked,
  caseChanged,
  caseClosed,
  caseOpened,
} from "../../../src/domain/casework/cases";
import { sourceGraded } from "../../../src/domain/evidence/sources";
import { caseExported, caseImported } from "../../../src/domain/keeping/custody";
import type { Act, PayloadOf } from "../../../src/domain/ledger/log";
import {
  type AnswerOf,
  type EntryPlace,
  type MessageName,
  type Perform,
  type Performed,
  type RequestOf,
  performer,
} from "../../../src/messaging";
import { type Ports, useCases } from "../../../src/services";

type Asked = { readonly [N in MessageName]: (request: RequestOf<N>, tab?: number) => Promise<AnswerOf<N>> };

/** What can be asked of the background, asked without a browser between: each use case under its name, and the acts. */
export function asked(ports: Ports) {
  const names = Object.keys(useCases) as MessageName[];
  const all = Object.fromEntries(
    names.map((name) => [
      name,
      (request: never, tab?: number) => useCases[name].run(request, ports, { context: "workbench", tab }),
    ]),
  ) as unknown as Asked;
  // The two types are one; the compiler does not see through the name.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion
  const perform: Perform = performer(async (name, request) => (await all[name](request)) as never, randomUUID);
  const doing =
    <A extends Act>(act: A) =>
    (payload: PayloadOf<A>, name?: string) =>
      perform(act, payload, name);
  return {
    ...all,
    perform,
    openCase: doing(caseOpened),
    changeCase: doing(caseChanged),
    closeCase: doing(caseClosed),
    addNote: doing(noteAdded),
    reviseNote: doing(noteRevised),
    withdrawNote: doing(noteWithdrawn),
    linkCapture: doing(captureLinked),
    unlinkCapture: doing(captureUnlinked),
    gradeSource: doing(sourceGraded),
    recordExport: doing(caseExported),
    recordImport: doing(caseImported),
  };
}

/** Where the entry stands that an act has made. */
export function placeIn(answer: Performed<Act>): EntryPlace {
  if (answer.ok && answer.value.place) return answer.value.place;
  throw new Error(JSON.stringify(answer));
}
