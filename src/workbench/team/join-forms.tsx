import { useRef, useState } from "preact/hooks";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";

/** No invitation is longer. */
const MOST_BYTES = 100_000;

/** To join a team by an invitation, or to begin one. */
export function JoinForms() {
  return (
    <>
      <Invited />
      <Founding />
    </>
  );
}

/** An invitation comes as a file, or as text that is pasted. */
export function Invited() {
  const { ask, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const join = async (invitation: string) => {
    if (await run(() => ask("joinTeam", { by: "invitation", text: invitation }), t("teamJoined"))) setText("");
  };
  const fromFile = async (file: File) => join(await file.slice(0, MOST_BYTES).text());
  return (
    <section aria-labelledby="team-join">
      <h2 id="team-join">{t("teamJoin")}</h2>
      <p class="soft">{t("teamJoinHelp")}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("teamJoinFile")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) fromFile(file).catch(onUnreadable);
        }}
      />
      <p class="bar start">
        <button type="button" onClick={() => input.current?.click()}>
          {t("teamJoinFile")}
        </button>
      </p>
      <TextField label={t("teamInvitation")} rows={4} isCode value={text} onValue={setText} problem={problem} />
      <p class="bar start">
        <button type="button" class="primary" disabled={text.trim() === ""} onClick={() => void join(text)}>
          {t("teamJoinDo")}
        </button>
      </p>
    </section>
  );
}

function Founding() {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  const [typed, setTyped] = useState({ team: "", addresses: "", credentials: "" });
  const addresses = typed.addresses.split(/\s+/u).filter((one) => one !== "");
  const begin = () =>
    run(
      () => ask("joinTeam", { by: "founding", team: typed.team.trim(), addresses, credentials: typed.credentials }),
      t("teamJoined"),
    );
  return (
    <details class="team-found">
      <summary>{t("teamFound")}</summary>
      <p class="soft">{t("teamFoundHelp")}</p>
      <TextField
        label={t("teamFoundName")}
        hint={t("teamFoundNameHint")}
        isCode
        value={typed.team}
        onValue={(team) => setTyped({ ...typed, team })}
      />
      <TextField
        label={t("teamAddresses")}
        hint={t("teamAddressesHint")}
        rows={3}
        isCode
        value={typed.addresses}
        onValue={(addresses) => setTyped({ ...typed, addresses })}
      />
      <TextField
        label={t("teamCredentials")}
        hint={t("teamCredentialsHint")}
        rows={3}
        isCode
        value={typed.credentials}
        onValue={(credentials) => setTyped({ ...typed, credentials })}
        problem={problem}
      />
      <p class="bar start">
        <button type="button" disabled={typed.team === "" || addresses.length === 0} onClick={() => void begin()}>
          {t("teamFoundDo")}
        </button>
      </p>
    </details>
  );
}
