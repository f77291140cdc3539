import type { PhrasesById } from '@/lib/domain/language';

/** Who says they write, and who does. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(parceiro|parceira|parceiros|representante|agente|agência|agencia|em nome|autorizad*|credenciad*) _2 (oficial|oficiais|) _2 (da |do |de |)(embaixada|consulado|eures|governo|união europeia|ministério|onu|amazon|google|iefp|unicef|tiktok|youtube|booking|shopee)',
    '(amazon|google|tiktok|youtube|shopee|mercado livre|booking|ikea|lidl|emirates|netflix|ctt|correios|petrobras|unicef|aeroporto|cruzeiros) _12 (telegram|gmail|whatsapp|zap|hotmail|outlook|taxa|pix|tarefas|curtir)',
    '(hospital|hotel|cruzeiro|companhia) _6 (contrata|vagas) _10 (gmail|hotmail|outlook|yahoo|western union|taxa de)',
    '(agência|nós|eu|empresa) _1 (trabalha|trabalhamos|trabalho) (diretamente |) com _1 (embaixada|consulado|governo|eures|ministério)',
    '(tiktok|youtube|amazon|google|temu|shein|netflix|spotify|instagram|facebook|shopee|meta) _1 (procura|à procura|busca|recruta|contrata|contratando|a contratar|está contratando) _5 (em casa|de casa|pessoas|gente|como tu|como você|#money|celular|telemóvel|online|sem experiência)',
  ],
  'recruiter-identity-mismatch': [
    '(não|nem) sou (a |o |)(mesma|mesmo|dono|dona|quem) _3 (foto*|perfil|conta)',
    '(perfil|conta|whats*|número) _3 (é |está |)(em nome de|com o nome de|com outro nome|do meu|da minha|emprestad*|de um amigo|da minha irmã|é da minha)',
    '(minha|meu|a outra|o outro) (conta|perfil|número) (antig*|principal|foi|outro|outra|caiu|oficial) _4 (bloque*|hack*|caiu|suspens*|roub*|perdi|sem)',
    '(falas|fala|assina|responde) _3 (meu |minha |com o |com a )(colega|sócio|chefe|assistente|secretária|gerente) _4 (outro|número|telegram|nome|whats*)',
    '(empresa|firma|agência) _3 (mudou|trocou|alterou) (de |o )(nome|número|site|dona)',
    '(número|prefixo|indicativo) _3 (é |)(de |da |do )(outro país|fora|inglaterra|nigéria|filipinas|estrangeiro) _6 (viajo|viagem|estou|empresa|matriz|não ligues)',
  ],
};
