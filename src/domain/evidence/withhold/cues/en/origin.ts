import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (growing up|grew up|raised|being|as an?|<am>|proud) ?(an? )?(<nation>|african|asian|arab|latin|native|black|afro|euro)[ -](american|british|canadian|australian|european)
    ^(<nation>|african|asian|arab|black|afro)[ -](american|british|canadian|australian)( <tail>|$)
    (child|son|daughter) of the (<w>)?(diaspora|windrush generation)
    (my|our) people(<v>)? (are|come|were) <tail>
    <as> (<w>)?(black|white|brown|asian|african|afro-?caribbean|caribbean|mixed[ -]race|biracial|multiracial|latin[oax]|hispanic|chican[oa]|roma|romani|gypsy|traveller|indigenous|aboriginal|native american|m[aā]ori|first nations|inuit|kurd|kurdish|tamil|arab|berber|caucasian|south asian|east asian|african[ -]american|asian[ -]american|british[ -]asian|black british|white british|punjabi|yoruba|igbo|uyghur|sinti|creole|pacific islander)( (<w>)?(man|woman|person|male|female|founder|<role>|community|descent|heritage|background|american|british)| and| in| who|$)
    (black|brown|asian|latin[oax]|hispanic|indigenous|mixed[ -]race|biracial|african[ -]american|asian[ -]american|native american|arab|roma|romani) (man|woman|mother|mum|mom|father|dad|girl|boy|female|male|founder|entrepreneur|person)
    (man|woman|person|people|women|founder|engineer) of colou?r
    of (mixed|<w>)? ?(<nation>|african|asian|caribbean|arab|jewish|kurdish|indian|european|latin american|hispanic|middle eastern|west indian|roma|romani|mixed|tamil|berber|punjabi|aboriginal|m[aā]ori|native american|scandinavian|slavic)(-<nation>| and <nation>)?,? (descent|origin|heritage|ancestry|extraction|background|roots|parentage|ethnicity|race)
    (my|his|her|our|with|proud of my|have|and) (strong |mixed |deep )?(<nation>|african|asian|caribbean|arab|jewish|kurdish|latin american|hispanic|roma|tamil|berber|punjabi|aboriginal|m[aā]ori|native american|migrant|immigrant|ethnic)(-<nation>)? (descent|origins?|heritage|ancestry|background|roots|parents|family|ethnicity|parentage)
    half[ -](<nation>|african|asian|black|white)(,? half[ -](<nation>|<w>))?
    my (parents|family|grandparents|father|mother|ancestors) (came|come|emigrated|immigrated|moved|migrated|fled|arrived|are|were|hail|is|was)( here| over| originally)? (from|to) <tail>
    (my|the) (ethnic|cultural|racial) (background|origin|heritage|identity)
    (son|daughter|child|grandchild|grandson|granddaughter) of (<w>)?(immigrants|migrants|refugees|<nation> (immigrants|parents|migrants|refugees)|guest workers)
    (first|second|third|1st|2nd|3rd)[ -]gen(eration)?[ -]((<nation>|<w>)[ -]?)?(immigrant|migrant|american|british|<nation>)
    (i|we|he|she) (came|arrived|fled|moved)( here| over)?( to (<w>){1,3})?( from (<w>){1,2})? ?as (an? |child )?(refugee|asylum seeker|immigrant|migrant)s?
    (i|we) fled( from)?( the war in| the)? <land>
    (i am|i'm|as|being|former) (an? )?(<w>)?(refugee|asylum seeker|immigrant|migrant)
    (i|we) (belong to|am part of|come from) (the|an?) (<w>)?(roma|romani|traveller|gypsy|tamil|kurdish|sinti|aboriginal|indigenous|ethnic minority|black|asian|minority ethnic) (community|people|minority|tribe|family)
    (an?|from an?|of an?|belong to an?) (ethnic|racial|visible) minority( background)?
    (bame|bipoc|poc|wasian)( <role>| community| background|$)
    ^(black|white|asian|african american|african-american|hispanic|latino|latina|latinx|mixed race|caucasian|romani|white british|black british)$
    (proud|fierce) (latin[oax]|black|asian|kurd|arab|african|romani|roma|hispanic|chican[oa]|maori|tamil|berber)( (<w>)?(<role>|woman|man))?
    member of the (<w>)?(cherokee|navajo|sioux|lakota|roma|romani|traveller|m[aā]ori|inuit) (nation|tribe|people|community)?
  `,
  nationality: `
    <native> by (birth|marriage|passport|naturali[sz]ation)
    (<native>)( and <native>)? passports
    (both|two|several) (<w>){0,3}(passports|nationalities|citizenships)
    (<native>|eu|e[.]u[.]|us|u[.]s[.]|uk|foreign|dual)(/<w>?<w>)?[ -](citizens?|nationals?|nationality|citizenship|passport|passport holder|subject)( <tail>)?
    (citizens?|nationals?) of <land>
    (citizenship|nationality)( is|:)? (<nation>|<land>|<native>)
    <as> (half )?<native>(?! (teacher|tutor|translator|speaker|language|lecturer|graduate|student of|market|cuisine|literature|studies|law))(?= (and|but|by|citizen|living|in|from|who|working|based|expat|with|engineer|nurse|developer)|[^ ]|$)
    (dual|double|second|two|both) (<nation> )?(citizenship|nationality|nationalities|passports?|citizenships|national|citizen)
    (acquired|obtained|hold|holding|have|got|gained|received|granted)( my| an?)? (<w>)?(citizenship|nationality|passport)
    natural(ised|ized) (<native>|citizen|in <year>)<tail>
    (<nation>|foreign)[ -]born( and (raised|bred))?
    born( and (raised|bred))? in <land>
    born (and|&) (raised|bred) in <tail>
    (i was|he was|she was) born in [a-z]{3,16}( [a-z]{3,16})?(?! (<year>|[0-9]))
    (originally|i come|i hail|hailing|i am|i'm|comes|native|an? expat|expat)( originally)? (from|of) <land>
    (i'm |i am |an? )<native>( expat| immigrant| migrant) 
    my (nationality|citizenship|native country|home country|homeland|country of (birth|origin))( is <tail>)?
    (indefinite leave to remain|settled status|green card holder|permanent resident of <land>|stateless)
    place of birth<tail>
  `,
};
