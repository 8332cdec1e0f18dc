import {
  type Check,
  type Outcome,
  type Verdict,
  checkWords,
  keyWords,
  outcomeWords,
  verdictWords,
} from "../../domain/files/exchange";
import { language } from "../../ui/texts";
import { Words } from "../../ui/words";

const LOOKS: Readonly<Record<Check["status"], string>> = {
  held: "good",
  failed: "problem",
  absent: "soft",
  unchecked: "warn",
  unaccepted: "warn",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = { sound: "good", partly: "warn", changed: "problem" };

/** What checking a file came to: in one sentence, then check by check, and whose key it was. */
export function Checks({ verdict }: { readonly verdict: Verdict }) {
  const { checks, keys, times, unaccepted, outcome, doubts } = verdict;
  const w = verdictWords(language());
  return (
    <>
      <p class={OUTCOMES[outcome]}>
        <b>{outcomeWords(verdict, w)}</b>
      </p>
      {outcome === "partly" && (
        <ul class="bullets">
          {doubts.map((doubt, n) => (
            <li key={n}>
              <Words>{w.doubt(doubt)}</Words>
            </li>
          ))}
        </ul>
      )}
      <dl class="fields">
        {checks.map((check) => (
          <div key={check.id}>
            <dt>{w.names[check.id]}</dt>
            <dd>
              <b class={LOOKS[check.status]}>{w.states[check.status]}</b> – {checkWords(check, w)}
              {check.id === "timestamps" &&
                [...times.map(w.time), ...unaccepted.map(w.stated)].map((words, n) => (
                  <p key={n} class="small soft">
                    {words}
                  </p>
                ))}
              {check.findings.map((finding, n) => (
                <p key={n} class="problem">
                  {w.finding(finding)}
                </p>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{w.key}</dt>
          <dd>
            {keys.map((key) => (
              <p key={key}>
                <code class="id">{keyWords(key, verdict, w)}</code>
              </p>
            ))}
            <p class="small soft">{w.keyHelp}</p>
          </dd>
        </div>
      </dl>
    </>
  );
}
