import { useMemo } from "preact/hooks";
import { pageKey } from "../../domain/evidence/captures";
import type { CaseKind } from "../../domain/casework/cases";
import type { ChangeRow } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { t } from "../../ui/texts";
import { KEPT_NOWHERE } from "../../ui/typed";
import { correctionOf } from "../../platform/kept";
import type { ShowFacts } from "../control/show-facts";
import type { CapturedBefore } from "../hooks/use-captured-before";
import { useWritten } from "../hooks/use-written";
import { isOfPerson, mainOf } from "../state/default-ticks";
import type { KeyedFact } from "../state/keyed-fact";
import type { PageState } from "../state/page-state";
import { partlyShown } from "../state/partly-shown";
import type { PageEvent } from "../state/panel-event";
import { isListed, subjectGroups } from "../state/subject-groups";
import type { DeskHere } from "../hooks/use-desk";
import { AllowSite } from "./allow-site";
import { BarredNotice } from "./barred-notice";
import { CapturedBeforeNotice } from "./captured-before-notice";
import { FeedsHere } from "./feeds-here";
import { FirstReading } from "./first-reading";
import { KindsNotTaken } from "./kinds-not-taken";
import { MainChoice } from "./main-choice";
import { MovedOn } from "./moved-on";
import { NothingFound } from "./nothing-found";
import { Pointing } from "./pointing";
import { ReadTroubleNotice } from "./read-trouble-notice";
import { SoughtStatus } from "./sought-words";
import { Subjects } from "./subjects";
import { ToldChanges } from "./told-changes";
import { WarningList } from "./warning-list";
import { WithheldBox } from "./withheld-box";

interface Props {
  readonly tabId: number | undefined;
  readonly page: PageState;
  readonly kind: CaseKind | undefined;
  /** What the agency says of taking facts of it for the active case. */
  readonly desk: DeskHere | undefined;
  /** How many facts of it are left out, for that kind of case does not take them. */
  readonly notTaken: number;
  readonly ticked: ReadonlySet<string>;
  readonly freshAsked: number;
  readonly before: CapturedBefore | undefined;
  /** What watches have told of what it shows. */
  readonly told: readonly ChangeRow[];
  readonly activeCase: string | undefined;
  readonly tell: (event: PageEvent) => void;
  readonly onRead: () => void;
  readonly shows: ShowFacts;
  readonly onPick: (() => void) | undefined;
}

const NOTHING: CapturedBefore["standing"] = new Map();

/** What one tab's page says, or why nothing can be said of it. */
export function PageView(props: Props) {
  const {
    tabId,
    page: state,
    kind,
    desk,
    notTaken,
    ticked,
    freshAsked,
    before,
    told,
    activeCase,
    tell,
    onRead,
    onPick,
    shows,
  } = props;
  const { page, facts, fresh, draft, failure, movedOn } = state;
  const isHiring = kind === "hiring";
  const main = page && mainOf(page.reading, draft.main);
  const groups = useMemo(() => subjectGroups(page?.reading.subjects ?? [], facts, main), [facts, main]);
  const partly = useMemo(() => partlyShown(facts), [facts]);
  const written = useWritten(before?.places, activeCase);
  const tools = useMemo(
    () => ({
      ticked,
      corrections: draft.corrections,
      fresh,
      freshAsked,
      standing: before?.standing ?? NOTHING,
      written,
      partly,
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
      // For a hiring case no words of the page are kept beside what is captured.
      typedUnder: (key: string) => (isHiring ? KEPT_NOWHERE : correctionOf(page ? pageKey(page.url) : "", key)),
      onRead,
    }),
    [page?.url, isHiring, ticked, draft.corrections, before, written, state.sought, fresh, freshAsked, partly],
  );
  // Hundreds of reviews are not looked at again while a note is being typed.
  const subjects = useMemo(
    () => page && <Subjects groups={groups} main={main} host={hostOf(page.url)} tools={tools} />,
    [groups, main, tools],
  );
  if (!page)
    return failure ? <ReadTroubleNotice failure={failure} onRead={onRead} /> : <FirstReading isHiring={isHiring} />;
  const isBarred = desk !== undefined && !desk.site.allowed;
  const asksMain = page.reading.main === undefined && groups.length > 1;
  const isList = isListed(groups, main);
  const choice = (
    <MainChoice
      subjects={groups.map(({ subject }) => subject)}
      chosen={draft.main}
      onChoose={(subject) => {
        tell({ type: "main-chosen", subject });
      }}
    />
  );
  return (
    <>
      {movedOn && <MovedOn failure={failure} onRead={onRead} />}
      {failure && <ReadTroubleNotice failure={failure} onRead={onRead} />}
      <ToldChanges told={told} />
      {isBarred && kind && (
        <BarredNotice
          desk={desk}
          kind={kind}
          host={hostOf(page.url)}
          hasEvidence={before !== undefined && before.captures.length > 0}
        />
      )}
      {before && <CapturedBeforeNotice before={before} activeCase={activeCase} tools={tools} shows={shows} />}
      {asksMain && !isList && choice}
      <KindsNotTaken count={notTaken} />
      {facts.length === 0 && !isBarred && notTaken === 0 && (
        <NothingFound title={page.title} onRead={onRead} onPick={onPick} />
      )}
      {page.withheldKinds && (
        <WithheldBox
          kinds={page.withheldKinds}
          overrulable={desk?.overrulable}
          overruled={state.overruled.length}
          tabId={tabId}
          token={page.token}
          onOverrule={(passage) => {
            tell({ type: "overruled", passage });
            onRead();
          }}
        />
      )}
      {isHiring && facts.length > 0 && <p class="soft small">{t("panelHiring")}</p>}
      {!isHiring && facts.length > 0 && isOfPerson(page.reading, main) && <p class="notice">{t("panelOfPerson")}</p>}
      {facts.length > 0 && (
        <Pointing facts={facts} shows={shows}>
          {subjects}
        </Pointing>
      )}
      {asksMain && isList && choice}
      {page.feeds && page.feeds.length > 0 && <FeedsHere key={page.url} feeds={page.feeds} />}
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
      {/^https?:/u.test(page.url) && !isBarred && (
        <AllowSite url={page.url} host={hostOf(page.url)} isElsewhere={movedOn} />
      )}
    </>
  );
}
