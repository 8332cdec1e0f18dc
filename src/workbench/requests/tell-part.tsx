import { useRef, useState } from "preact/hooks";
import type { ProtectionLanguage } from "../../domain/keeping/protection";
import {
  type AccessPart,
  type Hit,
  accessBundle,
  accessWordsIn,
  openPersonMatcher,
  redactOthers,
} from "../../domain/keeping/requests";
import type { PersonFound } from "../../jobs";
import { localDay, now } from "../../platform";
import { type SubjectRequest, caseById, caseKeeping } from "../../storage/reading";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { LanguageChoice } from "../parts/protection/language-choice";
import { languageHere } from "../parts/protection/language-here";
import { saveBytes } from "../parts/save-bytes";
import { caseTold } from "./case-told";
import { GROUPS } from "./request-names";
import type { Ticks } from "./use-ticks";
import { zipOf } from "./zip-of";

interface Props {
  readonly row: SubjectRequest;
  readonly found: PersonFound;
  readonly ticks: Ticks;
}

/** What the person is told: other people's data is redacted, and the official blacks out the rest; then it is saved. */
export function TellPart({ row, found, ticks }: Props) {
  const { requestId, person } = row;
  const policy = usePolicy();
  const [language, setLanguage] = useState<ProtectionLanguage>(languageHere);
  const before = { recipients: "", automated: "", blackouts: "" };
  const { texts, type } = useTyped(`request-tell:${requestId}`, before);
  const preview = useRef<HTMLDivElement>(null);
  const parts = ticks.ticked.map(partOf);
  const caseIds = [...new Set(parts.flatMap(({ cases }) => cases))].sort();
  const cases = useLive(
    async (db) =>
      Promise.all(
        caseIds.map(async (caseId) => ({ row: await caseById(db, caseId), keeping: await caseKeeping(db, caseId) })),
      ),
    [caseIds.join(" ")],
  );
  if (!policy || !person || !cases) return null;
  const say = accessWordsIn(language);
  const redact = redactOthers({
    others: found.others,
    blackouts: texts.blackouts.split("\n"),
    own: openPersonMatcher(person),
    marks: { other: say.other, blackout: say.blackout },
  });
  const save = async () => {
    const known = {
      reference: row.reference,
      receivedOn: row.receivedOn,
      day: localDay(now()),
      controller: policy.agency.controller ?? policy.agency.name ?? "",
      officer: policy.agency.dataProtectionOfficer ?? "",
      recipients: texts.recipients,
      automated: texts.automated,
      cases: cases.flatMap(({ row: of, keeping }) => (of ? [caseTold(of, keeping, policy, language)] : [])),
      parts,
    };
    const { html, json } = accessBundle(known, language, redact);
    saveBytes(await zipOf({ "information.html": html, "information.json": json }), `${fileName(row.reference)}.zip`);
  };
  const blackOut = () => {
    const chosen = document.getSelection();
    const isWithin = chosen?.anchorNode && preview.current?.contains(chosen.anchorNode);
    const words = isWithin ? chosen.toString().replace(/\s+/gu, " ").trim() : "";
    if (words !== "") type({ ...texts, blackouts: [texts.blackouts, words].filter((one) => one !== "").join("\n") });
  };
  return (
    <section class="requests-part">
      <h2>{t("requestTell")}</h2>
      <p class="soft">{t("requestTellHelp")}</p>
      <div class="requests-fields">
        <TextField
          label={t("requestRecipients")}
          hint={t("requestRecipientsHint")}
          rows={2}
          value={texts.recipients}
          onValue={(recipients) => type({ ...texts, recipients })}
        />
        <TextField
          label={t("requestAutomated")}
          hint={t("requestAutomatedHint")}
          rows={2}
          value={texts.automated}
          onValue={(automated) => type({ ...texts, automated })}
        />
      </div>
      <TextField
        label={t("requestBlackouts")}
        hint={t("requestBlackoutsHint")}
        rows={3}
        value={texts.blackouts}
        onValue={(blackouts) => type({ ...texts, blackouts })}
      />
      <details class="requests-preview">
        <summary>{t("requestPreview", String(parts.length))}</summary>
        <p class="bar start">
          <button type="button" onClick={blackOut}>
            {t("requestBlackOut")}
          </button>
        </p>
        <div ref={preview} lang={language}>
          {parts.map((part, n) => (
            <Part key={ticks.ticked[n]?.id ?? n} part={part} redact={redact} />
          ))}
        </div>
      </details>
      <p class="bar start">
        <LanguageChoice value={language} onValue={setLanguage} />
        <button type="button" class="primary" onClick={() => void save()}>
          {t("requestSave")}
        </button>
      </p>
    </section>
  );
}

const partOf = ({ group, source, title, at, caseIds, says }: Hit): AccessPart => ({
  ...{ group, source, title, at, says },
  cases: caseIds,
});

function Part({
  part: { group, title, source, says },
  redact,
}: {
  readonly part: AccessPart;
  readonly redact: (text: string) => string;
}) {
  return (
    <section class="requests-told">
      <p class="small soft">
        {t(GROUPS[group])} · <bdi>{redact(title || source)}</bdi>
      </p>
      {says.map(({ what, text }, n) => (
        <p key={`${what} ${n}`} class="as-written">
          <bdi>{redact(text)}</bdi>
        </p>
      ))}
    </section>
  );
}

const fileName = (reference: string): string =>
  reference.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "");
