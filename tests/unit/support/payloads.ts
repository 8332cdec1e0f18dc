import { fc } from "@fast-check/vitest";
import { ALL_ACTS } from "../../../src/domain/acts";
import { noteAdded, noteRevised, noteWithdrawn } from "../../../src/domain/casework/annotation";
import { captureMade } from "../../../src/domain/evidence/captures";
import {
  CASE_KINDS,
  captureLinked,
  captureUnlinked,
  caseChanged,
  caseClosed,
  caseOpened,
} from "../../../src/domain/casework/cases";
import {
  backupMade,
  backupRestored,
  caseExported,
  caseImported,
  evidenceViewed,
} from "../../../src/domain/keeping/custody";
import { ERASURE_REASONS, payloadErased } from "../../../src/domain/keeping/erasure";
import { type Act, type Draft, draft } from "../../../src/domain/ledger/log";
import { recipeSaved, recipeWithdrawn } from "../../../src/domain/evidence/recipes";
import { RELIABILITY, sourceGraded } from "../../../src/domain/evidence/sources";
import { capturedFact, SUBJECT_IDS, subject, words } from "./a-fact";
import { recipe } from "./a-recipe";
import { writtenPayloads } from "./written-payloads";

// Few names, so that a history comes back to the same things again and again, and speaks of things never opened.
export const CASE_IDS = ["PL-2026-0142", "Az. 12 C 34/26", "2026/0017#3"] as const;
export const CAPTURE_IDS = [
  "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001",
  "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f002",
  "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f003",
] as const;
export const NOTE_IDS = ["7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001", "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0002"] as const;
export const RECIPE_IDS = ["7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0011", "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0012"] as const;
export const PAGES = [
  "https://care.example/homes/7",
  "https://care.example/homes/7?utm_source=x",
  "https://forum.example:8443/t/3#p2",
  "file:///saved/page.html",
] as const;
export const HOSTS = ["care.example", "forum.example:8443", "file"] as const;
export const INSTANTS = [
  "2026-03-02T09:00:00.000Z",
  "2026-03-02T09:00:00.001Z",
  "2026-03-02T10:30:00.000Z",
  "2026-03-05T08:00:00.000Z",
] as const;

const caseId = fc.constantFrom(...CASE_IDS);
const captureId = fc.constantFrom(...CAPTURE_IDS);
const noteId = fc.constantFrom(...NOTE_IDS);
const recipeId = fc.constantFrom(...RECIPE_IDS);
const line = fc.constantFrom("Place for Mrs Ünal", "Lift repairs", "Two new cooks");
const link = fc.record({ captureId, caseId });
const sha256 = fc.constantFrom("a".repeat(64), "0123456789abcdef".repeat(4));
const file = {
  caseId,
  file: fc.constantFrom("PL-2026-0142.wacz", "Akte 12.wacz.age"),
  sha256,
  bytes: fc.nat(),
};

const backup = fc.record({
  file: fc.constantFrom("counterflow-2026-03-02.age", "Sicherung Ünal.age"),
  sha256,
  bytes: fc.nat(),
  madeAt: fc.constantFrom(...INSTANTS),
  entries: fc.nat(),
  artifacts: fc.nat(),
  imports: fc.nat(),
});

