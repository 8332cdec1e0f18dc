import { useState } from "preact/hooks";
import {
  PERSON_FIELDS,
  type Person,
  type PersonField,
  isDescribed,
  requestDescribed,
} from "../../domain/keeping/requests";
import type { PersonFound } from "../../jobs";
import type { SubjectRequest } from "../../storage/reading";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { JobStatus } from "../frame/jobs/job-status";
import type { JobHandle } from "../frame/jobs/use-job";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { FIELDS } from "./request-names";

interface Props {
  readonly row: SubjectRequest;
  readonly job: JobHandle<
    { readonly requestId: string; readonly person: Person },
    PersonFound,
    { readonly code: never },
    "log" | "rows" | "files"
  >;
}

const NOBODY: Person = { names: [], userNames: [], emails: [], telephones: [], profiles: [], places: [] };
const [MOST, LONGEST] = [20, 300];

/** By what the person is looked for, and the search. */
export function PersonPart({ row: { requestId, person = NOBODY }, job }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [wrong, setWrong] = useState<string>();
  const before = Object.fromEntries(PERSON_FIELDS.map((field) => [field, person[field].join("\n")]));
  const { texts, type } = useTyped(`request-person:${requestId}`, before as Record<PersonField, string>);
  const look = async () => {
    const described = Object.fromEntries(PERSON_FIELDS.map((field) => [field, linesOf(texts[field])]));
    const said = { ...NOBODY, ...described };
    const found = problemOf(said);
    setWrong(found);
    if (found === undefined && (await run(() => perform(requestDescribed, { requestId, person: said }))))
      job.start({ requestId, person: said });
  };
  return (
    <section class="requests-part">
      <h2>{t("requestWho")}</h2>
      <p class="soft">{t("requestWhoHelp")}</p>
      <div class="requests-fields">
        {PERSON_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(FIELDS[field][0])}
            hint={t(FIELDS[field][1])}
            rows={2}
            value={texts[field]}
            onValue={(typed) => type({ ...texts, [field]: typed })}
          />
        ))}
      </div>
      {(wrong ?? problem) !== undefined && (
        <p class="problem" role="alert">
          {wrong ?? problem}
        </p>
      )}
      <p class="bar start">
        <button type="button" class="primary" disabled={job.isRunning} onClick={() => void look()}>
          {t("requestFind")}
        </button>
      </p>
      <JobStatus job={job} />
    </section>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function problemOf(person: Person): string | undefined {
  if (!isDescribed(person)) return t("requestWhoMissing");
  const all = PERSON_FIELDS.map((field) => person[field]);
  return all.some((terms) => terms.length > MOST || terms.some((term) => term.length > LONGEST))
    ? t("requestWhoTooMuch", String(MOST), String(LONGEST))
    : undefined;
}
