import { useState } from "preact/hooks";
import { officialNamed } from "../../domain/casework/sharing";
import { officialNames, ownOrigin } from "../../storage/reading";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";

/** What colleagues are to call the official here. */
export function OwnName() {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const held = useLive(async (db) => (await officialNames(db)).get((await ownOrigin(db)) ?? "") ?? "", []);
  const [typed, setTyped] = useState<string>();
  if (held === undefined) return null;
  const name = typed ?? held;
  const submit = async () => {
    if (await run(() => perform(officialNamed, { name }), t("teamNameSaved"))) setTyped(undefined);
  };
  return (
    <section aria-labelledby="team-name">
      <h2 id="team-name">{t("teamName")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t("teamOfficial")}
          hint={t("teamOfficialHint")}
          value={name}
          onValue={setTyped}
          problem={problem}
        />
        <p class="bar start">
          <button type="submit" disabled={name.trim() === "" || name === held}>
            {t("teamNameSave")}
          </button>
        </p>
      </form>
    </section>
  );
}
