import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    (my )?(date of birth|birth date|birthdate|dob) (is|was) <tail>
    born (and (bred|raised) )?in [a-z-]{2,20}( [a-z-]{2,20})?, ?(in |on )?(<date>|<year>)
    (came into (the|this) world|first saw the light)( of day)? <gap>(<date>|<year>)
    (the year|back in|way back in) <year>,? (i was|when i was) born
    i (am|'m) (a )?<year> (baby|vintage|model)
    i('m| am) from <year>
    born( and (raised|bred))?( in <w>{0,2})?,? (on |in )?(<date>|<year>|<short>)
    (i was|he was|she was) born( in| on)?( the)?( summer| winter| spring| autumn)?( of)? (<date>|<year>|<short>)( in <w>{1,2})?
    ^b[.] ?(<date>|<year>)
    [*] ?(<numbers>|<year>)
    d[.]?o[.]?b[.]?:? ?<tail>
    my (<age>(st|nd|rd|th) )?birthday( is| falls)?<tail>
    birth ?(date|day|year)( is|:)? (<date>|<year>)
    (child|baby|kid) of the (19)?[4-9]0'?s
    (a |an )?<year> baby
    vintage <year>
    year of birth<tail>
    (celebrate|celebrating|celebrated) my( <age>(st|nd|rd|th))? birthday
  `,
  age: `
    i (just )?turn(ed)? <age>
    as an? (<age>|<tens>)[ -]years?[ -]old
    (i am|i'm|im|i just turned|he is|he's|she is|she's|i'll be|i will be) (now |only |just |already |currently |nearly |almost |over )?(<age>|<tens>)( years| yrs)?( old| young| of age)?$
    (i am|i'm|im|he is|he's|she is|she's) (now |only |just |already |currently |nearly |almost )?(<age>|<tens>) (and|but|now|next)
    (i am|i'm|im|he is|he's|she is|she's) (now |only |just |already |nearly |almost )?(<age>|<tens>) (years|yrs|y/o|yo)( old| young| of age)
    ^(now |currently )?<age> (years|yrs|y/o)[ -](old|young|of age)$
    (an? )?<age>[ -]?(years?|yrs?)[ -]?old (<w>){0,2}(<role>|man|woman|guy|girl|mother|mum|mom|father|dad|male|female|professional|from|living|based|with|who|looking)
    (an? )?(<tens>)[ -]year[ -]old
    at (the age of )?(<age>|<tens>)( years)?( old| of age)?,? (i|and i|he|she|we)
    at the (ripe |tender |young |grand )?(old )?age of (<age>|<tens>)
    (just |recently |i |i've |have |having )turned (<age>|<tens>)
    turning (<age>|<tens>)( this| next| soon| in)
    (i'm |am |now |still )?in (my|his|her)( early| mid| late)?[ -]?<decade>
    ^aged? ?:? ?(<age>|<tens>)$
    aged (<age>|<tens>)
    (an?|as a|retired|i am a|i'm a) (old age )?pensioner
    i(_am|'m) (now |recently |happily |semi-?)?retired
    (<w>)?gen(eration)?[ -](z|y|x)(er| <role>| marketer| kid| native)?$
    (i'm a|i am a|as a|proud|typical|elder|geriatric) (millennial|boomer|baby boomer|gen[ -]?[xyz](er)?|zoomer|sexagenarian|septuagenarian|teenager|senior citizen)
    (twenty|thirty|forty|fifty|sixty)[ -]something
    ^<age>[ -]?y/?o$
    ^<age>, (from|living|based|he/him|she/her|male|female|married|single|london)
    (approaching|nearing|close to|past) (retirement age|retirement|my <decade>)
    (over|past|under) the age of <age>
    old enough to (remember|be your)
    <age> years young
  `,
  sex: `
    , a (woman|man)(?= |,|$)
    (i am|i'm) (just )?an? (<w>){0,2}(woman|man|lady|gentleman|girl|guy)
    (one of )?(the )?(few|only|first|rare) (female|women|woman|male|girl) (<w>)?
    ^(a |an )?(young |old |female |male )?(lady|woman|girl|guy|bloke|man|gentleman|female|male) (<w>){1,2}(from|with|in|at|who)
    ^(a |an )?(young|hard-working|dynamic|motivated|reliable|honest|family|single|independent) (lady|woman|girl|guy|man|gentleman|male|female)
    (being|as) the only (woman|man|girl|female|male)
    (she|her|hers|he|him|his|they|them|theirs|ze|xe|zir|xem)( ?/ ?(she|her|hers|he|him|his|they|them|theirs|ze|zir|hir|xe|xem|any)){1,2}
    (my )?(preferred )?pronouns( are|:)?<tail>
    i use (she|he|they|them)( ?/ ?<w>?<tail>| pronouns)
    (i am|i'm|as) (a |an )?(<w>)?(woman|man|female|male|girl|lady|guy|bloke)(?= (in|who|of|with|and|working|leading)|[^ ]|$)
    ^(fe)?male,? (<w>){0,2}<role>
    ^(fe)?male$
    (proud )?(trans|transgender|transsexual|cis|cisgender)[ -]?(man|woman|guy|person|male|female|<role>)
    <as> (trans|transgender|transsexual|intersex|cis|cisgender|non-?binary|genderqueer|gender[ -]?fluid|agender|enby)
    ^(trans|transgender|transsexual|intersex|non-?binary|genderqueer|gender[ -]?fluid|agender)$
    (a |an )?(non-?binary|genderqueer|gender[ -]?fluid|agender|transgender) (<w>)?(<role>|person|human|parent|creative)
    (after|during|since|began|started|completed) my (gender )?transition
    assigned (fe)?male at birth
    (first|only) (woman|female|man|male) (in|on|to|at)
    (working|single|career|black|asian|young) (woman|girl)
    (woman|women)_owned
    (business|crafts|sales|chair)_woman
    (identify|identifies|identifying) as (a )?(woman|man|female|male|non-?binary)
    ^(mr|mrs|ms|miss)[.]?$
  `,
  photo: `
    (my|recent|attached|enclosed|passport|profile|application)[ -](size )?(photo|photograph|picture|headshot|selfie|portrait|pic)s?( <tail>)?
    (photo|photograph|picture|headshot|portrait)s? (<w>){0,2}(attached|enclosed|included|of me|of myself|below|above|available on request)
    (see|find|attach|attached|enclosed|attaching)( is| are)?( a| my| the)? (photo|photograph|picture|headshot|portrait)
    (that's|that is|it's) me (in|on) the (photo|picture|left|right)
    in the (photo|picture),? i
    i(_am|'m) the one (in|on|with) the
    ^(headshot|selfie|passport photo|profile picture|profile photo)$
  `,
};
