# All that is said in German. HTML of the kind Telegram takes; facts are escaped before they come.

## Phases and stages
phase-need_recognition = Bedarfserkennung
phase-information_search = Informationssuche
phase-evaluation_of_alternatives = Vergleich
phase-purchase_decision = Kaufentscheidung
phase-post_purchase_evaluation = Nach dem Kauf
stage-prospecting = Akquise
stage-qualification = Qualifizierung
stage-needs_analysis = Bedarfsanalyse
stage-presentation = Präsentation
stage-objection_handling = Einwandbehandlung
stage-closing = Abschluss
stage-follow_up = Nachbetreuung
stage-other = Sonstiges

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: gewonnen, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: verloren ({ $reason })
at-lost-bare = <b>{ $deal }</b>: verloren
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, ruht bis { DAY($until, form: "until") }
since = zuletzt bewegt { DAY($day, form: "on") }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b>, unverändert: { $phase } · { $stage }
opened = <b>{ $deal }</b> ist angelegt: { $phase } · { $stage }
opened-won = <b>{ $deal }</b> ist als gewonnen angelegt: { $phase } · { $stage }
won = <b>{ $deal }</b> ist gewonnen → { $phase } · { $stage }
lost = <b>{ $deal }</b> ist als verloren geschlossen: { $reason }
lost-bare = <b>{ $deal }</b> ist als verloren geschlossen
reopened = <b>{ $deal }</b> ist wieder offen → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, korrigiert → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, korrigiert: gewonnen → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, korrigiert: als verloren geschlossen, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, korrigiert: als verloren geschlossen
paused = <b>{ $deal }</b> ruht bis { DAY($until, form: "until") }. Die Phase bleibt: { $phase }.
resumed = <b>{ $deal }</b> läuft wieder: { $phase } · { $stage }
done-by = { $by }: { $what }
was = vorher { $phase } · { $stage }
was-back = zurück, vorher { $phase } · { $stage }
was-over = direkt, vorher { $phase } · { $stage }
because = wegen { $words }
quote = „{ $words }“
read-as = Für mich klingt das nach: { $phase } · { $stage }.
kept = Notiert bei <b>{ $deal }</b>. Die Phase bleibt: { $phase }.
note-kept = Deine Notiz ist gespeichert.
phase-left-out = Diese Phase gibt es in eurem Prozess nicht, bei <b>{ $deal }</b> bleibt also alles, wie es ist. Deine Notiz ist gespeichert.

## The two wheels
wheels = Du bist { $mark }: { $act }, { $they }.
wheels-card = Zwei Räder: { $mark } ({ $act }, { $they })
wheels-in-step = Zwei Räder: im Gleichlauf
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] eine Phase voraus
    [2] zwei Phasen voraus
    [3] drei Phasen voraus
   *[other] { $many } Phasen voraus
}
mark-behind = { $many ->
    [1] eine Phase zurück
    [2] zwei Phasen zurück
    [3] drei Phasen zurück
   *[other] { $many } Phasen zurück
}
act-prospecting = bisher ging es um den Bedarf
act-qualification = bisher ging es darum, ob es passt
act-needs_analysis = noch werden Anforderungen gesammelt
act-presentation = das Angebot wird gezeigt
act-objection_handling = Bedenken werden geklärt
act-closing = die Konditionen sind draußen
act-follow_up = die Übergabe hat begonnen
they-still-need_recognition = sie merken gerade erst, wo es drückt
they-still-information_search = sie sammeln noch Informationen
they-still-evaluation_of_alternatives = sie vergleichen noch
they-still-purchase_decision = sie entscheiden noch
they-already-information_search = sie sammeln schon Informationen
they-already-evaluation_of_alternatives = sie vergleichen schon
they-already-purchase_decision = sie entscheiden schon
they-already-post_purchase_evaluation = sie haben schon gekauft

## What contacts came to
contacts = Kontakte: { $kinds }
contacts-advance = { $many ->
    [one] einer mit Zusage
   *[other] { $many } mit Zusage
}
contacts-continuation = { $many ->
    [one] einer ohne Zusage
   *[other] { $many } ohne Zusage
}
committed = Vereinbart: { $step }, { $day }
step-held = Erledigt: { $what }, { $day }
outcome-advance = Ergebnis von „{ $what }“: eine Zusage
outcome-continuation = Ergebnis von „{ $what }“: noch keine Zusage

## What is next
advice-due = <b>Bis { DAY($due, form: "until") }:</b> { $action }
advice-today = <b>Heute:</b> { $action }
advice-open = <b>Noch offen, fällig { DAY($due, form: "on") }:</b> { $action }
advice-asked = <b>Was hilft:</b> { $action }
next-action = <b>Als Nächstes, bis { DAY($due, form: "until") }:</b> { $action }
next-today = <b>Als Nächstes, heute:</b> { $action }
day-today = heute
day-tomorrow = morgen
day-yesterday = gestern
day-until-today = heute
day-until-tomorrow = morgen
day-until-yesterday = gestern
weekday-until-1 = Montag
weekday-until-2 = Dienstag
weekday-until-3 = Mittwoch
weekday-until-4 = Donnerstag
weekday-until-5 = Freitag
weekday-until-6 = Samstag
weekday-until-7 = Sonntag
month-until-1 = Januar
month-until-2 = Februar
month-until-3 = März
month-until-4 = April
month-until-5 = Mai
month-until-6 = Juni
month-until-7 = Juli
month-until-8 = August
month-until-9 = September
month-until-10 = Oktober
month-until-11 = November
month-until-12 = Dezember
date-until = zum { $day }. { $month }
date-year-until = zum { $day }. { $month } { $year }
day-on-today = heute
day-on-tomorrow = morgen
day-on-yesterday = gestern
weekday-on-1 = am Montag
weekday-on-2 = am Dienstag
weekday-on-3 = am Mittwoch
weekday-on-4 = am Donnerstag
weekday-on-5 = am Freitag
weekday-on-6 = am Samstag
weekday-on-7 = am Sonntag
month-on-1 = Januar
month-on-2 = Februar
month-on-3 = März
month-on-4 = April
month-on-5 = Mai
month-on-6 = Juni
month-on-7 = Juli
month-on-8 = August
month-on-9 = September
month-on-10 = Oktober
month-on-11 = November
month-on-12 = Dezember
date-on = am { $day }. { $month }
date-year-on = am { $day }. { $month } { $year }
step-next = <b>Nächster Schritt:</b> { $what }
step-agreed = <b>{ $deal }</b>, nächster Schritt: { $what }
step-replaced = Statt: { $what }
step-at = { $day } { $time }
step-with = mit { $name }
step-nameless = deine Erinnerung
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. Hat es geklappt? Was sie gesagt haben, ist auch eine Antwort.
step-done = Erledigt bei <b>{ $deal }</b>: { $what }.
step-dropped = Gestrichen bei <b>{ $deal }</b>: { $what }.
step-skipped = Gut, ich lasse es so.
no-steps = Es ist noch kein nächster Schritt vereinbart.
step-none = Für <b>{ $deal }</b> ist kein Schritt vereinbart. Sag „nächster Schritt für { $deal }: Angebot schicken Freitag“.
ask-step-day = <b>Nächster Schritt:</b> { $what } (<b>{ $deal }</b>). An welchem Tag?
my-steps = { $many ->
    [one] Dein nächster Schritt:
   *[other] Deine { $many } nächsten Schritte:
}

