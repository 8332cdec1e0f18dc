import { useState } from "preact/hooks";
import { captureUnlinked } from "../../../domain/casework/cases";
import { newId } from "../../../platform";
import { ACTIVE_CASE } from "../../../platform/kept";
import { listCases } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { formatMoment } from "../../../ui/dates";
import { PickField } from "../../../ui/pick-field";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { streamTrouble } from "../troubles";
import type { ShownStory, Streams } from "../use-streams";

interface Props {
  readonly story: ShownStory;
  readonly streams: Streams;
  readonly onKept: (undo: () => Promise<unknown>) => void;
  readonly onClose: () => void;
}

const TYPES = ["NewsArticle", "BlogPosting"] as const;

/** Keep a telling of a story to a case: which of them, to which case, and what that is. */
export function KeepDialog({ story, streams, onKept, onClose }: Props) {
  const { ask, perform, say } = useWorkbench();
  const cases = useLive((db) => listCases(db, { status: "open" }), []);
  const active = usePreference(ACTIVE_CASE);
  const rows = [story.first, ...story.others.map(({ row }) => row)];
  const [at, setAt] = useState(0);
  const [type, setType] = useState<(typeof TYPES)[number]>("NewsArticle");
  const [chosen, setChosen] = useState<string | null>();
  const [captureId] = useState(newId);
  const [trouble, setTrouble] = useState<string>();
  const row = rows[at] ?? story.first;
  const ids = new Set(cases?.map(({ caseId }) => caseId));
  const suggested = story.matches
    .flatMap(({ node }) => streams.subjects.get(node)?.caseIds ?? [])
    .find((id) => ids.has(id));
  const first = suggested ?? (active !== undefined && ids.has(active) ? active : undefined);
  const caseId = chosen === undefined ? first : (chosen ?? undefined);
  const submit = async (): Promise<boolean> => {
    if (caseId === undefined) {
      setTrouble(t("streamNoCase"));
      return false;
    }
    const answer = await ask("keepFeedItem", { feed: row.feed, id: row.id, caseId, captureId, type });
    setTrouble(answer.ok ? undefined : streamTrouble(answer.error));
    if (!answer.ok) return false;
    const undo = async () => {
      const undone = await perform(captureUnlinked, { captureId, caseId });
      if (undone.ok) say(t("streamUnkept", caseId));
    };
    onKept(undo);
    say(t("streamKeptTo", caseId), undo);
    return true;
  };
  return (
    <FormDialog
      title={t("streamKeepTitle")}
      submit={t("streamKeep")}
      problem={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      {rows.length > 1 ? (
        <fieldset class="streams-found">
          <legend>{t("streamWhich")}</legend>
          {rows.map(({ feed, id, item }, n) => (
            <label key={`${feed} ${id}`}>
              <input type="radio" name="telling" checked={n === at} onChange={() => setAt(n)} />{" "}
              <Words>{streams.feeds.find(({ url }) => url === feed)?.title || feed}</Words>
              <small class="soft">
                <Words>{item.title}</Words>
              </small>
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          <Words>{row.item.title}</Words>
        </p>
      )}
      {cases?.length === 0 ? (
        <p>{t("streamNoOpenCase")}</p>
      ) : (
        <PickField
          key={first}
          label={t("caseViewCase")}
          nothing={t("streamChooseCase")}
          picks={(cases ?? []).map((one) => ({ key: one.caseId, name: `${one.caseId} ${one.title}`.trim() }))}
          picked={caseId}
          onPick={(key) => setChosen(key ?? null)}
        />
      )}
      {suggested !== undefined && caseId === suggested && <p class="small soft">{t("streamCaseSuggested")}</p>}
      <label class="field">
        {t("streamItIs")}
        <select
          value={type}
          onChange={({ currentTarget }) => setType(TYPES.find((one) => one === currentTarget.value) ?? "NewsArticle")}
        >
          <option value="NewsArticle">{t("streamTypeNews")}</option>
          <option value="BlogPosting">{t("streamTypeBlog")}</option>
        </select>
      </label>
      <p class="small soft">{t("streamKeepHelp", formatMoment(row.fetchedAt))}</p>
    </FormDialog>
  );
}
