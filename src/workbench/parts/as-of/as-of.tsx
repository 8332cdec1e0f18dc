import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { fail } from "../../../domain/ground/result";
import type { About, KnownAt } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { type Workbench, WorkbenchProvider, useWorkbench } from "../../frame/workbench";
import { AS_THEN } from "../../words/failure-words";
import { showAsOf, useMoment } from "./moments";
import { nameOfAbout } from "./name-of";
import { useKnownAt } from "./use-known-at";

interface Props {
  readonly about: About;
  readonly children: ComponentChildren;
}

/** What stands in it is shown as it is known, or as it was known at the moment that was chosen for it. */
export function AsOf({ about, children }: Props) {
  const name = nameOfAbout(about);
  const at = useMoment(name);
  if (at === undefined) return <>{children}</>;
  return (
    <Then key={`${name} ${at}`} at={at} about={about} onNow={() => showAsOf(name, undefined)}>
      {children}
    </Then>
  );
}

interface ThenProps extends Props {
  readonly at: string;
  readonly onNow: () => void;
}

function Then({ at, about, onNow, children }: ThenProps) {
  const known = useKnownAt(at, about);
  return (
    <>
      <div class="as-of-banner" role="status">
        <p>
          <b>{t("asOfShown", formatMoment(at))}</b> {t("asOfHelp")}
        </p>
        {known && <Lacking known={known} />}
        <button type="button" onClick={onNow}>
          {t("asOfBack")}
        </button>
      </div>
      {known ? <WithTables known={known}>{children}</WithTables> : <p class="page soft">{t("workbenchLoading")}</p>}
    </>
  );
}

/** What of then is not here any more. */
function Lacking({ known: { erased, withoutRows } }: { readonly known: KnownAt }) {
  if (erased === 0 && withoutRows.length === 0) return null;
  return (
    <p class="small">
      {erased > 0 && tn("asOfErased", erased)} {withoutRows.length > 0 && t("asOfWithoutRows", withoutRows.join(", "))}
    </p>
  );
}

function WithTables({ known, children }: { readonly known: KnownAt; readonly children: ComponentChildren }) {
  const workbench = useWorkbench();
  const then = useMemo<Workbench>(
    () => ({
      ...workbench,
      db: known.db,
      // What was cannot be changed; and a change of what is should be made where that is seen.
      perform: () => Promise.resolve(fail(AS_THEN)),
    }),
    [known],
  );
  return <WorkbenchProvider value={then}>{children}</WorkbenchProvider>;
}
