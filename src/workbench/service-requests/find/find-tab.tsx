import { useState } from "preact/hooks";
import type { CasePlace } from "../../../storage/reading";
import { casePlaces } from "../../../storage/reading";
import { hostOf } from "../../../domain/evidence/sources";
import { allowSite } from "../../../platform";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { useLive } from "../../frame/use-live";
import { searching } from "../job-words";
import { ServerField } from "../server-field";
import type { ShownServer } from "../servers/use-servers";
import { useCaseChoice } from "../use-case-choice";
import { FoundList } from "./found-list";
import { type Asked, useQuestion } from "./use-question";

interface Props {
  readonly servers: readonly ShownServer[];
  readonly caseId: string | undefined;
}

const STATUS = [
  ["", "serviceAnyStatus"],
  ["open", "serviceStatusOpen"],
  ["closed", "serviceStatusClosed"],
] as const satisfies readonly (readonly [string, TextKey])[];

/** Look up what people asked for, near a subject or anywhere, and take some of it to a case. */
export function FindTab({ servers, caseId: from }: Props) {
  const { caseId, field } = useCaseChoice(from);
  const [chosen, setChosen] = useState<ShownServer>();
  const asked = useQuestion();
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string>();
  const search = useJob(searching);
  const server = chosen ?? servers[0];
  const found = search.state?.at === "done" ? search.state.value : undefined;
  if (!server) return null;
  const look = async (): Promise<void> => {
    setTried(true);
    if (!asked.question || search.isRunning) return;
    // First of all: the browser lets us ask only from within the press.
    const isAllowed = await allowSite(hostOf(server.server.url));
    setProblem(isAllowed ? undefined : t("serviceFailureNotAllowed"));
    if (isAllowed) search.start({ server: server.server, question: asked.question });
  };
  return (
    <>
      <form
        class="service-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        {field}
        <ServerField servers={servers} chosen={server} onChoose={setChosen} />
        {caseId !== undefined && <PlaceChoice caseId={caseId} asked={asked} />}
        <QuestionFields asked={asked} isTried={isTried} />
        <p class="bar start">
          <button type="submit" class="primary">
            {t("serviceFind")}
          </button>
        </p>
        <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      </form>
      <JobStatus job={search} hasOwnEnd />
      {found && <FoundList key={found.answers[0]?.at ?? ""} found={found} caseId={caseId} about={asked.texts.about} />}
    </>
  );
}

/** Near which subject of the case: its place is taken over. */
function PlaceChoice({ caseId, asked }: { readonly caseId: string; readonly asked: Asked }) {
  const places = useLive((db) => casePlaces(db, caseId), [caseId]);
  if (!places || places.length === 0) return null;
  const nameOf = ({ name, latitude }: CasePlace) => (latitude === null ? t("serviceWithoutPlace", name) : name);
  return (
    <ChoiceField
      label={t("serviceAbout")}
      value={places.find(({ name }) => name === asked.texts.about)?.listing ?? ""}
      choices={[["", t("serviceAboutNothing")], ...places.map((one) => [one.listing, nameOf(one)] as const)]}
      onValue={(listing) => {
        const place = places.find((one) => one.listing === listing);
        asked.type({
          about: place?.name.slice(0, 500) ?? "",
          latitude: place?.latitude?.toString() ?? "",
          longitude: place?.longitude?.toString() ?? "",
        });
      }}
    />
  );
}

function QuestionFields({ asked, isTried }: { readonly asked: Asked; readonly isTried: boolean }) {
  const { texts, type, status, setStatus, wrong } = asked;
  const daysWrong = wrong.has("days") ? t("serviceDaysWrong") : wrong.has("span") ? t("serviceSpanWrong") : undefined;
  return (
    <>
      <div class="service-row">
        <Day label={t("serviceFrom")} value={texts.from} onValue={(from) => type({ from })} />
        <Day label={t("serviceTo")} value={texts.to} onValue={(to) => type({ to })} />
        <ChoiceField
          label={t("serviceStatus")}
          value={status}
          choices={STATUS.map(([value, name]) => [value, t(name)] as const)}
          onValue={setStatus}
        />
      </div>
      {isTried && daysWrong !== undefined && <p class="problem">{daysWrong}</p>}
      <div class="service-row">
        <TextField label={t("serviceLatitude")} value={texts.latitude} onValue={(latitude) => type({ latitude })} />
        <TextField label={t("serviceLongitude")} value={texts.longitude} onValue={(longitude) => type({ longitude })} />
        <TextField label={t("serviceRadius")} value={texts.radius} onValue={(radius) => type({ radius })} />
      </div>
      {isTried && wrong.has("place") && <p class="problem">{t("servicePlaceWrong")}</p>}
      <p class="small soft">{t("servicePlaceHint")}</p>
    </>
  );
}

const Day = ({
  label,
  value,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) => (
  <label class="field">
    {label}
    <input type="date" value={value} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
  </label>
);
