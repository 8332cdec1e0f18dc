import type { Address } from "../router/route";
import { noticeRoute, registerRoute } from "./routes";

export const noticeHref = (caseId: string): Address => noticeRoute.format({ view: "notice", caseId });
export const registerHref = (): Address => registerRoute.format({ view: "register" });
