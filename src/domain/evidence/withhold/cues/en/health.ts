import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    (years|months)(<v>)? (clear|free|cured|clean|recovered)( of| from) <illness>
    (due to|because of|through|with|after) (my )?(<w>)?(ill health|poor health|serious illness|long illness|mental ill health|an illness)
    (mental health|health) (break|sabbatical|crisis|leave)( <tail>)?
    i (am|'m) (<w>)?(in recovery|in remission|immunosuppressed|on dialysis|on medication|on antidepressants|hiv[ -]positive|a cancer patient|sober)( <tail>)?
    (cancer|hiv|diabetes|stroke|leuka?emia|epilepsy|depression|covid) (left me|taught me|changed my|took|forced me)<tail>
    (since|after|during|before) my (<w>)?(illness|diagnosis|surgery|stroke|operation|accident|treatment|chemo(therapy)?)( <tail>)?
    (i|i've|i have|he|she|they|who)( have| has| had|'ve had| also have| live| still have| was| been| got)?( been)?( recently| also| just)? ?(living with|live with|diagnosed (as|with)|suffer(ed|ing|s)? (from|with)|recover(ed|ing)? from|battl(ed|ing)|fought|beat|overcame|survived|struggl(e|ed|ing) with|treated for|being treated for|had|have|has|got|contracted|developed)( a| an| my| severe| mild| chronic| clinical| stage [1-4]){0,2} <illness>( <tail>)?
    (living with|diagnosed (as|with)|suffer(ed|ing|s)? (from|with)|recover(ed|ing) from|in remission from|remission from|after( my| a| an)?( battle with| fight against| bout of)|since my|survivor of|due to( my)?|because of( my)?|following( a| an| my)?|after( a| an| my)?|despite( my)?)( severe| mild| chronic| clinical){0,2} <illness>( <tail>)?
    (my|his|her) (own )?(severe |mild |chronic |clinical |lifelong )?(<illness>|illness|medical condition|chemo(therapy)?|health (condition|problems|issues)|mental health|sick leave|medication|antidepressants|treatment|surgery|operation|breakdown|transplant|therapist|heart condition|diagnosis|insulin pump|allergies|allergy)
    <illness>[ -](survivor|patient|sufferer|warrior|positive|fighter|thriver)
    (i am|i'm|as|being|proud|i was|openly)( an?)?(<v>)? ?(diabetic|epileptic|asthmatic|autistic|bipolar|schizophrenic|h[iy]v[ -]?positive|hiv[+]|anorexic|bulimic|depressed|alcoholic|addict|recovering (alcoholic|addict)|seropositive|immunocompromised|chronically ill|mentally ill|terminally ill|overweight|obese|ha?emophiliac|aspie|adhder|coeliac|celiac|aspergic)
    (autistic|epileptic|diabetic|bipolar)( and (<w>)?)? ?(<role>|person|woman|man|adult|mind|mum|dad|self-advocate|since)
    ^(autistic|epileptic|diabetic|asthmatic|bipolar|hiv|hiv[ -]?positive|hiv[+]|adhd|add|audhd|asd|ptsd|ocd|aspergers?|autism|cancer survivor|chronic illness|type [12] diabetic|asthma|epilepsy|diabetes|neurodivergent|neurodiverse)$
    (cancer|stroke|aids|heart attack|burnout) survivor
    (recovering|recovered|dry|sober|former|ex) ?-?(alcoholic|drug addict|addict|user|anorexic)( <tail>)?
    (<w>){0,2}(years|months) (sober|clean|in remission|cancer[ -]free)
    (i am|i'm|been|went|currently) (on|off) (long-term )?(sick(ness)? leave|medical leave|disability leave|work sick)( <tail>)?
    (on|took|taking|return(ed|ing)? from|back from|after) (a )?(long-term |extended |long )?(sick(ness)? leave|medical leave|leave for (my )?health)
    (signed off|off) (work )?(sick|with (stress|depression|burnout))
    (a|my|had a|after a) (kidney|liver|heart|lung|bone marrow|organ|stem cell) transplant
    (i )?(underwent|had|undergoing|need|needed|having) (chemo(therapy)?|dialysis|radiotherapy|surgery|open-heart surgery|a mastectomy|a hip replacement|an operation|rehab)
    for (health|medical|mental health) reasons
    (i|i'm|i am) (in|undergoing|started|having|went into|go to) (psycho)?therapy( for| since| after)?
    (hospitali[sz]ed|in hospital) (for|with|after|in <year>)
    (pacemaker|insulin pump)
    i (take|am on|was on) (antidepressants|medication|insulin|ritalin|lithium)
    neurodiverse (person|mind|<role>)
    ^neurodivergent
    (health|medical)( condition)?: <value>
    i (weigh|am) [0-9][.0-9]{1,4} ?(kg|kilos|lbs|pounds|stone|cm|m tall|metres tall|feet tall)
  `,
  disability: `
    i (<w>)?(use|walk with|rely on|wear|need|have) (an? |my |two )?(<w>)?(white cane|guide dog|assistance dog|hearing aids?|crutches|walking stick|walking frame|prosthe~|cochlear implants?|sign language interpreter|mobility scooter)
    my (<w>){0,2}(arm|leg|hand|legs|arms|eye|eyes|side|hearing|sight|eyesight) (is|are|was|were) (<w>)?(paraly[sz]ed|amputated|missing|blind|impaired|failing|gone|damaged)
    (am|i'm|was|been|became|left) (<w>)?(paraly[sz]ed|paraplegic|quadriplegic|deafened)( <tail>)?
    (lip-?read|lip reading)( <tail>)?$
    <as>( (severely|partially|profoundly|registered|legally|completely|totally|nearly|almost|physically|congenitally|born))?( an?)? <impaired>(?! (spot|children|people|clients|testing|faith|date|audition))
    ^(<w>)?(registered |severely |profoundly |partially |born |congenitally )?<impaired>( (since|from) (birth|<w>?<tail>)| (<w>)?(<role>|person|veteran|thinker|man|woman|adult|mum|dad|activist|athlete)|$)
    (in|use|using|used|uses|need|with|from)( a| my)?( electric| power| manual)? wheelchair( since| user| after| from birth| full-time| every day|$)<tail>
    (i am|i'm|as) (an? )?(wheelchair|white cane|guide dog|hearing aid|bsl|asl|screen[ -]reader|crutch|prosthesis) user
    wheelchair[ -](user|bound)
    (i|i've|who|person|people like me|and|he|she)( have| has| had| also have| live| living)?( with)?( an?| my)?(<v>)? ?(hidden|invisible|physical|learning|visual|hearing|mental|intellectual|motor|sight|severe|mild|permanent|registered)? ?(disability|disabilities|impairment|hearing loss|sight loss|visual impairment|cerebral palsy|down'?s syndrome|spina bifida|muscular dystrophy|dyslexia|dyspraxia|dyscalculia|handicap|prosthesis|prosthetic (leg|arm)|cochlear implants?|hearing aids?|guide dog|stammer|stutter|tinnitus)(?! (services|sector|rights|studies|law|benefits officer|claims|awareness|policy|support|insurance|ramp))
    (my|his|her) (own )?(disability|disabilities|impairment|hearing loss|sight loss|visual impairment|dyslexia|dyspraxia|wheelchair|white cane|guide dog|prosthesis|prosthetic|hearing aids?|cochlear implant|stammer|stutter|deafness|blindness|autism assistance dog|handicap)( <tail>)?
    (deaf|blind|paraly[sz]ed|disabled)( in (one|my|both) <w>?<tail>| since| from| after| by| at birth) ?<tail>
    (lost|losing|loss of) (my|his|her) (sight|hearing|leg|arm|left <w>|right <w>|vision|eyesight|legs|hand)
    (i|i'm|i am) (can't|cannot|unable to) (hear|see|walk)
    born (deaf|blind|without|with (cerebral|spina|down|a disability|one))<tail>
    (disabled|wounded) (veteran|person|woman|man|parent|<role>|athlete|artist|activist)
    (blue badge|disability (card|pension|allowance|benefits?)|personal independence payment|ssdi)( holder| recipient)?
    (declare|declared|disclose|consider myself|identify as) (<w>)?(disabled|disability)
    need (reasonable )?(adjustments|accommodations?) (for|because of|due to) (my|a)
    ^(dyslexia|dyspraxia|cerebral palsy|hearing loss|deafblind|visual impairment)$
    (double|single|above[ -]knee|below[ -]knee|leg|arm) amputee
    paralympi(an|c athlete)
  `,
  pregnancy: `
    [0-9]{1,2} weeks pregnant
    (i am|i'm|she is|she's|currently|while|when i was|i was|became|got|now|heavily|being|as a) ?(<w>)?(pregnant|expecting (a baby|our|my|twins)|with child)( <tail>)?
    ^pregnant( with| and|$)( <tail>)?
    (<w>)?(months?|weeks?) pregnant
    (we are|we're|i am|i'm|she is|soon)? ?expecting (our|my|a|their|her) (<w>)?(child|baby|twins|girl|boy|son|daughter|little one)( <tail>)?
    (on|during|after|from|take|took|taking|my|before|start|starting|back from|end of|return(ed|ing)? from) (my |a |going on )?(maternity|mat|adoption|pregnancy)( leave|$)( <tail>)?
    (on )?(maternity|mat) leave$
    (my|the|after|during|before|third|second|first|a|difficult|this|had a) ?(<w>)?(pregnancy|miscarriage|stillbirth|abortion|due date|c-section|caesarean|childbirth|fertility treatment|morning sickness)( <tail>)?(?! (clinic|ward|care|research|unit|tests?|support))
    (trying|hoping) (for|to have|to conceive|to get pregnant) ?(a|our|another|for)? ?(baby|child|kids)?( <tail>)?
    (trying|hoping) to conceive
    (i|we)( are| am|'m|'re)?( going through| having| had| did| undergoing| started) (ivf|fertility treatment|a miscarriage|an abortion|a stillbirth)
    (mum|mom|mother|mummy|dad|father|parent)s?[ -]to[ -]be
    (gave|giving|given) birth( to)?( <tail>)?
    baby (is )?(on the way|due|arrives|bump)( <tail>)?
    (breast-?feeding|nursing) (my|a|mother|mum|mom)
  `,
};
