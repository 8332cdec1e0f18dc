import { useState } from "preact/hooks";
import type { Withheld } from "../../domain/evidence/captures";
import type { WithheldKind } from "../../domain/evidence/withhold";
import type { Overruled } from "../../domain/evidence/withholding";
import { t, tn } from "../../ui/texts";
import { withheldWords } from "../../ui/withheld-names";
import { Words } from "../../ui/words";
import { useTools } from "../hooks/panel-context";
import { CAPTURE_TROUBLES } from "../sentences/capture-troubles";
import { READ_TROUBLES } from "../sentences/read-troubles";

interface Props {
  readonly kinds: readonly Withheld[];
  /** Of which kinds the agency lets a false alarm be overruled. */
  readonly overrulable: ReadonlySet<WithheldKind> | undefined;
  readonly overruled: number;
  readonly tabId: number | undefined;
  readonly token: string;
  readonly onOverrule: (passage: Overruled) => void;
}

/** What stood on the page of a person and is not kept for a hiring case: by kind, never the words unless the official asks for them. */
export function WithheldBox({ kinds, overrulable, overruled, ...show }: Props) {
  const mayShow = kinds.some(({ kind }) => overrulable?.has(kind) === true);
  return (
    <section class="notice calm withheld-box" aria-label={t("panelWithheld")}>
      <p>
        <b>{t("panelWithheld")}</b>{" "}
        {kinds.length === 0 ? t("panelWithheldNothing") : t("panelWithheldKinds", withheldWords(kinds))}
      </p>
      <p class="small soft">{t(kinds.length === 0 ? "panelWithheldNoCue" : "panelWithheldHow")}</p>
      {overruled > 0 && (
        <p class="small" role="status">
          {tn("panelOverruled", overruled)}
        </p>
      )}
      {mayShow && <Passages key={`${show.token} ${String(overruled)}`} {...show} />}
    </section>
  );
}

/** The words themselves, in the memory of this view and nowhere else. */
function Passages({ tabId, token, onOverrule }: Pick<Props, "tabId" | "token" | "onOverrule">) {
  const { ask, onFault } = useTools();
  const [passages, setPassages] = useState<readonly Overruled[]>();
  const [problem, setProblem] = useState<string>();
  const show = async (): Promise<void> => {
    if (tabId === undefined) return;
    const answer = await ask("withheldWords", { tabId, token });
    if (answer.ok) setPassages(answer.value.passages);
    setProblem(answer.ok ? undefined : troubleOf(answer.error.code));
  };
  if (!passages)
    return (
      <>
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            show().catch(onFault);
          }}
        >
          {t("panelShowWithheld")}
        </button>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </>
    );
  return (
    <div class="withheld-passages">
      <p class="small soft">{t("panelShownWithheld")}</p>
      <ul>
        {passages.map((passage) => (
          <li key={`${passage.kind} ${passage.words}`}>
            <p>
              “<Words>{passage.words}</Words>”{" "}
              <span class="small soft">{withheldWords([{ kind: passage.kind, count: 1 }])}</span>
            </p>
            <button
              type="button"
              class="quiet small"
              aria-label={t("panelOverruleNamed", passage.words)}
              onClick={() => {
                onOverrule(passage);
              }}
            >
              {t("panelOverrule")}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet small"
        onClick={() => {
          setPassages(undefined);
        }}
      >
        {t("panelHideWithheld")}
      </button>
    </div>
  );
}

const troubleOf = (code: keyof typeof READ_TROUBLES | "page-moved" | "overrule-barred"): string =>
  code === "page-moved" || code === "overrule-barred" ? t(CAPTURE_TROUBLES[code]) : t(READ_TROUBLES[code].title);
