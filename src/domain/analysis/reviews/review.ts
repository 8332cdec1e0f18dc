/** A review as the methods see it. Ids, sources and subjects are the caller's own names for them. */
export interface Review {
  readonly id: string;
  /** The host. */
  readonly source?: string | undefined;
  readonly subject: string;
  readonly author?: string | undefined;
  /** When it was written: ISO 8601; only dates that tell the day count. */
  readonly date?: string | undefined;
  /** 0 (worst) … 1 (best). */
  readonly rating?: number | undefined;
  readonly text?: string | undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;
const DAY = 86_400_000;

/** The day of a date, counted from 1 January 1970; undefined of what tells no day, or of one that there is not. */
export function dayOf(date: string | undefined): number | undefined {
  const [, year, month, day] = DATE.exec(date ?? "") ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isThere = new Date(time).toISOString().startsWith(`${year}-${month ?? ""}-${day ?? ""}`);
  return isThere ? time / DAY : undefined;
}

/** The name under which an author is known at a source; undefined of nobody, and of names that many share. */
export function authorKeyOf({ author, source = "" }: Review): string | undefined {
  const name = author?.trim().toLowerCase() ?? "";
  return name === "" || SHARED.test(name) ? undefined : `${source}\t${name}`;
}

/** What sites write where there is no name, in the seven languages. */
const SHARED =
  /^(?:(?:an? |ein |une? |un[ao]? |um[ao]? |een )?(?:anon\w*|unknown|unbekannt|inconnue?|desconhecid[oa]|desconocid[oa]|sconosciut[oa]|onbekend|guest|gast|invit[ée]+|ospite|h[uo][ée]sped(?:e)?|h[oó]spede|user|nutzer(?:in)?|benutzer|utilisateur|usuari[oa]|utente|gebruiker|utilizador|customer|kunde|client[e]?|klant|google[- ]\w+|tripadvisor[- ](?:member|traveler)|member|mitglied|reviewer|admin|n\/a|none|null|nan|-+|\?+))(?:\s+(?:review(?:er)?|user|google))?$/u;
