import type { Similar } from "../../../domain/casework/service-requests";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { sending } from "../job-words";
import { serviceHref } from "../links";
import type { ShownServer } from "../servers/use-servers";
import { troubleWords } from "../trouble-words";
import type { Prepared } from "./prepared";

interface Props {
  readonly prepared: Prepared;
  readonly shown: ShownServer;
  readonly caseId: string;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Exactly what goes out, word for word, what is like it already, and the press that sends it. */
export function Preview({ prepared, shown: { server, hasKey }, caseId, onBack, onDone }: Props) {
  const { filingId, pairs, service, attributes, file, similar } = prepared;
  const send = useJob(sending);
  const sent = send.state?.at === "done" ? send.state.value : undefined;
  const isSettled = sent !== undefined && sent.state !== "refused";
  const start = () =>
    send.start({
      filingId,
      caseId,
      server: { url: server.url, jurisdiction: server.jurisdiction },
      service: { code: service.code, name: service.name },
      pairs: pairs.map(([name, value]) => [name, value]),
      labels: Object.fromEntries(attributes.map(({ code, label }) => [code, label])),
      file,
    });
  const leave = (then: () => void) => () => {
    send.forget();
    then();
  };
  return (
    <section class="service-preview" aria-labelledby="service-preview">
      <h2 id="service-preview">{t("servicePreview", server.name)}</h2>
      <SimilarNotes similar={similar} />
      <div class="service-wide" tabIndex={0} role="group" aria-labelledby="service-preview">
        <table class="service-pairs">
          <tbody>
            {pairs.map(([name, value], n) => (
              <tr key={n}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <Words>{value}</Words>
                </td>
              </tr>
            ))}
            {file && (
              <tr>
                <th scope="row">
                  <code>media</code>
                </th>
                <td>
                  <Words>{file.name}</Words>, {tn("serviceBytes", file.size)}
                </td>
              </tr>
            )}
            {hasKey && (
              <tr>
                <th scope="row">
                  <code>api_key</code>
                </th>
                <td class="soft">{t("serviceKeyGoes")}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <JobStatus job={send} />
      <p class="bar start">
        {isSettled ? (
          <>
            <a class="button" href={serviceHref("sent", caseId)} onClick={leave(onDone)}>
              {t("serviceToSent")}
            </a>
            <button type="button" onClick={leave(onDone)}>
              {t("serviceAnother")}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={send.isRunning || sent?.state === "refused"}
              onClick={start}
            >
              {t("serviceSendNow")}
            </button>
            <button type="button" disabled={send.isRunning} onClick={leave(onBack)}>
              {t("serviceChange")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function SimilarNotes({ similar }: { readonly similar: Prepared["similar"] }) {
  if (!similar.ok) return <p class="small soft">{t("serviceSimilarUnknown", troubleWords(similar.error))}</p>;
  if (similar.value.length === 0) return <p class="small soft">{t("serviceSimilarNone")}</p>;
  return (
    <div class="service-similar" role="alert">
      <strong>{tn("serviceSimilar", similar.value.length)}</strong>
      <ul>
        {similar.value.slice(0, 5).map((one) => (
          <li key={one.request.id}>
            <Words>{similarWords(one)}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}

function similarWords({ request, metres }: Similar): string {
  const { id, description, address, requestedAt, serviceName } = request;
  const when = requestedAt.iso === "" ? requestedAt.raw : formatDay(requestedAt.iso.slice(0, 10));
  const far = metres === null ? "" : t("serviceMetres", formatNumber(Math.round(metres)));
  return [description || serviceName, address, far, when, `#${id}`].filter((part) => part !== "").join(" · ");
}
