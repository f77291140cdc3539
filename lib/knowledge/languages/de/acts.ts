import type { ActCues } from '@/lib/domain/language';

/** Who speaks to whom: advice, report, question, fiction, awareness and help; and the offer said outright. */
export const acts: ActCues = {
  advice: [
    '(geben|zahlen|überweisen|schicken|unterschreiben|öffnen|klicken) sie _3 (niemals|nie|keine|keinen|nicht)',
    '(gib|gebt|zahl|zahlt|überweis|schick|schickt|unterschreib) _2 (niemals|nie|keinem fremden|niemandem|kein geld|keine)',
    '(niemals|auf keinen fall) _4 (pass*|ausweis*|geld|code*|tan|passwort*|daten|fotos|konto)',
    '(achtung|vorsicht|warnung) _6 (betrug*|betrüger*|masche|abzocke|seriöse*|angebot*|wenn|fake)',
    '(wenn|falls|sobald) (jemand|ein fremder|ein arbeitgeber|eine firma|der arbeitgeber|ihr arbeitgeber|dein arbeitgeber|man) _8 (verlangt|fordert|bittet|einbehält|nimmt|verspricht|droht|anbietet)',
    'seriöse (arbeitgeber|firmen|agenturen|anbieter|vermittler)',
    '(haben sie|hast du|sie haben|du hast) _1 (das |ein |)recht',
    '(ist|sind|wäre) _2 (strafbar|illegal|gesetzlich verboten|betrug|unzulässig)',
    '(darf|dürfen) _5 (nicht|höchstens|nur) _6 (einbehalten|abziehen|verlangen|behalten)',
    '(bank|polizei|behörde*) _3 (ruft|fragt|verlangt|bittet) _4 (nie|nicht|niemals)',
    '(so |)(erkennen|erkennst|schützen|schützt) (sie|du|ihr|man)',
    '(macht|machen) sich strafbar',
    '(blockieren|überprüfen) sie',
    '(melden|prüfen) sie _1 (den|das|es|solche|verdächtige|die|ob) _2 (absender|anbieter|firma|angebot|vorfall|betrug|nummer|impressum|ob|arbeitgeber|konto|profil)',
    '(warnzeichen|warnsignal*|alarmzeichen|anzeige erstatten|brechen sie den kontakt)',
  ],
  report: [
    '(polizei|staatsanwalt*|zoll|gericht|landgericht|ermittler*|kriminalpolizei) _6 (festgenommen|verhaftet|verurteilt|ermittelt|warnt|durchsuch*|befreit*|hat|haben)',
    '(festgenommen|verhaftet|verurteilt|angeklagt*|beschuldigte*|mutmaßlich*)',
    '(opfer|frauen|arbeiter|männer) _4 (wurden|mussten|waren|lebten|schliefen|berichten)',
    '(hat|haben) (mir|mich|uns|ihr|ihm|ihnen) _6 (versprochen|abgenommen|gesagt|gezwungen|betrogen|geschrieben|angeboten|belogen|bedroht)',
    '(ich bin|ich wurde|wir wurden) _4 (reingefallen|betrogen|abgezockt|entkommen|geflohen|belogen)',
    '(erzählt|berichtet|schildert) (sie|er|die|der)',
  ],
  question: [
    '(ist|wäre) (es|das) _1 (normal|legal|seriös|erlaubt|ok|okay|betrug|üblich)',
    '(hat|kennt) (jemand|wer|da wer) _4 (erfahrung*|gehört|gearbeitet|das|die)',
    '(was soll ich|was kann ich|was meint ihr|was haltet ihr|darf (mein|der|die) (chef*|arbeitgeber*|vermieter*|bank))',
    'wo (kann|bekomme|finde) (ich|man)',
  ],
  fiction: [
    '(kapitel|roman|krimi|hauptfigur|theaterstück|serie|film) _4 (über|von|handelt|einer|eines|erzählt|#number)',
    '(sagte|flüsterte|rief|murmelte|antwortete|erwiderte) (er|sie|der|die)',
    '(lächelte|schwieg|seufzte|nickte) _2 (er|sie|und)',
  ],
  awareness: [
    '(menschenhandel*|zwangsprostitution|arbeitsausbeutung|zwangsarbeit|zwangsheirat)',
    '(finanzagent*|geldwäsche|cybergrooming|sextortion|loverboy methode|phishing|love scamming|heiratsschwindler*)',
    '(kampagne|prävention|aufklärung|bekämpfung) _4 (gegen|von|über|menschenhandel)',
    'paragraf #number',
  ],
  support: [
    '(hilfetelefon|beratungsstelle*|opferhilfe|notruf|weißer ring|frauenhaus|arbeiterkammer|gewerkschaft)',
    '(kostenlose*|anonyme*|vertrauliche*) _2 (hilfe|beratung|hotline)',
    '(du bist nicht allein|sie sind nicht allein|nicht deine schuld|hol dir hilfe|holen sie sich hilfe)',
  ],
  offer: [
    '(wir suchen|ich suche|suche|suchen|gesucht|wir bieten|biete|wir zahlen|ich zahle|ich gebe dir|du bekommst|sie verdienen|du verdienst)',
    '(schreib mir|schreiben sie mir|meld dich|meldet euch|schick mir|pn an mich|bitte pn|komm auf)',
  ],
};
