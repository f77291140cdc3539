import type { PhrasesById } from '@/lib/domain/language';

/** Threats addressed to the reader. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(pensa|lembra te|lembra|não te esqueças|cuida) _3 <famthreat> _6 (acontec*|sozinh*|rua|escola|mal|pena|ficar|saud*|aldeia|perto)',
    'quem foge _4 (paga|família|aparece)',
    '(paga|pagam|quem paga) (é |são |)<famthreat>',
    '(sei|já vi|vi|conheço|achei) _3 (insta|instagram|facebook|perfil|face) _2 (da|do|das|dos) _1 (tua|teu|sua|seu|tuas|teus) (irmã|irmão|mãe|pai|filha|filho|família)',
    '(acontecer|acontece|acontecerá|passar se) _1 (alguma coisa|algo|desgraça|acidente|coisa ruim|coisa má|mal) _2 (com|a|à|ao|aos|às) _1 <famthreat>',
    '(visitar|visita|visitam|fazer uma visita a|aparecer em casa da|passar em casa da) _1 <famthreat> _6 (se não|senão|caso não|se falar*|se fugir*|se sair*|pag*|dívida)',
    '(se|caso) (não|nao) (pag*|volt*|obedec*) _8 (visitar|visita|visitam) _1 <famthreat>',
    '(pena|triste|chato) _2 (acontecesse|acontecer|se acontecer) _1 (algo|alguma coisa|mal|um acidente) _1 (à|a|ao|com|aos|às) _1 <famthreat>',
    '(acontecesse|acontecessem) _1 (algo|alguma coisa|mal|um acidente) _1 (à|a|ao|com|aos|às) _1 <famthreat>',
  ],
  'authorities-threat': [
    '(polícia|policia|sef|aima|imigração|migração|pf|federal|autoridades|inspecção|inspeção|act|tribunal|fiscalização) _6 (deporta|deportar|deportam|prende|prendem|prender|mandam te|te mandam|manda te|te leva|leva te|te manda|expuls*|não acredita|não te acredita|não vai acreditar|é minha amiga|nossos amigos|é nossa|come com|leva a tua filha|tira)',
    '(se fores|se for|se vais|se vai|se falar*|se contar*|se ligar*|vai|podes ir|pode ir) _3 (à|a|na|para a|pra|com a) (polícia|policia|esquadra|delegacia|inspeção|inspecção|imigração) _8 (preso|presa|deport*|lixa|lixas|ilegal|papéis|papeis|documento*|ninguém|quem|mandam|mesmo|volta|perde*)',
    '(és|é|está|estás|tás|tá) (ilegal|sem papéis|indocumentad*|sem documento*|irregular) _8 (polícia|policia|deport*|pres*|ninguém|quem|cala|caladin*|sef|aima|acredit*|cadeia)',
    '(vais|vai|você vai|tu vais) (preso|presa|para a cadeia|pra cadeia|ser pres*|ser deport*|em cana|parar na cadeia|dentro)',
    '(quem se lixa|quem se ferra|quem vai preso|quem vai presa|quem se lasca|quem roda) (é|és) _2 (tu|você|vc|voces)',
  ],
  'sextortion-threat': [
    '<publish> _3 (teu|tua|teus|tuas|seu|sua|seus|suas|aquela|aquelas|aquele|aqueles|nosso|esse|essas|esses) <evidence> _6 <audience>',
    '(manda|mande|me manda|transfere|faz|faça|paga|pague|paguas) _2 (#money|#number|pix) _4 (e |que |)(eu |)apago',
    '(gravei|filmei|gravado|gravada|printei|tenho) tudo _3 (gravado|filmado|ontem|chamada|tua|sua|cara|rosto|)',
    '(tua|teu|sua|seu|tuas|teus|seus) <audience> _3 (está|estão|tá|já está) na (minha |)lista',
    '(se não|senão|ou) _3 (mando|envio|posto|publico|espalho|divulgo) _2 (fotos|vídeos|nudes|imagens|prints)',
    '(prints|print|captura*|lista) _4 (seguidores|contactos|contatos|amigos|família|facebook|instagram)',
    '(não adianta|nem adianta|nem tentes|não tentes|nem tenta|não vale a pena|se me) _2 (bloquear*|bloqueares|bloqueias|bloqueia|bloqueie|sumir|apagar)',
    'se _2 (sumir|apagar)',
    'se _1 me (bloquear*|bloqueares|bloqueias|bloqueia|bloqueie)',
    'se _2 (bloquear*|bloqueares|bloqueias|bloqueia|bloqueie) _6 (eu|vou|vais|vão|vai na|vai tudo|vai logo|te|tua|teu|tuas|teus|pior|acabou|já era|arrepend*|envio|mando|posto|publico|solto|espalho|todos|família|amigos|pix|perde*)',
    '(se|caso) _2 (bloquear*|bloqueares|me bloqueares|me bloquear|sumir) _6 (<publish>|todos|família|vídeo|fotos)',
    '(tens|tem|você tem|vc tem|dou te|te dou) _2 (#number|uma|duas|cinco|dez|trinta|24|meia) (minutos|minuto|horas|hora|hrs|min) _10 (paga*|mand*|envi*|vídeo|fotos|família|pix|#money|senao|senão|ou|transfer*)',
    '(se |)(bloquear*|bloqueares) _3 (é pior|pior|mando|já era|acabou)',
    '(gravei|gravámos|gravamos|gravada|gravado) _2 (nossa|tua|sua|a) _1 (chamada|videochamada|conversa) _6 (mostr*|mand*|envi*|public*|partilh*|espalh*|post*) _4 <audience>',
    '(escola|turma|família|cidade|aldeia|trabalho|empresa|todos|todo mundo|toda a gente) _1 (vai ver|vão ver|verá|verão|vai receber|vão receber) _2 (imagens|fotos|vídeo|vídeos|nudes|prints|isto|isso) _4 (a não ser|se não|senão|se você não|a menos|#money)',
    '(tenho|tenhu|guardei|gravei|salvei|tô com|estou com) _2 (vídeo|vídeos|fotos|prints|nudes|gravação|chamada) _3 lista _3 (pais|amigos|seguidores|contactos|contatos|esposa|família|turma)',
    '(se|caso) _1 (bloquear*|bloqueares|me bloqueares|me bloquear|sumir) _3 (mando|envio|publico|posto|partilho|compartilho|espalho|mostro|ponho|divulgo|solto|exponho|jogo na|vazo|vou mandar|vou enviar|vou publicar|vou postar|vou espalhar|vou mostrar|vou divulgar|vão parar|vai parar)',
    '(tens|tem|você tem|vc tem|dou te|te dou) _2 (#number|uma|duas|cinco|dez|trinta|24|meia) (minutos|minuto|horas|hora|hrs|min) (para|pra) (mandar|mandares|enviar|enviares|fazer) _2 (#number|#money|pix)',
    '(gravei|gravámos|gravamos) _2 (chamada|videochamada|conversa) _3 (teus|tuas|seus|suas|tua|sua|teu|seu) <audience> _3 (vão|vai) (adorar|ver|receber|gostar)',
  ],
};
