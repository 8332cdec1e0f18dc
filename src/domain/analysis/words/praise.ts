import type { Language } from "../../ground/language";

/** Words that praise, whatever they praise, in their plain form. */
export const PRAISE: Readonly<Record<Language, string>> = {
  en: "good great excellent wonderful amazing fantastic superb outstanding perfect lovely brilliant awesome beautiful friendly kind caring helpful polite attentive welcoming professional clean spotless comfortable delicious tasty recommend love loved enjoyed happy pleased impressed best fabulous exceptional pleasant reliable prompt thank grateful",
  de: "gut super toll hervorragend ausgezeichnet wunderbar fantastisch perfekt großartig prima klasse exzellent freundlich nett herzlich liebevoll hilfsbereit zuvorkommend aufmerksam kompetent professionell sauber gepflegt gemütlich lecker köstlich empfehlen empfehlenswert zufrieden glücklich begeistert schön zuverlässig pünktlich dankbar beste bestens einfühlsam",
  fr: "bon bonne excellent formidable magnifique parfait superbe merveilleux fantastique génial agréable gentil aimable accueillant chaleureux serviable attentionné professionnel propre confortable délicieux savoureux recommande satisfait content heureux ravi beau belle meilleur impeccable fiable ponctuel merci bienveillant",
  es: "bueno buena excelente estupendo maravilloso fantástico perfecto magnífico genial increíble amable simpático atento cariñoso servicial profesional limpio cómodo delicioso rico recomiendo recomendable satisfecho contento feliz encantado bonito precioso mejor inmejorable fiable puntual gracias agradable",
  it: "buono buona ottimo eccellente fantastico meraviglioso perfetto splendido magnifico stupendo bravo gentile cordiale disponibile accogliente premuroso professionale pulito comodo confortevole delizioso squisito consiglio consigliato soddisfatto contento felice bello migliore impeccabile affidabile puntuale grazie piacevole",
  nl: "goed geweldig uitstekend fantastisch prachtig perfect super top heerlijk mooi vriendelijk aardig hartelijk behulpzaam attent liefdevol zorgzaam professioneel schoon netjes comfortabel lekker aanrader tevreden blij gelukkig beste betrouwbaar stipt dankbaar fijn gezellig deskundig",
  pt: "bom boa ótimo excelente maravilhoso fantástico perfeito magnífico incrível espetacular amável simpático atencioso carinhoso prestável profissional limpo confortável delicioso saboroso recomendo satisfeito contente feliz encantado bonito lindo melhor impecável fiável pontual obrigado agradável",
};

/** Words that blame, whatever they blame. */
export const BLAME: Readonly<Record<Language, string>> = {
  en: "bad terrible awful horrible poor worst dirty filthy disgusting rude unfriendly unhelpful unprofessional disappointing disappointed dreadful appalling neglected neglect ignored broken cold stale overpriced noisy smelly stained avoid never complaint complained disaster nightmare unacceptable incompetent late careless useless shabby moldy bugs unsafe",
  de: "schlecht schrecklich furchtbar katastrophal miserabel mies schlimm dreckig schmutzig ekelhaft eklig unfreundlich unhöflich unverschämt frech inkompetent unprofessionell enttäuscht enttäuschend vernachlässigt ignoriert kaputt defekt überteuert laut stinkt gestank nie niemals beschwerde katastrophe albtraum inakzeptabel unmöglich unpünktlich lieblos grauenhaft unzumutbar schimmel",
  fr: "mauvais mauvaise terrible horrible affreux nul nulle pire sale dégoûtant impoli désagréable incompétent décevant déçu déception négligé ignoré cassé froid surfacturé bruyant malodorant éviter jamais plainte catastrophe cauchemar inacceptable honteux retard inadmissible lamentable vétuste moisi dangereux fuir",
  es: "malo mala terrible horrible pésimo peor sucio asqueroso grosero maleducado antipático incompetente decepcionante decepcionado decepción descuidado ignorado roto frío caro ruidoso maloliente evitar nunca queja desastre pesadilla inaceptable vergonzoso tarde lamentable viejo moho peligroso negligencia",
  it: "cattivo cattiva terribile orribile pessimo peggiore sporco schifoso maleducato scortese antipatico incompetente deludente deluso delusione trascurato ignorato rotto freddo caro rumoroso puzzolente evitare mai lamentela disastro incubo inaccettabile vergognoso ritardo scadente vecchio muffa pericoloso negligenza",
  nl: "slecht verschrikkelijk vreselijk afschuwelijk slechtste vies smerig walgelijk onbeleefd onvriendelijk onbeschoft incompetent teleurstellend teleurgesteld verwaarloosd genegeerd kapot koud duur lawaaierig stinkt vermijden nooit klacht ramp nachtmerrie onacceptabel schandalig laat waardeloos oud schimmel gevaarlijk onprofessioneel",
  pt: "mau má ruim terrível horrível péssimo pior sujo nojento grosseiro mal-educado antipático incompetente decepcionante decepcionado decepção descuidado ignorado avariado frio caro barulhento malcheiroso evitar nunca reclamação desastre pesadelo inaceitável vergonhoso atraso lamentável velho mofo perigoso negligência",
};

/** Words that turn the next few round. */
export const NOT: Readonly<Record<Language, string>> = {
  en: "not no never nothing isn't wasn't aren't weren't don't didn't doesn't won't can't couldn't wouldn't without hardly barely nor neither lack lacked",
  de: "nicht kein keine keinen keiner keinem nie niemals nichts ohne weder kaum",
  fr: "ne n pas jamais rien sans ni aucun aucune guère",
  es: "no nunca jamás nada sin ni ningún ninguna tampoco apenas",
  it: "non mai niente nulla senza né nessun nessuna neanche appena",
  nl: "niet geen nooit niets zonder noch nauwelijks",
  pt: "não nunca jamais nada sem nem nenhum nenhuma",
};
