import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the learn pages, also read on paper. No placeholders. Every story is invented. What stands where is in `lib/domain/learn.ts`. */
const learn: Catalogue = {
  'learn.title': 'Gut zu wissen',
  'learn.intro':
    'Kurze Seiten zum Lesen, zum Drucken oder zum Zeigen. Nimm, was dir hilft. Den Rest kannst du weglassen.',
  'learn.all': 'Alle Themen',
  'learn.print': 'Diese Seite drucken',
  'learn.paper.call': 'Hier kannst du anrufen:',
  'learn.signs.title': 'Wie das aussehen kann',
  'learn.signs.note':
    'Ein Anzeichen allein bedeutet oft nichts. Wenn du mehrere davon siehst, sieh lieber zweimal hin.',
  'learn.story.title': 'Eine Geschichte',
  'learn.story.note': 'Diese Geschichte ist erfunden. Aber so etwas erleben viele Menschen.',
  'learn.steps.title': 'Was du tun kannst',
  'learn.myths.title': 'Was oft gesagt wird und was stimmt',
  'learn.sources.title': 'Woher das kommt',
  'learn.sources.note': 'Die Worte hier sind unsere eigenen. Die Anzeichen kommen von diesen Stellen:',
  'learn.next.title': 'Wie geht es weiter?',
  'learn.next.text':
    'Du kannst mit jemandem reden, auch nur, um etwas zu fragen. Du musst nicht sicher sein, dass etwas nicht stimmt.',
  'learn.help': 'Mit jemandem darüber reden',
  'learn.self-check': 'Schritt für Schritt ansehen, was bei dir los ist',
  'learn.practice': 'Mit erfundenen Angeboten üben',

  'learn.work-abroad.title': 'Ein Job in einem anderen Land',
  'learn.work-abroad.line': 'Guter Lohn, und die Reise ist bezahlt. Dann ist dein Pass weg, und du hast Schulden.',
  'learn.work-abroad.sign.1': 'Der Lohn ist hoch. Du brauchst keine Ausbildung und keine Sprache.',
  'learn.work-abroad.sign.2':
    'Sie bezahlen die Reise und das Bett. Später sagen sie, dass du ihnen das Geld schuldest.',
  'learn.work-abroad.sign.3': 'Du sollst für den Job bezahlen: für den Platz, für Papiere oder für einen Test.',
  'learn.work-abroad.sign.4':
    'Jemand behält deinen Pass oder dein Handy, „fürs Büro“ oder „damit nichts verloren geht“.',
  'learn.work-abroad.sign.5':
    'Es gibt keinen Vertrag, oder du kannst ihn nicht lesen, oder bei der Ankunft liegt ein anderer da.',
  'learn.work-abroad.sign.6':
    'Du darfst nicht allein hinausgehen, nicht zu Hause anrufen oder nicht über die Arbeit sprechen.',
  'learn.work-abroad.story':
    'Marko sah eine Anzeige für Arbeit auf einem Hof. Der Bus war bezahlt, und ein Bett gab es auch. Am ersten Tag nahm der Chef alle Pässe, „fürs Büro“. Dann sagte er: Bus, Bett und Handschuhe kosten 1.400 Euro. Lohn gibt es erst, wenn das bezahlt ist. Jede Woche wurde die Liste länger. Eines Abends sah Marko in einem Laden eine kleine Karte mit einer Telefonnummer. Er rief an, nur um zu fragen. Die Frau sprach seine Sprache. Niemand darf deinen Pass behalten, sagte sie, und du darfst gehen. Zwei Tage später ging er mit drei anderen los, und ihr Team holte sie ab. Er bekam seinen Pass zurück und einen Teil vom Lohn. Heute arbeitet er auf einem anderen Hof. Diesmal konnte er den Vertrag lesen.',
  'learn.work-abroad.step.1':
    'Lass dir vor der Reise den Namen der Firma, die Arbeit, die Arbeitszeiten und den Lohn schriftlich geben.',
  'learn.work-abroad.step.2':
    'Such selbst nach der Firma. Ruf die Nummer an, die du findest, nicht die, die man dir gegeben hat.',
  'learn.work-abroad.step.3':
    'Behalte deinen Pass bei dir. Andere dürfen ihn ansehen und kopieren. Behalten dürfen sie ihn nicht.',
  'learn.work-abroad.step.4':
    'Lass die Adresse bei jemandem zu Hause. Macht ein Wort aus, das „Ich brauche Hilfe“ bedeutet.',
  'learn.work-abroad.step.5':
    'Bist du schon dort? Schreib jeden Tag deine Stunden und deinen Lohn auf und ruf ein Hilfetelefon an. Fragen kannst du auch ohne Papiere und ohne deinen Namen.',
  'learn.work-abroad.myth.1': 'Du schuldest uns Geld, also musst du bleiben.',
  'learn.work-abroad.myth.1.true':
    'Niemand darf dich wegen Schulden festhalten. Du kannst gehen und später über das Geld reden, mit jemandem an deiner Seite.',
  'learn.work-abroad.myth.2': 'Du hast keine Papiere, also hilft dir niemand.',
  'learn.work-abroad.myth.2.true':
    'Viele Hilfetelefone helfen mit und ohne Papiere. Deinen Namen müssen sie nicht wissen.',
  'learn.work-abroad.myth.3': 'Du hast Ja gesagt, also bist du selbst schuld.',
  'learn.work-abroad.myth.3.true': 'Du hast Ja zu einer guten Arbeit gesagt. Hierzu hast du nicht Ja gesagt.',

  'learn.someone-in-love.title': 'Wenn Liebe sehr schnell geht',
  'learn.someone-in-love.line':
    'Große Liebe, große Geschenke, große Pläne. Dann sollst du etwas tun, das sich nicht gut anfühlt.',
  'learn.someone-in-love.sign.1':
    'Schon nach ein paar Tagen heißt es „Ich liebe dich“. Nachrichten kommen Tag und Nacht.',
  'learn.someone-in-love.sign.2': 'Du bekommst Geschenke, und vieles wird bezahlt. Später sollst du etwas schulden.',
  'learn.someone-in-love.sign.3': 'Du sollst bald zu dieser Person ziehen, in eine andere Stadt oder ein anderes Land.',
  'learn.someone-in-love.sign.4':
    'Deine Familie und deine Freunde werden schlechtgemacht, oder ihr zwei sollt geheim bleiben.',
  'learn.someone-in-love.sign.5':
    'Dann fehlt Geld, und du sollst es verdienen: mit Tanzen, mit Bildern oder mit deinem Körper.',
  'learn.someone-in-love.sign.6':
    'Sagst du Nein, wird die Person kalt oder wütend. Oder sie macht dir Angst oder spricht von deiner Familie.',
  'learn.someone-in-love.story':
    'Elena war neu in der Stadt, als Leo ihr schrieb. Er war warm und lustig. Nach einer Woche nannte er sie die Liebe seines Lebens. Er kaufte ihr ein Handy und eine Fahrkarte, und sie zog in sein Land. Dann sagte er, dass er Schulden hat. Wenn sie ihn liebt, soll sie mit Männern ausgehen, die dafür zahlen, nur einen Monat lang. Sie weinte. Er sprach tagelang nicht mit ihr. Elena dachte, dass das niemand versteht. Eines Nachts schrieb sie einem Hilfe-Chat. Die Frau dort verurteilte sie nicht. Schritt für Schritt machten sie einen Plan. An einem Morgen, als Leo weg war, nahm sie ihre Papiere und ging. Jemand vom Hilfe-Chat wartete auf sie. Jetzt wohnt sie bei ihrer Schwester. Sie lernt einen Beruf in der Pflege, und sie lacht wieder.',
  'learn.someone-in-love.step.1': 'Lass dir Zeit. Wer dich liebt, kann warten.',
  'learn.someone-in-love.step.2':
    'Erzähl jemandem aus deinem Freundeskreis davon. Lernt die Person zusammen kennen, bevor du irgendwohin fährst.',
  'learn.someone-in-love.step.3': 'Behalte dein eigenes Handy, deine Papiere und genug Geld für den Heimweg.',
  'learn.someone-in-love.step.4':
    'Du darfst Nein sagen. Auch wenn du vorher Ja gesagt hast. Auch wenn für dich bezahlt wurde.',
  'learn.someone-in-love.step.5':
    'Wenn du wegwillst, plane es zuerst mit einem Hilfetelefon. Dort kennt man Orte, wo du schlafen kannst.',
  'learn.someone-in-love.myth.1': 'Wenn du mich lieben würdest, würdest du es tun.',
  'learn.someone-in-love.myth.1.true': 'Liebe verlangt nichts von dir, was dir wehtut.',
  'learn.someone-in-love.myth.2': 'Du bist freiwillig gekommen, also glaubt dir niemand.',
  'learn.someone-in-love.myth.2.true':
    'Die Menschen an den Hilfetelefonen wissen, wie so etwas läuft. Sie hören es oft, und sie hören zu.',
  'learn.someone-in-love.myth.3': 'Mir könnte das nie passieren.',
  'learn.someone-in-love.myth.3.true':
    'Es passiert ganz verschiedenen Menschen. Wer das macht, hat Übung darin. Du nicht.',

  'learn.pictures.title': 'Drohungen mit Bildern',
  'learn.pictures.line': 'Jemand hat ein privates Bild von dir. Jetzt sollst du zahlen oder mehr Bilder schicken.',
  'learn.pictures.sign.1': 'Jemand Fremdes ist sehr nett, und der Chat wird schnell privat.',
  'learn.pictures.sign.2': 'Bald sollst du in eine andere App wechseln oder einen Videoanruf machen.',
  'learn.pictures.sign.3': 'Du bekommst zuerst ein privates Bild und sollst auch eines schicken.',
  'learn.pictures.sign.4': 'Dann siehst du eine Liste mit deinen Freunden. Es heißt, dass alle dein Bild bekommen.',
  'learn.pictures.sign.5':
    'Verlangt werden Geld, Geschenkkarten, mehr Bilder oder ein Treffen. Die Zeit ist sehr knapp.',
  'learn.pictures.sign.6': 'Manchmal ist das Bild nicht echt. Ein Computer hat es aus deinen normalen Fotos gemacht.',
  'learn.pictures.story':
    'Daniel, 24, lernte in einer App eine Frau kennen. Sie wechselten in eine andere App, und er schickte ihr ein Bild. Eine Minute später war alles anders. Er bekam eine Liste seiner Freunde. Er hatte eine Stunde Zeit, um 300 Euro zu zahlen. Daniel zahlte 50. Dann sollten es 500 sein. Ihm war schlecht, und er konnte nicht schlafen. Am Morgen erzählte er es seinem Bruder. Sein Bruder lachte nicht. Sie machten Bildschirmfotos und antworteten nicht mehr. Sie meldeten das Konto und blockierten es. Dann nutzten sie einen kostenlosen Dienst, der hilft, dass Bilder sich nicht verbreiten. Daniel machte seine Freundesliste für Fremde unsichtbar. Es kamen noch ein paar Drohungen, und er antwortete nicht. Dann wurde es still. „Das Schlimmste war die Nacht allein“, sagt er. „Hätte ich ihn doch geweckt.“',
  'learn.pictures.step.1': 'Zahle nicht und schick nichts mehr. Wer zahlt, soll oft noch einmal zahlen.',
  'learn.pictures.step.2': 'Antworte nicht mehr. Du schuldest keine Antwort.',
  'learn.pictures.step.3':
    'Behalte den Chat. Sichere den Namen, die Nummer und die Drohungen. Das zeigt, was sie getan haben.',
  'learn.pictures.step.4': 'Erzähl es heute einem Menschen. Das Bild musst du nicht zeigen.',
  'learn.pictures.step.5':
    'Melde das Konto, dann blockiere es. Kostenlose Dienste helfen, Bilder zu stoppen: Take It Down, wenn du darauf unter 18 warst, StopNCII, wenn du erwachsen warst.',
  'learn.pictures.myth.1': 'Zahl einmal, dann ist es vorbei.',
  'learn.pictures.myth.1.true':
    'Wer zahlt, soll oft noch mehr zahlen. Auch wenn du schon gezahlt hast, kannst du jetzt aufhören.',
  'learn.pictures.myth.2': 'Du bist schuld. Du hast es geschickt.',
  'learn.pictures.myth.2.true':
    'Du hast jemandem vertraut und wurdest angelogen. Falsch ist, was diese Leute tun. Nicht du.',
  'learn.pictures.myth.3': 'Wenn andere es sehen, ist dein Leben vorbei.',
  'learn.pictures.myth.3.true':
    'Heute Nacht kann es sich so anfühlen. Es wird besser. Viele haben das durchgestanden, und niemand muss allein durch die Nacht.',

  'learn.young-people.title': 'Neue Freunde im Netz',
  'learn.young-people.line': 'Für dich, wenn du 11 bis 17 bist. Über Spiele, Chats, Geschenke und Geheimnisse.',
  'learn.young-people.sign.1': 'Jemand sagt, gleich alt zu sein wie du. Aber die Kamera ist immer kaputt.',
  'learn.young-people.sign.2': 'Du bekommst Münzen, Skins oder Geschenke. Dann sollst du etwas zurückgeben.',
  'learn.young-people.sign.3': 'Ihr sollt in einer anderen App schreiben, wo es sonst niemand sieht.',
  'learn.young-people.sign.4': 'Es heißt: „Sag das nicht deinen Eltern. Die verstehen das nicht.“',
  'learn.young-people.sign.5': 'Du wirst gefragt, ob du allein bist, wo du wohnst oder auf welche Schule du gehst.',
  'learn.young-people.sign.6': 'Du sollst Fotos von dir schicken. Oder es heißt, du könntest Model oder Star werden.',
  'learn.young-people.story':
    'Mia ist 12. In einem Spiel lernte sie „Jonas, 13“ kennen. Er schenkte ihr Münzen, und sie redeten jeden Abend. Niemand verstand sie so wie er. Dann wollte er in einer anderen App schreiben, und das sollte geheim bleiben. Er fragte, ob sie allein zu Hause ist. Er wollte ein Foto von ihr, und Mia wollte keines schicken. Er schrieb: „Nach allem, was ich dir geschenkt habe?“ Ihr tat der Bauch weh. Da erzählte sie es ihrer großen Cousine. Die war nicht böse. Zusammen erzählten sie es Mias Mama, und die sagte: „Wie gut, dass du mir das sagst.“ Sie behielten den Chat und gingen zur Polizei. Jonas war ein erwachsener Mann. Er schrieb auch anderen Kindern. Das kann er jetzt nicht mehr. Mia spielt immer noch, mit Freundinnen und Freunden aus ihrer Klasse.',
  'learn.young-people.step.1': 'Du kannst jederzeit aufhören zu schreiben. Du musst dabei nicht nett sein.',
  'learn.young-people.step.2': 'Du musst nichts zurückgeben. Ein Geschenk ist ein Geschenk.',
  'learn.young-people.step.3':
    'Sag es einer erwachsenen Person, der du vertraust: zu Hause, in der Schule, im Verein. Oder ruf ein Jugendtelefon an. Du bekommst keinen Ärger.',
  'learn.young-people.step.4':
    'Behalte den Chat. Schick ihn nicht herum. Dann blockiere und melde die Person in der App.',
  'learn.young-people.step.5': 'Triff dich nie allein mit jemandem aus dem Internet. Nimm eine erwachsene Person mit.',
  'learn.young-people.myth.1': 'Du hast die Geschenke genommen, also schuldest du mir was.',
  'learn.young-people.myth.1.true': 'Du schuldest nichts. Echte Geschenke kosten nichts.',
  'learn.young-people.myth.2': 'Wenn du das erzählst, bekommst du Ärger.',
  'learn.young-people.myth.2.true':
    'Das sagt jemand, der Angst hat, dass du es erzählst. Du hast nichts falsch gemacht.',
  'learn.young-people.myth.3': 'Wir sind beste Freunde. Darum ist es geheim.',
  'learn.young-people.myth.3.true': 'Wer es gut mit dir meint, hat nichts dagegen, dass deine Familie davon weiß.',

  'learn.easy-money.title': 'Leichtes Geld für einen kleinen Job',
  'learn.easy-money.line':
    'Geld weitergeben. Ein Paket weiterschicken. Ein Job weit weg. Das kann dich in eine Straftat hineinziehen.',
  'learn.easy-money.sign.1': 'Geld kommt auf dein Konto, und du schickst es weiter. Einen Teil darfst du behalten.',
  'learn.easy-money.sign.2': 'Jemand will deine Bankkarte, deine Zugangsdaten oder ein Konto auf deinen Namen.',
  'learn.easy-money.sign.3': 'Du holst Pakete ab oder schickst sie weiter und weißt nicht, was darin ist.',
  'learn.easy-money.sign.4':
    'Es heißt „Mission“ oder „Kurierjob“. Geld gibt es noch heute, und niemand fragt, wer du bist.',
  'learn.easy-money.sign.5': 'Dein Flug zu einem Bürojob weit weg wird bezahlt. Unterwegs ändert sich der Ort.',
  'learn.easy-money.sign.6':
    'Erst bekommst du Kleidung, ein Handy oder Drogen. Dann hast du Schulden und sollst dafür arbeiten.',
  'learn.easy-money.story':
    'Felix brauchte Geld für den Führerschein. In einer Chatgruppe fand er einen Job: Geld bekommen, ein Zehntel behalten, den Rest weiterschicken. Das klang nach Büroarbeit. Die ersten 900 Euro kamen. Dann las er, von wem das Geld war. Es war eine Frau, die er nicht kannte. Sie hatte dazugeschrieben: „Für meinen Enkel“. Da stimmte etwas nicht. Der Chef schrieb: „Schick es sofort, sonst zahlst du dafür.“ Felix schickte es nicht. Seine Hände waren kalt. Er rief seine Bank an und erzählte alles. Die Bank hielt das Geld fest, und die Frau bekam es zurück. Dann rief er ein Hilfetelefon an, und jemand von dort ging mit ihm zur Polizei. Dass er so früh angerufen hatte, sprach für ihn. Heute erzählt er diese Geschichte an seiner alten Schule.',
  'learn.easy-money.step.1': 'Schick das Geld nicht weiter. Lass es, wo es ist, und ruf deine Bank an.',
  'learn.easy-money.step.2': 'Gib niemandem deine Karte, deine Zugangsdaten oder deinen Ausweis.',
  'learn.easy-money.step.3': 'Trag nichts, wenn du nicht weißt, was darin ist.',
  'learn.easy-money.step.4':
    'Ist es schon passiert? Hör auf, behalte die Chats und hol dir früh Hilfe. Wenn dich jemand gezwungen hat, sag es. In vielen Ländern schützt das Gesetz Menschen, die gezwungen wurden.',
  'learn.easy-money.step.5':
    'Bist du weit weg und kannst nicht gehen? Ruf die Botschaft deines Landes oder ein Hilfetelefon an.',
  'learn.easy-money.myth.1': 'Das ist legal. Du hilfst nur bei Zahlungen.',
  'learn.easy-money.myth.1.true':
    'Echte Firmen haben eigene Konten. Gestohlenes Geld weiterzugeben kann strafbar sein, auch wenn du nicht gefragt hast, woher es kommt.',
  'learn.easy-money.myth.2': 'Du steckst jetzt drin. Du kommst nicht mehr raus.',
  'learn.easy-money.myth.2.true': 'Doch. Je früher du mit jemandem redest, desto besser für dich.',
  'learn.easy-money.myth.3': 'Jungen Leuten passiert nichts.',
  'learn.easy-money.myth.3.true':
    'Deine Bank kann dein Konto schließen, und die Polizei kann zu dir kommen. Genau darum sollen andere es machen.',

  'learn.task-and-fee-jobs.title': 'Jobs, für die du zuerst zahlst',
  'learn.task-and-fee-jobs.line': 'Kleine Aufgaben, Gebühren, ein Foto von deinem Ausweis. Am Ende gibt es keinen Job.',
  'learn.task-and-fee-jobs.sign.1':
    'Aus dem Nichts kommt eine Nachricht: viel Geld für ein bis zwei Stunden am Tag, von zu Hause.',
  'learn.task-and-fee-jobs.sign.2':
    'Du machst kleine Aufgaben am Handy: liken, bewerten, klicken. Das erste Geld kommt wirklich.',
  'learn.task-and-fee-jobs.sign.3':
    'Dann sollst du etwas einzahlen, für bessere Aufgaben oder damit du an dein Geld kommst.',
  'learn.task-and-fee-jobs.sign.4':
    'Du sollst für einen Kurs, Arbeitskleidung, eine Untersuchung oder ein Visum zahlen.',
  'learn.task-and-fee-jobs.sign.5':
    'Vor dem Vertrag sollst du ein Foto vom Ausweis oder deine Bankzugangsdaten schicken.',
  'learn.task-and-fee-jobs.sign.6':
    'Genannt wird eine bekannte Firma, aber die E-Mail-Adresse gehört nicht zu dieser Firma.',
  'learn.task-and-fee-jobs.story':
    'Rosa war mit zwei kleinen Kindern zu Hause. Eine Frau schrieb ihr: Videos liken, 80 Euro am Tag. Am ersten Tag bekam Rosa 12 Euro. Das Geld war echt. Am nächsten Tag sollte sie 30 einzahlen, für bessere Aufgaben, und 45 kamen zurück. Dann waren es 200 und dann 600. Die Zahl auf dem Bildschirm wurde immer größer. Um das Geld zu bekommen, sollte sie eine Steuer zahlen. An diesem Abend erzählte Rosa es ihrer Nachbarin. Die sagte: „Ein Job bezahlt dich. Du bezahlst keinen Job.“ Rosa rief gleich ihre Bank an. Die letzte Zahlung ließ sich stoppen. Der Rest war weg. Aber sie behielt die Chats und ging zur Polizei. Heute arbeitet sie drei Tage in der Woche in einem echten Laden. Ihre erste Lohnabrechnung hängt am Kühlschrank.',
  'learn.task-and-fee-jobs.step.1': 'Zahle nie, damit du bezahlt wirst.',
  'learn.task-and-fee-jobs.step.2': 'Such selbst nach der Firma. Ruf an und frag, ob es den Job wirklich gibt.',
  'learn.task-and-fee-jobs.step.3':
    'Schick kein Foto vom Ausweis, bevor es einen Vertrag gibt. Schreib auf die Kopie, für wen sie ist.',
  'learn.task-and-fee-jobs.step.4':
    'Hast du gezahlt? Ruf heute deine Bank an. Manche Zahlungen lassen sich in den ersten Stunden stoppen.',
  'learn.task-and-fee-jobs.step.5':
    'Hast du deinen Ausweis geschickt? Sag es der Polizei und deiner Bank. Achte auf Rechnungen und Kredite, die nicht von dir sind.',
  'learn.task-and-fee-jobs.myth.1': 'Zahl noch einmal ein, dann bekommst du alles zurück.',
  'learn.task-and-fee-jobs.myth.1.true':
    'Die Zahl auf dem Bildschirm ist kein Geld. Du kannst jetzt aufhören und behalten, was du noch hast.',
  'learn.task-and-fee-jobs.myth.2': 'Alle Firmen nehmen eine Gebühr für einen Job.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Eine ehrliche Firma nimmt kein Geld für einen Job. In vielen Ländern steht das auch im Gesetz.',
  'learn.task-and-fee-jobs.myth.3': 'Darauf fallen nur Dumme herein.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Auch Menschen, die studieren, unterrichten oder in einer Bank arbeiten, haben schon gezahlt. Es ist so gemacht, dass es echt aussieht.',

  'learn.love-and-money.title': 'Liebe, Geld und große Versprechen',
  'learn.love-and-money.line':
    'Ihr habt euch nie getroffen. Jemand braucht dein Geld, will dich reich machen oder dich bezahlen.',
  'learn.love-and-money.sign.1': 'Ihr schreibt jeden Tag, aber ihr trefft euch nie. Immer kommt etwas dazwischen.',
  'learn.love-and-money.sign.2':
    'Die Person ist weit weg: auf einem Schiff, beim Militär, als Arzt oder Ärztin in einem anderen Land.',
  'learn.love-and-money.sign.3': 'Dann braucht sie Geld: für ein Ticket, für eine Behandlung, für ein Paket.',
  'learn.love-and-money.sign.4':
    'Sie zeigt dir, wie man schnell reich wird, und eine App, in der dein Geld zu wachsen scheint.',
  'learn.love-and-money.sign.5':
    'Jemand will dich jede Woche für deine Zeit bezahlen. Zuerst sollst du eine Gebühr zahlen oder einen Teil weiterschicken.',
  'learn.love-and-money.sign.6':
    'Verlangt werden Geschenkkarten, Internetgeld oder Zahlungen, die niemand zurückholen kann.',
  'learn.love-and-money.story':
    'Renate war seit zwei Jahren allein, als Robert ihr schrieb. Er sagte, dass er auf einem Schiff arbeitet. Vier Monate lang schrieben sie jeden Morgen. Dann verlor er seine Bankkarte und brauchte 800 Euro. Sie schickte das Geld. Danach ging es um ein Paket und dann um einen Arzt. Dann zeigte er ihr eine App, in der sich sein Geld verdoppelt hatte. Renate ging zur Bank, um alle ihre Ersparnisse zu überweisen. Ein junger Mann am Schalter fragte: „Haben Sie ihn je getroffen?“ Zuerst war sie wütend. Dann rief sie ihre Nichte an. Sie suchten sein Foto im Internet. Es war da, mit einem anderen Namen. Das tat lange weh. Aber ihr Erspartes ist noch da. Heute singt sie in einem Chor. Einmal im Monat erzählt sie ihre Geschichte, damit andere sich weniger allein fühlen.',
  'learn.love-and-money.step.1':
    'Schick kein Geld an jemanden, den du nie getroffen hast. Bitte um einen Videoanruf, noch heute.',
  'learn.love-and-money.step.2': 'Such das Foto mit einer Bildersuche. Sieh nach, ob ein anderer Name dabeisteht.',
  'learn.love-and-money.step.3': 'Erzähl es einem Menschen, der nicht beteiligt ist. Zwei sehen mehr als einer.',
  'learn.love-and-money.step.4': 'Nimm kein Geld an und gib keines weiter. Es kann von jemand anderem stammen.',
  'learn.love-and-money.step.5':
    'Hast du gezahlt? Ruf heute deine Bank an und behalte die Chats. Wenn jemand dir dein Geld gegen eine Gebühr zurückholen will, zahl nicht auch noch das.',
  'learn.love-and-money.myth.1': 'Wenn du mich lieben würdest, würdest du mir helfen.',
  'learn.love-and-money.myth.1.true': 'Wer dich liebt, braucht dein Erspartes nicht.',
  'learn.love-and-money.myth.2': 'Ich bezahle dich, also machst du, was ich sage.',
  'learn.love-and-money.myth.2.true':
    'Niemand kann das Recht kaufen, über dich zu bestimmen. Du kannst jederzeit aufhören.',
  'learn.love-and-money.myth.3': 'Das glauben nur alte und einsame Leute.',
  'learn.love-and-money.myth.3.true':
    'Es passiert in jedem Alter. Solche Nachrichten gehen an sehr viele Menschen und treffen das, worauf jemand hofft.',

  'learn.people-used.title': 'Wenn andere über dich bestimmen',
  'learn.people-used.line':
    'Du sollst für andere betteln oder heiraten oder einen Teil deines Körpers oder ein Kind hergeben.',
  'learn.people-used.sign.1': 'Du musst auf der Straße betteln oder verkaufen, und jeden Abend nimmt jemand das Geld.',
  'learn.people-used.sign.2':
    'Eine Hochzeit wird für dich geplant. Niemand fragt dich, oder du darfst nicht Nein sagen.',
  'learn.people-used.sign.3': 'Jemand bezahlt dich, damit du eine fremde Person heiratest, für ihre Papiere.',
  'learn.people-used.sign.4': 'Jemand bietet Geld für eine Niere. Es heißt, das ist erlaubt und einfach.',
  'learn.people-used.sign.5':
    'Du reist ins Ausland, um ein Kind auszutragen oder Eizellen zu spenden, und dein Pass wird einbehalten.',
  'learn.people-used.sign.6': 'Du bist schwanger, und jemand will dich für das Baby bezahlen.',
  'learn.people-used.story':
    'Jan hatte seine Wohnung verloren, und er ging am Stock. Ein Paar erzählte ihm von einem warmen Zimmer in einem anderen Land, „und ein bisschen Arbeit“. Die Arbeit war, vor einem Laden zu sitzen und zu betteln. Jeden Abend nahmen sie ihm das Geld ab. War es zu wenig, gab es nichts zu essen. Seinen Ausweis behielten sie. Eines Tages setzte sich eine Frau aus dem Laden zu ihm. „Wie geht es Ihnen?“, fragte sie. Das hatte seit Wochen niemand gefragt. Sie gab ihm eine Nummer und lieh ihm ihr Handy. Er redete eine Stunde lang. Am nächsten Tag holten ihn zwei Leute ab. Er bekam ein Bett, eine Ärztin und neue Papiere. Heute hat er ein kleines Zimmer. Samstags hilft er in einer Küche für Menschen ohne Wohnung. Die Frau aus dem Laden und er sind heute gute Freunde.',
  'learn.people-used.step.1':
    'Du darfst Nein sagen: zu einer Hochzeit, zum Betteln, zu einer Untersuchung. Auch wenn deine Familie Ja gesagt hat.',
  'learn.people-used.step.2': 'Behalte deine Papiere bei dir. Lass eine Kopie bei jemandem, dem du vertraust.',
  'learn.people-used.step.3':
    'Sollst du im Ausland heiraten? Sag es vor der Reise in der Schule, in einer Arztpraxis oder bei einem Hilfetelefon. Am Flughafen sprich jemanden in Uniform an.',
  'learn.people-used.step.4':
    'Sprich vor jeder Untersuchung mit einem Arzt oder einer Ärztin deiner Wahl. Unterschreibe vorher nichts.',
  'learn.people-used.step.5': 'Ruf ein Hilfetelefon an. Du kannst auch für jemand anderen anrufen.',
  'learn.people-used.myth.1': 'Du hast unterschrieben, also musst du es tun.',
  'learn.people-used.myth.1.true':
    'Dein Körper gehört dir. Du kannst immer noch Nein sagen, und eine gute Ärztin oder ein guter Arzt hört dann auf.',
  'learn.people-used.myth.2': 'So machen wir das hier. Du musst heiraten.',
  'learn.people-used.myth.2.true':
    'Du kannst deine Familie lieben und trotzdem Nein sagen. Niemand darf dich zu einer Heirat zwingen.',
  'learn.people-used.myth.3': 'Dort darf man eine Niere verkaufen.',
  'learn.people-used.myth.3.true':
    'Das ist fast überall verboten. Oft nehmen die Leute, die es anbieten, auch noch das Geld.',

  'learn.how-they-look-for-people.title': 'Wie nach Menschen gesucht wird',
  'learn.how-they-look-for-people.line':
    'Manche stellen ein Angebot ins Netz und warten. Manche lesen, was du schreibst, und melden sich dann.',
  'learn.how-they-look-for-people.sign.1':
    'Sie stellen Anzeigen ins Netz und warten: Pflege, Hotels, Höfe, Modeln, Filme, bezahlte Dates.',
  'learn.how-they-look-for-people.sign.2':
    'Sie lesen, was du postest: neu in der Stadt, keine Arbeit, traurig. Dann sagen sie genau das Richtige.',
  'learn.how-they-look-for-people.sign.3':
    'Sie fragen viel und sagen wenig: keine Firma, keine Adresse, nur ein Vorname.',
  'learn.how-they-look-for-people.sign.4': 'Sie wollen bald in eine andere App wechseln, wo es sonst niemand sieht.',
  'learn.how-they-look-for-people.sign.5': 'Sie buchen die Reise für dich und wissen so immer, wo du bist.',
  'learn.how-they-look-for-people.sign.6':
    'Später kontrollieren sie dich per Handy: deine Passwörter, deinen Standort, Fotos von deiner Familie.',
  'learn.how-they-look-for-people.story':
    'Nadia schrieb in einer Gruppe, dass sie Arbeit braucht, egal welche. In einer Stunde meldeten sich drei Leute. Einer war so nett: ein Hotel am Meer, der Flug bezahlt, Anfang am Montag. Er kannte ihre Stadt und die Namen ihrer Kinder. Das stand alles in ihrem Profil. Er wollte in einer anderen App weiterschreiben und auf einer Karte sehen, wo sie ist. Nadia mochte ihn. Aber sie stellte eine Frage: „Wie heißt das Hotel?“ Er schickte Herzen. Dann schickte er ein Ticket. Dann wurde er wütend. Nadia zeigte den Chat einer Freundin, und sie riefen ein Hilfetelefon an. Die Frau dort kannte solche Angebote. Nadia blieb zu Hause. Zwei Monate später fand sie Arbeit in einer Bäckerei, zehn Minuten von ihrer Tür.',
  'learn.how-they-look-for-people.step.1': 'Zeig Fremden nicht deine Freunde, deine Nummer und deinen Standort.',
  'learn.how-they-look-for-people.step.2':
    'Stell eine klare Frage: Welche Firma, und wo? Sieh dir an, was zurückkommt.',
  'learn.how-they-look-for-people.step.3': 'Bleib in der App, in der ihr euch kennt, bis du weißt, wer es ist.',
  'learn.how-they-look-for-people.step.4':
    'Behalte deine Passwörter für dich. Lass niemanden eine App auf dein Handy laden.',
  'learn.how-they-look-for-people.step.5':
    'Überwacht jemand dein Handy? Hol dir zuerst mit einem anderen Handy Hilfe. Änderungen auf deinem könnten auffallen.',
  'learn.how-they-look-for-people.myth.1': 'Es steht auf einer großen Website, also hat es jemand geprüft.',
  'learn.how-they-look-for-people.myth.1.true':
    'Oft hat das niemand. Auf großen Websites sind die meisten Menschen, darum wird dort gesucht.',
  'learn.how-they-look-for-people.myth.2': 'Sie wissen so viel über mich. Das muss echt sein.',
  'learn.how-they-look-for-people.myth.2.true':
    'Das meiste davon kann aus deinem eigenen Profil stammen. Du kannst es verbergen.',
  'learn.how-they-look-for-people.myth.3': 'Ich würde es ihnen ansehen.',
  'learn.how-they-look-for-people.myth.3.true':
    'Die meisten sind freundlich. Es kann eine Frau sein, ein Paar oder jemand, den du kennst.',

  'learn.source.MIR24':
    'Innenministerium von Spanien: Bericht darüber, wie Menschen im Netz angeworben und ausgenutzt werden (2024)',
  'learn.source.LSI': 'La Strada International: wie man sich vor schlechter Arbeit schützt',
  'learn.source.CMMSELF': 'Dänisches Zentrum für Menschen, die ausgebeutet werden (CMM): Nutzt dich deine Firma aus?',
  'learn.source.ECUA': 'Europäische Kommission: Rat für Menschen, die die Ukraine verlassen mussten',
  'learn.source.EPOLLB': 'Europol: Rat zu falscher Liebe',
  'learn.source.BGAT': 'Nationale Kommission von Bulgarien (antitraffic.bg): Liste von Fallen',
  'learn.source.FBISX': 'FBI: Drohungen mit Bildern, um an Geld zu kommen',
  'learn.source.THORN': 'Thorn: was du bei Drohungen mit Bildern tun kannst',
  'learn.source.NCMEC': 'NCMEC, das Zentrum für vermisste Kinder in den USA: was man tun kann',
  'learn.source.LVTEST': 'Better Internet for Kids: Test aus Lettland zu riskanten Freundschaften im Netz',
  'learn.source.LVLA': 'Drossinternets.lv, Lettland, in der Zeitung Latvijas Avīze: Rat für den Sommer',
  'learn.source.PNSCOUT': 'Nationalpolizei von Spanien, in der Zeitung Infobae: falsche Talentsuche',
  'learn.source.EPOLMULE': 'Europol: Menschen, die Geld für andere weitergeben',
  'learn.source.COUNTY': 'NSPCC, Vereinigtes Königreich: Kinder, die Drogen transportieren müssen',
  'learn.source.ITAMA': 'Außenministerium von Brasilien: Jobs in Callcentern in Südostasien',
  'learn.source.FTCTASK': 'Federal Trade Commission, USA: Jobs mit kleinen Aufgaben',
  'learn.source.PNLIKES': 'Nationalpolizei von Spanien, in der Zeitung Información: Geld für Likes',
  'learn.source.EURES': 'EURES, das Job-Netzwerk der Europäischen Union: falsche Jobangebote',
  'learn.source.FTCROM2': 'Federal Trade Commission, USA: was bei falscher Liebe am häufigsten gesagt wird',
  'learn.source.DIAC': 'Diaconía España: über „Sugar“-Dating',
  'learn.source.TELEM': 'Telemadrid: ein Bericht über „Sugar“-Agenturen',
  'learn.source.BEG': 'ANITP, Behörde von Rumänien: Studie über Menschen, die betteln müssen',
  'learn.source.SHAM': 'HEUNI, Finnland: über Scheinehen',
  'learn.source.ORGAN2': 'HuffPost: Nieren, die im Netz angeboten werden',
  'learn.source.DIR24': 'Europäische Union: Gesetz gegen Menschenhandel (Richtlinie 2024/1712)',
  'learn.source.CMM': 'Dänisches Zentrum für Menschen, die ausgebeutet werden (CMM): Warnzeichen im Netz',
  'learn.source.FBITRAF': 'FBI, in Infosecurity Magazine: wie Menschen über Dates und Jobs gefunden werden',
  'learn.source.VOLODKO': 'Volodko und andere: Studie zu 430 Anzeigen für Arbeit im Ausland',
};

export default learn;
