import { useMemo, useState } from "preact/hooks";
import { fileUrl } from "../../domain/casework/profile-files";
import type { Fact } from "../../domain/evidence/reading";
import { groupBy } from "../../domain/ground/grouping";
import { mayTake } from "../../domain/policy";
import type { ProfileRead } from "../../jobs";
import { newId } from "../../platform";
import { propertyName } from "../../ui/property-names";
import { valueWords } from "../../ui/property-value";
import { formatNumber, t, tn } from "../../ui/texts";
import { FactLine, Tick } from "../../ui/tick";
import { fileFormatName } from "../../ui/where-read";
import { withheldWords } from "../../ui/withheld-names";
import { Words } from "../../ui/words";
import { useDoing } from "../frame/use-doing";
import { usePolicy } from "../frame/use-policy";
import { useWorkbench } from "../frame/workbench";

interface Props {
  readonly caseId: string;
  readonly read: ProfileRead;
  /** What was read is not held any longer. */
  readonly onKept: () => void;
  readonly onDiscard: () => void;
}

/** What a candidate's file says, group by group: nothing of it is kept that an official does not tick. */
export function Preview({ caseId, read, onKept, onDiscard }: Props) {
  const { ask, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [captureId] = useState(newId);
  const [ticked, setTicked] = useState<ReadonlySet<Fact>>(new Set());
  const policy = usePolicy();
  const { reading, withheld, name, format } = read;
  const facts = useMemo(
    () => reading.facts.filter(({ kind }) => policy && mayTake(policy, "hiring", kind)),
    [reading, policy],
  );
  const barred = reading.facts.length - facts.length;
  const groups = useMemo(() => [...groupBy(facts, groupOf)], [facts]);
  const tick = (some: readonly Fact[], on: boolean) => {
    const next = new Set(ticked);
    for (const fact of some)
      if (on) next.add(fact);
      else next.delete(fact);
    setTicked(next);
  };
  const keep = async () => {
    const done = await run(() => ask("receiveProfile", { capture: captureOf(read, { captureId, caseId }, ticked) }));
    if (!done) return;
    onKept();
  };
  const [person] = reading.subjects;
  return (
    <>
      <section class="notice calm" aria-label={t("panelWithheld")}>
        <p>
          <b>{t("panelWithheld")}</b>{" "}
          {withheld.length === 0 ? t("receivedWithheldNothing") : t("receivedWithheldKinds", withheldWords(withheld))}
        </p>
        <p class="small soft">{t(withheld.length === 0 ? "panelWithheldNoCue" : "receivedWithheldHow")}</p>
      </section>
      <section class="stack" aria-labelledby="received-says">
        <h2 id="received-says">
          <Words>{person?.name ?? t("receivedNameless")}</Words>
        </h2>
        <p class="small soft">
          <Words>{name}</Words> · {fileFormatName(format)}
        </p>
        {reading.warnings.length > 0 && <p class="notice">{t("receivedCut")}</p>}
        {policy && barred > 0 && <p class="notice">{tn("receivedBarred", barred)}</p>}
        {facts.length === 0 ? (
          <p class="soft">{t(policy ? "receivedNothingLeft" : "workbenchLoading")}</p>
        ) : (
          <>
            <p>
              <label class="received-all">
                <Tick
                  label={t("receivedAll")}
                  ticked={ticked.size === facts.length}
                  some={ticked.size > 0}
                  onTick={(on) => tick(facts, on)}
                />
                {t("receivedAll")}
              </label>
            </p>
            {groups.map(([group, held]) => (
              <Group key={group} name={group} facts={held} ticked={ticked} onTick={tick} />
            ))}
            <p class="bar">
              <button
                type="button"
                class="primary"
                disabled={ticked.size === 0}
                onClick={() => {
                  keep().catch(onUnreadable);
                }}
              >
                {t("receivedKeep", formatNumber(ticked.size))}
              </button>
              <button type="button" onClick={onDiscard}>
                {t("receivedDiscard")}
              </button>
            </p>
          </>
        )}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </section>
    </>
  );
}

const groupOf = (fact: Fact): string =>
  fact.kind === "profile" ? propertyName(fact.property) : t("receivedRecommendations");

interface GroupProps {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly ticked: ReadonlySet<Fact>;
  readonly onTick: (facts: readonly Fact[], on: boolean) => void;
}

function Group({ name, facts, ticked, onTick }: GroupProps) {
  const on = facts.filter((fact) => ticked.has(fact)).length;
  return (
    <section class="received-group" aria-label={name}>
      <h3>
        {facts.length > 1 && (
          <Tick
            label={t("receivedAllOf", name)}
            ticked={on === facts.length}
            some={on > 0}
            onTick={(all) => onTick(facts, all)}
          />
        )}
        {name}
      </h3>
      {facts.map((fact, n) => (
        <FactLine
          key={n}
          fact={String(n)}
          label={t("receivedTick", wordsOf(fact).slice(0, 200))}
          ticked={ticked.has(fact)}
          onTick={(all) => onTick([fact], all)}
        >
          <div dir="auto" class="received-words">
            {wordsOf(fact)}
          </div>
          {fact.kind === "review" && (
            <p class="small soft">
              <Words>{[fact.author, fact.date?.iso ?? fact.date?.raw].filter(Boolean).join(" · ")}</Words>
            </p>
          )}
        </FactLine>
      ))}
    </section>
  );
}

const wordsOf = (fact: Fact): string => {
  if (fact.kind === "profile") return valueWords(fact);
  return fact.kind === "review" ? `“${fact.text ?? ""}”` : "";
};

/** What is to be kept of it: what was ticked, and by which hash the file is known. */
function captureOf(
  { sha256, bytes, format, name, reading, withheld, readAt }: ProfileRead,
  ids: { readonly captureId: string; readonly caseId: string },
  ticked: ReadonlySet<Fact>,
) {
  const seen: Record<string, number> = {};
  for (const { kind } of reading.facts) seen[kind] = (seen[kind] ?? 0) + 1;
  return {
    ...ids,
    page: { url: fileUrl({ sha256 }), title: name },
    readAt,
    ...(reading.main !== undefined && { main: reading.main }),
    subjects: [...reading.subjects],
    facts: reading.facts.filter((fact) => ticked.has(fact)),
    seen,
    file: { sha256, bytes, format, from: "candidate" as const },
    ...(withheld.length > 0 && { withheldKinds: [...withheld] }),
  };
}
