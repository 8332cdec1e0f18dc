import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    sou (de|do ano de) (<year>|<short>)
    (nascid[oa]|nasci|nasceu)( (em|no|na) <w>{1,3})?,? ?(a |em |no |no dia |aos |no ano de |ao |corria o ano de )?(dia )?(<date>|<year>|<short>)
    (nascid[oa]|nasci) (<w>){0,4}(a|em|no dia|no ano de|de) (<date>|<year>|<short>)
    (vim|veio|cheguei) ao mundo <gap>(<date>|<year>)
    (o meu |meu )?aniversário( é| cai)?<tail>
    (data|ano|dia) de nascimento<tail>
    d[.]? ?n[.]?: ?<tail>
    (faço|completo) (anos|<age>( anos)?) (a|em|no dia|dia) <tail>
    (colheita|classe|geração|safra|turma) de '?(<year>|[4-9][0-9])
    (filh[oa]|criança|miúd[oa]) dos anos ('?[4-9]0|oitenta|noventa|setenta|sessenta)
  `,
  age: `
    (tenho|faço|completei|fiz|já)( agora| já| quase| apenas| os meus| meus| só){0,2} (<age>|<tens>) anos(?! (de |em |a trabalhar|como|na |no |dedicad))( de idade)?( e <tail>)?
    (tenho|com) (<age>|<tens>) anos de idade
    (acabei de (fazer|completar)|acabo de (fazer|completar)|completei|acabada? de fazer) (os )?(<age>|<tens>)( anos)?
    (aos|com os meus|nos meus|apesar dos meus|do alto dos meus) (<age>|<tens>)( anos)?(?! (de carreira|de experiência|de casa))
    (jovem|mulher|homem|senhora?|rapaz|rapariga|moç[oa]|pessoa|profissional|estudante|mãe|pai|aposentado) (<w>){0,2}(de|com) (<age>|<tens>) anos
    ^(<age>|<tens>) anos( de idade)?$
    (na|com a|à) idade de (<age>|<tens>)( anos)?
    <sou> (<w>)?(reformad[oa]|aposentad[oa]|pensionista|idos[oa]|trintão|trintona|quarentão|quarentona|cinquentão|cinquentona|sessentão|sexagenári[oa]|quinquagenári[oa]|da terceira idade|millennial|boomer|maior de idade|menor de idade|septuagenári[oa])( <tail>)?
    ^(<w>)?(reformad[oa]|aposentad[oa]|pensionista|trintão|trintona|quarentão|quarentona|cinquentão|cinquentona|sexagenári[oa]|quinquagenári[oa])( <w>?<tail>)?$
    (na casa dos|à beira dos|passei dos|passada a casa dos|entrei nos|nos) (<age>|trinta|quarenta|cinquenta|sessenta|vinte)( anos)?$
    (geração|gen) (x|y|z)
    idade ?:? ?<age>( anos)?
    maior de <age>( anos)?
    (a minha|minha) idade( <tail>)?
  `,
  sex: `
    sou uma? (<w>){0,2}(mulher|homem|rapaz|rapariga|moç[oa])
    ^(<w>)?(moç[oa]|rapaz|rapariga|senhora|senhor|mulher|homem) (<w>)?(séri[oa]|responsável|dinâmic[oa]|pontual|trabalhador(a)?|honest[oa]|procura|busca|dedicad[oa])
    (ela|ele|elu|delu|she|he|they)( ?/ ?(dela|dele|delu|ela|ele|elu|her|him|them|seu|sua)){1,2}
    (os meus |meus )?pronomes( são|:)?<tail>
    <sou> (<w>)?(mulher|homem|rapariga|rapaz|moça|moço|menina|senhora|senhor|guria)(?= (e|de|em|com|que|trans|negr|cis|da|do|forte|na|no|preta|jovem)~|[^ ]|$)( de garra)?
    (mulher|homem|pessoa|menina|menino|rapaz|rapariga)[ -](trans|transexual|transgênero|transgénero|cis|cisgênero|não[ -]binári[oa]|intersexo|agênero)
    <sou> (<w>)?(trans|travesti|transexual|transgênero|transgénero|não[ -]binári[oae]|intersexo|agênero|gênero fluido|cisgênero|do sexo (feminino|masculino))
    ^(trans|travesti|transgênero|transgénero|não[ -]binári[oae]|feminino|masculino|homem|mulher|agênero|intersexo|gênero fluido|sexo (feminino|masculino))$
    (a minha|minha) (transição de gênero|transição de género|identidade de gênero|identidade de género)
    (primeira|única) mulher (a|na|no|em|da|do)
    (mulher|homem) (empreendedora?|trabalhadora?|negr[oa]|batalhadora?|de negócios|guerreira|empresária)
    (sexo|gênero|género) (feminino|masculino)
    (dona de casa|doméstica do lar)
  `,
  photo: `
    (segue|anexo|envio|em anexo|minha|a minha|uma|com|junto|incluo|veja) (<w>)?(foto|fotografia|retrato|selfie)(s)?(?= (3x4|em anexo|está|de perfil|tipo passe|recente|aparece|minha|de corpo|anexa|segue|atual|acima)~|[^ ]|$)( <tail>)?
    (foto|fotografia)(s)? (<w>){0,2}(3 ?x ?4|em anexo|anexa|tipo passe|de perfil|minha|anexada|pessoal|de rosto|de corpo inteiro)( <tail>)?
    na (foto|fotografia|imagem)(,| acima)? ?(estou|sou eu|apareço|eu)( <tail>)?
    sou (o|a) da foto
  `,
};