## Pictures
picture-deals = { $many ->
    [one] { $many } Deal
   *[other] { $many } Deals
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Deals
picture-of-worth = { $currency ->
    [none] Wert
   *[other] Wert, { $currency }
}
picture-before-day = { DAY($day, form: "on") }, in Klammern
picture-funnel = Trichter
picture-funnel-note = So viele Deals kamen so weit, und so viele davon weiter
picture-onward = ↓ { $share } % kamen weiter
picture-back = ↩ zurück: { $many }
picture-of-all = { $deals } · { $share } %
picture-span = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Median, und in welchem Bereich die Hälfte der Deals liegt
picture-deal = { $deal }
picture-seller = Wir
picture-customer = Der Kunde
picture-end = jetzt
picture-end-won = gewonnen
picture-end-lost = verloren

## Undo
undone = Zurückgenommen bei <b>{ $deal }</b>: { $what }.
undone-opened = der neue Deal
undone-imported = der Import
undone-advanced = der Wechsel zu „{ $phase } · { $stage }“
undone-skipped = der Wechsel zu „{ $phase } · { $stage }“
undone-returned = der Schritt zurück zu „{ $phase } · { $stage }“
undone-stayed = die Notiz, bewegt hatte sich nichts
undone-won = das „gewonnen“
undone-lost = das „verloren“
undone-reopened = die Wiedereröffnung in „{ $phase }“
undone-paused = die Pause
undone-switched = der andere Prozess
undone-mapped = der neue Prozess
undone-corrected = die Korrektur auf „{ $phase } · { $stage }“
undone-edited = was von Hand gesetzt war
undone-archived = das Entfernen von der Liste
undone-renamed = der Name { $name }
undone-owner = die Übergabe
undone-noted = was in der Notiz stand
undone-opening = Zurückgenommen: <b>{ $deal }</b> steht nicht mehr auf der Liste.
gave-up = Diese Nachricht konnte ich nicht verarbeiten. Sie ist gespeichert, und eure Administration weiß Bescheid. Versuch es mit anderen Worten.
gave-up-admin = Eine Nachricht von { $by } konnte nicht verarbeitet werden. Sie ist gespeichert: ingear retry in-{ $row } versucht es noch einmal.
webhook-paused = Ich melde { $host } (Webhook { $number }) nichts mehr von Deals: Seit einem Tag kommt keine Antwort. Was inzwischen geschieht, hebe ich dafür auf. Sobald er wieder antwortet, geht es mit ingear webhooks test { $number } weiter.
webhook-closed = { $host } (Webhook { $number }) will von Deals nichts mehr hören und hat sich abgemeldet. Wieder anmelden: ingear webhooks add.
nothing-to-undo = Da gibt es nichts zurückzunehmen.
undo-no-more = Bei <b>{ $deal }</b> ist von deinen Änderungen hier nichts mehr zurückzunehmen.
undone-fewer = { $many ->
    [one] Zurückgenommen ist nur eine Änderung.
   *[other] Zurückgenommen sind nur { $many } Änderungen.
}
undo-which = Was soll ich zurücknehmen?
undo-not-yours = Die letzte Änderung bei <b>{ $deal }</b> hat { $by } gemacht. Sprecht euch kurz ab, oder sag mir, was der Kunde gesagt hat.

## Edits
reworded = Nach deiner Änderung nicht mehr { $phase } · { $stage }.
reworded-won = Nach deiner Änderung nicht mehr gewonnen.
reworded-lost = Nach deiner Änderung nicht mehr verloren.
reworded-told = Nach deiner Änderung, <b>{ $deal }</b>:
reworded-next = Nach deiner Änderung bleibt es bei { $phase } · { $stage }, nur der nächste Schritt ist ein anderer.
edit-gone = Der Deal zu dieser Notiz steht nicht mehr auf deiner Liste, deine Änderung bewegt also nichts.
edit-late = Diese Notiz ist vom { $day }, zu alt, als dass eine Änderung noch etwas bewegt. Sag mir, was es Neues gibt. Der Stand:
reworded-too-late = Seit dieser Notiz ging es weiter, deine Änderung bewegt also nichts mehr. Der Stand:
edit-no-note = Deine Änderung habe ich gelesen, sie sagt aber nichts über einen Kunden. Schick es mir als neue Nachricht.

## By hand
renamed = <b>{ $was }</b> heißt jetzt <b>{ $deal }</b>.
valued = <b>{ $deal }</b> ist { $value } wert.
valued-anew = <b>{ $deal }</b> ist { $value } wert, nicht mehr { $was }.
archived = <b>{ $deal }</b> ist von der Liste genommen.
edit-not-yours = <b>{ $deal }</b> gehört jemand anderem im Team: Das ändern nur diese Person, ein Manager oder ein Administrator. Sag mir, was der Kunde gesagt hat, dann notiere ich es.
like-another = Sehr ähnlich: { $at }. Derselbe Kunde? Sag „undo“.
join-unknown = In diesem Team kenne ich keinen Deal „{ $name }“, da gibt es nichts zu verbinden.
join-itself = Das ist schon ein Deal.
join-already = Die beiden sind schon ein Deal.
join-differ = Einer ist abgeschlossen und der andere nicht, oder sie gingen verschieden aus. Das bleiben zwei Deals.
confirm-join = <b>{ $other }</b> mit <b>{ $deal }</b> verbinden? { $notes ->
    [0] Der Verlauf geht mit.
    [one] Eine Notiz und der Verlauf gehen mit.
   *[other] { $notes } Notizen und der Verlauf gehen mit.
}
joined = <b>{ $other }</b> gehört jetzt zu <b>{ $deal }</b>.
deals-joined = { $by } hat <b>{ $other }</b> mit <b>{ $deal }</b> verbunden: Das ist jetzt ein Deal.
deals-apart = { $by } hat das zurückgenommen: <b>{ $deal }</b> und <b>{ $other }</b> sind wieder zwei Deals.
undone-joined = dass die beiden ein Deal sind
button-join = Mit { $deal } verbinden
card-joined = mit { $names }
why-earlier = { DAY($day, form: "on") }: { $what }
reassigned = <b>{ $deal }</b> ist jetzt in anderen Händen.
deal-taken = { $by } hat <b>{ $deal }</b> an { $to } übergeben.
owner-undone = { $by } hat das zurückgenommen: <b>{ $deal }</b> gehört { $to }.
owner-unknown = In deinem Team kenne ich niemanden mit diesem Namen. Es gibt: { $names }.

## Facts caught on the way
facts-noted = Notiert: { $facts }
facts-gone = Nicht mehr notiert: { $facts }
facts-over = Vorbei: { $facts }
facts-outweighed = Von Hand gesetzt: { $known }. In deiner Notiz steht: { $told }.
facts-none = Sonst ist nichts notiert, was falsch sein könnte.
facts-which = Was davon stimmt nicht?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = Entscheidung bis { DAY($day, form: "until") }
fact-decides-at = Entscheidung bis { DAY($day, form: "until") }, { $time }
fact-competitor = gegen { $name }
fact-decider = es entscheidet { $name }
fact-step = als Nächstes { $step }
fact-step-on = { $step } { DAY($day, form: "on") }
fact-step-at = { $step } { DAY($day, form: "on") }, { $time }
fact-contact = Kontakt { $name }
fact-location = Ort { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = Zurückgenommen bei <b>{ $deal }</b>: { $fact }.
fact-again = Zurückgenommen bei <b>{ $deal }</b>: { $fact }. Wie vorher: { $known }
fact-as-before = Zurückgenommen bei <b>{ $deal }</b>. Wie vorher: { $known }
button-not-fact = Nicht { $fact }
button-facts-wrong = Etwas stimmt nicht
button-take-fact = { $fact } übernehmen

## One question beside a note
question-problem = Welches Problem ist es, in ihren Worten?
question-trigger = Was hat es ausgelöst, und ab wann tut es weh?
question-decider = Wer entscheidet das?
question-criteria = Was muss es für sie leisten?
question-budget = Gibt es ein Budget, und wie hoch ist es?
question-decision_date = Bis wann wollen sie entscheiden?
question-competitor = Wen schauen sie sich noch an?
question-decision_steps = Welche Schritte fehlen bis zur Unterschrift?
question-trial_proof = Was muss ein Test ihnen zeigen?
question-signer = Wer unterschreibt am Ende?
question-obstacle = Was könnte es noch aufhalten?
question-value_confirmed = Welches Ergebnis sehen sie, und welche Zahl zeigt es?
question-reference = Würden sie dich weiterempfehlen?
question-still = Gilt das noch: { $fact } ({ $by }, { $day })?
question-skipped = Gut, <b>{ $deal }</b>: das lasse ich offen.
question-later = Gut, <b>{ $deal }</b>: ich frage frühestens in einer Woche wieder.
fact-problem = Problem: { $name }
fact-trigger = Auslöser: { $name }
fact-criteria = muss leisten: { $name }
fact-budget = Budget: { $name }
fact-decision_steps = fehlt noch: { $name }
fact-trial_proof = Test muss zeigen: { $name }
fact-signer = unterschreibt: { $name }
fact-obstacle = könnte aufhalten: { $name }
fact-value_confirmed = Ergebnis: { $name }
fact-reference = Referenz: { $name }

## Questions
offer-follows = Prozess dafür: { $process }.
button-as = Als { $process }
switched = <b>{ $deal }</b> läuft jetzt als { $process }: { $phase } · { $stage }
mapped = <b>{ $deal }</b> steht seit der Änderung des Prozesses hier: { $phase } · { $stage }
no-such-process = Einen Prozess „{ $name }“ kenne ich nicht. Es gibt: { $names }
ask-anything = Was hat der Kunde getan oder gesagt? Nenn ihn und erzähl es mir in einem Satz.
ask-which-customer = Um welchen Kunden geht es? Schreib mir den Namen.
ask-which-deal = Um welchen Deal geht es?
ask-what-happened = Was hat <b>{ $deal }</b> getan oder gesagt?
choose-row = { $number }. { $at }
offer-open = Einen neuen Deal für <b>{ $deal }</b> anlegen?
offer-won = <b>{ $deal }</b> als gewonnen anlegen?
offer-lost = <b>{ $deal }</b> als verloren anlegen?
offer-bought = <b>{ $deal }</b> als Kunden anlegen, der schon gekauft hat?
weigh = Wo steht <b>{ $deal }</b> gerade: { $one } oder { $two }? Oder erzähl mir mehr.
confirm-won = <b>{ $deal }</b> als gewonnen schließen?
confirm-lost = <b>{ $deal }</b> als verloren schließen?
confirm-bought = <b>{ $deal }</b> hat also gekauft? Dann ist der Deal gewonnen und in der Nachbetreuung.
confirm-reopen = { $at }. Wieder öffnen oder einen neuen Deal anlegen?
confirm-undo = Dort ist nur noch das Anlegen zurückzunehmen. <b>{ $deal }</b> von der Liste nehmen?
ask-reason = Woran lag es bei <b>{ $deal }</b>? Wähl einen Grund oder sag es in deinen Worten.
ask-fact = Eins noch: „{ $text }“. Ist das bei <b>{ $deal }</b> geklärt?
ask-why-pass = Warum ohne das weiter? Ein Satz genügt, er wird bei <b>{ $deal }</b> gespeichert.
fact-shown = Notiert bei <b>{ $deal }</b>: { $text }
fact-passed = Ohne das weiter bei <b>{ $deal }</b>: { $text }. Dein Grund ist gespeichert.
gate-open = Noch offen aus „{ $phase }“: { $text }
hints = Bevor diese Phase endet: { $texts }
ask-right-phase = Wo steht <b>{ $deal }</b>? Wähl die Phase oder sag sie mir.
overtaken = Das hat sich inzwischen erledigt. Der Stand:
nothing-asked = Gerade ist keine Frage offen. Erzähl mir, was ein Kunde getan oder gesagt hat.
no-such-choice = { $many ->
    [one] Es gibt nur die Nummer 1.
   *[other] Nimm eine Nummer von 1 bis { $many }.
}
cancelled = Gut, lassen wir das.
cancelled-note = Gut, lassen wir das. Deine Notiz ist gespeichert.
cancelled-open = Gut. Der Deal bleibt offen; „undo“ nimmt ihn von der Liste.
lost-thread = Bei unserer letzten Frage habe ich den Faden verloren. An deinen Deals hat sich nichts geändert.

## Buttons
button-undo = Rückgängig
button-not-right = Stimmt nicht
button-yes = Ja
button-no = Nein
button-open = Ja
button-reopen = Wieder öffnen
button-new-deal = Neuer Deal
button-neither = Keins von beiden
button-skip = Überspringen
button-done = Erledigt
button-other-date = Anderer Tag
button-moved = Verschoben
button-drop = Streichen
button-pass = Ohne das weiter
button-deal = { $number }. { $deal }
button-is-about = Es ist { $deal }
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = Der Knopf gilt nicht mehr. Erzähl mir, was es Neues gibt.
button-old-deal = Der Knopf gilt nicht mehr. Der Stand:

## Looking up
no-such-deal = Einen Deal namens „{ $name }“ kenne ich nicht. Mit „neu { $name }“ legst du ihn an.
several-fit = Mehrere passen:
which-one = Welcher Deal? Nenn den Namen dazu.
my-deals = { $many ->
    [one] Du hast einen offenen Deal.
   *[other] Du hast { $many } offene Deals.
}
pipeline = { $many ->
    [one] Ein offener Deal
   *[other] { $many } offene Deals
}, { $won } gewonnen, { $lost } verloren.
pipeline-process = <b>{ $process }</b>, { $many } offen:
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = … und { $many } weitere.
no-deals = Noch keine Deals. Erzähl mir, was ein Kunde getan oder gesagt hat, dann lege ich einen an.
already-so = Das ist schon so.
already-open = Der ist schon offen.
new-needs-name = Schreib den Namen dazu: neu Novapol.
nothing-to-explain = Bisher hat sich nichts bewegt, da gibt es nichts zu erklären.
why-line = Das hat mir { $by } { DAY($day, form: "on") } erzählt.
why-unaided = Deine letzte Notiz hat nur der eingebaute Leser gelesen: Vom zweiten kam rechtzeitig keine brauchbare Antwort.

## Pausing
pause-when = Bis wann? Zum Beispiel: Pause { $deal } bis { DAY($example, form: "until") }.
pause-which-day = Welchen Tag meinst du bei <b>{ $deal }</b>: { $one } oder { $two }?
pause-closed = Nur ein offener Deal kann ruhen.
not-paused = Der ruht gerade nicht.

## Language and clock
ask-language = Welche Sprache soll ich mit dir sprechen?
language-set = Gut, ab jetzt { LANGUAGE($language) }.
language-group = Diese Gruppe bekommt ab jetzt alles auf { LANGUAGE($language) }.
language-team = Die Sprache von { $team } ist jetzt { LANGUAGE($language) }, außer für alle, die eine andere eingestellt haben.
timezone-now = Ich richte mich nach { $zone }, dort ist es { $time }. Eine andere: /timezone Europe/Berlin, oder wie spät es bei dir ist.
timezone-set = Ich richte mich jetzt nach { $zone }, dort ist es { $time }.
timezone-unknown = Die Zeitzone „{ $said }“ kenne ich nicht. Schreib zum Beispiel Europe/Berlin oder wie spät es bei dir ist.

## Pleasantries and help
hello = Hallo. Was hat ein Kunde getan oder gesagt?
thanks = Gern.
bye = Bis zum nächsten Mal.
small-talk = Ich habe deine Deals und die nächsten Schritte im Blick. Was hat ein Kunde getan oder gesagt?
welcome-back = Schön, dass du da bist. Erzähl mir, was ein Kunde getan oder gesagt hat: „Novapol auf der Messe getroffen, die alte Anlage klemmt dauernd“. Mit „Hilfe“ siehst du mehr.
help = Erzähl mir in deinen Worten, was ein Kunde getan oder gesagt hat. Ich bewege den Deal und sage, was als Nächstes dran ist.
    <b>Status Novapol</b> · <b>meine Deals</b> · <b>Pipeline</b> · <b>warum</b>
    <b>neu Novapol</b> legt einen Deal an · <b>gewonnen</b>, <b>verloren</b> schließen ihn
    <b>Pause Novapol bis Freitag</b> · <b>rückgängig</b> · <b>stimmt nicht</b> · <b>abbrechen</b>
    <b>Novapol ist 12.000 wert</b> · <b>benenne Novapol um in Nova</b> · <b>archiviere Novapol</b> · <b>nein, ich meinte Mazur</b>
    Mehrere Deals in einer Nachricht sind in Ordnung. Bearbeite sie, und ich lese sie neu; antworte auf eine, und ich weiß, wer gemeint ist.
    <b>offene Deals über 50k</b> · <b>was hat sich diese Woche bewegt?</b> · <b>Forecast für diesen Monat</b> · <b>wer hat am meisten gewonnen?</b> · <b>schick mir jeden Montag um 8 die Pipeline</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = Sprachnachrichten höre ich hier nicht ab. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
media-voice-long = Das ist mir zu lang: höchstens zehn Minuten und 20 MB. Schreib mir das Wichtigste in einem Satz.
media-voice-failed = Das konnte ich gerade nicht abhören. Schick es gleich noch einmal, oder schreib es in einem Satz.
media-voice-empty = Darin höre ich keine Worte. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
media-picture = Bilder lese ich nicht. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
media-file = Dateien öffne ich nicht. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
media-sticker = Ein Sticker sagt wenig über einen Deal. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
media-other = Das kann ich nicht lesen. Schreib mir in einem Satz, was der Kunde getan oder gesagt hat.
heard-voice = Verstanden: „{ $text }“
card-contact = Kontakt { $told }
card-location = Ort { $told }
card-kept = Notiert bei <b>{ $deal }</b>: { $card }
card-got = Angekommen: { $card }
empty = Daraus konnte ich nichts lesen. Was hat der Kunde getan oder gesagt?
unknown-command = Den Befehl kenne ich nicht. Mit „Hilfe“ siehst du, was ich verstehe.

## Getting in
stranger = Hallo. Ich arbeite für ein Vertriebsteam; frag dort die Administration nach einer Einladung.
stranger-code = Diese Einladung ist schon benutzt, abgelaufen oder nicht von mir. Lass dir eine neue geben.
code-unknown = Du bist schon dabei, und dieser Code ist benutzt, abgelaufen oder nicht von mir.
welcome-rep = Willkommen bei { $team }, { $name }. Erzähl mir, was ein Kunde getan oder gesagt hat: „Novapol auf der Messe getroffen, die alte Anlage klemmt dauernd“.
welcome-manager = Willkommen bei { $team }, { $name }. Frag mich „Status“ oder „Status Novapol“, oder erzähl mir, was ein Kunde getan oder gesagt hat.
welcome-admin = Willkommen, { $name }. Du verwaltest { $team }: /invite holt andere dazu, mit /bind erfährt eine Gruppe von jedem Schritt. Oder erzähl mir, was ein Kunde getan oder gesagt hat.
invited = { $days ->
    [one] Einladung für eine Person, Rolle { $role }, einen Tag gültig: { $link }
   *[other] Einladung für eine Person, Rolle { $role }, { $days } Tage gültig: { $link }
}
invite-not-yours = Einladen kann nur die Administration, und nur im privaten Chat.
role-rep = Vertrieb
role-manager = Vertriebsleitung
role-admin = Administration

## In groups
bound = In dieser Gruppe melde ich ab jetzt jeden Phasenwechsel von { $team }.
bound-topic = In diesem Thema melde ich ab jetzt jeden Phasenwechsel von { $team }.
bound-privacy = Hier höre ich nur Befehle, Erwähnungen und Antworten auf meine Nachrichten; was ihr sonst sagt, erreicht mich nicht.
bind-in-group = Schick /bind in der Gruppe, oder im Thema der Gruppe, in der ich Phasenwechsel melden soll.
bind-by-link = Oder hol mich in eine deiner Gruppen: { $link }
bind-topic-how = Schick /bind im Thema, in dem ich Phasenwechsel melden soll, oder in „Allgemein“ für die ganze Gruppe.
bind-not-yours = Das kann nur die Administration des Teams.
unbind-in-group = Schick /unbind in der Gruppe, die nichts mehr von mir hören soll.
unbound = Diese Gruppe hört nichts mehr von mir.
not-bound = Diese Gruppe gehört zu keinem Team.
ask-in-private = Frag mich das bitte im privaten Chat. Diese Gruppe gehört nicht zu deinem Team.
group-private = Das gehört in unseren privaten Chat: Erzähl es mir dort, in deinen Worten.
group-values = Beträge werden in dieser Gruppe nicht gezeigt: Frag mich das in unserem privaten Chat.
group-help = Hier antworte ich auf /status Novapol, /pipeline und /deals. Was du auf eine Meldung antwortest, geht an die Person, die den Deal führt; mit „Status“ als Antwort siehst du den Deal. Was ein Kunde getan oder gesagt hat, erzähl mir privat.
group-link = { $link }
button-details = Details
button-congratulate = Gratulieren
button-ask-rep = Nachfragen
tap-members = Das geht nur für Mitglieder des Teams.
tap-old = Der Knopf gilt nicht mehr.
tap-own = Das ist dein eigener Deal.
tap-above = Das steht schon oben.
tap-told = { $rep } erfährt es privat.
tap-twice = { $rep } weiß es schon von dir.
tap-unreached = Wer den Deal führt, ist hier nicht zu erreichen.
congratulated = { $by } gratuliert dir zu <b>{ $deal }</b>.
asked = { $by } fragt, wie es bei <b>{ $deal }</b> steht.
coaching = { $by } zu <b>{ $deal }</b>: „{ $text }“
coaching-how = Antworte auf diese Nachricht, dann steht deine Antwort in der Gruppe.
coaching-passed = { $rep } bekommt das privat.
coaching-which = Da geht es um mehrere Deals. Nenne den gemeinten, etwa „{ $deal }: …“, dann hört es, wer ihn betreut.
coaching-kept = Notiert bei <b>{ $deal }</b>. Wer den Deal führt, ist hier nicht zu erreichen.
coaching-answer = { $by } zu <b>{ $deal }</b>: „{ $text }“
answer-passed = Deine Antwort steht in der Gruppe. Was der Kunde getan oder gesagt hat, erzähl mir wie immer hier.
answer-nowhere = Die Gruppe gehört nicht mehr zum Team, ich habe also nichts weitergegeben.
place-promoted = In „{ $group }“ bin ich jetzt Administrator. Alles, was dort gesagt wird, erreicht mich; ich antworte weiter nur auf Befehle, Erwähnungen und Antworten.
place-demoted = In „{ $group }“ bin ich kein Administrator mehr: Mich erreichen dort nur noch Befehle, Erwähnungen und Antworten auf meine Nachrichten.
place-removed = Ich bin nicht mehr in „{ $group }“, die Gruppe hört also nichts mehr von mir. Hol mich zurück und schick dort /bind, wenn sie wieder etwas hören soll.
place-moved = „{ $group }“ ist jetzt eine Supergruppe. Phasenwechsel melde ich dort weiter.
place-topic-closed = In „{ $group }“ ist das Thema für Phasenwechsel geschlossen. Was ich dort nicht sagen kann, sage ich in „Allgemein“.
place-topic-open = In „{ $group }“ ist das Thema für Phasenwechsel wieder offen.
place-shut = In „{ $group }“ darf ich nicht mehr schreiben, die Gruppe erfährt also nichts. Sobald ich wieder darf, schick dort /bind.
place-topic-gone = In „{ $group }“ gibt es das Thema für Phasenwechsel nicht mehr. Schick /bind in einem anderen, dann geht es dort weiter.

## Teams
former-colleague = ein ehemaliges Teammitglied
admins-only = Das kann nur die Administration des Teams.
team-as-was = Gut, es bleibt alles, wie es ist.
team-head = <b>{ $team }</b>, { $many ->
    [one] ein Mitglied:
   *[other] { $many } Mitglieder:
}
team-row = { $name }, { $role }
team-now = Du arbeitest jetzt in <b>{ $team }</b>. Notizen und Fragen betreffen die Deals dort.
team-not-yours = In einem Team mit diesem Namen bist du nicht.
member-unknown = In deinem Team kenne ich niemanden mit diesem Namen. Mit „Team“ siehst du, wer dabei ist.
member-card = <b>{ $name }</b>, { $role }
role-set = { $name } hat jetzt die Rolle „{ $role }“.
role-told = { $by } hat dir in { $team } eine andere Rolle gegeben: { $role }.
last-admin = Ein Team braucht jemanden in der Administration. Gib die Rolle zuerst jemand anderem.
last-admin-leaves = Du verwaltest das Team allein. Gib die Administration zuerst jemand anderem.
remove-yourself = Das bist du selbst. Mit „Team verlassen“ gehst du.
remove-asked = { $name } aus { $team } entfernen?
remove-to-whom = Wer übernimmt die offenen Deals von { $name } ({ $deals })? Danach ist { $name } nicht mehr in { $team }.
remove-done = { $name } ist nicht mehr in { $team }.
removed-told = Du bist nicht mehr in { $team }.
leave-asked = { $team } verlassen?
leave-to-whom = Wer übernimmt deine offenen Deals ({ $deals })? Danach bist du nicht mehr in { $team }.
leave-done = Du hast { $team } verlassen. Alles Gute, { $name }.
hand-over-to-whom = Wer übernimmt die offenen Deals von { $name } ({ $deals })?
hand-over-asked = Alle Deals von { $name } an { $to } übergeben ({ $deals })?
hand-over-not-yours = Deals von anderen übergibt nur die Vertriebsleitung oder die Administration.
nothing-to-hand-over = { $name } hat keine offenen Deals.
handed-over = Die Deals von { $name } hat jetzt { $to }: { $deals }. Ihr Verlauf bleibt, wie er war.
deals-given-own = { $by } hat dir alle eigenen Deals übergeben: { $deals }.
deals-given = { $by } hat dir die Deals von { $name } übergeben: { $deals }.
given = <b>{ $deal }</b> gehört jetzt { $to }.
deal-given = { $by } hat dir <b>{ $deal }</b> übergeben.
invitations = Offene Einladungen:
invitation-row = { $number }. { $role }, bis { DAY($until, form: "until") }
no-invitations = Gerade ist keine Einladung offen. Für wen soll ich eine machen?
revoked = Diese Einladung gilt nicht mehr.
revoked-already = Diese Einladung ist nicht mehr offen.
settings-head = So ist <b>{ $team }</b> eingestellt:
setting-language = Sprache für neue Mitglieder und Gruppen: { LANGUAGE($language) }.
setting-timezone = Zeitzone: { $zone }.
setting-closed = Im Vertrieb sehen alle nur die eigenen Deals.
setting-opened = Im Vertrieb sehen alle auch die Deals der anderen.
setting-values_on = Gruppen erfahren, was ein Deal wert ist.
setting-values_off = Gruppen erfahren nicht, was ein Deal wert ist.
setting-figures_on = Zahlen pro Person dürfen gezeigt werden.
setting-figures_off = Keine Zahlen pro Person: keine Rangliste, Zählung oder Antwortzeit von Einzelnen.
setting-name-how = Ein anderer Name? Schreib „Team umbenennen in Nord“.
setting-language-asked = Mit welcher Sprache fangen neue Mitglieder und Gruppen an?
setting-timezone-asked = Wo ist das Team zu Hause? Wähl aus oder schreib „Teamzeitzone Europe/Vienna“.
button-member = { $name }
button-more = Mehr
button-settings = Einstellungen
button-invitations = Einladungen
button-team = Team { $team }
button-leave = Team verlassen
button-make-rep = Rolle Vertrieb
button-make-manager = Rolle Leitung
button-make-admin = Rolle Administration
button-hand-over = Deals übergeben
button-remove = Entfernen
button-revoke = { $number } widerrufen
button-invite-rep = Vertrieb einladen
button-invite-manager = Leitung einladen
button-invite-admin = Admin einladen
button-closed = Nur eigene Deals
button-opened = Alle Deals sehen
button-values_on = Werte nennen
button-values_off = Werte nicht nennen
button-figures_on = Zahlen pro Person
button-figures_off = Nur Teamzahlen
button-team-language = Sprache
button-timezone = Zeitzone
button-zone = { $zone }

## Forgetting
kept-head = Das habe ich von dir gespeichert. Name: { $name }. Sprache: { LANGUAGE($language) }. Zeitzone: { $zone }.
kept-identity = Bekannt über { $channel } als { $sender }
kept-team = In { $team }, { $role }
kept-deals = Deine Deals: { $deals }
kept-on-deal = bei { $deal }
kept-on-none = ohne Deal
kept-note = Notiert { DAY($day, form: "on") }, { $deal }: { $note }
kept-change = Geändert { DAY($day, form: "on") }, { $deal }: { $change }
kept-process = Prozess gespeichert { DAY($day, form: "on") }: { $name }, Version { $version }
kept-draft = Entwurf eines Prozesses: { $name }
kept-file = Datei mit Deals, die eingespielt wird: { $name }
change-opened = angelegt
change-imported = importiert
change-advanced = weitergerückt
change-skipped = über eine Phase hinweg weitergerückt
change-returned = zurückgegangen
change-stayed = bestätigt
change-won = gewonnen
change-lost = verloren
change-reopened = wieder geöffnet
change-paused = pausiert oder fortgesetzt
change-corrected = korrigiert
change-edited = von Hand geändert
change-joined = mit einem anderen verbunden
change-noted = notiert
change-mapped = mit einer neuen Version des Prozesses verschoben
change-switched = in einen anderen Prozess gewechselt
change-undone = zurückgenommen
forget-asked = Soll ich dich vergessen? Dein Name, deine Sprache, unsere Gespräche und diese Wege zu dir sind dann weg. Deals und deine Notizen dazu bleiben beim Team, ohne deinen Namen.
forget-again = Das lässt sich nicht zurücknehmen, und du bräuchtest eine neue Einladung. Soll ich dich endgültig vergessen?
forget-last-admin = Du verwaltest { $team } allein. Gib die Administration zuerst jemand anderem, dann kann ich dich vergessen.
forgotten = Erledigt, ich habe dich vergessen. Alles Gute.
forgotten-told = Jemand hat { $team } verlassen und wollte vergessen werden. Die Notizen bleiben bei den Deals, ohne den Namen.
forgotten-deals = Diese Deals gehören jetzt dir: { $deals }

## Alerts' settings
alerts-told = Hier wird gemeldet: { $kinds }.
alerts-nothing = Hier wird nichts gemeldet.
alerts-phases = Nur Phasenwechsel.
alerts-stages = Auch Wechsel der Stufe.
alerts-least = Deals ab { $least } und solche ohne Wert.
alerts-digest = Einmal am Tag, um { $at }.
alerts-quiet = Ruhe { $when }: { $after }.
alerts-hours = von { $start } bis { $end }
alerts-weekends = am Wochenende
alerts-held = gesammelt und danach zusammengefasst
alerts-silently = ohne Ton geschickt
alerts-kind-advanced = Schritt vorwärts
alerts-kind-skipped = übersprungene Phasen
alerts-kind-returned = Schritt zurück
alerts-kind-won = gewonnen
alerts-kind-lost = verloren
alerts-kind-ahead = dem Kunden voraus
alerts-kind-risk = gefährdet
alerts-how = Tipp auf einen Knopf oder schreib: <b>/alerts Ruhe 18:00-8:00</b> · <b>/alerts täglich 17:00</b> · <b>/alerts ab 10000</b>
alerts-unknown = Das habe ich nicht verstanden. So ist es eingestellt:
alerts-set = Ist eingestellt.
alerts-in-group = Schick /alerts in der Gruppe: Dort siehst du, was ihr gemeldet wird, und stellst es ein.
button-alerts-off = Ohne: { $kind }
button-alerts-on = Auch: { $kind }
button-alerts-phases = Nur Phasen
button-alerts-stages = Auch Stufen
button-alerts-night = Ruhe 18:00-8:00
button-alerts-no-night = Keine Ruhezeit
button-alerts-weekends = Wochenende Ruhe
button-alerts-no-weekends = Auch am Wochenende
button-alerts-silently = Ohne Ton
button-alerts-held = Sammeln
button-alerts-digest = Täglich 17:00
button-alerts-single = Einzeln
button-alerts-from = Ab { $least }
button-alerts-any = Kein Mindestwert

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }): direkt von „{ $before }“ zu „{ $phase } · { $stage }“
alert-returned = <b>{ $deal }</b> ({ $rep }): von „{ $before }“ zurück zu „{ $phase } · { $stage }“
alert-opened = Neu: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = <b>{ $deal }</b> ist gewonnen ({ $rep })
alert-lost = <b>{ $deal }</b> ist verloren ({ $rep })
alert-lost-reason = <b>{ $deal }</b> ist verloren ({ $rep }): { $reason }
alert-reopened = <b>{ $deal }</b> ist wieder offen ({ $rep }): { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), korrigiert: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }), zurückgenommen. Der Stand: { $phase } · { $stage }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-undone-opening = <b>{ $deal }</b> ({ $rep }), zurückgenommen: steht nicht mehr auf der Liste
alert-struck = <s>{ $line }</s>
alert-value = Wert { $value }
alert-earlier = heute schon: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>Während es hier ruhig war:</b>
alert-digest = <b>Das hat sich bewegt:</b>

