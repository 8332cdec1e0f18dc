import { useState } from "preact/hooks";
import { announcementWithdrawn } from "../../../domain/keeping/announcements";
import type { Policy } from "../../../domain/policy";
import {
  type DecisionToShow,
  type PublicItem,
  decisionsToShow,
  listReleases,
  publicItems,
} from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { TextField } from "../../../ui/text-field";
import { language, t, tn } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { CaseLink } from "../../parts/links/case-link";
import { saveBytes } from "../../parts/save-bytes";
import { failureWords } from "../../words/failure-words";
import { AnnounceDialog } from "./announce-dialog";
import { signedFeed } from "./use-feed";

/** Decisions that the agency makes public, one by one, and the signed feed of them. */
export function FeedPart({ policy }: { readonly policy: Policy }) {
  const items = useLive(publicItems, []);
  const decisions = useLive(decisionsToShow, []);
  const [chosen, setChosen] = useState<DecisionToShow>();
  if (!items || !decisions) return null;
  const open = items.filter(({ withdrawn }) => withdrawn === "");
  const shown = new Set(open.map(({ made }) => made.ofId));
  const rest = decisions.filter(({ decisionId }) => !shown.has(decisionId));
  return (
    <section class="head" aria-labelledby="feed-part">
      <h2 id="feed-part">{t("feedTitle")}</h2>
      <p class="soft">{t("feedHelp")}</p>
      {open.length === 0 && <p class="soft">{t("feedNothing")}</p>}
      <ul class="releases-made">
        {open.map((item) => (
          <Public key={item.announcementId} item={item} />
        ))}
      </ul>
      {open.length > 0 && <SaveFeed policy={policy} items={open} />}
      {rest.length > 0 && (
        <details>
          <summary>{tn("feedDecisions", rest.length)}</summary>
          <ul class="releases-made">
            {rest.map((decision) => (
              <li key={decision.decisionId}>
                <Words>{decision.title}</Words>{" "}
                <span class="soft">
                  <CaseLink caseId={decision.caseId} /> · {formatDay(decision.madeAt.slice(0, 10))}
                </span>{" "}
                <button
                  type="button"
                  class="small"
                  aria-label={t("announceOf", decision.title)}
                  onClick={() => setChosen(decision)}
                >
                  {t("announce")}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen && <AnnounceDialog decision={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function Public({ item: { announcementId, made, madeAt } }: { readonly item: PublicItem }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const takeBack = () =>
    run(() => perform(announcementWithdrawn, { announcementId, reason: t("feedTakenBackReason") }), t("feedTakenBack"));
  return (
    <li>
      <strong>
        <Words>{made.title}</Words>
      </strong>{" "}
      <span class="soft">{formatMoment(madeAt)}</span>{" "}
      <button
        type="button"
        class="quiet small"
        aria-label={t("feedTakeBackOf", made.title)}
        onClick={() => void takeBack()}
      >
        {t("feedTakeBack")}
      </button>
      {made.chosen !== "" && (
        <>
          <br />
          {t("announceChosen")}: <Words>{made.chosen}</Words>
        </>
      )}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </li>
  );
}

function SaveFeed({ policy, items }: { readonly policy: Policy; readonly items: readonly PublicItem[] }) {
  const { ask, say } = useWorkbench();
  const releases = useLive(listReleases, []) ?? [];
  const [busy, whileBusy] = useBusy();
  const [problem, setProblem] = useState<string>();
  const { texts, type } = useTyped("public-feed", {
    title: t("feedUsualTitle"),
    publisher: policy.agency.name ?? "",
    address: "",
  });
  const isAddress = texts.address.trim() === "" || /^https?:$/u.test(URL.parse(texts.address.trim())?.protocol ?? "");
  const save = async (): Promise<void> => {
    if (texts.publisher.trim() === "" || texts.title.trim() === "" || !isAddress) {
      setProblem(t("feedWordsMissing"));
      return;
    }
    const head = {
      title: texts.title.trim(),
      publisher: texts.publisher.trim(),
      home: policy.agency.helpUrl ?? "",
      address: texts.address.trim(),
      language: /^de\b/iu.test(language()) ? ("de" as const) : ("en" as const),
    };
    const made = await signedFeed(head, items, releases, ask);
    setProblem(made.ok ? undefined : failureWords(made.error));
    if (!made.ok) return;
    saveBytes(made.zip, "feed.zip");
    say(t("feedSaved"));
  };
  return (
    <form
      class="releases-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(save);
      }}
    >
      <TextField label={t("feedName")} value={texts.title} onValue={(title) => type({ ...texts, title })} />
      <TextField
        label={t("releasePublisher")}
        value={texts.publisher}
        onValue={(publisher) => type({ ...texts, publisher })}
      />
      <TextField
        label={t("feedAddress")}
        hint={t("feedAddressHint")}
        value={texts.address}
        isCode
        onValue={(address) => type({ ...texts, address })}
      />
      <div role="alert">{problem !== undefined && <p class="problem">{problem}</p>}</div>
      <p class="bar start">
        <button type="submit" aria-disabled={busy}>
          {t("feedSave")}
        </button>
      </p>
    </form>
  );
}
