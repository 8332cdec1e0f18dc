import { useEffect, useState } from "preact/hooks";
import {
  type Attribute,
  OPEN311_LIMITS,
  type Open311Server,
  type Service,
  definitionAddress,
  readDefinition,
  readServices,
  servicesAddress,
} from "../../../domain/casework/service-requests";
import { type Result, fail } from "../../../domain/ground/result";
import { askServer } from "../../../platform";
import { useSiteAllowed } from "../../parts/use-site-allowed";
import { serverKey } from "../servers/use-servers";
import type { Trouble } from "../trouble-words";

/** What is had of a server, or why not; undefined until then. */
type Had<T> = Result<T, Trouble> | undefined;

/** What a server takes requests for, once the official lets us reach it. */
export function useServices(server: Open311Server): {
  readonly isAllowed: boolean | undefined;
  readonly had: Had<readonly Service[]>;
} {
  const isAllowed = useSiteAllowed(server.url);
  const key = serverKey(server);
  const had = useHad(isAllowed ? key : undefined, (signal) => ask(servicesAddress(server), readServices, signal));
  return { isAllowed, had };
}

/** What a service asks for; nothing where it asks for nothing more. */
export function useDefinition(server: Open311Server, service: Service | undefined): Had<readonly Attribute[]> {
  const key = service?.hasDefinition ? `${serverKey(server)} ${service.code}` : undefined;
  const had = useHad(key, (signal) => ask(definitionAddress(server, service?.code ?? ""), readDefinition, signal));
  return service && !service.hasDefinition ? { ok: true, value: [] } : had;
}

async function ask<T>(
  url: string,
  read: (bytes: Uint8Array) => Result<T, Trouble>,
  signal: AbortSignal,
): Promise<Result<T, Trouble>> {
  const answer = await askServer({ url, most: OPEN311_LIMITS.bytes, signal });
  if (answer.code !== "answered") return fail({ code: answer.code });
  if (answer.isTooLarge) return fail({ code: "answer-too-large" });
  const had = read(answer.body);
  if (had.ok) return answer.status === 200 ? had : fail({ code: "status", status: answer.status });
  return answer.status === 200 || had.error.code === "answer-refused"
    ? had
    : fail({ code: "status", status: answer.status });
}

function useHad<T>(key: string | undefined, get: (signal: AbortSignal) => Promise<Result<T, Trouble>>): Had<T> {
  const [state, setState] = useState<{ readonly key: string; readonly had: Result<T, Trouble> }>();
  useEffect(() => {
    if (key === undefined) return undefined;
    const stopping = new AbortController();
    get(stopping.signal).then(
      (had) => {
        if (!stopping.signal.aborted) setState({ key, had });
      },
      (error: unknown) => {
        if (!stopping.signal.aborted) throw error;
      },
    );
    return () => stopping.abort();
  }, [key]);
  return state?.key === key ? state?.had : undefined;
}
