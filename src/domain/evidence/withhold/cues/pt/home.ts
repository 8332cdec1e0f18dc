import type { Cues } from "../language-cues";

/** Whom people live with and love. */
export const home: Cues = {
  family: `
    ^(<w>)?(solteir[oa]|casad[oa]|divorciad[oa]|separad[oa]|viúv[oa]|noiv[oa]|amasiad[oa]|em união (de facto|estável)|união (de facto|estável)|unid[oa] de facto|desquitad[oa]|sem filhos|mãe|pai|mamã|mamãe|papá|papai|av[óô]|vovó|vovô|esposa|esposo|marido|mãe solteira|pai solteiro|mãe solo|pai de família|mãe de família|recém-casad[oa]|namorando|em uma relação|numa relação|família numerosa|dona de casa)( (e|com|sem|desde|de|feliz|há|em|por|dois|duas|três|[1-9]) ?<tail>|$)
    (sou|estou|estamos|continuo|somos|feliz|recém|é|sendo|como|atualmente|ainda|já fui) (<w>)?(solteir[oa]|casad[oa]s?(?! de dados)|divorciad[oa]s?|separad[oa]s?|viúv[oa]|noiv[oa]s?|em união (de facto|estável)|unid[oa] de facto|(uma |um )?(mãe|pai|mamã|mamãe|papá|papai|av[óô]|tia|tio|filh[oa] únic[oa]|órfão|órfã)( <tail>)?)( <tail>)?
    (mãe|pai|mamã|mamãe|papá|papai|av[óô]|pais|vovó|vovô) (<w>)?(de|do|da|dos|das) (<num>|<w>?<w>?(filh[oa]s?|menin[oa]s?|crianças|adolescentes?|raparigas|rapazes|bebé|bebê)|[a-zß-ɏ]{3,12}( e (da |do )?[a-zß-ɏ]{3,12})?$|família|pet)( <tail>)?
    (mãe|pai|mamã|mamãe|papá|papai) (solteir[oa]|solo|divorciad[oa]|separad[oa]|viúv[oa]|trabalhadora?|adotiv[oa]|orgulhos[oa]|coruja|de família|de gémeos|de gêmeos|a tempo inteiro|feliz|atípic[oa]|babad[oa]|galinha)( <tail>)?
    (orgulhos[oa]|feliz) (mãe|pai|av[óô]|papai|mamãe)( <tail>)?
    <meu> (mulher|marido|espos[oa]|cônjuge|companheir[oa]|namorad[oa]|noiv[oa]|ex-mulher|ex-marido|filh[oa]s?|bebé|bebê|gémeos|gêmeos|net[oa]s?|mãe|pai|pais|irmão|irmã|irmãos|irmãs|av[óô]s?|sogr[oa]s?|família|casamento|divórcio|pequen[oa]s|miúdos|crianças|parceir[oa] de vida|filhote|filhotes|meninos|meninas|tia|tio)( e eu| <tail>)?
    (com|tenho|temos|tem|tive|criei|criar|crio|e|pais de)( já)? <num> (<w>)?(filh[oa]s?|crianças|net[oa]s?|menin[oa]s|adolescentes|irmãos|irmãs|enteados)(?! (com deficiência|de [0-9]{1,2} a))( <tail>)?
    ^<num> (<w>)?(filh[oa]s?|crianças|net[oa]s?|irmãos)( (a cargo|menores|de <tail>|e <tail>)|$)
    (sem|não tenho|tenho) (filhos|encargos familiares|dependentes|filhos a cargo|compromissos familiares|pessoas a cargo)( <tail>)?
    (filhos|pessoas|familiares) a (meu )?cargo
    (licença|pausa|interrupção|parada|redução de horário|afastamento)[ -](<w>)?(por |de |para |na carreira para |profissional para )?(parental|paternidade|cuidar|criar|assistência à família|assistência a filho|família|parentalidade|filhos)( <tail>)?
    (cuido|cuidei|cuidava|cuidar|cuidando|cuidador(a)?( informal)?|tomo conta|trato|criei|criar|criando|dedicar-me|dediquei-me)(<v>)? ?(d[aeo]s? |principal d[aeo]s? |a[os]? |à[s]? )?(minha|meu|meus|minhas|nossos|nossas) (<w>)?(mãe|pai|pais|filh[oa]s?|av[óô]s?|família|marido|mulher|sogr[oa]|irmã[o]?|esposa|crianças|tia)( <tail>)?
    cuidador(a)? informal( d<tail>)?
    (casad[oa]|divorciad[oa]|viúv[oa]|separad[oa]|noiv[oa]|solteir[oa]) (com|desde|há|e|em|sem|de|pela|pelo)(?! (dados|tabelas))( <tail>)?
    (vivo|vivemos|moro|moramos|convivo) (<w>)?(com (o meu|a minha|os meus|as minhas|meu|minha|meus) (<w>)?(companheir[oa]|mulher|marido|família|pais|filh[oa]s?|namorad[oa]|mãe|esposa|esposo)|em união (de facto|estável)|maritalmente|junt[oa]s?)( <tail>)?
    (casei|casámos|casamos|divorciei-me|me divorciei|separei-me|me separei|enviuvei|vou casar|caso-me|fiquei noiv[oa])( <tail>)?
    (família (numerosa|monoparental|reconstituída)|guarda (partilhada|compartilhada|dos filhos)|encargos familiares|pai de família|mãe de família|agregado familiar|união (de facto|estável)|estado civil|conciliar família<tail>)( <tail>)?
    (adotei|adotámos|adotamos|acolhemos) (<w>)?(um|uma|dois) (<w>)?(criança|menin[oa]|filh[oa]|bebé|bebê)?
  `,
  "sexual-orientation": `
    <sou> (um |uma )?(<w>)?<gay>(?= (e|de|mas|desde|em|assumid|ativista|orgulhos|com|casad|que|fora)~|[^ ]|$)( <tail>)?
    ^(<w>)?(gay|homossexual|lésbica|bissexual|pansexual|assexual|queer|heterossexual|lgbt[a-z]{0,6}[+]?)( e <tail>| assumid[oa]|$)
    (assumidamente|abertamente|orgulhosamente) (<w>)?<gay>
    (homem|mulher|pessoa|rapaz|rapariga|pai|mãe|casal|ativista|família) (<w>)?(gay|homossexual|lésbica|lésbico|bissexual|queer|homoparental|homoafetiv[oa]|lgbt[a-z]{0,6}[+]?)
    (saí|sair|saída|saído) do armário( <tail>)?
    (a minha|minha) (orientação sexual|homossexualidade|bissexualidade|sexualidade)( <tail>)?
    (parte|membro|faço parte|pertenço) (<w>){0,2}(comunidade|população|coletivo) (lgbt[a-z]{0,6}[+]?|gay|queer|trans)
    (casamento|casal|relação|união|família) (gay|homossexual|do mesmo sexo|homoafetiv[oa]|homoparental)
    orientação sexual<tail>
    (duas mães|dois pais)$
    (gosto de|atração por) (homens|mulheres)$
  `,
};