## The team's process
process-default = Vertriebsprozess
process-title = { $many ->
    [one] <b>{ $name }</b>, Version { $version }: ein offener Deal
   *[other] <b>{ $name }</b>, Version { $version }: { $many } offene Deals
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Bewusst weggelassen: { $phase }
process-not-yours = Den Prozess ändern kann nur die Administration, und nur im privaten Chat.
process-default-now = Neue Deals laufen ab jetzt als { $name }, wenn keine Regel etwas anderes sagt.
button-name = { $name }

edit-menu = <b>{ $name }</b>, ein Entwurf. Bis du speicherst, ändert sich nichts.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Tipp auf eine Phase oder schreib einen Schritt: Präsentation umbenennen in Test.
edit-at-phase = Phase <b>{ $phase }</b>
edit-at-stage = Stufe <b>{ $stage }</b>, Phase { $phase }
edit-order = Reihenfolge: { $names }
edit-own-advice = Euer Rat hier: { $text }
edit-criteria-of = Was geklärt sein sollte, bevor die Phase <b>{ $phase }</b> endet. Nach einem Prüfpunkt frage ich, bis er beantwortet ist, ein Hinweis wird nur gezeigt.
gate-row = Prüfpunkt: { $text }
hint-row = Hinweis: { $text }
edit-rules-of = Welche neuen Deals von selbst als <b>{ $name }</b> laufen. Es gilt die erste Regel, die passt.
rule-words = mit einem dieser Wörter in der Notiz: { $words }
rule-reps = angelegt von: { $reps }
rule-least = ab einem Wert von { $value }
edit-going-on = Du bist mitten in einem Entwurf.
edit-no-draft = Den Entwurf gibt es nicht mehr. Der Stand:
edit-old = Der Knopf gilt nicht mehr. Dein Entwurf:
edit-no-such = Das habe ich hier nicht verstanden.

edit-begin = Ändern
edit-default = Zum Standard machen
edit-another = Weiterer Prozess
edit-add-phase = Neue Phase
edit-add-stage = Neue Stufe
edit-rename = Umbenennen
edit-kind = Art
edit-home = Andere Phase
edit-earlier = Nach vorn
edit-later = Nach hinten
edit-split = Teilen
edit-criteria = Vor dem Weitergehen
edit-add-gate = Neuer Prüfpunkt
edit-add-hint = Neuer Hinweis
edit-drop = „{ $text }“ entfernen
edit-advice = Unser Rat
edit-no-advice = Kein eigener Rat
edit-remove = Entfernen
edit-leave-out = Weglassen
edit-rules = Regeln
edit-words = Wörter
edit-reps = Personen
edit-least = Wert
edit-no-rules = Keine Regeln
edit-look-button = Änderungen ansehen
edit-save = Speichern
edit-replay = Durchspielen
edit-discard = Verwerfen
edit-back = Zurück
edit-menu-button = Alle Phasen

ask-process-name = Wie soll der Prozess heißen? Schreib den Namen.
ask-new-name = Wie soll der neue Name lauten? Schreib ihn.
ask-phase-name = Wie soll die Phase heißen? Schreib den Namen.
ask-stage-name = Wie soll die Stufe heißen? Schreib den Namen.
ask-split-name = Wie soll die neue Phase heißen? Schreib den Namen.
ask-kind-phase = <b>{ $name }</b>: Was geht da beim Kunden vor?
ask-kind-stage = <b>{ $name }</b>: Was macht der Vertrieb da? Wähl das Nächstliegende.
ask-home = Zu welcher Phase gehört <b>{ $stage }</b>?
ask-cut = Mit welcher Stufe soll die neue Phase beginnen? Bisher alles in <b>{ $phase }</b>.
ask-advice = Was ist in dieser Stufe zu tun? Schreib es in einer Zeile mit bis zu 90 Zeichen, etwa: Frag, wer unterschreibt.
ask-criterion = Was sollte beim Kunden geklärt sein? Schreib es in ein paar Worten, etwa: Budget bestätigt.
ask-leave-out = Es ist eure einzige Phase der Art „{ $kind }“. Eine Notiz, die danach klingt, ließe den Deal stehen, wo er ist. Weglassen?
ask-rule-words = Welche Wörter in einer Notiz stehen für diesen Prozess? Schreib sie mit Kommas dazwischen.
ask-rule-reps = Wessen neue Deals folgen diesem Prozess? Schreib die Namen mit Kommas dazwischen.
ask-rule-least = Ab welchem Wert? Schreib die Zahl.

edit-look = <b>{ $name }</b>, das ändert sich:
edit-look-same = <b>{ $name }</b>: Es ändert sich nichts.
diff-fresh = neuer Prozess: { $name }
diff-renamed = { $old } heißt jetzt { $new }
diff-kind = { $name }, Art jetzt: { $kind }
diff-phase-new = neue Phase: { $phase }
diff-phase-gone = entfällt: Phase { $phase }
diff-stage-new = neue Stufe: { $stage }, Phase { $phase }
diff-stage-gone = entfällt: Stufe { $stage }
diff-stage-moved = { $stage }, Phase jetzt: { $phase }
diff-criteria = { $phase }: vor dem Ende wird anderes gefragt
diff-advice = { $stage }: anderer Rat
diff-order = andere Reihenfolge
diff-rules = andere Regeln für neue Deals
diff-left-out = bewusst weggelassen: { $phase }
move-row = { $many ->
    [one] Ein Deal wechselt von „{ $old }“ zu „{ $phase } · { $stage }“: { $deals }
   *[other] { $many } Deals wechseln von „{ $old }“ zu „{ $phase } · { $stage }“: { $deals }
}
moves-to-choose = { $many ->
    [one] Für einen Deal brauche ich deine Wahl.
   *[other] Für { $many } Deals brauche ich deine Wahl.
}
moves-none = Kein Deal bewegt sich.
moves-closed = { $many ->
    [one] Einer davon ist geschlossen.
   *[other] { $many } davon sind geschlossen.
}
ask-move = { $many ->
    [one] Ein Deal kann nicht in „{ $stage }“ bleiben: { $deals }. Wohin damit?
   *[other] { $many } Deals können nicht in „{ $stage }“ bleiben: { $deals }. Wohin damit?
}
edit-look-first = Sieh es dir erst an: Das würde sich ändern.
edit-choose-first = Erst noch eine Wahl, dann lässt es sich speichern.
edit-overtaken = Inzwischen hat jemand anders eine Version gespeichert. Dein Entwurf, damit verglichen:
edit-saved = { $many ->
    [0] Gespeichert als Version { $version }. Kein Deal hat sich bewegt.
    [one] Gespeichert als Version { $version }. Ein Deal hat sich bewegt.
   *[other] Gespeichert als Version { $version }. { $many } Deals haben sich bewegt.
}
edit-discarded = Der Entwurf ist verworfen. Der Stand:

edit-remove-process = Entfernen
remove-process-asked = Den Prozess <b>{ $name }</b> entfernen?
remove-process-closed = { $many ->
    [0] Kein Deal folgt ihm.
    [one] Ein geschlossener Deal folgt ihm und behält seine Phasen und Namen.
   *[other] { $many } geschlossene Deals folgen ihm und behalten ihre Phasen und Namen.
}
remove-process-default = Neue Deals laufen als <b>{ $name }</b>: Mach erst einen anderen Prozess zum Standard.
remove-process-in-use = { $many ->
    [one] Ein offener Deal läuft als <b>{ $name }</b>: { $deals }. Schließ ihn oder gib ihm erst einen anderen Prozess.
   *[other] { $many } offene Deals laufen als <b>{ $name }</b>: { $deals }. Schließ sie oder gib ihnen erst einen anderen Prozess.
}
remove-process-done = Der Prozess { $name } ist entfernt.

replay-none = Noch ist kein Deal gewonnen oder verloren, es gibt also nichts durchzuspielen.
replay-title = { $many ->
    [one] Ein geschlossener Deal, durchgespielt:
   *[other] { $many } geschlossene Deals, durchgespielt:
}
replay-before = <b>{ $name }</b>, wie jetzt
replay-after = <b>{ $name }</b>, wie im Entwurf
replay-row = { $many ->
    [0] ·   { $phase }: keiner
    [one] ·   { $phase }: ein Deal, Tage: { $days }, verloren: { $lost }
   *[other] ·   { $phase }: { $many } Deals, Tage im Schnitt: { $days }, verloren: { $lost }
}

unsound = So wäre der Prozess nicht stimmig.
unsound-no-stage = Eine Phase braucht eine Stufe: Leg erst eine andere an oder entfern die Phase.
unsound-last-phase = Ein Prozess braucht eine Phase.
unsound-no-decision = Ein Prozess braucht eine Kaufentscheidung, dort werden Deals gewonnen und verloren.
unsound-kind-missing = Eine der fünf Arten von Phasen fehlt ({ $name }).
unsound-kind-there = Eine Art gilt als weggelassen und ist doch da ({ $name }).
unsound-begins-after-sale = Neue Deals beginnen in der ersten Phase, also kann das keine nach dem Kauf sein.
unsound-id-taken = Zwei Teile haben dieselbe Kennung ({ $name }).
unsound-odd-id = Eine Kennung besteht aus bis zu 26 Kleinbuchstaben, Ziffern und _ ({ $name }).
unsound-name-taken = Den Namen „{ $name }“ gäbe es dann zweimal. Nimm einen anderen.
unsound-name = Ein Name enthält einen Buchstaben oder eine Ziffer und hat bis zu 40 Zeichen in einer Zeile.
unsound-text = Nimm bis zu 90 Zeichen in einer Zeile.
unsound-amount = Das ist kein Betrag: schreib ihn als 50000 oder 50 Tsd.
unsound-criteria = Eine Phase fragt höchstens drei Dinge.
unsound-too-many = Ein Prozess hat bis zu 12 Phasen und 30 Stufen.
unsound-rules = Eine Regel nennt bis zu 20 Wörter und 20 Namen.

## Why a deal was lost
reason-price = Preis
reason-competitor = Wettbewerber
reason-missing_feature = fehlende Funktion
reason-no_budget = kein Budget
reason-no_decision = keine Entscheidung
reason-timing = falscher Zeitpunkt
reason-no_access = kein Draht nach oben
reason-poor_fit = passt nicht
reason-unresponsive = Funkstille
reason-other = anderer Grund

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Der Rat eures eigenen Teams für diese Stufe.
advice-own-gone = Tu, was dein Team hier früher geraten hat.
advice-agree-first-talk = Mach einen Termin aus, um euch das Problem gemeinsam anzusehen.
advice-agree-first-talk-why = Mit Termin wird ein Problem gelöst, ohne Termin lebt man damit.
advice-ask-consequence = Frag, was passiert, wenn sich nichts ändert.
advice-ask-consequence-why = Der Schmerz ist da; lass sie selbst sagen, was er kostet.
advice-send-case = Schick einen kurzen Praxisfall mit genau diesem Problem.
advice-send-case-why = Für einen Pitch ist es zu früh, für einen Fall wie ihren nicht.
advice-ask-who-feels-it = Frag, wer das Problem sonst noch am stärksten spürt.
advice-ask-who-feels-it-why = Eine Stimme ist eine Klage, zwei sind ein Projekt.
advice-answer-today = Beantworte, was sie gefragt haben, und nur das.
advice-answer-today-why = Wer sucht, misst alles an der ersten klaren Antwort.
advice-ask-who-signs = Frag, wer noch mitschaut und wer unterschreibt.
advice-ask-who-signs-why = Jetzt ist die Frage leicht, später klingt sie nach Druck.
advice-sum-up-needs = Fass den Bedarf in fünf Zeilen zusammen und hol dir ein „Ja, genau das“.
advice-sum-up-needs-why = An einem bestätigten Bedarf misst sich jedes Angebot.
advice-name-reference = Nenn einen ähnlichen Kunden, den sie anrufen dürfen.
advice-name-reference-why = Sie fragen Leute, denen sie trauen; gib ihnen jemanden.
advice-write-criteria = Schreib ihre Kriterien auf und lass sie dir bestätigen.
advice-write-criteria-why = Wer die Liste schreibt, prägt den Vergleich.
advice-meet-users = Triff Anwender und Entscheider bei einem Besuch.
advice-meet-users-why = Die einen wissen, was wehtut, die anderen, was zählt.
advice-agree-proof = Vereinbare, was ein Test zeigen müsste.
advice-agree-proof-why = Ein Test ohne Ziel endet nie.
advice-ask-judged-by = Frag, woran sie dich und die anderen messen.
advice-ask-judged-by-why = Dann zeigst du nur, was für sie zählt.
advice-date-for-verdict = Mach den Tag aus, an dem sie dir ihr Urteil sagen.
advice-date-for-verdict-why = Eine Demo oder ein Angebot ohne Folgetermin wird kalt.
advice-reference-call = Vermittle ein Telefonat mit einem Kunden, der dieselbe Wahl hatte.
advice-reference-call-why = Sie wägen ab, und ein Kunde wie sie wiegt mehr als jede Folie.
advice-ask-what-stops = Frag, was sie zu einem Nein bringen würde.
advice-ask-what-stops-why = Einen Zweifel, den du jetzt hörst, kannst du noch ausräumen.
advice-ask-behind-doubt = Frag, was genau hinter dem Einwand steckt, bevor du antwortest.
advice-ask-behind-doubt-why = Der erste Einwand ist selten der wahre.
advice-bring-evidence = Bring einen Beleg zu dem Einwand und frag, ob er damit vom Tisch ist.
advice-bring-evidence-why = Belege beenden Zweifel, Argumente nähren sie.
advice-arm-champion = Gib deinem Fürsprecher eine Seite für die anderen mit.
advice-arm-champion-why = Die Entscheidung fällt in einem Raum ohne dich.
advice-closing-plan = Schreib mit ihnen einen Plan bis zur Unterschrift: was, wer, wann.
advice-closing-plan-why = Sie entscheiden gerade; mach das Ja zum leichten Weg.
advice-meet-signer = Sprich mit der Person, die unterschreibt.
advice-meet-signer-why = Ein Ja zählt erst, wenn es von dort kommt.
advice-confirm-delivery = Bestätige die Verfügbarkeit und einen Liefer- oder Starttermin.
advice-confirm-delivery-why = Ein Datum im Kalender macht die Wahl greifbar.
advice-payment-options = Biete zwei Zahlungsweisen an.
advice-payment-options-why = Nach dem Wie fragt es sich leichter als nach dem Ob.
advice-thank-and-hand-over = Bedank dich und sag, wer sich jetzt um sie kümmert.
advice-thank-and-hand-over-why = Wer nach dem Auftrag allein dasteht, kommt nicht wieder.
advice-check-in = Frag, ob alles läuft und wer damit arbeitet.
advice-check-in-why = Kleine Macken sind in der ersten Woche schnell behoben.
advice-written-result = Bring das Ergebnis auf eine Zahl und schick sie ihnen.
advice-written-result-why = Jetzt urteilen sie, ob es das Geld wert war.
advice-ask-reference = Frag, ob sie euch weiterempfehlen würden.
advice-ask-reference-why = Ein zufriedener Kunde öffnet die nächste Tür.
advice-next-date = Mach den nächsten Termin aus und klär, was sich dort entscheidet.
advice-next-date-why = Ein Schritt ohne Termin ist ein Wunsch.
advice-ask-next-step = Frag, was bei ihnen als Nächstes passieren muss.
advice-ask-next-step-why = Ihr Schritt bewegt den Deal, nicht deiner.
advice-sum-up-in-writing = Schick drei Zeilen: was besprochen und was vereinbart ist.
advice-sum-up-in-writing-why = Was geschrieben steht, wird nicht neu verhandelt.
advice-ask-what-changed = Frag, warum sie sich jetzt noch einmal umsehen.
advice-ask-what-changed-why = Zurückgehen ist normal; der Grund sagt dir, was du zeigst.
advice-comparison-guide = Schick eine Seite dazu, wie man Angebote gut vergleicht.
advice-comparison-guide-why = Wenn sie neu vergleichen, dann das, worauf es ankommt.
advice-check-what-was-skipped = Klär mit drei Fragen, ob Bedarf, Budget und Entscheider feststehen.
advice-check-what-was-skipped-why = Sie sind gesprungen; Lücken rächen sich bei der Unterschrift.
advice-ask-how-they-decided = Frag, wie sie so schnell so weit gekommen sind.
advice-ask-how-they-decided-why = Daran siehst du, was überzeugt hat und wen.
advice-give-new-reason = Gib ihnen einen neuen Grund zu antworten: eine Zahl, einen Termin, einen Namen.
advice-give-new-reason-why = „Wollte nur mal nachfragen“ bleibt leicht ungelesen.
advice-try-second-contact = Sprich mit einer zweiten Person dort.
advice-try-second-contact-why = Ein stiller Kontakt soll keinen Deal aufhalten.
advice-ask-yes-or-no = Frag offen, ob es noch ein Thema ist, ja oder nein.
advice-ask-yes-or-no-why = Ein klares Nein ist mehr wert als ein Monat Schweigen.
advice-thank-today = Bedank dich und sag, wie es jetzt weitergeht.
advice-thank-today-why = Gleich nach dem Ja fragt man sich, ob es richtig war.
advice-hand-over-meeting = Bring sie mit den Leuten zusammen, die liefern.
advice-hand-over-meeting-why = Was du versprochen hast, soll unterwegs nicht verloren gehen.
advice-own-complaint = Ruf an, steh dazu und sag, bis wann es behoben ist.
advice-own-complaint-why = Eine Reklamation, die noch heute Antwort bekommt, bindet mehr als keine.
advice-check-remedy = Frag nach, ob die Lösung hält.
advice-check-remedy-why = Erledigt ist es, wenn sie es sagen.
advice-value-in-their-number = Stell den Preis neben das, was das Problem sie im Jahr kostet.
advice-value-in-their-number-why = Hoch oder niedrig ist ein Preis nur im Vergleich.
advice-find-other-budget = Frag, aus welchem anderen Topf das Geld kommen könnte.
advice-find-other-budget-why = Geld ist oft da, nur unter anderem Namen.
advice-cost-of-waiting = Zeig, was Warten kostet, und biete einen kleinen Anfang an.
advice-cost-of-waiting-why = „Später“ entscheidet sich daran, was „jetzt“ bringt.
advice-back-to-problem = Geh zurück zum Problem, in ihren eigenen Worten.
advice-back-to-problem-why = Ohne spürbaren Bedarf passt kein Angebot.
advice-ask-rival-criteria = Frag, was ihnen am anderen Angebot gefällt.
advice-ask-rival-criteria-why = So erfährst du das Kriterium, das du erfüllen musst.
advice-meet-sceptic = Bitte um zehn Minuten mit der Person, die dagegen ist.
advice-meet-sceptic-why = Wer mit seinen Zweifeln gehört wurde, blockiert selten.
advice-offer-proof-of-trust = Biete eine Referenz, eine Garantie oder eine Ausstiegsklausel an.
advice-offer-proof-of-trust-why = Sie scheuen das Risiko, nicht das Produkt.
advice-ask-what-function-does = Frag, was die fehlende Funktion für sie leisten soll.
advice-ask-what-function-does-why = Oft führt ein anderer Weg zum selben Ziel.
advice-plan-changeover = Plane die Umstellung Woche für Woche, mit deinem Anteil darin.
advice-plan-changeover-why = Sichtbarer Aufwand ist kleiner als gefürchteter.
advice-lawyers-together = Bring die beiden, die Verträge lesen, am Telefon zusammen.
advice-lawyers-together-why = Eine Klausel klärt ein Anruf, nicht zehn Mails.
advice-ask-price-gap = Bedank dich und frag, wie weit ihr auseinander wart.
advice-ask-price-gap-why = Die Antwort schärft das nächste Angebot.
advice-ask-what-decided = Bedank dich und frag, was den Ausschlag gab.
advice-ask-what-decided-why = Gleich nach der Wahl sagen sie es dir noch.
advice-tell-product-team = Sag eurem Produktteam, was gefehlt hat, und dem Kunden Bescheid, wenn es kommt.
advice-tell-product-team-why = Kommt die Funktion, geht die Tür wieder auf.
advice-date-of-next-budget = Frag, wann das nächste Budget gemacht wird, und merk dir den Tag.
advice-date-of-next-budget-why = „Jetzt kein Geld“ ist ein Datum, kein Nein.
advice-leave-door-open = Frag, was passieren müsste, damit es wieder Thema wird.
advice-leave-door-open-why = Sie bleiben beim Alten, das Problem bleibt auch.
advice-agree-when-again = Mach den Monat aus, in dem du dich wieder melden darfst.
advice-agree-when-again-why = Ein schlechter Zeitpunkt geht vorbei, und du wirst erwartet.
advice-thank-contact = Bedank dich bei deinem Kontakt und frag, wer nächstes Mal entscheidet.
advice-thank-contact-why = Nächstes Mal klopfst du gleich an der richtigen Tür.
advice-refer-elsewhere = Sag, wer besser zu ihnen passt.
advice-refer-elsewhere-why = Ein ehrlicher Tipp bleibt in Erinnerung.
advice-closing-letter = Schick eine kurze, freundliche letzte Mail, die das Thema abschließt.
advice-closing-letter-why = Oft bringt sie die Antwort, die vorher ausblieb.
advice-thank-and-ask = Bedank dich und frag, was den Ausschlag gab.
advice-thank-and-ask-why = Was du jetzt lernst, hilft beim nächsten Deal.
advice-ask-what-it-costs = Lass Budget und Konditionen für später und frag, was das Problem sie kostet.
advice-ask-what-it-costs-why = Sie wählen noch nicht, sie spüren erst das Problem.
advice-hear-the-problem = Leg deine Liste beiseite und lass sie das Problem mit eigenen Worten erzählen.
advice-hear-the-problem-why = Anforderungen wachsen aus einem Problem, das sie als ihres sehen.
advice-story-before-demo = Lass die Demo ruhen und erzähl, wie es jemandem wie ihnen mit dem Problem ging.
advice-story-before-demo-why = Eine Demo beantwortet eine Frage, die sie noch nicht gestellt haben.
advice-take-offer-back = Sag ihnen, dass das Angebot warten kann, und frag, was sich ändern soll.
advice-take-offer-back-why = Ein Angebot ohne Bedarf klingt nach Druck.
advice-ask-before-arguing = Hör auf, es zu verteidigen, und frag, was sie noch wissen wollen.
advice-ask-before-arguing-why = Ein Zweifel vor der Wahl ist eine Frage, die eine Antwort sucht.
advice-ask-what-to-decide = Lass den Start ruhen und frag, was sie noch entscheiden müssen.
advice-ask-what-to-decide-why = Wer noch nicht Ja gesagt hat, fühlt sich von einem Liefertermin gedrängt.
advice-send-before-asking = Schick ihnen, was sie suchen, bevor du um mehr bittest.
advice-send-before-asking-why = Wer noch sammelt, kann noch wenig erzählen.
advice-guide-before-demo = Gib ihnen eine kurze Vergleichshilfe, bevor du mehr zeigst.
advice-guide-before-demo-why = Sie wissen noch nicht, worauf sie bei einer Demo achten sollen.
advice-step-back-to-search = Geh beim Vertrag einen Schritt zurück: Sammelt zusammen, was sie wissen müssen.
advice-step-back-to-search-why = Nur wer verglichen hat, unterschreibt mit gutem Gefühl.
advice-settle-before-signing = Lass den Vertrag ruhen und frag, was in ihrem Vergleich noch offen ist.
advice-settle-before-signing-why = Druck bei offenem Zweifel macht den Zweifel größer.
advice-signature-first = Frag, welcher Schritt bis zur Unterschrift fehlt, bevor du den Start planst.
advice-signature-first-why = Ein Starttermin bindet niemanden, der nicht unterschrieben hat.
advice-help-their-search = Schick ihnen, was beim Suchen hilft: Sortiment, Preise, einen ähnlichen Kunden.
advice-help-their-search-why = Das Problem ist ihnen klar, der Ausweg noch nicht.
advice-catch-up-criteria = Hol auf: Frag, wonach sie vergleichen und wer mitredet.
advice-catch-up-criteria-why = Sie vergleichen schon, und du weißt nicht, wonach.
advice-show-what-counts = Vereinbare, was sie sehen müssen, und zeig genau das.
advice-show-what-counts-why = Wer vergleicht, will sehen und nicht befragt werden.
advice-catch-up-decision = Hol auf: Frag, welche Schritte bis zur Unterschrift fehlen und wer sie geht.
advice-catch-up-decision-why = Sie entscheiden jetzt, mit dir oder ohne dich.
advice-enough-questions = Hör auf zu sammeln und schlag Konditionen mit Termin vor.
advice-enough-questions-why = Wer entscheidet, hat genug Fragen gehört.
advice-enough-arguments = Bring keine neuen Argumente, frag, was ihnen zur Unterschrift fehlt.
advice-enough-arguments-why = Ein neues Argument öffnet eine Frage, die schon zu war.

## The menu of commands
command-status = Wie es um einen Deal steht, oder um alle
command-deals = Deine offenen Deals
command-pipeline = Die Deals des Teams nach Phase
command-forecast = Was sicher, wahrscheinlich und möglich ist
command-changes = Was sich bewegt hat
command-process = Der Vertriebsprozess
command-new = Einen Deal anlegen: /new Novapol
command-undo = Die letzte Änderung zurücknehmen
command-why = Worauf der letzte Schritt beruht
command-cancel = Die offene Frage schließen
command-team = Dein Team und wer dazugehört
command-alerts = Was diese Gruppe erfährt
command-bind = Diese Gruppe mit dem Team verbinden
command-unbind = Diese Gruppe freigeben
command-forget = Was über dich gespeichert ist
command-export = Deals als Datei
command-language = Andere Sprache
command-help = Was du sagen kannst

# Fragen von Führungskräften. Die Kopfzeile sagt, wie die Frage verstanden wurde.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Deals
asked-kind-pipeline = Pipeline
asked-kind-changes = Änderungen
asked-kind-forecast = Prognose
asked-kind-lost = Verloren nach Grund
asked-kind-time = Zeit je Phase
asked-kind-rep = Zahlen
asked-open = Offen
asked-won = Gewonnen
asked-lost = Verloren
asked-name = { $name }
asked-namesakes = { $name } ({ $many } Personen)
asked-over = ab { $value }
asked-under = bis { $value }
asked-age = { $days ->
    [one] mindestens einen Tag ohne Bewegung
   *[other] mindestens { $days } Tage ohne Bewegung
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = ab { $since }
asked-until = bis { $until }
asked-paused = pausiert
asked-no-next-step = ohne nächsten Schritt
asked-warning = mit Warnung
asked-competitor = gegen { $name }
asked-any-competitor = mit Wettbewerber
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>Zusammen</b>: { $value }
asked-average = <b>Im Schnitt</b>: je { $value }, wo ein Wert bekannt ist
value-unknown = Ein Wert ist nicht bekannt.
asked-win-rate = Abschlussquote: { $rate } % von dem, was entschieden wurde
asked-won-by = Gewonnen, nach Person:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [one] ein Tag
   *[other] { $days } Tage
  } (Median), { $many ->
    [one] ein Deal
   *[other] { $many } Deals
  }
asked-drawn = Die Tage sind die von { $many } Deals, zufällig aus allen gewählt.
asked-sure = Sicher: { $value }
asked-likely = Wahrscheinlich: { $value }
asked-best = Bestenfalls: { $value }
asked-rule = Sicher ist, was in dieser Zeit gewonnen wurde. Wahrscheinlich zählt jeden offenen Deal mit der eigenen Gewinnquote des Teams aus seiner Phase, bestenfalls zählt ihn ganz. Wer erst später entscheidet oder länger ruht, bleibt außen vor.
asked-no-reason = ohne Grund
asked-nothing = Nichts gefunden.
asked-refused = Zahlen einzelner Personen sind in diesem Team abgeschaltet.
asked-unknown = Das verstehe ich nicht als Frage zu Deals. Zum Beispiel: „offene Deals über 50k“ oder „was hat sich diese Woche bewegt?“
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · gewichtet { $value } ({ $rate } %)
asked-weighted-assumed = { $line } · gewichtet { $value } ({ $rate } %, angenommen)
asked-aged = { $days ->
    [one] { $line } · { $days } Tag
   *[other] { $line } · { $days } Tage
  }
asked-pipeline-rule = Gewichtet ist der Wert mal die Quote, mit der das Team aus dieser Phase gewonnen hat. Die Tage sind der Median derer, die jetzt dort stehen.
asked-assumed = Wo aus einer Phase weniger als { $few } Deals abgeschlossen sind, ist die Hälfte als gewonnen angenommen.
asked-against = gegenüber { $what }
asked-beside = <b>{ $what }</b>: { $one }, davor { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, davor { $other }
asked-new = Neu
asked-onward = Weitergekommen
asked-back = Zurückgegangen
asked-sort-value = nach Wert
asked-sort-oldest = älteste zuerst
asked-all = Das waren alle.
asked-near = Ich bin nicht sicher, was du fragst. Ist es eines davon?
asked-how = Antworte auf diese Nachricht, dann liest es { $by }.
answer-to = { $by } hat deine Antwort. Was der Kunde getan oder gesagt hat, erzähl mir wie immer hier.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = Nach Wert
button-by-oldest = Älteste zuerst
button-this-week = Diese Woche
button-this-month = Dieser Monat
button-last-month = Letzter Monat
button-next-month = Nächster Monat
last-word = zuletzt gehört: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · zurück zu { $phase }
timeline-won = { $day } · gewonnen
timeline-lost = { $day } · verloren

## Deals as files, out and in
export-team = Die Deals von { $team }, Stand jetzt. Schickst du mir die Datei zurück, ändert das nichts.
export-own = Deine Deals, Stand jetzt.
export-shell = Im Terminal schreibt <b>ingear export</b> die Datei.
import-how = Schick mir die CSV-Datei hierher, wie dein anderes System sie ausgibt. Ich zeige dir erst, wie ich sie lese, dann wird geschrieben. Im Terminal: <b>ingear import DATEI</b>.
import-not-yours = Eine Datei mit Deals kann nur die Leitung oder die Administration des Teams einspielen.
import-looking = Ich sehe { $name } durch.
import-busy = Mit { $name } bin ich noch beschäftigt.
import-waits = { $name } wartet auf dein Wort, { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
}. Noch ist nichts geschrieben.
import-too-large = { $name } ist mir zu groß: höchstens 20 MB und 100.000 Zeilen. Im Terminal nimmt <b>ingear import</b> jede Datei.
import-too-wide = { $name } hat mir zu viele Spalten: höchstens 500. Lass weg, was nicht zu den Deals gehört, und schick die Datei noch einmal.
import-gave-up = Mit { $name } bin ich nicht weitergekommen und habe die Datei weggelegt. Was schon eingelesen ist, bleibt. Schick sie noch einmal, dann kommt nur der Rest dazu.
import-not-fetched = An { $name } komme ich gerade nicht heran. Schick die Datei gleich noch einmal.
import-unreadable = { $name } kann ich nicht lesen: Es muss CSV sein, mit einer Zeile für die Spaltennamen und einer Spalte für den Kunden.
import-no-customer = In { $name } sehe ich keine Spalte für den Kunden, nur: { $columns }. Nenn die richtige <b>Kunde</b> und schick die Datei noch einmal.
import-gone = Die Datei ist nicht mehr da. Schick sie noch einmal.
import-dropped = { $name } ist weggelegt, geschrieben wurde nichts.
import-blank = (leer)
import-ask-stage = Was ist die Stufe „{ $stage }“? { $many ->
    [one] Eine Zeile hat sie.
   *[other] { $many } Zeilen haben sie.
}
import-ask-dates = In { $name } stehen Datumsangaben wie { $example }. Was kommt zuerst?
import-day-first = Der Tag
import-month-first = Der Monat
import-won = Gewonnen
import-lost = Verloren
button-import = Einspielen
button-cancel = Abbrechen
import-head = <b>{ $name }</b>: { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
}
import-columns = Gelesen: { $columns }
import-left-out = Ausgelassen: { $columns }
import-pair = { $one } → { $other }
import-stages = Stufen: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = wie die Stufe sagt
import-day = Beim Datum steht der Tag vorn.
import-month = Beim Datum steht der Monat vorn.
import-would = Es wären neu: { $new }, geändert: { $changed }, wie bisher: { $same }, doppelt: { $joined }, abgelehnt: { $refused }
import-did = Neu: { $new }, geändert: { $changed }, wie bisher: { $same }, doppelt: { $joined }, abgelehnt: { $refused }
import-refused = Zeile { $line }: { $reason }
import-more = Weitere abgelehnt: { $many }
import-nothing-yet = Noch ist nichts geschrieben.
import-begun = Ich spiele { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
} ein und sage Bescheid, wenn es fertig ist.
import-progress = { $name }: { $percent } % sind drin
import-done = <b>{ $name }</b> ist eingespielt, { $rows ->
    [one] eine Zeile
   *[other] { $rows } Zeilen
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = nicht lesbar: ein Anführungszeichen schließt nicht, oder eine Zelle ist zu lang
refused-cells = { $cells } Zellen, aber { $columns } benannte Spalten
refused-nameless = kein Kunde, keine Nummer, kein Titel
refused-ownerless = niemand zuständig, und das Team leitet niemand: --owner NAME angeben
refused-unowned = keine Spalte sagt, wer zuständig ist ({ $columns }), und das Team leitet niemand: --owner NAME oder --column SPALTE=owner angeben
refused-total = Summe der anderen Zeilen, kein Deal
refused-long = { $column }: länger als { $many } Zeichen
refused-date = { $column }: { $text } ist kein Datum
refused-amount = { $column }: { $text } ist kein Geldbetrag
refused-otherwise = gleiche Nummer wie Zeile { $line }, aber anderer Inhalt
refused-archived = dieser Deal steht hier nicht mehr auf der Liste, und dabei bleibt es
refused-another = die Nummer hat hier schon der Deal eines anderen Kunden: falls die Zeile aus einem anderen System kommt, ohne die Spalte mit den Nummern einlesen
refused-elsewhere = diesen Deal gibt es hier schon im Team { $team }, und Deals bleiben in ihrem Team: soll er in beiden stehen, ohne die Spalte mit den Nummern einlesen
refused-unfitting = passt nicht zu dem, was hier von diesem Deal bekannt ist
import-field-own = unsere Nummer
import-field-id = Nummer
import-field-deal = Kunde
import-field-contact = Ansprechpartner
import-field-title = Titel
import-field-product = Produkt
import-field-stage = Stufe
import-field-phase = Phase
import-field-outcome = Ergebnis
import-field-is_won = gewonnen
import-field-is_closed = abgeschlossen
import-field-is_lost = verloren
import-field-value = Wert
import-field-currency = Währung
import-field-owner = zuständig
import-field-team = Team
import-field-process = Prozess
import-field-opened = eröffnet am
import-field-closed = geschlossen am
import-field-decides = Entscheidung erwartet am
import-field-won_at = gewonnen am
import-field-lost_at = verloren am
import-field-changed = geändert am
import-field-reason = Verlustgrund
import-field-paused = pausiert bis
## Warnings
span-days = { $many ->
    [one] einem Tag
   *[other] { $many } Tagen
}
span-working-days = { $many ->
    [one] einem Arbeitstag
   *[other] { $many } Arbeitstagen
}
span-times = { $many ->
    [one] einmal
   *[other] { $many }-mal
}
warns-silence = seit { $span } kein Kontakt, dein Limit hier ist { $limit }
warns-no_next_step = seit { $span } kein nächster Schritt mit Datum, dein Limit hier ist { $limit }
warns-date_moved = der Termin wurde { $span } verschoben, dein Limit hier ist { $limit }
warns-standing_still = seit { $span } dieselbe Stufe, dein Limit hier ist { $limit }
warns-single_contact = seit { $span } nur ein Kontakt ({ $about }), dein Limit hier ist { $limit }
warns-new_competitor = { $about } ist im Rennen, seit { $span } nichts dazu, dein Limit hier ist { $limit }
warns-doubt = ein Einwand seit { $span } ohne Antwort, dein Limit hier ist { $limit }
warns-seller_ahead = du bist ihnen seit { $span } voraus, dein Limit hier ist { $limit }
warns-went_back = ein Schritt zurück, und seit { $span } nichts Neues, dein Limit hier ist { $limit }
warns-gate = „{ $about }“ nach { $span } noch nicht gezeigt, dein Limit hier ist { $limit }
warns-complaint = eine Beschwerde seit { $span } ohne Antwort, dein Limit hier ist { $limit }
warns-talked_on = der Kunde hat { $span } nur weitergeredet, dein Limit hier ist { $limit }
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, gefährdet: { $what }.
warned-also = Außerdem { $what }.
warned-card = Warnung: { $what }
warned-many = { $many ->
    [one] Ein Deal wartet auf ein Wort von dir:
   *[other] { $many } Deals warten auf ein Wort von dir:
}
warned-first = <b>Zuerst { $deal }:</b> { $action }
warned-manager = { $many ->
    [one] Ein Deal von { $rep } wartet zu lange:
   *[other] { $many } Deals von { $rep } warten zu lange:
}
alert-risk = <b>{ $deal }</b> ({ $rep }) ist gefährdet: { $what }.
row-at-risk = { $line }, gefährdet
name-at-risk = { $deal } (gefährdet)
button-pause-week = Pause für eine Woche
button-status = Status { $deal }
limits-head = Wann ein Deal warnt, in Tagen je Phase: Bedarf / Information / Bewertung / Entscheidung / danach.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = Tippe auf eins oder schreib: Limit Stille Abschluss 3 Tage. Zurück: Limit Stille üblich.
limit-asked = <b>{ $rule }</b>: nach wie vielen Tagen, in allen Stufen?
limit-asked-times = <b>{ $rule }</b>: nach wie vielen Malen, in allen Stufen?
limit-unknown = Schreib, welche Warnung und wie viele Tage, zum Beispiel: Limit Stille Abschluss 3 Tage.
button-usual = Wie üblich
button-days = { $many } Tage
button-times = { $many }-mal
rule-silence = Stille
rule-no_next_step = kein nächster Schritt
rule-date_moved = Termin verschoben
rule-standing_still = Stillstand
rule-single_contact = nur ein Kontakt
rule-new_competitor = neuer Wettbewerber
rule-doubt = Einwand ohne Antwort
rule-seller_ahead = dem Kunden voraus
rule-went_back = Schritt zurück
rule-gate = übergangenes Kriterium
rule-complaint = Beschwerde ohne Antwort

# Was nach der Uhr kommt.
morning-head = { $many ->
    [one] <b>Ein Deal für heute:</b>
   *[other] <b>{ $many } Deals für heute, der Reihe nach:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Heute ist bei deinen Deals nichts fällig.
morning-overdue = war fällig: { $day }
morning-today = für heute
morning-advised = fällig: { $day }
morning-deciding = Entscheidung: { $day }
morning-first = Das kommt { $days } um { $time }. „Aus“ beendet es, „Morgenliste 7:45“ verlegt es.
morning-on = <b>Morgenliste:</b> { $days } um { $time }.
morning-off = <b>Morgenliste:</b> aus.
morning-how = Schreib „Morgenliste 7:45“, „Morgenliste Englisch“ oder „Morgenliste aus“.
morning-unknown = Sag, wann oder in welcher Sprache: „Morgenliste 7:45“, „Morgenliste Englisch“, „Morgenliste aus“.
review-mine = <b>Deine Woche</b>
review-team = <b>Die Woche von { $team }</b>
review-nothing = Diese Woche hat sich nichts bewegt.
review-forward = <b>Vorwärts</b> ({ $many }): { $deals }
review-back = <b>Zurück</b> ({ $many }): { $deals }
review-won = <b>Gewonnen</b> ({ $many }): { $deals }
review-lost = <b>Verloren</b> ({ $many }): { $deals }
review-undecided = <b>Keine Entscheidung</b> ({ $many }): { $deals }
review-still = <b>Stehen still</b> ({ $many }): { $deals }
review-word = <b>Warten auf ein Wort</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = { $many } weitere
review-first = Das kommt { $days } um { $time }. „Aus“ beendet es, „Wochenrückblick 16:00“ verlegt es.
review-on = <b>Wochenrückblick:</b> { $days } um { $time }.
review-off = <b>Wochenrückblick:</b> aus.
review-how = Schreib „Wochenrückblick Donnerstag 16:00“, „Wochenrückblick Englisch“ oder „Wochenrückblick aus“.
review-unknown = Sag, wann oder in welcher Sprache: „Wochenrückblick Donnerstag 16:00“, „Wochenrückblick Englisch“, „Wochenrückblick aus“.
schedule-language = Sprache: { LANGUAGE($language) }.
days-every = jeden Tag
days-working = an Werktagen
weekday-every-1 = montags
weekday-every-2 = dienstags
weekday-every-3 = mittwochs
weekday-every-4 = donnerstags
weekday-every-5 = freitags
weekday-every-6 = samstags
weekday-every-7 = sonntags
digest-row = { $number }. „{ $question }“: { $days } um { $time }
digest-row-group = { $number }. „{ $question }“: { $days } um { $time }, in einer Gruppe
digests-how = Für eine Antwort zu fester Zeit sag „schick mir jeden Montag um 8 die Pipeline“.
digests-group-how = „Stopp Bericht 1“ beendet einen.
digests-group-none = Hier kommt nichts zu fester Zeit. Sag „schick uns jeden Montag um 8 die Pipeline“.
digest-set = „{ $question }“: Antwort { $days } um { $time }.
digest-stopped = „{ $question }“ kommt nicht mehr.
digest-none = Einen Bericht mit dieser Nummer gibt es nicht.
digest-unknown = Sag, was und wie oft: „schick mir jeden Montag um 8 die Pipeline“.
digest-too-many = { $many } sind genug: beende erst einen.
digest-ended = „{ $question }“ geht nicht mehr in die Gruppe: du leitest sie nicht mehr.
check-in = <b>{ $deal }</b>: { $days } Tage seit dem Kauf.
check-complaint = <b>Zuerst die Reklamation:</b> sag, bis wann sie erledigt ist, dann frag, ob sie es ist.
check-7 = Frag, ob es läuft und wer es nutzt. Sind sie zufrieden, frag, ob du sie als Referenz nennen darfst.
check-30 = Frag, welche Zahl das Ergebnis zeigt. Ist sie gut, frag, wem sie davon erzählen würden.
check-90 = Frag, was sich dort seither geändert hat und was gut dazu passen würde.
check-tell = Schreib mir, was sie sagen.
button-off = Aus
button-on = Ein
button-place = { $place }
button-morning = Morgenliste
button-review = Wochenrückblick
button-stop = Stopp { $number }
button-stop-this = Stopp
command-digests = Was zu fester Zeit kommt
kept-digest = Zu fester Zeit: „{ $question }“
rule-talked_on = Gespräche ohne Zusage
learned-head = Was { $many } abgeschlossene Deals lehren:
learned-few = Noch zu wenige abgeschlossene Deals zum Lernen: { $many } von { $enough }.
learned-time = <b>{ $phase }</b>: meist { $days } Tage, { $many } Deals
learned-lost = Verloren in: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = Nach „{ $action }“ kamen { $share } % innerhalb von 14 Tagen weiter, { $many } Deals
managers-only = Das sehen nur Manager und Administratoren.
why-proven = Nach diesem Rat kamen { $share } % von { $many } abgeschlossenen Deals innerhalb von 14 Tagen weiter.
