import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (de|com|minhas|as minhas|tenho) (origem|origens|ascendência|raízes|descendência|raça|etnia|sangue|família|pais|mãe|pai|herança) (<w>)?(<nation>s?|african[oa]s?|árabes?|cigan[oa]s?|asiátic[oa]s?|indígenas?|juda?ic[oa]s?|judias?|latin[oa]s?|curd[oa]s?|quilombola|guarani|negr[oa]|nordestin[oa]|mestiç[oa]|goes[ae]|indiana|imigrantes?|japon[eê]sa?s?|sefardita|nikkei|italian[oa]s|cabo-verdian[oa]s?|timorense|estrangeira)( <tail>)?
    <sou> (<w>)?(negr[oa]|pret[oa]|pard[oa]|branc[oa]|cigan[oa]|afrodescendente|afro-[a-zß-ɏ]{5,14}|afrobrasileir[oa]|mestiç[oa]|mulat[oa]|indígena( <tail>)?|árabe|african[oa]|asiátic[oa]|latin[oa]|imigrante|migrante|refugiad[oa]|curd[oa]|quilombola|nikkei|nissei|sansei|caboclo|racializad[oa]|retornad[oa]|requerente de asilo|exilad[oa]|filh[oa] de (imigrantes|emigrantes|retornados|refugiados)|de cor|amarel[oa]|mulher (negra|preta|cigana|indígena)|homem (negro|preto)|da etnia <tail>|de etnia <tail>|do povo <tail>|descendente de <tail>|xavante|guarani)(?= (e|de|em|com|que|do|da|desde|por|periféric)~|[^ ]|$)
    (mulher|homem|pessoa|rapaz|rapariga|engenheira|jovem) (<w>)?(negr[oa]|pret[oa]|cigan[oa]|racializad[oa]|afrodescendente|indígena|de cor|asiátic[oa]|pard[oa]|mestiç[oa])
    ^(<w>)?(cigan[oa]|afrodescendente|mestiç[oa]|indígena|quilombola|pard[oa]|negr[oa]|pret[oa]|filh[oa] de imigrantes|afro-[a-zß-ɏ]{5,14}|nikkei|luso-[a-zß-ɏ]{5,14}|refugiad[oa] <nation>)( e <tail>|$)
    (os meus|meus|nossos) (pais|avós|antepassados|bisavós) (<w>)?(vieram|chegaram|emigraram|imigraram|são|eram|fugiram|migraram|nasceram)( de| da| do| dos| para)?<tail>
    (a minha|minha|o meu|meu) (mãe|pai|família|avó|avô) (é|veio|era|chegou|emigrou|vem|fugiu|imigrou)(<v>)? ?(<nation>|d[eao]s? <tail>)
    (filh[oa]|net[oa]|descendente|bisnet[oa]) de (<w>)?(imigrantes|emigrantes|retornados|refugiados|migrantes|pais <nation>s|<nation>s|italianos|japoneses|escravos|alemães|cabo-verdianos|indígenas|angolanos|libaneses|quilombolas)( <tail>)?
    (cheguei|vim|entrei|chegamos|chegámos|estou|veio)(<v>){0,6}? como (refugiad[oa]|imigrante|migrante|exilad[oa]|requerente de asilo)<tail>
    (fugi|fugimos|escapei) (<w>)?(da|do|de)( guerra)?<tail>
    (segunda|primeira|terceira) geração (<w>)?(de )?(imigrantes?|migrantes?|descendentes|luso-~)
    (imigrante|refugiad[oa]|exilad[oa]) (<nation>|de|do|da|polític[oa])<tail>
    (pertenço|pertence|membro|parte|faço parte) (<w>)?(ao|à|a uma|do|da|de uma) (<w>)?(povo|etnia|comunidade|minoria|tribo|nação) (<w>)?(cigan[oa]|indígena|étnica|quilombola|guarani|negra|afro~|<w>?<tail>)
    (comunidade|aldeia) (quilombola|indígena|cigana)( <tail>)?
    minoria étnica
    (cor da (minha )?pele|(a minha|minha) (etnia|raça|pele|cor)( <tail>)?)
    cor ?/ ?raça<tail>
    (cotas? raciais|cotista)( <tail>)?
  `,
  nationality: `
    (nacionalidade|cidadania|passaporte)( é|:)? (<nation>|<w>?<tail>)
    (dupla|minha|segunda|com|de|tenho|a) (<w>)?(nacionalidade|cidadania)( <tail>)?
    (cidadão|cidadã|nacional|nativ[oa]) (<nation>|europe[ui]a?|de <land>|d[aoe] <w>?<tail>|comunitári[oa]|luso-[a-zß-ɏ]{5,14})( <tail>)?
    (tenho|possuo|com|obtive|titular|adquiri) (<w>){0,3}(passaporte|nacionalidade|autorização de residência|título de residência|visto de residência|cidadania|rne|rnm|visto permanente)( <tail>)?
    (sou|como|sendo|é) (uma? )?(<w>)?<nation>(?= (e|de|mas|a viver|a morar|moro|vivo|resid|em|nascid|desde|no|na|há|radicad|naturalizad|com|por)~|[^ ]|$)
    ^<nation> (residente|radicad[oa]|em portugal|no brasil|de nascimento|naturalizad[oa]|a viver|nat[oa]|vivendo)( <tail>)?
    (natural|oriund[oa]|originári[oa]|proveniente) (de|do|da|dos) <tail>
    (naturalizad[oa]|naturalizei-me|nacionalizad[oa])( <tail>)?
    (nascid[oa]|nasci|criad[oa]|nascid[oa] e criad[oa]|cresci|nasci e cresci) (em|no|na|nos|nas) (<land>|[a-zß-ɏ]{3,18}$|[a-zß-ɏ]{3,18} [a-zß-ɏ]{3,18}$)
    (venho|sou|provenho|vim) (originalmente )?(de|do|da|dos) <land>
    (local|lugar|país|cidade|terra) (de nascimento|natal|de origem)<tail>
    (o )?meu país( natal| de origem)?( <tail>)?$
    (apátrida|autorização de residência|estrangeir[oa] (residente|regularizad[oa])|naturalidade)( <tail>)?
  `,
};
