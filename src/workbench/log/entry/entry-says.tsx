import type { StoredEntry } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { Gone } from "./gone";

/** What an entry says. A payload that this version does not know is shown as it stands. */
export function EntrySays({ entry }: { readonly entry: StoredEntry }) {
  const { words } = useWorkbench();
  if (entry.salt === undefined) return <Gone header={entry.header} />;
  return (
    <section class="entry-words">
      <h2>{t("logSays")}</h2>
      {words.detailOf(entry) ?? <Unknown payload={entry.payload} />}
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
