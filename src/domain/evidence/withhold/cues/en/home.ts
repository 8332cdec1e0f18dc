import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    (wife|husband|mother|father|mum|mom|dad),? (and|&) (<w>)?(mother|father|wife|husband|mum|mom|dad|grandmother|grandfather|parent|carer)
    (husband|wife) (of|to) (<w>)?<tail>
    (engaged|married) to [a-z]{3,14}$
    (share|shared|joint|sole|have) custody( of <tail>)?
    (my|our) (marriage|divorce|separation|in-laws|family life|home life|household)( <tail>)?
    (i|we)( both)? (have|raise|share) (<w>){0,2}(toddlers?|newborn|infants?|grandkids|stepkids|foster (kids|children))
    (become|became|becoming) (a )?(<w>)?(mother|father|parent|mum|mom|dad|grandparent)( <tail>)?
    (my|our) (home|house) is full of (kids|children)
    (mother|mum|mom|mummy|father|dad|daddy|parent|grandmother|grandfather|grandma|grandpa|granny|grandad|stepdad|stepmum|stepmother|stepfather|stepparent|papa|mama)( and (<w>)?(wife|husband|grandmother|grandfather))? (of|to|with) (an? |my |our )?(<number>|<w>(and|boys|girls|kids|children|sons?|daughters?|twins|toddlers?|teenagers?|baby|toddler)|twins|boys|girls|kids|children|teenagers?|toddlers?|[a-z]{2,12}( and|,) [a-z]{2,12}$)( <tail>)?
    <my> (wife|husband|spouse|partner and i|fianc[eé]e?|ex-wife|ex-husband|girlfriend|boyfriend|kids?|children|son|sons|daughter|daughters|twins|toddler|baby|babies|grandchildren|grandson|granddaughter|family and i|mother-in-law|better half|other half|life partner|stepson|stepdaughter|siblings?|brother|sister|marriage|wedding|divorce|little ones|civil partner|widow|in-laws)
    (happily |recently |newly |now |not |once |twice |i am |i'm |we are |been |got |getting )(re)?(married|divorced|separated|widowed|engaged|single)(?! (the|out|to (the|a) (project|idea|data))| point| source| page)( <tail>)?
    ^(happily |recently |newly |currently |un)?(re)?married( (with|to|since|for|and|,)<tail>)?$
    ^married (with|to my|to an?|since|for|and|,) ?<tail>
    ^(divorced|widowed|widower|widow|separated|unmarried|single|cohabiting|engaged|in a relationship|in a civil partnership|childless|bachelor|newlywed|no kids|no children|child-?free|never married|legally separated|a parent|working mum|working mom|proud dad|proud mum|proud mom)( since <tail>| in <tail>|$)
    (no|without|don't have|have no|do not have|zero) (any )?(kids|children|dependents|dependants|family ties|family commitments|family obligations)( <tail>)?
    (i|we|i'm|who)( have| had| am| are| raised?| raising|'m| bring up| adopted| foster(ed)?)(<v>){0,2}? (<w>)?(kids|children|sons?|daughters?|twins|toddlers?|boys|girls|child|kid|grandchildren|stepchildren|siblings|brothers|sisters)(?! (to|in (need|care)|with (autism|disabilities|special)|'s))( <tail>)?
    (with|have|has|plus) (my )?(<number>|a few|small|young|grown-up|grown|little|teenage|adult) (<w>)?(kids|children|sons?|daughters?|boys|girls|child|grandchildren|dependants)
    ^(<number>|[0-9]) (<w>)?(kids|children|sons?|daughters?|grandchildren|dependants|dependents)$
    (single|solo|lone|stay[ -]at[ -]home|working|busy|proud|full-time|new|foster|adoptive|divorced|devoted|loving|first-time|young|happy|hockey|soccer|boy|girl|twin|teen|teenage|step|expat|military|widowed|married) (parent|mum|mom|mother|dad|father|mama|papa|husband|wife|grandmother|grandfather|grandparent|grandma|grandpa|mommy|daddy)
    (as an?|i am an?|i'm an?|being an?|became an?|becoming an?|,|and|proud) (<w>)?(husband|wife|widow|widower|mother|father|mum|mom|dad|parent|grandmother|grandfather|grandparent|carer for my|orphan|only child|twin|divorcee|stepdad|stepmum|bachelor|newlywed|godfather|godmother)(?= (and|who|myself|of|from|at|with|in|to|since|i|first|again)|[^ ]|$)
    ^(husband|wife|mother|father|mum|mom|dad|parent|grandmother|grandfather|grandma|grandpa|papa|mama|daddy|mommy|twin mum|boy mum|family man|dog dad|empty nester)$
    (care|caring|cared|carer|caregiver|look(ed|ing)? after) (for |to |of )?<my> (<w>)?(mother|mum|mom|father|dad|parents?|son|daughter|child|children|kids|husband|wife|grandmother|grandfather|brother|sister|relative|family)
    (raise|raising|raised|bringing up|brought up) (my|our|a|<number>|his|her) (<w>){0,2}(children|kids|family|sons?|daughters?|child|twins|boys|girls)
    (on|took|taking|during|after|from|back from|my|return(ed|ing)? from|shared) ?(parental|paternity|childcare|family|carer'?s) leave( <tail>)?
    (wed|got married|tied the knot|got engaged|got divorced|going through a divorce|split from my|our wedding|recently engaged|planning (the|our|my) wedding|honeymoon)
    (family|career) (break|gap) (to|for) (raise|raising|care|caring|childcare|children|family|my)<tail>
    (childcare|family|caring) (responsibilities|commitments|duties|break|obligations)
    (we|i)( have)? (adopted|foster(ed)?) (a |our |an |two |three )?(<w>)?(child|boy|girl|son|daughter|baby|children|kids)
    home[ -]?maker
    live(s)? with (my|his|her) (partner|wife|husband|girlfriend|boyfriend|family|parents|children|kids|mother|son|daughter)
    family man
    (a )?(i'm|i am) (from )?(a )?(large |big )family
    (relationship|marital|civil|family) status<tail>
    new(ly)?[ -]?wed(s)?
    (in|open to|looking for) a (long[ -]term |committed |happy |new )?relationship
    (wedded|married) (for )?[1-9][0-9]? years
  `,
  "sexual-orientation": `
    <as> (<w>)?<gay>(?! (rights|history|studies|youth|lussac|charity|centre|friendly|marriage))
    ^<gay>( (<w>)?(man|woman|couple|<role>|dad|mum|parent|councillor|activist|person|artist|politician|rights activist)|$)
    ^(<w>)?(gay|lesbian|bi|bisexual|pansexual|asexual|queer|homosexual|heterosexual|lgbt[a-z]{0,4}[+]?|pan|ace|demisexual|straight)( and (<w>)?<tail>|$)
    (openly|out|out and proud|proudly) (as )?<gay>
    (gay|lesbian|bisexual|queer|homosexual|heterosexual|pansexual|asexual) (man|men|woman|dad|mum|mom|father|mother|couple|parent|guy|person)
    (came|coming|come|was|being|am|i'm) out( of the closet)? (as|at work|to my|to everyone|in <year>)( <tail>)?
    (member|part|ally and member) of the (<w>)?(lgbt[a-z]{0,4}[+]?|queer|gay|rainbow|lesbian)( community| family)?
    my (sexuality|sexual (orientation|preference|identity)|same-sex (partner|spouse)|queer identity)( <tail>)?
    (my )?same-sex (partner|partnership|marriage|spouse|couple|relationship|parents?)
    (both|two) (of us )?(men|women|dads|mums|moms)
    (in love with|attracted to|married to|date|dating) (another |both |other )?(men|women|a man|a woman|same sex|man|woman)
    (i have|with) two (mums|moms|dads)
    sexual orientation<tail>
    ^#?(lgbt[a-z]{0,4}[+]?|lgbtqia[+]?)$
  `,
};