export const payloads = {
  opened: fc.record({ caseId, kind: fc.constantFrom(...CASE_KINDS), title: line, purpose: line }),
  changed: fc.record(
    { caseId, kind: fc.constantFrom(...CASE_KINDS), title: line, purpose: line },
    { requiredKeys: ["caseId"] },
  ),
  closed: fc.record({ caseId, outcome: fc.constantFrom("", "Placed") }),
  made: fc.record(
    {
      captureId,
      caseId,
      page: fc.record({ url: fc.constantFrom(...PAGES), title: words }),
      readAt: fc.constantFrom(...INSTANTS),
      main: fc.constantFrom(...SUBJECT_IDS),
      subjects: fc.array(subject, { maxLength: 3 }),
      facts: fc.array(capturedFact, { minLength: 1, maxLength: 4 }),
      seen: fc.dictionary(fc.constantFrom("review", "tag"), fc.nat({ max: 900 })),
    },
    { requiredKeys: ["captureId", "caseId", "page", "readAt", "subjects", "facts", "seen"] },
  ),
  link,
  noteAdded: fc.record({ noteId, caseId, captureId, text: line }, { requiredKeys: ["noteId", "caseId", "text"] }),
  noteRevised: fc.record({ noteId, caseId, text: line }),
  noteWithdrawn: fc.record({ noteId, caseId }),
  graded: fc.record({ host: fc.constantFrom(...HOSTS), reliability: fc.constantFrom(...RELIABILITY), reason: line }),
  recipeSaved: fc.record({ recipeId, recipe }),
  recipeWithdrawn: fc.record({ recipeId }),
  exported: fc.record({ ...file, entries: fc.nat(), checkpoint: fc.nat(), encrypted: fc.boolean() }),
  imported: fc.record({
    ...file,
    origin: fc.constant("counterflow/b"),
    verdict: fc.constantFrom("sound", "partly", "changed"),
    findings: fc.nat(),
  }),
  backup,
  erased: fc.record(
    {
      origin: fc.constantFrom("counterflow/a", "counterflow/b"),
      index: fc.nat({ max: 9 }),
      reason: fc.constantFrom(...ERASURE_REASONS),
      words: fc.constantFrom("", "Asked for on 2 March"),
      artifacts: fc.array(sha256, { maxLength: 2 }),
      caseId,
      captureId,
    },
    { requiredKeys: ["origin", "index", "reason", "words", "artifacts"] },
  ),
  viewed: fc.record({ captureId, caseId, artifact: sha256 }, { requiredKeys: ["captureId"] }),
};

interface Made {
  readonly type: string;
  readonly drafts: fc.Arbitrary<Draft>;
}
const as = <Payload>(act: Act<Payload>, made: fc.Arbitrary<NoInfer<Payload>>): Made => ({
  type: act.type,
  drafts: made.map((payload) => draft(act, payload)),
});

const MADE: readonly Made[] = [
  as(caseOpened, payloads.opened),
  as(caseChanged, payloads.changed),
  as(caseClosed, payloads.closed),
  as(captureMade, payloads.made),
  as(captureLinked, payloads.link),
  as(captureUnlinked, payloads.link),
  as(noteAdded, payloads.noteAdded),
  as(noteRevised, payloads.noteRevised),
  as(noteWithdrawn, payloads.noteWithdrawn),
  as(sourceGraded, payloads.graded),
  as(recipeSaved, payloads.recipeSaved),
  as(recipeWithdrawn, payloads.recipeWithdrawn),
  as(caseExported, payloads.exported),
  as(caseImported, payloads.imported),
  as(evidenceViewed, payloads.viewed),
  as(backupMade, payloads.backup),
  as(backupRestored, payloads.backup),
  as(payloadErased, payloads.erased),
];

/** What happens of an act: what is made above, or what its fixture tells where nothing richer is made. */
function draftsOf(act: Act): fc.Arbitrary<Draft> {
  const made = MADE.find(({ type }) => type === act.type);
  return made?.drafts ?? fc.constantFrom(...writtenPayloads(act)).map((payload) => draft(act, payload));
}

/** An entry of any type, about anything: sensible ones, and ones about things that were never opened. */
export const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  ...ALL_ACTS.map((act: Act) => ({ weight: act.type === captureMade.type ? 3 : 1, arbitrary: draftsOf(act) })),
);

/** An entry of one type. */
export function draftOf(type: string): fc.Arbitrary<Draft> {
  const found = ALL_ACTS.find((act) => act.type === type);
  if (found === undefined) throw new Error(`no act is called ${type}`);
  return draftsOf(found);
}
