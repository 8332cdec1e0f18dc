import { useState } from "preact/hooks";
import { type CaseSystem, TOLD, type ToldTo } from "../../domain/policy";
import type { Trying } from "../../domain/keeping/deliveries";
import { allowHost } from "../../platform";
import { TOLD_UP_TO, TRYING } from "../../platform/kept";
import { type ToTell, toTell } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { formatNumber, t, tn } from "../../ui/texts";
import { useBusy } from "../../ui/use-busy";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { useSiteAllowed } from "../parts/use-site-allowed";
import { TOLD_DATA, TOLD_NAMES } from "./told-names";

interface Props {
  readonly system: CaseSystem;
  readonly isKnown: boolean;
}

/** What the case system is told, to the letter, and what waits. */
export function TellSection({ system: { out, isOutNamed }, isKnown }: Props) {
  return (
    <section class="head" aria-labelledby="case-system-tell">
      <h2 id="case-system-tell">{t("caseSystemTell")}</h2>
      {out ? (
        <Telling out={out} />
      ) : (
        <p>{t(isOutNamed || !isKnown ? "caseSystemTellUnreadable" : "caseSystemTellNothing")}</p>
      )}
    </section>
  );
}

const MOST_SHOWN = 20;

function Telling({ out }: { readonly out: ToldTo }) {
  const { ask, onUnreadable } = useWorkbench();
  const isAllowed = useSiteAllowed(out.endpoint);
  const upTo = usePreference(TOLD_UP_TO);
  const trying = usePreference(TRYING);
  const events = TOLD.filter((told) => out.events.has(told));
  const found = useLive(
    async (db) => (upTo ? (await toTell(db, upTo, out.events, MOST_SHOWN)).waiting : []),
    [upTo?.origin, upTo?.next, events.join()],
  );
  const [busy, whileBusy] = useBusy();
  const [said, setSaid] = useState("");
  const host = new URL(out.endpoint).host;
  const send = async (): Promise<void> => {
    setSaid("");
    const answer = await ask("deliverEvents", {});
    if (!answer.ok) setSaid(t(answer.error.code === "checking" ? "caseSystemTelling" : "caseSystemNotTold"));
  };
  // Within the press itself: browsers refuse it any later.
  const allow = () => {
    allowHost(out.endpoint).then((isGranted) => {
      if (!isGranted) setSaid(t("caseSystemNotAllowed", host));
    }, onUnreadable);
  };
  return (
    <>
      <p>{t("caseSystemTo", host)}</p>
      <dl class="case-system-told">
        {events.map((told) => (
          <div key={told}>
            <dt>{t(TOLD_NAMES[told])}</dt>
            <dd>{t(TOLD_DATA[told])}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{t("caseSystemNever")}</p>
      {isAllowed === false && (
        <div class="notice">
          <p>{t("caseSystemAllowHelp", host)}</p>
          <button type="button" class="primary" onClick={allow}>
            {t("caseSystemAllow", host)}
          </button>
        </div>
      )}
      {found && <Waiting found={found} trying={trying} />}
      <div class="bar start">
        {isAllowed && found && found.length > 0 && (
          <button type="button" aria-disabled={busy} onClick={() => void whileBusy(send)}>
            {t("caseSystemTellNow")}
          </button>
        )}
        <span role="status" class="small">
          {busy ? t("caseSystemTelling") : said}
        </span>
      </div>
    </>
  );
}

function Waiting({ found, trying }: { readonly found: readonly ToTell[]; readonly trying: Trying | undefined }) {
  const [first] = found;
  if (!first) return <p>{t("caseSystemNothingWaits")}</p>;
  const isTried = trying?.deliveryId === first.deliveryId;
  return (
    <>
      <p>
        {found.length < MOST_SHOWN
          ? tn("caseSystemWaits", found.length)
          : t("caseSystemWaitMany", formatNumber(MOST_SHOWN))}
      </p>
      {isTried && <p class="warn">{tryingWords(trying)}</p>}
      <details>
        <summary>{t("caseSystemPreview")}</summary>
        <ol class="case-system-waits">
          {found.map(({ deliveryId, told, event }) => (
            <li key={deliveryId}>
              <p>
                {t(TOLD_NAMES[told])} · <bdi class="id">{event.subject}</bdi>
              </p>
              <pre class="small" tabIndex={0} role="group" aria-label={t("caseSystemPreviewOf", event.subject)}>
                {JSON.stringify(event, undefined, 2)}
              </pre>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function tryingWords({ attempts, status, notBefore, isAsked }: Trying): string {
  const until = formatMoment(notBefore);
  const times = tn("caseSystemTimes", attempts);
  if (status === null) return t("caseSystemNoAnswer", times, until);
  return t(isAsked ? "caseSystemAsksToWait" : "caseSystemBusy", String(status), times, until);
}
