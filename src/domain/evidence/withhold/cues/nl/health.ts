import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    ^(<w>)?(hiv|hiv[ -]?positief|seropositief|adhd|add|autist|autistisch|autisme|diabeet|diabetespatiënt|diabeticus|epilepsie|epilepticus|astma|astmapatiënt|diabetes|depressie|burn-?out|ms|ptss|chronisch ziek|ziek thuis|ex-kankerpatiënt|kankerpatiënt|asperger|hooggevoelig|reuma|fibromyalgie|migraine|coeliakie|ex-verslaafde|ex-alcoholist|nuchtere alcoholist|bipolair|hoogsensitief|in de ziektewet)( (type|sinds|en|vanaf) <tail>|$)
    (ik |hij |zij )?(heb|heeft|had|kreeg|krijg|overleefde|overwon|versloeg|doorstond|gehad|leef met|leven met|ontwikkelde)( ik)?( al| sinds <w>{1,2}| zelf| ook| ooit| vroeger)?( een| de| mijn| het| zware| ernstige| lichte| chronische| last van){0,3} <ziek>(?! (onderzoek))( <tail>)?
    (lijd|leed|lijdt|herstellende?|herstel|genezen|hersteld|gediagnosticeerd|diagnose|geopereerd|behandeld|last|geveld|getroffen|leef|leven|lijdende)( ik)?( aan| van| met| door| voor| een| de| mijn| zware| ernstige| chronische| het){0,4} <ziek>( <tail>)?
    (na|sinds|door|wegens|vanwege|ondanks|tijdens|vanuit)( een| mijn| de| het| zware| langdurige| ernstige| haar| zijn){0,3} (<ziek>|operatie|chemotherapie|chemo|ziekte|ziekteverlof|revalidatie|opname|hartoperatie|ziekenhuisopname|medische redenen)( <tail>)?
    mijn (<w>)?(<ziek>|behandeling|chemo(therapie)?|medicatie|medicijnen|geestelijke gezondheid|mentale gezondheid|psychiater|psycholoog|therapeut|pacemaker|insulinepomp|allergie|herstel van <tail>|gezondheidsproblemen|chronische <w>?<tail>|diagnose|ziekteverlof|operatie|nieuwe nier)( <tail>)?
    <ziek> (<w>){0,2}(vastgesteld|gediagnosticeerd|overleefd|overwonnen|gekregen|gehad|geconstateerd)
    (bij mij) (is|werd) (<w>)?<ziek>( <tail>)?
    (hiv|sero)-?positief
    <ben> (<w>)?(diabeet|diabeticus|diabetespatiënt|epilepticus|astmatisch|astmapatiënt|autist|autistisch|hiv[ -]?positief|seropositief|depressief|bipolair|verslaafd|ex-verslaafde?|alcoholist|alcoholverslaafd|ex-alcoholist|chronisch ziek|ziek|psychisch ziek|overspannen|opgebrand|arbeidsongeschikt verklaard|kankerpatiënt|hartpatiënt|nierpatiënt|dialysepatiënt|reumapatiënt|anorexiapatiënt|genezen <tail>|in therapie|onder behandeling|opgenomen|hooggevoelig|hoogsensitief|allergisch|hemofiliepatiënt|herstellende?( <tail>)?|coeliakiepatiënt|ervaringsdeskundige met <tail>|schizofreen|getransplanteerd)( <tail>)?
    (ziek (thuis|gemeld)|in de ziektewet|langdurig ziek|met ziekteverlof|ziekteverlof|op ziekte)( <tail>)?
    (zit|zat|ben|was|in) (<w>)?(de )?(ziektewet|therapie|revalidatie|wia|burn-out)( <tail>)?$
    (kanker|borstkanker|hart|nier|reuma|ms|diabetes)[ -]?(patiënt|overlevende|survivor)( <tail>)?
    (slik|slikte|gebruik|neem|spuit) (<w>)?(antidepressiva|insuline|medicatie|ritalin|medicijnen|lithium|methadon)
    (draag|heb) (een )?(pacemaker|insulinepomp|stoma|donornier|donorhart)
    (om|wegens|vanwege|door) (<w>)?(gezondheidsredenen|gezondheidsproblemen|medische redenen|mijn gezondheid|ziekte)( <tail>)?
    (nuchter|clean|droog|kankervrij|gestopt met drinken) sinds<tail>
    [0-9] jaar (nuchter|clean|droog|kankervrij)
    (bloedgroep|lengte|gewicht) ?:? ?[0-9a-z]<tail>
  `,
  disability: `
    <ben> (<w>){0,2}<impaired>( geboren)?(?= (en|sinds|aan|van|door|maar|met|geboren|heb|ken|verklaard|gebruik|geraakt|in)|[^ ]|$)( <tail>)?
    ^(<w>)?<impaired>( (sinds|vanaf|van|door|aan|en|geboren|met) ?<tail>|$)
    (sinds|vanaf) (<w>){0,3}<impaired>
    (in|een|mijn|gebruik|zit|met een|per|afhankelijk van een) (<w>)?rolstoel( <tail>)?
    rolstoel(gebruiker|afhankelijk|gebonden)
    (gebruik|draag|loop met|heb|met|mijn) (<w>)?(blindengeleidehond|hulphond|witte stok|taststok|gehoorapparaten|gehoorapparaat|hoorapparaat|hoortoestellen|prothese|beenprothese|krukken|cochleair implantaat|gebarentaaltolk|schermlezer|traplift|assistentiehond)( <tail>)?
    (heb|met|door|mijn|ondanks|een|wegens|vanwege)( mijn| een| de){0,2} (<w>)?(handicap|beperking|arbeidsbeperking|arbeidshandicap|dyslexie|dyscalculie|dyspraxie|doofheid|blindheid|slechthorendheid|gehoorverlies|dwarslaesie|spierziekte|spina bifida|cerebrale parese|downsyndroom|syndroom van down|visuele beperking|auditieve beperking|lichamelijke beperking|verstandelijke beperking|motorische beperking|stotter|gehoorbeperking)( <tail>)?(?! (op de arbeidsmarkt|in de zorg))
    (mens|persoon|vrouw|man|werknemer) met (een )?(<w>)?(beperking|handicap|arbeidsbeperking)$
    (wajong|wia|wao|doelgroepregister|doelgroepverklaring|banenafspraak|sbgenees|wajonger|indicatie banenafspraak)( <tail>)?
    (gehandicaptenparkeerkaart|invaliditeitsuitkering|erkende handicap|vaph-erkenning)
    (zicht|gehoor|been|arm|gezichtsvermogen|hand) (<w>)?(verloren|kwijt|kwijtgeraakt)
    (verloor|verloren) (<w>){0,2}(zicht|gehoor|been|arm|gezichtsvermogen|hand)( <tail>)?
    (blind|doof|verlamd|gehandicapt|slechtziend|slechthorend) (geboren|geworden|geraakt|sinds|vanaf|aan|door)( <tail>)?
    paralympi(sch|sche) (atleet|sporter|zwemmer|zwemster)
  `,
  pregnancy: `
    <ben> (<w>)?(zwanger|hoogzwanger|in verwachting|uitgerekend|aanstaande (moeder|vader|mama|papa))( <tail>)?
    ^(<w>)?(zwanger|hoogzwanger|in verwachting|aanstaande (moeder|vader|mama)|met zwangerschapsverlof|met bevallingsverlof)( (van|en|tot|in) <tail>|$)
    (met|op|mijn|in|na|tijdens|van|einde|vanaf) (<w>)?(zwangerschapsverlof|bevallingsverlof|moederschapsverlof|moederschapsrust|zwangerschap|zwangerschaps- en bevallingsverlof)(?! (voor medewerkers|regelen))( <tail>)?
    (we |ik |wij )?(verwacht|verwachten|krijgen) (<w>){0,3}(kind|kindje|baby|tweeling|dochter|zoon|gezinsuitbreiding)( <tail>)?
    (baby|kindje|kind|gezinsuitbreiding|ons tweede) (<w>)?(op komst|onderweg|verwacht)
    (na|een|mijn|had|door|tijdens|eerste|tweede) (<w>)?(miskraam|zwangerschap|doodgeboorte|abortus|keizersnede|bevalling|vruchtbaarheidsbehandeling|ivf-traject|ivf)( <tail>)?
    (proberen|willen|hopen) (<w>){0,3}(zwanger te (worden|raken)|een kind te krijgen|kind|baby|kinderwens)
    (kinderwens|ivf-traject|fertiliteitstraject)
    (uitgerekend|uitgerekende datum)( op| in| voor)<tail>
    (weken|maanden) zwanger
    (pas|net|onlangs) bevallen( <tail>)?
    borstvoeding( <w>?<tail>)?$
  `,
};
