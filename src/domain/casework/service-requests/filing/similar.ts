import { foldedTerm } from "../../../ground/text";
import { metresBetween } from "../asking/distance";
import type { ServiceRequest } from "../model";

/** What is about to be sent, as far as it can be like another. */
export interface Like {
  readonly serviceCode: string;
  readonly description: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly address: string;
}

export interface Similar {
  readonly request: ServiceRequest;
  /** Metres; null where one of both says no place. */
  readonly metres: number | null;
  /** The share of words that both have, of all words of both (Jaccard), 0..1. */
  readonly words: number;
}

/** How near two requests about one thing lie, in metres. */
const NEAR_M = 150;
/** The same words in another place are a word of caution only where nearly all of them are the same. */
const SAME_WORDS = 0.5;

/**
 * Open requests that may be about the same thing: of the same service, and near by, or at the same address, or without a place
 * and in much the same words. The nearest first.
 */
export function similarTo(like: Like, requests: readonly ServiceRequest[]): readonly Similar[] {
  const own = wordsOf(like.description);
  return requests
    .filter(({ serviceCode, status }) => serviceCode === like.serviceCode && status !== "closed")
    .map((request) => ({ request, metres: between(like, request), words: shared(own, wordsOf(request.description)) }))
    .filter(({ request, metres, words }) =>
      metres === null
        ? sameAddress(like.address, request.address) || words >= SAME_WORDS
        : metres <= NEAR_M || sameAddress(like.address, request.address),
    )
    .toSorted((a, b) => (a.metres ?? NEAR_M) - (b.metres ?? NEAR_M) || b.words - a.words);
}

/**
 * The request that a server has of what was sent to it, where that can be told: the same service and description, made no earlier
 * than it was sent, give or take the clocks, and not in another place. Undefined where there is none, or more than one.
 */
export function sentAmong(like: Like, sentAt: string, requests: readonly ServiceRequest[]): ServiceRequest | undefined {
  const earliest = Date.parse(sentAt) - CLOCKS_MS;
  const found = requests.filter((request) => {
    const metres = between(like, request);
    const { requestedAt, serviceCode, description } = request;
    return (
      serviceCode === like.serviceCode &&
      plain(description) === plain(like.description) &&
      (metres === null || metres <= NEAR_M) &&
      (requestedAt.iso === "" || Date.parse(requestedAt.iso) >= earliest)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Two clocks may be so far apart. */
const CLOCKS_MS = 6 * 3_600_000;

const between = (like: Like, { latitude, longitude }: ServiceRequest): number | null =>
  like.latitude === null || like.longitude === null || latitude === null || longitude === null
    ? null
    : metresBetween({ latitude: like.latitude, longitude: like.longitude }, { latitude, longitude });

const plain = (text: string): string => foldedTerm(text).replace(/\s+/gu, " ").trim();
const sameAddress = (a: string, b: string): boolean => plain(a) !== "" && plain(a) === plain(b);
const wordsOf = (text: string): ReadonlySet<string> => new Set(foldedTerm(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
