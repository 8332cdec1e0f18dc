import type { Words } from "./words";

export const en: Words = {
  months: "january february march april may june july august september october november december",
  today: "today|just now",
  yesterday: "yesterday",
  one: "an?|one",
  minute: "minutes?|mins?",
  hour: "hours?|hrs?",
  day: "days?",
  week: "weeks?|wks?",
  month: "months?|mos?",
  year: "years?|yrs?",
  before: "",
  after: "ago",
  star: "stars?|bubbles?",
  outOf: "out of(?: a possible)?",
  of: "of",
  rated:
    "(?:average |overall |customer |user |guest |review |star )*(?:rating|score|grade)s?|rated|scored|average|overall|\\p{L}+score",
  ratings: "ratings?|votes?|voters?|raters?|people rated this|scores",
  reviews: "(?:[a-z-]+ )?reviews?|reviewers?|testimonials?|opinions?",
  thousand: "k|thousand",
  heading: "reviews?|ratings?|testimonials?|what (?:our )?\\w+ say",
  share: "positive|satisfaction|satisfied|approval|rating|score",
  by: "(?:written |reviewed |posted |submitted )?by|from",
  posted: "published|posted|submitted|reviewed|written|added",
  answer:
    "(?:a )?(?:response|reply|answer)s? (?:from|by|of)|(?:owner|business|author|management|manager|host|provider|company|seller|hotel|property|merchant|vendor|employer|organi[sz]ation|official|practice|restaurant|staff|team)(?:s?['’]s?)? (?:response|reply|answer)",
  answered: "(?:has |have )?(?:replied|responded|answered)",
  owner:
    "owners?|proprietors?|management|managers?|directors?|hosts?|the (?:home|hotel|company|business|firm|provider|practice|clinic|restaurant|shop|store|seller|vendor|employer)|(?:provider|business|company|hotel|property|seller|merchant|vendor|employer|organi[sz]ation|official|practice|restaurant)(?:s?['’]s?)? (?:response|reply|answer)|customer (?:service|care|support|relations)|guest relations|team|staff",
  action:
    "read more|show more|see more|more|less|read less|show less|reply|report(?: \\w+)?|helpful|was this (?:review )?helpful\\??|share|like|useful|flag|yes|no|edit|translate|see original|verified(?: \\w+)?|permalink|log in to reply",
};
