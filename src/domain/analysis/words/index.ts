export { ASPECTS, ASPECT_WORDS, type Aspect } from "./aspects";
export { type Sentiment, countsOf, sentimentOf, stemOf } from "./sentiment";
export { WISHES } from "./wishes";
