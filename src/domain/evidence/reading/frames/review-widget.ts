/** What names the frames in which pages show reviews; a beginning of a word, so that "preview" is none of them. */
const NAMED =
  /(?:^|[^a-z])(?:reviews?|ratings?|testimonials?|bewertung|kundenstimmen|avis|reseña|opinion|recension|beoordeling|avalia[cç]|trustpilot|trustedshops|ekomi|provenexpert|tripadvisor|yelp)/iu;

/** Whether a frame is called after reviews in any of these words: its address, name, title, classes. */
export function isReviewWidget(words: readonly string[]): boolean {
  return words.some((each) => NAMED.test(each.slice(0, 2_000)));
}
