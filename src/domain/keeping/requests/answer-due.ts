import { monthsAfter } from "../../casework/protection";

/** The last day (YYYY-MM-DD) on which a request must be answered that came in on a day: one month later (GDPR Art. 12(3)). */
export const answerDue = (receivedOn: string): string => monthsAfter(receivedOn, 1);
