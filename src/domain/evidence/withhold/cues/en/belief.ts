import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    (active|involved|volunteer|volunteering|serve|elder|usher|leader|helper|treasurer) (in|at|with) (my|the|our|a) (<w>)?(mosque|church|synagogue|parish|temple|congregation|gurdwara)
    <faith> (upbringing|background|household|family|faith|values|roots|parents|home|wedding|baptism)
    <am> (<w>){0,2}<faith>,? (and|so|but|because)
    <faith> by (birth|faith|choice|upbringing|conviction|marriage)( <tail>)?
    (faith|religion)(<v>)? (is|are|matters|plays|guides|means)( very| so)? (important|central|everything|my)<tail>
    (i was|i'm|i am|was) (baptised|baptized|confirmed|ordained|circumcised)( <tail>)?
    (a|my) (pilgrimage to mecca|hajj|umrah|bar mitzvah|bat mitzvah|first communion|confirmation)
    and (muslim|catholic|jewish|christian|hindu|sikh|buddhist|protestant)$
    <as> (<w>)?<faith>(?! (baker|bale|dior|aid|science|studies|school|hospital|charity|university|publisher))(?= (and|but|who|i|my|we|man|woman|since|by|family|faith|from|with|father|mother|husband|wife|household|in|leader|convert|engineer|developer)|[^ ]|$)
    (i am|i'm|he is|she is|as) (an? )(<w>)?(priest|nun|monk|imam|rabbi|deacon|lay preacher|minister of religion|churchwarden)(?= (and|in|at|of|who|myself)|[^ ]|$)
    (raised|brought up|born|baptised|baptized|converted to|convert to|grew up|became an?)( an?| as an?| in an?| to)? (<w>)?(<faith>|islam|judaism|catholicism|christianity|buddhism|hinduism|sikhism|the faith)( household| family| home)?
    (baptised|baptized|bar mitzvah|bat mitzvah)( in <year>| as <tail>)?
    (devout|practi[sc]ing|observant|non-practi[sc]ing|lapsed|strict|committed|faithful|born-again|god-fearing|bible-believing|ex-|former) ?<faith>
    (my|our|his|her) (christian |catholic |jewish |muslim |hindu |deep |strong |religious )?(faith|religion|religious (beliefs?|community|background)|church|mosque|synagogue|parish|congregation|bible group|prayer group|rabbi|imam|god|lord)
    faith in (god|christ|jesus|allah)
    (i|we) believe in (god|allah|jesus)
    (follower|disciple|servant|child|daughter|son|man|woman) of (christ|jesus|god|allah|islam|the lord)
    (jesus|christ|god|allah) (is my|loves|saved|fearing|first)
    member of (the|a|my) (<w>){0,3}(church|mosque|synagogue|parish|congregation|temple|gurdwara|latter-day saints)( of <tail>)?
    (i |we )?(attend|go to|worship at|serve at|volunteer at|pray at|sing in)( the| my| our| an?)? (local |parish )?(church|mass|mosque|synagogue|temple|friday prayers|choir at church)
    (wear|wearing|wears) (a |an |my |the )?(hijab|headscarf|niqab|burka|kippah|kippa|turban|yarmulke|cross|veil)
    (i )?(pray|prays|praying) (daily|five times|every|to)
    (observe|keep|fast during|fasting during|celebrate|celebrating) (the )?(sabbath|shabbat|ramadan|kosher|halal|lent|eid|hanukkah|diwali)
    (kosher|halal)[ -](diet|only|household)
    ^(christian|muslim|catholic|roman catholic|protestant|jewish|hindu|sikh|buddhist|mormon|anglican|methodist|lutheran|quaker|christian orthodox|church of england|believer)$
    (sunday school teacher|altar (boy|server)|churchwarden|parish council|lay preacher)
    church elder
  `,
  belief: `
    ^<creed> (since|by|at heart|for) <tail>
    <as> (<w>)?<creed>
    ^(<w>)?<creed>$
    (i don't|i do not) believe in (god|a god|any god)
    (member of|joined|belong to) (the|a|my) (<w>)?(masonic lodge|freemasons|humanist (association|society|union|uk)|humanists uk|lodge|secular society|ethical society|church of scientology|order of odd fellows)
    (ethical|strict|committed|passionate|convinced) (vegan|vegetarian|pacifist|atheist|humanist)( since <year>)?
    (conscientious objector|refused (military service|the draft|to serve)|on grounds of conscience)
    (not|non)[ -]religious
    (i have|i follow|i'm of|of) no (religion|faith|religious beliefs?|denomination)
    (my|our) (philosophical|ethical|moral|spiritual) (beliefs?|convictions?|world ?view)
    spiritual but not religious
  `,
  union: `
    (branch|district|regional|workplace) (secretary|chair|officer|rep),? (of |for |at )?(the )?<union>
    (national union of|union of) [a-z]{4,14}( [a-z]{3,14})?( member| rep)?
    [a-z]{4,14} workers'? union( member| rep| <tail>)?
    (represent|representing|represented|organi[sz]e|organi[sz]ed) (<w>){0,4}(for|in|with|through|at) (the |my )?(<union>|trade union|union)
    (joined|joining|left|belong to|belonged to|elected by|dues to) (the |my |a )?(trade |labou?r )?(union|<union>)
    <union>[ -](member|rep|representative|steward|organiser|organizer|activist|branch (secretary|chair|officer)|delegate|card)( since <year>)?
    (member|rep|representative|steward|organiser|branch (secretary|chair)|activist|delegate|joined|join|belong|belonging|active|card)( of| for| in| with| at| to| carrying)?( the| a| my)? (<union>|(trade|labou?r|workers'?|local|teachers'?|nurses'?)? ?union)(?! (jack|square|street|station|types?|pacific|bank))
    (trade|labou?r)[ -]?union(ist| member(ship)?| rep(resentative)?| activist| delegate| organi[sz]er| officer| branch)
    (active|committed|proud|lifelong|unionised|unionized) (trade )?unionist
    (paid-up |proud |active |lifelong )?union (member|rep|representative|steward|organi[sz]er|activist|man|delegate|card|convenor|dues|membership)
    unionist since
    shop steward<tail>
    (i am|i'm|we are) (in a union|unioni[sz]ed)
    (went|gone|was|been) on strike
    (walked|on) the picket line
    (i )?pay (my )?union dues
  `,
  politics: `
    (i )?(have |always |i've )(always )?voted (<party>|<partisan>|green|left|right|remain|leave)( <tail>)?
    (i |we )?(campaigned|canvassed|leafleted|knocked on doors|phone-banked|volunteered|donate|donated) for (the |a )?(<party>|<w>?(campaign|candidate|party))
    (party|political) (membership|activist|activism|candidate)( <tail>)?
    (socialist|communist|marxist|conservative|tory|republican|democrat|libertarian) (at heart|by conviction|through and through|since)<tail>
    (member|supporter|activist|candidate|councillor|voter|volunteer|campaigner|canvasser|chair|treasurer|organiser|secretary|joined|stood|ran|campaign(ed|ing)?|canvass(ed|ing)?|vote|voted|voting|i support)( of| for| in| with| as)?( the| a| an)?( local| young)? <party>( <tail>)?
    <party> (member|supporter|activist|candidate|councillor|voter|volunteer|campaigner|canvasser|branch|party member|mp)( <tail>)?
    (party member|member of (a|my) political party|card[ -]carrying (<w>)?(socialist|communist|democrat|republican|tory|member)|<w>party card)
    (i |always |have always |i've always )(vote|voted|voting) (for )?(the )?(<party>|<partisan>|left|right|green|greens|democrats?|republicans?|remain|leave|brexit|trump|biden|obama)
    <as> (<w>)?<partisan>(?! (estimates|with (money|numbers)))
    ^(<w>)?(socialist|communist|marxist|anarchist|libertarian|democrat|republican|tory|social democrat|trotskyist|leftist)$
    (politically|in politics),? i<tail>
    my (politics|political (views|beliefs|opinions|convictions|affiliation|leanings))( <tail>)?
    (left|right)[ -](wing|leaning|winger)( <w>?<tail>)?
    (i )?lean (to the )?(left|right)
    (stood|ran|standing|running)( as)?( an?)?(<v>){0,2}? ?(for|in) (the )?(parliament|congress|local elections?|council|senate|office|mayor)
    (trump|maga|bernie|corbyn|brexit|biden|obama|leave|remain) (supporter|voter|campaigner|activist)
    (young|college) (conservatives|labour|democrats|republicans|liberals|greens)
    (momentum|black lives matter|extinction rebellion|just stop oil) (activist|member)
    ^#?(maga|blm)$
  `,
};
