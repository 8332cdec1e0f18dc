import { useState } from "preact/hooks";
import { ACTIVE_CASE } from "../../platform/kept";
import { listCases } from "../../storage/reading";
import { PickField } from "../../ui/pick-field";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";

/** Which open case something is for: the one that was come from, else the one that is worked on. Hiring cases take none of it. */
export function useCaseChoice(from: string | undefined) {
  const open = useLive((db) => listCases(db, { status: "open" }), []);
  const active = usePreference(ACTIVE_CASE);
  const [chosen, setChosen] = useState<string | null>();
  const cases = open?.filter(({ kind }) => kind !== "hiring") ?? [];
  const ids = new Set(cases.map(({ caseId }) => caseId));
  const first = [from, active].find((id) => id !== undefined && ids.has(id));
  const caseId = chosen === undefined ? first : (chosen ?? undefined);
  const field =
    open && cases.length === 0 ? (
      <p>{t("serviceNoOpenCase")}</p>
    ) : (
      <PickField
        key={first}
        label={t("caseViewCase")}
        nothing={t("streamChooseCase")}
        picks={cases.map((one) => ({ key: one.caseId, name: `${one.caseId} ${one.title}`.trim() }))}
        picked={caseId}
        onPick={(key) => setChosen(key ?? null)}
      />
    );
  return { caseId, field };
}
