import type { ComponentType } from "preact";
import * as v from "valibot";
import { noteAdded, noteRevised, noteWithdrawn } from "../../../domain/casework/annotation";
import { captureMade } from "../../../domain/evidence/captures";
import { captureLinked, captureUnlinked, caseChanged, caseClosed, caseOpened } from "../../../domain/casework/cases";
import {
  backupMade,
  backupRestored,
  caseExported,
  caseImported,
  evidenceViewed,
} from "../../../domain/keeping/custody";
import { payloadErased } from "../../../domain/keeping/erasure";
import type { TypedEntry } from "../../../domain/ledger/log";
import { sourceGraded } from "../../../domain/evidence/sources";
import type { StoredEntry } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { CaptureWords } from "./capture-words";
import { CaseClosedWords, CaseSays } from "./case-words";
import { BackupWords, ExportWords, ImportWords, ViewWords } from "./custody-words";
import { ErasureWords, Gone } from "./erasure-words";
import { GradeWords, LinkWords, NoteWords } from "./small-words";

type Show = (entry: StoredEntry) => preact.ComponentChild;

/** An entry type with the component that says its payload in words. */
function shown<P>(type: TypedEntry<P>, View: ComponentType<{ readonly payload: P }>): [string, Show] {
  const show: Show = ({ header, payload }) => {
    const parsed = header.v === type.version ? v.safeParse(type.payload, payload) : undefined;
    return parsed?.success && <View payload={parsed.output} />;
  };
  return [type.type, show];
}

const SHOWN = new Map<string, Show>([
  shown(caseOpened, CaseSays),
  shown(caseChanged, CaseSays),
  shown(caseClosed, CaseClosedWords),
  shown(captureMade, CaptureWords),
  shown(captureLinked, LinkWords),
  shown(captureUnlinked, LinkWords),
  shown(noteAdded, NoteWords),
  shown(noteRevised, NoteWords),
  shown(noteWithdrawn, NoteWords),
  shown(sourceGraded, GradeWords),
  shown(caseExported, ExportWords),
  shown(caseImported, ImportWords),
  shown(evidenceViewed, ViewWords),
  shown(backupMade, BackupWords),
  shown(backupRestored, BackupWords),
  shown(payloadErased, ErasureWords),
]);

/** What an entry says. A payload that this version does not know is shown as it stands. */
export function EntryWords({ entry }: { readonly entry: StoredEntry }) {
  if (entry.salt === undefined) return <Gone header={entry.header} />;
  return (
    <section class="entry-words">
      <h2>{t("logSays")}</h2>
      {SHOWN.get(entry.header.type)?.(entry) || <Unknown payload={entry.payload} />}
    </section>
  );
}

function Unknown({ payload }: { readonly payload: unknown }) {
  return (
    <>
      <p>{t("logUnknownPayload")}</p>
      <pre dir="auto">{JSON.stringify(payload, undefined, 2)}</pre>
    </>
  );
}
