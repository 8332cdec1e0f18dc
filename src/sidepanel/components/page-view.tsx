import { useMemo } from "preact/hooks";
import { pageKey } from "../../domain/evidence/captures";
import type { CaseKind } from "../../domain/casework/cases";
import { hostOf } from "../../domain/evidence/sources";
import { t } from "../../ui/texts";
import { correctionOf } from "../../platform/kept";
import type { ShowFacts } from "../control/show-facts";
import type { CapturedBefore } from "../hooks/use-captured-before";
import { mainOf } from "../state/default-ticks";
import type { KeyedFact } from "../state/keyed-fact";
import type { PageState } from "../state/page-state";
import type { PageEvent } from "../state/panel-event";
import { subjectGroups } from "../state/subject-groups";
import { CapturedBeforeNotice } from "./captured-before-notice";
import { FirstReading } from "./first-reading";
import { MainChoice } from "./main-choice";
import { MovedOn } from "./moved-on";
import { NoteField } from "./note-field";
import { NothingFound } from "./nothing-found";
import { Pointing } from "./pointing";
import { ReadTroubleNotice } from "./read-trouble-notice";
import { SoughtStatus } from "./sought-words";
import { Subjects } from "./subjects";
import { WarningList } from "./warning-list";

interface Props {
  readonly page: PageState;
  readonly kind: CaseKind | undefined;
  readonly ticked: ReadonlySet<string>;
  readonly freshAsked: number;
  readonly before: CapturedBefore | undefined;
  readonly activeCase: string | undefined;
  readonly tell: (event: PageEvent) => void;
  readonly onRead: () => void;
  readonly shows: ShowFacts;
  readonly onPick: (() => void) | undefined;
}

const NOTHING: CapturedBefore["standing"] = new Map();

/** What one tab's page says, or why nothing can be said of it. */
export function PageView(props: Props) {
  const { page: state, kind, ticked, freshAsked, before, activeCase, tell, onRead, onPick, shows } = props;
  const { page, facts, fresh, draft, failure, movedOn } = state;
  const main = page && mainOf(page.reading, draft.main);
  const groups = useMemo(() => subjectGroups(page?.reading.subjects ?? [], facts, main), [facts, main]);
  const tools = useMemo(
    () => ({
      ticked,
      corrections: draft.corrections,
      fresh,
      freshAsked,
      standing: before?.standing ?? NOTHING,
      sought: state.sought,
      onShow: ({ key, fact }: KeyedFact) => {
        shows.scroll(key, fact);
      },
      onTick: (keys: readonly string[], on: boolean) => {
        tell({ type: "ticked", keys, on });
      },
      onCorrect: (key: string, texts: Readonly<Record<string, string>>) => {
        tell({ type: "corrected", key, texts });
      },
      typedUnder: (key: string) => correctionOf(page ? pageKey(page.url) : "", key),
      onRead,
    }),
    [page?.url, ticked, draft.corrections, before, state.sought, fresh, freshAsked],
  );
  // Hundreds of reviews are not looked at again while a note is being typed.
  const subjects = useMemo(
    () => page && <Subjects groups={groups} main={main} host={hostOf(page.url)} tools={tools} />,
    [groups, main, tools],
  );
  if (!page) return failure ? <ReadTroubleNotice failure={failure} onRead={onRead} /> : <FirstReading />;
  const asksMain = page.reading.main === undefined && groups.length > 1;
  return (
    <>
      {movedOn && <MovedOn onRead={onRead} />}
      {failure && <ReadTroubleNotice failure={failure} onRead={onRead} />}
      {before && <CapturedBeforeNotice before={before} activeCase={activeCase} tools={tools} shows={shows} />}
      {asksMain && (
        <MainChoice
          subjects={groups.map(({ subject }) => subject)}
          chosen={draft.main}
          onChoose={(subject) => {
            tell({ type: "main-chosen", subject });
          }}
        />
      )}
      {facts.length === 0 && <NothingFound title={page.title} onRead={onRead} onPick={onPick} />}
      {kind === "hiring" && facts.length > 0 && <p class="soft small">{t("panelHiring")}</p>}
      {facts.length > 0 && (
        <Pointing facts={facts} shows={shows}>
          {subjects}
        </Pointing>
      )}
      <SoughtStatus last={state.lastSought} />
      <WarningList warnings={page.reading.warnings} onRead={onRead} />
      {facts.length > 0 && onPick && (
        <p class="small soft">
          {t("pickMissing")}{" "}
          <button type="button" class="quiet small" onClick={onPick}>
            {t("pickOnPage")}
          </button>
        </p>
      )}
      {facts.length > 0 && (
        <NoteField
          text={draft.note}
          onText={(text) => {
            tell({ type: "note-written", text });
          }}
        />
      )}
    </>
  );
}
