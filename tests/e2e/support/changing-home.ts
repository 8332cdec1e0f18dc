import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a home's page says, and how its server answers. */
export interface HomeNow {
  rating: number;
  /** Authors of bad reviews, which are new. */
  bad: readonly string[];
  grade: string;
  answer: "page" | "gone" | "moved" | "login" | "busy" | "slow";
  robots: string;
}

export const HOME: Readonly<HomeNow> = { rating: 4.3, bad: [], grade: "Good", answer: "page", robots: "" };

/** Serves the page of a care home, which says and does what `now` says at the time. */
export async function serveChangingHome() {
  const now: HomeNow = { ...HOME };
  const asked: { url: string; status: number }[] = [];
  const server = createServer((request, response) => {
    answer(request, response, now);
    asked.push({ url: request.url ?? "", status: response.statusCode });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    now,
    /** Every request and its answer, in their order. */
    asked,
    page: `${url}/home`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer({ url = "", headers }: IncomingMessage, response: ServerResponse, now: HomeNow): void {
  const send = (status: number, more: Record<string, string> = {}, body = "") => {
    response.writeHead(status, { "content-type": "text/html", "cache-control": "no-cache", ...more });
    response.end(body);
  };
  if (url === "/robots.txt") send(now.robots ? 200 : 404, { "content-type": "text/plain" }, now.robots);
  else if (url === "/signin")
    send(200, {}, '<!doctype html><title>Sign in</title><form><input type="password"></form>');
  else if (url === "/moved") send(200, {}, pageOf(now));
  else if (url !== "/home" || now.answer === "gone") send(404);
  else if (now.answer === "moved") send(301, { location: "/moved" });
  else if (now.answer === "login") send(302, { location: "/signin" });
  else if (now.answer === "busy") send(429, { "retry-after": "120" });
  else if (now.answer === "slow") setTimeout(() => send(200, {}, pageOf(now)), 4_000);
  else {
    const etag = `"${now.rating}-${now.bad.join()}-${now.grade}"`;
    if (headers["if-none-match"] === etag) send(304, { etag });
    else send(200, { etag }, pageOf(now));
  }
}

const pageOf = ({ rating, bad, grade }: HomeNow): string => `<!doctype html><html lang="en"><title>Elm Court</title>
<h1>Elm Court</h1><script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@type": "NursingHome",
  "@id": "#elm-court",
  name: "Elm Court",
  award: grade,
  aggregateRating: { "@type": "AggregateRating", ratingValue: rating, bestRating: 5, worstRating: 1, reviewCount: 87 },
  review: [{ author: "Ines", value: 5 }, ...bad.map((author) => ({ author, value: 1 }))].map(({ author, value }) => ({
    "@type": "Review",
    author: { "@type": "Person", name: author },
    reviewBody: value > 3 ? "Quiet rooms, warm soup." : "Nobody came when we rang.",
    reviewRating: { "@type": "Rating", ratingValue: value, bestRating: 5, worstRating: 1 },
  })),
})}</script></html>`;
