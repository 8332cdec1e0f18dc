import { useId, useRef } from "preact/hooks";
import { LIMITS, type Subject } from "../../domain/evidence/reading";
import { Clamped } from "../../ui/clamped";
import { formatNumber, t } from "../../ui/texts";
import { useObserved } from "../../ui/use-observed";
import type { Marking } from "../hooks/use-marking";
import { useTools } from "../hooks/panel-context";
import { MARK_TROUBLES } from "../sentences/mark-troubles";
import type { PageState } from "../state/page-state";
import { subjectName } from "./subject-section";

interface Props {
  readonly page: PageState;
  /** The id of what marked words are said of; undefined for the page itself. */
  readonly about: string | undefined;
  readonly marking: Marking;
  /** Why nothing can be captured, in words. */
  readonly why: string | undefined;
  readonly onAbout: (subject: string) => void;
}

/** Captures the words that are marked on the page: what they are about, and what was taken and is not captured yet. */
export function MarkRow({ page: state, about, marking, why, onAbout }: Props) {
  const { page, draft, markTrouble, movedOn, capture } = state;
  const button = useRef<HTMLButtonElement>(null);
  const keys = useMarkKeys();
  if (!page) return null;
  const isUnderWay = capture.status === "under-way";
  return (
    <section class="marking" aria-label={t("markCapture")}>
      <div role="alert" class={markTrouble ? "notice" : "none"}>
        {markTrouble && <p>{t(MARK_TROUBLES[markTrouble.code], formatNumber(LIMITS.text))}</p>}
      </div>
      {draft.marked && !isUnderWay && (
        <div class="notice calm">
          <b class="small">{t("markTaken")}</b>
          <Clamped text={draft.marked.marked.words} of={t("markTaken")} />
          {why !== undefined && <p class="small">{why}</p>}
          <p>
            <button type="button" class="small" onClick={marking.capture}>
              {t("markCaptureThese")}
            </button>{" "}
            <button
              type="button"
              class="quiet small"
              onClick={() => {
                marking.drop();
                button.current?.focus();
              }}
            >
              {t("markDrop")}
            </button>
          </p>
        </div>
      )}
      <div class="mark-line">
        <button
          ref={button}
          type="button"
          class="quiet small"
          aria-disabled={movedOn || isUnderWay}
          onClick={() => {
            if (!movedOn && !isUnderWay) marking.mark();
          }}
        >
          {t("markCapture")}
        </button>
        {keys !== undefined && <kbd class="small soft">{keys}</kbd>}
        <About subjects={page.reading.subjects} about={about} onAbout={onAbout} />
      </div>
    </section>
  );
}

const MOST = 500;

interface AboutProps {
  readonly subjects: readonly Subject[];
  readonly about: string | undefined;
  readonly onAbout: (subject: string) => void;
}

/** What marked words are said of: one of the things on the page, or the page itself. */
function About({ subjects, about, onAbout }: AboutProps) {
  const id = useId();
  const named = subjects.filter((subject) => subject.name !== undefined || subject.id === about).slice(0, MOST);
  if (named.length === 0) return null;
  return (
    <span class="mark-about small">
      <label for={id}>{t("markAbout")}</label>
      <select
        id={id}
        value={about ?? ""}
        onChange={({ currentTarget }) => {
          onAbout(currentTarget.value);
        }}
      >
        {named.map((subject) => (
          <option key={subject.id} value={subject.id}>
            {subjectName(subject)}
          </option>
        ))}
        <option value="">{t("markAboutPage")}</option>
      </select>
    </span>
  );
}

/** The keys that capture what is marked; undefined where none are set. */
function useMarkKeys(): string | undefined {
  const { markShortcut } = useTools();
  const { value } = useObserved<string | undefined>((onValue, onError) => {
    markShortcut().then(onValue, onError);
    return () => undefined;
  }, []);
  return value;
}
