import { useEffect, useId, useState } from "preact/hooks";
import { type CaseRow, areLookAlike, caseOpened } from "../../domain/casework/cases";
import { type FoundIds, titleFromPage } from "../../domain/casework/case-ids";
import { hostOf } from "../../domain/evidence/sources";
import { type CaseSystem, patternsOn } from "../../domain/policy";
import type { PageRead } from "../../messaging";
import { caseKindName } from "../../ui/case-kind-names";
import { t, tn } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { Words } from "../../ui/words";
import { listCases } from "../../storage/reading";
import { useTools } from "../hooks/panel-context";
import { useLive } from "../hooks/use-live";
import { CASE_TROUBLES, type CaseTrouble } from "../sentences/case-troubles";
import { ReopenCase } from "./reopen-case";

interface Props {
  readonly tabId: number;
  readonly page: PageRead;
  readonly system: CaseSystem;
  readonly active: string | undefined;
  readonly onChoose: (caseId: string) => void;
}

/** The cases that a page of the agency speaks of, each with the way to make it the active one. */
export function CaseHere({ tabId, page, system, active, onChoose }: Props) {
  const { ask, onFault } = useTools();
  const heading = useId();
  const [found, setFound] = useState<FoundIds>();
  const isOurs = patternsOn(system, hostOf(page.url)).length > 0;
  useEffect(() => {
    let isCurrent = true;
    setFound(undefined);
    if (isOurs)
      ask("findCaseIds", { tabId }).then((answer) => {
        if (isCurrent && answer.ok) setFound(answer.value);
      }, onFault);
    return () => {
      isCurrent = false;
    };
  }, [tabId, page.token, page.url, page.readAt, isOurs]);
  const ids = found?.ids.filter(({ caseId }) => caseId !== active) ?? [];
  if (!found || ids.length === 0) return null;
  return (
    <section class="case-here" aria-labelledby={heading}>
      <h2 id={heading}>{tn("panelCasesHere", found.count)}</h2>
      <ul>
        {ids.map((one) => (
          <Here key={one.caseId} {...one} title={page.title} onChoose={onChoose} />
        ))}
      </ul>
      {found.count > found.ids.length && <p class="small soft">{tn("panelCasesHereMore", found.ids.length)}</p>}
    </section>
  );
}

interface HereProps extends Pick<Props, "onChoose"> {
  readonly caseId: string;
  readonly kind: CaseRow["kind"];
  readonly title: string;
}

function Here({ caseId, kind, title: pageTitle, onChoose }: HereProps) {
  const { db, perform, onFault } = useTools();
  const cases = useLive(() => listCases(db), []);
  const [busy, whileBusy] = useBusy();
  const [trouble, setTrouble] = useState<CaseTrouble>();
  const [isWarned, setWarned] = useState(false);
  if (!cases) return null;
  const row = cases.find((one) => one.caseId === caseId);
  const alike = row ? undefined : cases.find((one) => areLookAlike(one.caseId, caseId));
  const title = titleFromPage(caseId, kind, pageTitle);
  const choose = () => {
    onChoose(caseId);
  };
  const open = async (): Promise<void> => {
    // Who has read of it and presses once more means another case.
    setWarned(true);
    if (alike && !isWarned) return;
    const done = await perform(caseOpened, { caseId, kind, title, purpose: "" });
    if (done.ok) choose();
    else setTrouble(done.error);
  };
  return (
    <li>
      <p>
        <bdi class="id">{caseId}</bdi> · <Words>{row?.title ?? t("panelCaseHereNew", title, caseKindName(kind))}</Words>
      </p>
      {row?.status === "closed" ? (
        <ReopenCase row={row} onReopened={choose} />
      ) : (
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (row) choose();
            else whileBusy(open).catch(onFault);
          }}
        >
          {t(row ? "panelCaseHereUse" : "panelCaseHereOpen", caseId)}
        </button>
      )}
      <div role="alert" class="small">
        {alike && isWarned && !trouble && <p dir="auto">{t("caseLooksLike", alike.caseId, caseId)}</p>}
        {trouble && <p class="bad">{t(CASE_TROUBLES[trouble.code], caseId)}</p>}
      </div>
    </li>
  );
}
