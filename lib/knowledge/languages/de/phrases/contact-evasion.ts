import type { PhrasesById } from '../phrases-by-id';

/** Secrecy, leaving the platform, haste. */
export const contactEvasion: PhrasesById = {
  'secrecy-demand': [
    'das darf (keiner|niemand) _1 (wissen|sehen|erfahren)',
    'sag _2 (daheim|zuhause|deiner mama|deinen eltern) _1 (einfach|du)',
    '(keiner|niemand) (sieht|merkt|erfährt) _1 (es|das|was)',
    '(<tell> ~3 (niemand*|keinem|nix|nichts)) ~3 (mama|eltern|davon|familie|freunden|polizei|mann|weiter|sonst)',
    '<tell> _4 (nichts|nix|nicht|niemand*|keinem)',
    '(unser|unter uns|kleines) _1 geheimnis',
    '(bleibt|bleib) _1 (unter uns|zwischen uns|geheim|unser geheimnis)',
    '<parents> _4 (nichts|nicht|nix) (wissen|erfahren|mitkriegen|mitbekommen|erzählen|sagen)',
    '((muss|müssen|braucht|brauchen) ~3 (keiner|niemand)) ~2 (wissen|erfahren|mitkriegen)',
    '<parents> _2 (würde|würden|versteh*|wären) _3 (nicht|dagegen|eifersüchtig|verstehen)',
  ],
  'secret-chat': [
    '(lösch|lösche|lösch*) ~4 (chat|chats|verlauf|nachricht*|unterhaltung|alles hier)',
    '(geheimer chat|geheimen chat|verschwindende nachrichten|selbstlöschend*|selbstzerstör*)',
    '(stell|schalt) ~4 (selbstlöschen|automatisch löschen)',
  ],
  'move-off-platform': [
    '(schreib*|schreiben|chatten) _3 (woanders|lieber auf|auf kik|per e mail|über e mail)',
    '(schreib*|komm*|geh*|wechsel*|meld*|add*|weiter|lass uns|quatschen) ~4 (auf|über|per|bei|nach|zu) <app>',
    '(hast du|haben sie) _1 <app>',
    '(gib|schick) mir _2 (nummer|handynummer)',
    '(bin|sind) _3 (selten|kaum|nicht oft) _1 (hier|online)',
    '(hier|app|seite) ~4 (nicht sicher|zu unsicher|wird gelöscht|lösche ich)',
  ],
  'obfuscated-contact': [
    '(t3legram|telegr4m|what5app|wh4tsapp|wa me|t me|teleg ram)',
    '(klammeraffe|at zeichen|punkt de|punkt com)',
    '(nummer|handy) _2 (ohne leerzeichen|rückwärts|zusammensetzen)',
  ],
  'urgency-pressure': [
    '(nur noch|letzter|letzte|noch) _1 (heute|platz|plätze|chance|zwei plätze|ein platz)',
    '(entscheid*|zusage|zusagen|antwort*) _3 (heute|sofort|jetzt|gleich|bis heute abend)',
    '(abfahrt|abflug|start) _1 (morgen|heute|schon morgen|übermorgen)',
    '(muss|musst|müssen) _2 (sofort|heute noch|jetzt)',
    'bis (heute abend|morgen früh|mitternacht)',
    '(sonst|dann) (ist|geht) _1 (platz|weg|jemand anderes|an jemand)',
  ],
  'informal-contact-only': [
    '(nur|ausschließlich) _1 (per |über |)(whatsapp|telegram|pn|signal|privatnachricht)',
    '(bitte|diskret) pn',
    '(schreib*|meld*) _3 (whatsapp|telegram|signal)',
    '(keine anrufe|nur nachrichten|nur schreiben)',
    '#phone _2 (whatsapp|telegram)',
  ],
};
