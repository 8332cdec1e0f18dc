import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "age|current age|age group|age (in )?years|how old are you|age bracket|age range|years? old",
  "birth-date":
    "date of birth|birth ?(date|day|year|month)|birth|year of birth|d[.]?o[.]?b[.]?|@born|@bday|dateofbirth|born on|day of birth|@date of death|@death date|@birth",
  sex: "sex|gender|gender identity|pronouns?|(preferred|personal|gender) pronouns|sex assigned at birth|@legal sex|legal gender|transgender|@sex at birth|@maiden sex",
  ethnicity:
    "ethnicity|ethnic (origin|group|background|identity)|race|race (/|and|or|&)? ?ethnicity|ethnicity race|racial (origin|background|identity|group)|caste|tribe|skin colou?r|@hair colou?r|@eye colou?r|heritage|ancestry|tribal affiliation|hispanic( or |/)?latin[oax]|hispanic|@complexion|@indigenous status|immigration background",
  nationality:
    "nationality|nationalities|citizenships?|country of (birth|citizenship|origin|nationality)|(birth ?place|place of birth|city of birth|town of birth)|@birth country|@country of birth|passport (number|nationality|country)|immigration status|@second nationality|@dual nationality|@home country|@native country|@passport",
  religion:
    "religion|religious (affiliation|beliefs?|views?|denomination|background|preference)|faith|denomination|@church|@church affiliation|@parish|@religious|confession|@religion or belief",
  belief: "beliefs?|philosophical beliefs?|world ?view|@creed|@life stance|@philosophy of life",
  union:
    "(trade |labou?r )?union membership|(trade|labou?r) union|union|union (member|affiliation|status|name|number|dues)|trade union member|@unionized",
  politics:
    "political (views?|affiliation|party|opinions?|beliefs?|orientation|leaning|preference|membership)|politics|party (affiliation|membership|member)|@voting preference|@voter registration",
  health:
    "health|health (status|condition|conditions|information|issues|problems)|medical (conditions?|history|information|record)|state of health|illness(es)?|diagnosis|allergies|medications?|blood (type|group)|mental health|@height|@weight|@bmi|@body (height|weight|type)|@height cm|@weight kg|@smoker|chronic illness(es)?|sick days|sick leave|vaccination status|covid vaccination|@genetic data|@biometric data|@health condition|@diet|@dietary requirements",
  disability:
    "disabilit(y|ies)|disability (status|type|details)|disabled|@handicap|impairments?|special needs|accessibility needs|reasonable adjustments|degree of disability|@registered disabled|@accommodations needed|veteran disability",
  pregnancy:
    "pregnan(t|cy)|pregnancy status|maternity leave|due date of birth|expected date of delivery|@maternity|@expecting",
  family:
    "(marital|civil|family|relationship|marriage|parental) status|married|@spouse|spouse('s)? name|husband|wife|@partner name|@domestic partner|@children|child|number of children|children|kids|dependants?|dependents?|number of depend[ae]nts|@parents?|@father|@mother|father'?s name|mother'?s name|mother'?s maiden name|maiden name|@siblings?|family members?|@relatives?|@related to|next of kin|@family|@relationship|@date of marriage|@anniversary|@wedding date|@childcare|family situation|@caring responsibilities|@knows relatives|@birth name|@née|name at birth",
  "sexual-orientation":
    "sexual (orientation|preference|identity)|sexuality|@orientation|@interested in (men|women|gender)|@lgbtq?[+]?",
  photo:
    "@photo|@photos|@photograph|@image|@images|@picture|@avatar|@headshot|@portrait|@selfie|@(profile|passport|applicant|user|person|member|candidate|id|cv|display|cover) ?(photo|photograph|picture|image|pic|avatar)( url| link| src| uri| file)?|@(photo|image|picture|avatar|thumbnail|logo photo) (url|link|src|uri|file|path)|@thumbnail|@thumbnail url|@depiction|@img",
};
