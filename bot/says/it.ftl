# All that is said in Italian. HTML of the kind Telegram takes; facts are escaped before they come.
# Nothing here agrees with the gender of a listener or of a firm.

## Phases and stages
phase-need_recognition = Bisogno percepito
phase-information_search = Ricerca informazioni
phase-evaluation_of_alternatives = Valutazione
phase-purchase_decision = Decisione d’acquisto
phase-post_purchase_evaluation = Post-acquisto
stage-prospecting = Prospecting
stage-qualification = Qualifica
stage-needs_analysis = Analisi dei bisogni
stage-presentation = Presentazione
stage-objection_handling = Gestione obiezioni
stage-closing = Chiusura
stage-follow_up = Follow-up
stage-other = Altro

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: vinta, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: persa ({ $reason })
at-lost-bare = <b>{ $deal }</b>: persa
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, in pausa fino { DAY($until, form: "until") }
since = ultimo passaggio: { $day }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b> resta in { $phase } · { $stage }
opened = <b>{ $deal }</b>, trattativa aperta: { $phase } · { $stage }
opened-won = <b>{ $deal }</b>, in elenco come vinta: { $phase } · { $stage }
won = <b>{ $deal }</b>, trattativa vinta → { $phase } · { $stage }
lost = <b>{ $deal }</b>, chiusa come persa: { $reason }
lost-bare = <b>{ $deal }</b>, chiusa come persa
reopened = <b>{ $deal }</b>, di nuovo aperta → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, corretta → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, corretta: vinta → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, corretta: chiusa come persa, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, corretta: chiusa come persa
paused = <b>{ $deal }</b>: in pausa fino { DAY($until, form: "until") }. Resta in { $phase }.
resumed = <b>{ $deal }</b>, fine della pausa: { $phase } · { $stage }
done-by = { $by }: { $what }
was = prima in { $phase } · { $stage }
was-back = di ritorno da { $phase } · { $stage }
was-over = direttamente da { $phase } · { $stage }
because = perché { $words }
quote = «{ $words }»
read-as = Da quello che leggo: { $phase } · { $stage }.
kept = <b>{ $deal }</b>: annotato, resta in { $phase }.
note-kept = La tua nota è salvata.
phase-left-out = Nel vostro processo questa fase non c’è, quindi <b>{ $deal }</b> resta dov’è. La tua nota è salvata.

## The two wheels
wheels = Sei { $mark }: { $act }, { $they }.
wheels-card = Due ruote: { $mark } ({ $act }, { $they })
wheels-in-step = Due ruote: al passo col cliente
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] una fase avanti
    [2] due fasi avanti
    [3] tre fasi avanti
   *[other] { $many } fasi avanti
}
mark-behind = { $many ->
    [1] una fase indietro
    [2] due fasi indietro
    [3] tre fasi indietro
   *[other] { $many } fasi indietro
}
act-prospecting = finora si è parlato del bisogno
act-qualification = finora si è visto se fa per loro
act-needs_analysis = si raccolgono i requisiti
act-presentation = si presenta l’offerta
act-objection_handling = si risponde ai dubbi
act-closing = le condizioni sono sul tavolo
act-follow_up = la consegna è già avviata
they-still-need_recognition = loro stanno solo scoprendo il problema
they-still-information_search = loro raccolgono ancora informazioni
they-still-evaluation_of_alternatives = loro confrontano ancora
they-still-purchase_decision = loro stanno ancora decidendo
they-already-information_search = loro raccolgono già informazioni
they-already-evaluation_of_alternatives = loro confrontano già
they-already-purchase_decision = loro stanno già decidendo
they-already-post_purchase_evaluation = loro hanno già comprato

## What contacts came to
contacts = Contatti: { $kinds }
contacts-advance = { $many ->
    [one] uno con un impegno
   *[other] { $many } con un impegno
}
contacts-continuation = { $many ->
    [one] uno senza impegno
   *[other] { $many } senza impegno
}
committed = Concordato: { $step }, { $day }
step-held = Fatto: { $what }, { $day }
outcome-advance = Esito di «{ $what }»: un impegno
outcome-continuation = Esito di «{ $what }»: ancora nessun impegno

## What is next
advice-due = <b>Entro { DAY($due, form: "by") }:</b> { $action }
advice-today = <b>Oggi:</b> { $action }
advice-open = <b>Ancora da fare, scadenza { $due }:</b> { $action }
advice-asked = <b>Che cosa aiuta:</b> { $action }
next-action = <b>Prossimo passo, entro { DAY($due, form: "by") }:</b> { $action }
next-today = <b>Prossimo passo, oggi:</b> { $action }
day-today = oggi
day-tomorrow = domani
day-yesterday = ieri
day-by-today = oggi
day-by-tomorrow = domani
day-by-yesterday = ieri
weekday-by-1 = lunedì
weekday-by-2 = martedì
weekday-by-3 = mercoledì
weekday-by-4 = giovedì
weekday-by-5 = venerdì
weekday-by-6 = sabato
weekday-by-7 = domenica
month-by-1 = gennaio
month-by-2 = febbraio
month-by-3 = marzo
month-by-4 = aprile
month-by-5 = maggio
month-by-6 = giugno
month-by-7 = luglio
month-by-8 = agosto
month-by-9 = settembre
month-by-10 = ottobre
month-by-11 = novembre
month-by-12 = dicembre
date-by = { $day ->
    [1] il 1º
    [8] l’8
    [11] l’11
   *[other] il { $day }
} { $month }
date-year-by = { $day ->
    [1] il 1º
    [8] l’8
    [11] l’11
   *[other] il { $day }
} { $month } { $year }
day-until-today = a oggi
day-until-tomorrow = a domani
day-until-yesterday = a ieri
weekday-until-1 = a lunedì
weekday-until-2 = a martedì
weekday-until-3 = a mercoledì
weekday-until-4 = a giovedì
weekday-until-5 = a venerdì
weekday-until-6 = a sabato
weekday-until-7 = a domenica
month-until-1 = gennaio
month-until-2 = febbraio
month-until-3 = marzo
month-until-4 = aprile
month-until-5 = maggio
month-until-6 = giugno
month-until-7 = luglio
month-until-8 = agosto
month-until-9 = settembre
month-until-10 = ottobre
month-until-11 = novembre
month-until-12 = dicembre
date-until = { $day ->
    [1] al 1º
    [8] all’8
    [11] all’11
   *[other] al { $day }
} { $month }
date-year-until = { $day ->
    [1] al 1º
    [8] all’8
    [11] all’11
   *[other] al { $day }
} { $month } { $year }
step-next = <b>Prossimo passo:</b> { $what }
step-agreed = <b>{ $deal }</b>, prossimo passo: { $what }
step-replaced = Al posto di: { $what }
step-at = { $day } { $time }
step-with = con { $name }
step-nameless = il tuo promemoria
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. È andata? Anche quello che hanno detto è una risposta.
step-done = Fatto per <b>{ $deal }</b>: { $what }.
step-dropped = Tolto per <b>{ $deal }</b>: { $what }.
step-skipped = Va bene, lascio così.
no-steps = Non è ancora fissato nessun prossimo passo.
step-none = Per <b>{ $deal }</b> non è fissato nessun passo. Scrivi «prossimo passo per { $deal }: mandare l’offerta venerdì».
ask-step-day = <b>Prossimo passo:</b> { $what }. In che giorno, per <b>{ $deal }</b>?
my-steps = { $many ->
    [one] Il tuo prossimo passo:
   *[other] I tuoi { $many } prossimi passi:
}

## Pictures
picture-deals = { $many ->
    [one] { $many } trattativa
   *[other] { $many } trattative
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Trattative
picture-of-worth = { $currency ->
    [none] Valore
   *[other] Valore, { $currency }
}
picture-before-day = { $day }, tra parentesi
picture-funnel = Imbuto
picture-funnel-note = Quante trattative sono arrivate fin lì e quante oltre
picture-onward = ↓ andate avanti: { $share }%
picture-back = ↩ tornate indietro: { $many }
picture-of-all = { $deals } · { $share }%
picture-span = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Mediana e intervallo della metà centrale
picture-deal = { $deal }
picture-seller = Noi
picture-customer = Il cliente
picture-end = adesso
picture-end-won = vinta
picture-end-lost = persa

## Undo
undone = <b>{ $deal }</b>, annullato: { $what }.
undone-opened = la nuova trattativa
undone-imported = l’importazione
undone-advanced = il passaggio a { $phase } · { $stage }
undone-skipped = il passaggio a { $phase } · { $stage }
undone-returned = il ritorno a { $phase } · { $stage }
undone-stayed = la nota, non si era mosso nulla
undone-won = la chiusura come vinta
undone-lost = la chiusura come persa
undone-reopened = la riapertura in { $phase }
undone-paused = la pausa
undone-switched = il passaggio a un altro processo
undone-mapped = il passaggio alla nuova versione del processo
undone-corrected = la correzione a { $phase } · { $stage }
undone-edited = quello che era stato impostato a mano
undone-archived = l’uscita dall’elenco
undone-renamed = il nome { $name }
undone-owner = il cambio di responsabile
undone-noted = quello che diceva la nota
undone-opening = Annullato: <b>{ $deal }</b> esce dall’elenco.
gave-up = Con questo messaggio non ce l’ho fatta. È salvato e l’admin lo sa. Prova a dirlo con altre parole.
gave-up-admin = Con un messaggio di { $by } non ce l’ho fatta. È salvato: ingear retry in-{ $row } ci riprova.
webhook-paused = Non avviso più { $host } (webhook { $number }) delle trattative: non risponde da un giorno. Quello che succede intanto lo tengo da parte. Quando risponde di nuovo, ingear webhooks test { $number } riprende.
webhook-closed = { $host } (webhook { $number }) non vuole più sapere delle trattative e si è chiuso da solo. Per avvisarlo di nuovo: ingear webhooks add.
nothing-to-undo = Non c’è nulla da annullare.
undo-no-more = Su <b>{ $deal }</b> non resta nulla di tuo da annullare qui.
undone-fewer = { $many ->
    [one] È stata annullata una sola modifica.
   *[other] Sono state annullate solo { $many } modifiche.
}
undo-which = Quale modifica annullo?
undo-not-yours = L’ultima modifica su <b>{ $deal }</b> è di { $by }. Parlatene, oppure dimmi che cosa ha detto il cliente.

## Edits
reworded = Con la modifica non è più { $phase } · { $stage }.
reworded-won = Con la modifica non è più vinta.
reworded-lost = Con la modifica non è più persa.
reworded-told = Con la modifica, <b>{ $deal }</b>:
reworded-next = Con la modifica tutto resta com’è ({ $phase } · { $stage }), cambia solo il prossimo passo.
edit-gone = La trattativa di quella nota non è più nella tua lista, quindi la modifica non cambia nulla.
edit-late = Quella nota è del { $day }, troppo vecchia perché la modifica cambi qualcosa. Dimmi che cosa c’è di nuovo. La situazione ora:
reworded-too-late = Da allora la trattativa è andata avanti, quindi la modifica non cambia nulla. La situazione ora:
edit-no-note = Ho letto la modifica, ma non dice nulla di un cliente. Mandamela come messaggio nuovo.

## By hand
renamed = <b>{ $was }</b> ora si chiama <b>{ $deal }</b>.
valued = <b>{ $deal }</b> vale { $value }.
valued-anew = <b>{ $deal }</b> vale { $value }, non più { $was }.
archived = <b>{ $deal }</b> è fuori dalla lista.
edit-not-yours = <b>{ $deal }</b> è di un collega: lo cambiano solo lui, un responsabile o un amministratore. Dimmi che cosa ha detto il cliente e lo annoto.
like-another = Molto simile: { $at }. È la stessa? Scrivi «annulla».
join-unknown = In questo team non conosco nessuna trattativa «{ $name }»: non c’è niente da unire.
join-itself = È già una trattativa sola.
join-already = Sono già una trattativa sola.
join-differ = Una è chiusa e l’altra no, oppure sono finite in modo diverso. Restano due trattative.
confirm-join = Unisco <b>{ $other }</b> a <b>{ $deal }</b>? { $notes ->
    [0] La sua storia passa di là.
    [one] Passano di là una nota e la sua storia.
   *[other] Passano di là { $notes } note e la sua storia.
}
joined = <b>{ $other }</b> ora fa parte di <b>{ $deal }</b>.
deals-joined = { $by } ha unito <b>{ $other }</b> a <b>{ $deal }</b>: ora sono una trattativa sola.
deals-apart = { $by } ha annullato: <b>{ $deal }</b> e <b>{ $other }</b> sono di nuovo due trattative.
undone-joined = l’unione delle due
button-join = Unisci a { $deal }
card-joined = insieme a { $names }
why-earlier = { DAY($day, form: "on") }: { $what }
reassigned = <b>{ $deal }</b> ora è in altre mani.
deal-taken = { $by } ha passato <b>{ $deal }</b> a { $to }.
owner-undone = { $by } ha annullato: <b>{ $deal }</b> è di { $to }.
owner-unknown = Nel tuo team non conosco nessuno con questo nome. Ci sono: { $names }.

## Facts caught on the way
facts-noted = Annotato: { $facts }
facts-gone = Non più annotato: { $facts }
facts-over = Data passata: { $facts }
facts-outweighed = Impostato a mano: { $known }. La tua nota dice: { $told }.
facts-none = Non è annotato altro che possa essere sbagliato.
facts-which = Che cosa non torna?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = decisione entro { DAY($day, form: "by") }
fact-decides-at = decisione entro { DAY($day, form: "by") }, { $time }
fact-competitor = contro { $name }
fact-decider = decide { $name }
fact-step = poi: { $step }
fact-step-on = { $step }: { $day }
fact-step-at = { $step }: { $day }, { $time }
fact-contact = contatto { $name }
fact-location = luogo { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = <b>{ $deal }</b>, annullato: { $fact }.
fact-again = <b>{ $deal }</b>, annullato: { $fact }. Come prima: { $known }
fact-as-before = <b>{ $deal }</b>, annullato. Come prima: { $known }
button-not-fact = Non { $fact }
button-facts-wrong = Un dato non torna
button-take-fact = Prendi { $fact }

## One question beside a note
question-problem = Qual è il problema, con le loro parole?
question-trigger = Da che cosa è nato, e quando comincerà a pesare?
question-decider = Chi decide?
question-criteria = Che cosa deve fare per loro?
question-budget = C’è un budget, e di quanto?
question-decision_date = Entro quando vogliono decidere?
question-competitor = Chi altro stanno valutando?
question-decision_steps = Quali passi mancano alla firma?
question-trial_proof = Che cosa deve mostrare una prova?
question-signer = Chi firma alla fine?
question-obstacle = Che cosa può ancora fermarlo?
question-value_confirmed = Che risultato vedono, e quale numero lo mostra?
question-reference = Ti farebbero da referenza?
question-still = È ancora così: { $fact } ({ $by }, { $day })?
question-skipped = Va bene, <b>{ $deal }</b>: lascio in sospeso.
question-later = Va bene, <b>{ $deal }</b>: te lo richiedo tra una settimana, non prima.
fact-problem = problema: { $name }
fact-trigger = origine: { $name }
fact-criteria = deve fare: { $name }
fact-budget = budget: { $name }
fact-decision_steps = manca: { $name }
fact-trial_proof = la prova deve mostrare: { $name }
fact-signer = firma: { $name }
fact-obstacle = può fermarlo: { $name }
fact-value_confirmed = risultato: { $name }
fact-reference = referenza: { $name }

## Questions
offer-follows = Seguirebbe { $process }.
button-as = Come { $process }
switched = <b>{ $deal }</b> ora segue { $process }: { $phase } · { $stage }
mapped = <b>{ $deal }</b>, con il processo cambiato: { $phase } · { $stage }
no-such-process = Non conosco nessun processo «{ $name }». Ci sono: { $names }
ask-anything = Che cosa ha fatto o detto il cliente? Dimmi chi è e raccontamelo in una riga.
ask-which-customer = Di quale cliente si tratta? Scrivi il nome.
ask-which-deal = Di quale trattativa parliamo?
ask-what-happened = <b>{ $deal }</b>: che cosa ha fatto o detto il cliente?
choose-row = { $number }. { $at }
offer-open = Apro una nuova trattativa per <b>{ $deal }</b>?
offer-won = Inserisco <b>{ $deal }</b> come vinta?
offer-lost = Inserisco <b>{ $deal }</b> come persa?
offer-bought = Inserisco <b>{ $deal }</b> come cliente che ha già comprato?
weigh = A che punto è <b>{ $deal }</b>: { $one } o { $two }? Oppure dimmi di più.
confirm-won = Chiudo <b>{ $deal }</b> come vinta?
confirm-lost = Chiudo <b>{ $deal }</b> come persa?
confirm-bought = Quindi <b>{ $deal }</b> ha comprato? Allora la segno come vinta e passo al follow-up.
confirm-reopen = { $at }. La riapro o ne apro una nuova?
confirm-undo = Lì resta da annullare solo l’apertura. Tolgo <b>{ $deal }</b> dall’elenco?
ask-reason = Che cosa ha fatto la differenza con <b>{ $deal }</b>? Scegli o dillo con parole tue.
ask-fact = Ancora una cosa: «{ $text }». Con <b>{ $deal }</b> è già chiaro?
ask-why-pass = Perché andare avanti senza? Dillo in una riga, resta annotato su <b>{ $deal }</b>.
fact-shown = Annotato per <b>{ $deal }</b>: { $text }
fact-passed = <b>{ $deal }</b>, avanti senza: { $text }. Il tuo motivo resta annotato.
gate-open = Ancora aperto da { $phase }: { $text }
hints = Prima che finisca questa fase: { $texts }
ask-right-phase = A che punto è <b>{ $deal }</b>? Scegli o scrivilo.
overtaken = Nel frattempo è già deciso. La situazione ora:
nothing-asked = Non c’è nessuna domanda aperta. Dimmi che cosa ha fatto o detto un cliente.
no-such-choice = { $many ->
    [one] C’è solo il numero 1.
   *[other] Scegli un numero da 1 a { $many }.
}
cancelled = Va bene, lasciamo stare.
cancelled-note = Va bene, lasciamo stare. La tua nota è salvata.
cancelled-open = Va bene. La trattativa resta aperta; «annulla» la toglie dall’elenco.
lost-thread = Ho perso il filo della nostra ultima domanda. Le tue trattative sono come prima.

## Buttons
button-undo = Annulla
button-not-right = Non è così
button-yes = Sì
button-no = No
button-open = Sì
button-reopen = Riapri
button-new-deal = Nuova trattativa
button-neither = Nessuna delle due
button-skip = Salta
button-done = Fatto
button-other-date = Altra data
button-moved = Rimandato
button-drop = Scarta
button-pass = Avanti senza
button-deal = { $number }. { $deal }
button-is-about = Parlo di { $deal }
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = Questo pulsante non è più attuale. Dimmi che cosa c’è di nuovo.
button-old-deal = Questo pulsante non è più attuale. La situazione ora:

## Looking up
no-such-deal = Non conosco nessuna trattativa «{ $name }». Scrivi «nuova trattativa { $name }» e la apro.
several-fit = Ne trovo più d’una:
which-one = Di quale trattativa parliamo? Scrivi anche il nome.
my-deals = { $many ->
    [0] Non hai trattative aperte.
    [one] Hai una trattativa aperta.
   *[other] Hai { $many } trattative aperte.
}
pipeline = { $many ->
    [0] Nessuna trattativa aperta
    [one] Una trattativa aperta
   *[other] { $many } trattative aperte
}, vinte: { $won }, perse: { $lost }.
pipeline-process = <b>{ $process }</b>, aperte ({ $many }):
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = { $many ->
    [one] … e un’altra.
   *[other] … e altre { $many }.
}
no-deals = Ancora nessuna trattativa. Dimmi che cosa ha fatto o detto un cliente e ne apro una.
already-so = È già così.
already-open = Questa trattativa è già aperta.
new-needs-name = Scrivi anche il nome: nuova trattativa Novapol.
nothing-to-explain = Non si è ancora mosso nulla, quindi non c’è nulla da spiegare.
why-line = Me l’ha detto { $by } ({ $day }).
why-unaided = La tua ultima nota l’ha letta solo il lettore integrato: il secondo non ha dato in tempo una risposta utilizzabile.

## Pausing
pause-when = Fino a quando? Per esempio: pausa { $deal } fino { DAY($example, form: "until") }.
pause-which-day = Quale giorno intendi per <b>{ $deal }</b>: { $one } o { $two }?
pause-closed = Solo una trattativa aperta può andare in pausa.
not-paused = Questa trattativa non è in pausa.

## Language and clock
ask-language = In che lingua vuoi che ti parli?
language-set = Va bene, da ora: { LANGUAGE($language) }.
language-group = Da ora la lingua di questo gruppo è: { LANGUAGE($language) }.
language-team = La lingua di { $team } ora è: { LANGUAGE($language) }, per chi non ne ha scelta un’altra.
timezone-now = Seguo il fuso { $zone }, lì sono le { $time }. Un altro: /timezone Europe/Rome, o scrivi che ore sono da te.
timezone-set = Ora seguo il fuso { $zone }, lì sono le { $time }.
timezone-unknown = Non conosco il fuso «{ $said }». Scrivi per esempio Europe/Rome, o che ore sono da te.

## Pleasantries and help
hello = Ciao. Che cosa ha fatto o detto un cliente?
thanks = Figurati.
bye = Alla prossima.
small-talk = Tengo d’occhio le tue trattative e i prossimi passi. Che cosa ha fatto o detto un cliente?
welcome-back = Bello ritrovarti. Dimmi che cosa ha fatto o detto un cliente: «Novapol in fiera, la vecchia linea si inceppa di continuo». Scrivi «aiuto» per saperne di più.
help = Dimmi con parole tue che cosa ha fatto o detto un cliente. Sposto la trattativa e ti dico il prossimo passo.
    <b>stato Novapol</b> · <b>le mie trattative</b> · <b>pipeline</b> · <b>perché</b>
    <b>nuova trattativa Novapol</b> · <b>vinta</b> e <b>persa</b> la chiudono
    <b>pausa Novapol fino a venerdì</b> · <b>annulla</b> · <b>non è così</b> · <b>lascia stare</b>
    <b>Novapol vale 12mila</b> · <b>rinomina Novapol in Nova</b> · <b>archivia Novapol</b> · <b>no, intendevo Mazur</b>
    Più trattative in un messaggio vanno bene. Modificalo e lo rileggo; rispondi a un messaggio e so di chi si tratta.
    <b>trattative aperte sopra 50mila</b> · <b>cosa si è mosso questa settimana?</b> · <b>previsione di questo mese</b> · <b>chi ha vinto di più?</b> · <b>mandami la pipeline ogni lunedì alle 8</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = Qui non ascolto i messaggi vocali. Dimmi in una riga che cosa ha fatto o detto il cliente.
media-voice-long = Per me è troppo lungo: al massimo dieci minuti e 20 MB. Dimmi l’essenziale in una riga.
media-voice-failed = Adesso non sono riuscito ad ascoltarlo. Rimandalo tra poco, o scrivilo in una riga.
media-voice-empty = Non ci sento parole. Dimmi in una riga che cosa ha fatto o detto il cliente.
media-picture = Le immagini non le leggo. Dimmi in una riga che cosa ha fatto o detto il cliente.
media-file = I file non li apro. Dimmi in una riga che cosa ha fatto o detto il cliente.
media-sticker = Uno sticker dice poco di una trattativa. Dimmi in una riga che cosa ha fatto o detto il cliente.
media-other = Questo non lo so leggere. Dimmi in una riga che cosa ha fatto o detto il cliente.
heard-voice = Ho sentito: «{ $text }»
card-contact = contatto { $told }
card-location = luogo { $told }
card-kept = <b>{ $deal }</b>: annotato, { $card }
card-got = Ricevuto: { $card }
empty = Non c’era nulla che io sappia leggere. Che cosa ha fatto o detto il cliente?
unknown-command = Non conosco questo comando. Scrivi «aiuto» e ti mostro che cosa capisco.

## Getting in
stranger = Buongiorno. Lavoro per un team commerciale: chiedi un invito a chi lo gestisce.
stranger-code = Questo invito è già usato, troppo vecchio o non è mio. Chiedine uno nuovo.
code-unknown = Hai già accesso, e quel codice è usato, troppo vecchio o non è mio.
welcome-rep = Piacere, { $name }: da ora sei nel team { $team }. Dimmi che cosa ha fatto o detto un cliente: «Novapol in fiera, la vecchia linea si inceppa di continuo».
welcome-manager = Piacere, { $name }: da ora sei nel team { $team }. Chiedimi «stato» o «stato Novapol», oppure dimmi che cosa ha fatto o detto un cliente.
welcome-admin = Piacere, { $name }: il team { $team } è nelle tue mani. /invite porta dentro gli altri, /bind in un gruppo lo tiene al corrente di ogni passaggio. Oppure dimmi che cosa ha fatto o detto un cliente.
invited = { $days ->
    [one] Invito valido una sola volta (ruolo: { $role }), per un giorno: { $link }
   *[other] Invito valido una sola volta (ruolo: { $role }), per { $days } giorni: { $link }
}
invite-not-yours = Può invitare solo chi amministra, e in una chat privata.
role-rep = commerciale
role-manager = responsabile
role-admin = admin

## In groups
bound = Da ora scrivo in questo gruppo i cambi di fase del team { $team }.
bound-topic = Da ora scrivo in questo topic i cambi di fase del team { $team }.
bound-privacy = Qui mi arrivano solo i comandi, le menzioni e le risposte ai miei messaggi. Il resto non lo vedo.
bind-in-group = Manda /bind nel gruppo, o nel topic, in cui devo scrivere i cambi di fase.
bind-by-link = Oppure aggiungimi a uno dei tuoi gruppi: { $link }
bind-topic-how = Manda /bind nel topic in cui devo scrivere i cambi di fase, o in quello generale per tutto il gruppo.
bind-not-yours = Può farlo solo chi amministra il team.
unbind-in-group = Manda /unbind nel gruppo in cui non devo più scrivere.
unbound = Da ora in questo gruppo non scrivo più nulla.
not-bound = Questo gruppo non è collegato a nessun team.
ask-in-private = Chiedimelo in privato, per favore. Questo gruppo non è collegato al tuo team.
group-private = Questo va nella nostra chat privata: dimmelo lì, con parole tue.
group-values = In questo gruppo gli importi non si mostrano: chiedimelo nella nostra chat privata.
group-help = Qui rispondo a /status Novapol, /pipeline e /deals. Rispondi a un avviso e le tue parole arrivano a chi segue la trattativa; rispondi «stato» e te la mostro. Quello che ha fatto o detto un cliente, dimmelo in privato.
group-link = { $link }
button-details = Dettagli
button-congratulate = Fai i complimenti
button-ask-rep = Chiedi come va
tap-members = È solo per chi fa parte del team.
tap-old = Questo pulsante non è più attuale.
tap-own = È una tua trattativa.
tap-above = Lo vedi già qui sopra.
tap-told = { $rep } lo saprà in privato.
tap-twice = { $rep } lo sa già da te.
tap-unreached = Da qui non riesco a raggiungere chi la segue.
congratulated = { $by } ti fa i complimenti per <b>{ $deal }</b>.
asked = { $by } chiede come va con <b>{ $deal }</b>.
coaching = { $by } su <b>{ $deal }</b>: «{ $text }»
coaching-how = Rispondi a questo messaggio e le tue parole arrivano nel gruppo.
coaching-passed = { $rep } lo riceve in privato.
coaching-which = Qui si parla di più trattative. Scrivi quale intendi, per esempio «{ $deal }: …», e chi la segue lo saprà.
coaching-kept = Annotato per <b>{ $deal }</b>. Da qui non riesco a raggiungere chi la segue.
coaching-answer = { $by } su <b>{ $deal }</b>: «{ $text }»
answer-passed = La tua risposta è nel gruppo. Quello che ha fatto o detto il cliente, dimmelo come sempre.
answer-nowhere = Quel gruppo non è più del team, quindi non passo nulla.
place-promoted = In «{ $group }» ora sono admin. Mi arriva tutto quello che scrivete, ma continuo a rispondere solo a comandi, menzioni e risposte.
place-demoted = In «{ $group }» non sono più admin: mi arrivano solo i comandi, le menzioni e le risposte ai miei messaggi.
place-removed = Non sono più in «{ $group }», quindi lì non scrivo più nulla. Per ricominciare, aggiungimi di nuovo e manda /bind lì.
place-moved = «{ $group }» ora è un supergruppo. Continuo a scrivere lì i cambi di fase.
place-topic-closed = In «{ $group }» il topic dei cambi di fase è chiuso. Quello che non posso scrivere lì, lo scrivo in quello generale.
place-topic-open = In «{ $group }» il topic dei cambi di fase è di nuovo aperto.
place-shut = In «{ $group }» non posso più scrivere, quindi lì non arriva nulla. Quando si potrà di nuovo, manda /bind lì.
place-topic-gone = In «{ $group }» il topic dei cambi di fase non c’è più. Manda /bind in un altro e continuo lì.

## Teams
former-colleague = chi non è più nel team
admins-only = Può farlo solo chi amministra il team.
team-as-was = Va bene, resta tutto com’è.
team-head = <b>{ $team }</b>, { $many ->
    [one] una persona:
   *[other] { $many } persone:
}
team-row = { $name }, { $role }
team-now = Ora lavori nel team <b>{ $team }</b>. Note e domande riguardano le sue trattative.
team-not-yours = Non fai parte di nessun team con questo nome.
member-unknown = Nel tuo team non conosco nessuno con questo nome. Scrivi «team» e vedi chi c’è.
member-card = <b>{ $name }</b>, { $role }
role-set = { $name } ora ha il ruolo: { $role }.
role-told = { $by } ti ha dato un altro ruolo nel team { $team }: { $role }.
last-admin = A un team serve un admin. Prima dai questo ruolo a qualcun altro.
last-admin-leaves = Ad amministrare ci sei solo tu. Prima dai questo ruolo a qualcun altro.
remove-yourself = Quella persona sei tu. Per uscire scrivi «esco dal team».
remove-asked = Tolgo { $name } dal team { $team }?
remove-to-whom = Chi prende le trattative aperte di { $name } ({ $deals })? Poi { $name } esce dal team { $team }.
remove-done = { $name } non è più nel team { $team }.
removed-told = Non sei più nel team { $team }.
leave-asked = Vuoi uscire dal team { $team }?
leave-to-whom = Chi prende le tue trattative aperte ({ $deals })? Poi esci dal team { $team }.
leave-done = Non sei più nel team { $team }. In bocca al lupo, { $name }.
hand-over-to-whom = A chi vanno le trattative aperte di { $name } ({ $deals })?
hand-over-asked = Passo tutte le trattative di { $name } a { $to } ({ $deals })?
hand-over-not-yours = Le trattative degli altri le passa solo un responsabile o un admin.
nothing-to-hand-over = { $name } non ha trattative aperte.
handed-over = Le trattative di { $name } ora sono di { $to }: { $deals }. La loro storia resta com’era.
deals-given-own = { $by } ti ha passato tutte le sue trattative: { $deals }.
deals-given = { $by } ti ha passato le trattative di { $name }: { $deals }.
given = <b>{ $deal }</b> ora è di { $to }.
deal-given = { $by } ti ha passato <b>{ $deal }</b>.
invitations = Inviti aperti:
invitation-row = { $number }. { $role }, fino { DAY($until, form: "until") }
no-invitations = Nessun invito aperto. Per chi ne preparo uno?
revoked = Quell’invito non vale più.
revoked-already = Quell’invito non è più aperto.
settings-head = Impostazioni del team <b>{ $team }</b>:
setting-language = Lingua di persone e gruppi nuovi: { LANGUAGE($language) }.
setting-timezone = Fuso orario: { $zone }.
setting-closed = I commerciali vedono solo le proprie trattative.
setting-opened = I commerciali vedono le trattative di tutto il team.
setting-values_on = Nei gruppi si vede il valore di una trattativa.
setting-values_off = Nei gruppi non si vede il valore di una trattativa.
setting-figures_on = I dati per persona si possono mostrare.
setting-figures_off = Niente dati per persona: nessuna classifica, nessun conteggio, nessun tempo di risposta.
setting-name-how = Un altro nome? Scrivi «rinomina il team Nord».
setting-language-asked = In che lingua cominciano le persone e i gruppi nuovi?
setting-timezone-asked = Dov’è il team? Scegli, o scrivi «fuso del team Europe/Lisbon».
button-member = { $name }
button-more = Mostra altro
button-settings = Impostazioni
button-invitations = Inviti
button-team = Team { $team }
button-leave = Esci dal team
button-make-rep = Ruolo: commerciale
button-make-manager = Ruolo: responsabile
button-make-admin = Ruolo: admin
button-hand-over = Passa le trattative
button-remove = Togli dal team
button-revoke = Revoca { $number }
button-invite-rep = Invita commerciale
button-invite-manager = Invita responsabile
button-invite-admin = Invita admin
button-closed = Ognuno vede le sue
button-opened = Tutti vedono tutto
button-values_on = Mostra i valori
button-values_off = Nascondi i valori
button-figures_on = Dati per persona
button-figures_off = No dati per persona
button-team-language = Lingua
button-timezone = Fuso orario
button-zone = { $zone }

## Forgetting
kept-head = Ecco che cosa so di te. Nome: { $name }. Lingua: { LANGUAGE($language) }. Fuso orario: { $zone }.
kept-identity = Account: { $channel }, { $sender }
kept-team = Team { $team }, { $role }
kept-deals = Le tue trattative: { $deals }
kept-on-deal = su { $deal }
kept-on-none = senza trattativa
kept-note = Nota, { $day }, { $deal }: { $note }
kept-change = Modifica, { $day }, { $deal }: { $change }
kept-process = Processo salvato, { $day }: { $name }, versione { $version }
kept-draft = Bozza di un processo: { $name }
kept-file = File di trattative in arrivo: { $name }
change-opened = apertura
change-imported = importazione
change-advanced = un passo avanti
change-skipped = un passo avanti con un salto
change-returned = un passo indietro
change-stayed = conferma
change-won = vinta
change-lost = persa
change-reopened = riapertura
change-paused = pausa o fine della pausa
change-corrected = correzione
change-edited = impostata a mano
change-joined = unita a un’altra
change-noted = annotato
change-mapped = spostamento con la nuova versione del processo
change-switched = passaggio a un altro processo
change-undone = annullamento
forget-asked = Vuoi che ti dimentichi? Spariscono il tuo nome, la lingua, le nostre chat e il modo di scriverti. Le trattative e le tue note restano al team, senza il tuo nome.
forget-again = Non si torna indietro, e per rientrare ti servirebbe un nuovo invito. Ti dimentico per sempre?
forget-last-admin = Ad amministrare il team { $team } ci sei solo tu. Prima dai questo ruolo a qualcun altro, poi posso dimenticarti.
forgotten = Fatto, non so più nulla di te. In bocca al lupo.
forgotten-told = Una persona ha lasciato il team { $team } e ha chiesto di essere dimenticata. Le sue note restano nelle trattative, senza nome.
forgotten-deals = Queste trattative ora sono tue: { $deals }

## Alerts' settings
alerts-told = Qui arrivano: { $kinds }.
alerts-nothing = Qui non arriva nulla.
alerts-phases = Solo i cambi di fase.
alerts-stages = Anche i cambi di stadio.
alerts-least = Le trattative da { $least } in su, e quelle senza valore.
alerts-digest = Una volta al giorno, ore { $at }.
alerts-quiet = Silenzio { $when }: { $after }.
alerts-hours = dalle { $start } alle { $end }
alerts-weekends = nel weekend
alerts-held = raccolgo e dopo riassumo
alerts-silently = invio senza suono
alerts-kind-advanced = passo avanti
alerts-kind-skipped = salto di fase
alerts-kind-returned = passo indietro
alerts-kind-won = vinta
alerts-kind-lost = persa
alerts-kind-ahead = in anticipo sul cliente
alerts-kind-risk = a rischio
alerts-how = Tocca o scrivi: <b>/alerts silenzio 18:00-8:00</b> · <b>/alerts riepilogo 17:00</b> · <b>/alerts da 10000</b>
alerts-unknown = Questo non l’ho capito. La situazione ora:
alerts-set = Fatto.
alerts-in-group = Manda /alerts nel gruppo: lì vedi e imposti che cosa gli scrivo.
button-alerts-off = Senza: { $kind }
button-alerts-on = Anche: { $kind }
button-alerts-phases = Solo le fasi
button-alerts-stages = Anche gli stadi
button-alerts-night = Silenzio 18:00-8:00
button-alerts-no-night = Niente silenzio
button-alerts-weekends = Silenzio nel weekend
button-alerts-no-weekends = Anche nel weekend
button-alerts-silently = Senza suono
button-alerts-held = Raccogli, riassumi
button-alerts-digest = Riepilogo alle 17
button-alerts-single = Uno alla volta
button-alerts-from = Da { $least }
button-alerts-any = Senza minimo

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }), con un salto: { $before } → { $phase } · { $stage }
alert-returned = <b>{ $deal }</b> ({ $rep }), un passo indietro: { $before } → { $phase } · { $stage }
alert-opened = Nuova trattativa: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = <b>{ $deal }</b>: vinta ({ $rep })
alert-lost = <b>{ $deal }</b>: persa ({ $rep })
alert-lost-reason = <b>{ $deal }</b>: persa ({ $rep }), motivo: { $reason }
alert-reopened = <b>{ $deal }</b> ({ $rep }), di nuovo aperta: { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), corretta: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }), annullato, ora in { $phase } · { $stage }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-undone-opening = <b>{ $deal }</b> ({ $rep }), annullato, esce dall’elenco
alert-struck = <s>{ $line }</s>
alert-value = valore: { $value }
alert-earlier = oggi, prima: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>Che cosa è successo durante il silenzio:</b>
alert-digest = <b>Che cosa si è mosso:</b>

## The team's process
process-default = Processo di vendita
process-title = { $many ->
    [0] <b>{ $name }</b>, versione { $version }: nessuna trattativa aperta
    [one] <b>{ $name }</b>, versione { $version }: una trattativa aperta
   *[other] <b>{ $name }</b>, versione { $version }: { $many } trattative aperte
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Lasciata fuori apposta: { $phase }
process-not-yours = Il processo lo cambia solo chi amministra, e in una chat privata.
process-default-now = D’ora in poi le nuove trattative seguono { $name }, salvo dove una regola dice altro.
button-name = { $name }

edit-menu = <b>{ $name }</b>, bozza. Finché non salvi, non cambia nulla.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Tocca una fase o scrivi che cosa fare: rinomina Presentazione in Prova.
edit-at-phase = Fase <b>{ $phase }</b>
edit-at-stage = Stadio <b>{ $stage }</b>, in { $phase }
edit-order = in ordine: { $names }
edit-own-advice = Il vostro consiglio qui: { $text }
edit-criteria-of = Che cosa dev’essere chiaro prima che finisca <b>{ $phase }</b>. Una verifica la chiedo finché non c’è risposta, un promemoria lo mostro e basta.
gate-row = verifica: { $text }
hint-row = promemoria: { $text }
edit-rules-of = Quali nuove trattative seguono <b>{ $name }</b> da sole. Decide la prima regola che va bene.
rule-words = con una parola nella nota: { $words }
rule-reps = aperte da: { $reps }
rule-least = da un valore di { $value }
edit-going-on = Hai una bozza in corso.
edit-no-draft = La bozza non c’è più. La situazione ora:
edit-old = Questo pulsante non è più attuale. Ecco la tua bozza:
edit-no-such = Qui questo non l’ho capito.

edit-begin = Modifica
edit-default = Rendi predefinito
edit-another = Nuovo processo
edit-add-phase = Aggiungi fase
edit-add-stage = Aggiungi stadio
edit-rename = Rinomina
edit-kind = Tipo
edit-home = Altra fase
edit-earlier = Prima
edit-later = Dopo
edit-split = Dividi
edit-criteria = Prima di uscire
edit-add-gate = Aggiungi verifica
edit-add-hint = Aggiungi promemoria
edit-drop = Elimina «{ $text }»
edit-advice = Il nostro consiglio
edit-no-advice = Nessun consiglio
edit-remove = Elimina
edit-leave-out = Lasciala fuori
edit-rules = Regole
edit-words = Parole
edit-reps = Commerciali
edit-least = Valore
edit-no-rules = Nessuna regola
edit-look-button = Vedi le modifiche
edit-save = Salva
edit-replay = Prova sullo storico
edit-discard = Scarta la bozza
edit-back = Indietro
edit-menu-button = Tutte le fasi

ask-process-name = Come si deve chiamare il processo? Scrivi il nome.
ask-new-name = Qual è il nuovo nome? Scrivilo.
ask-phase-name = Come si deve chiamare la fase? Scrivi il nome.
ask-stage-name = Come si deve chiamare lo stadio? Scrivi il nome.
ask-split-name = Come si deve chiamare la nuova fase? Scrivi il nome.
ask-kind-phase = Che cosa succede dal cliente in <b>{ $name }</b>?
ask-kind-stage = Che cosa fa chi vende in <b>{ $name }</b>? Scegli quello più vicino.
ask-home = A quale fase appartiene <b>{ $stage }</b>?
ask-cut = Da quale stadio di <b>{ $phase }</b> deve cominciare la nuova fase?
ask-advice = Che cosa c’è da fare in questo stadio? Scrivilo in una riga, al massimo 90 caratteri, per esempio: chiedi chi firma.
ask-criterion = Che cosa dev’essere chiaro dal cliente? Scrivilo in poche parole, per esempio: budget confermato.
ask-leave-out = È la vostra unica fase per «{ $kind }». Le note che ne parlano lascerebbero la trattativa dov’è. La lascio fuori?
ask-rule-words = Quali parole in una nota indicano questo processo? Scrivile separate da virgole, anche al plurale: gara, gare.
ask-rule-reps = Di chi sono le nuove trattative che seguono questo processo? Scrivi i nomi separati da virgole.
ask-rule-least = Da quale valore in su? Scrivi il numero.

edit-look = Che cosa cambia in <b>{ $name }</b>:
edit-look-same = In <b>{ $name }</b> non cambia nulla.
diff-fresh = nuovo processo: { $name }
diff-renamed = { $old } diventa { $new }
diff-kind = { $name } ora è di tipo: { $kind }
diff-phase-new = nuova fase: { $phase }
diff-phase-gone = fase eliminata: { $phase }
diff-stage-new = nuovo stadio: { $stage }, in { $phase }
diff-stage-gone = stadio eliminato: { $stage }
diff-stage-moved = { $stage } passa in { $phase }
diff-criteria = altre verifiche e promemoria in { $phase }
diff-advice = altro consiglio in { $stage }
diff-order = un altro ordine
diff-rules = altre regole per le nuove trattative
diff-left-out = lasciata fuori apposta: { $phase }
move-row = { $many ->
    [one] Una trattativa passa da { $old } a { $phase } · { $stage }: { $deals }
   *[other] { $many } trattative passano da { $old } a { $phase } · { $stage }: { $deals }
}
moves-to-choose = { $many ->
    [one] Per una trattativa devi scegliere tu.
   *[other] Per { $many } trattative devi scegliere tu.
}
moves-none = Nessuna trattativa si sposta.
moves-closed = { $many ->
    [one] Una di queste è chiusa.
   *[other] { $many } di queste sono chiuse.
}
ask-move = { $many ->
    [one] Una trattativa non può restare in { $stage }: { $deals }. Dove va?
   *[other] { $many } trattative non possono restare in { $stage }: { $deals }. Dove vanno?
}
edit-look-first = Prima uno sguardo: ecco che cosa cambierebbe.
edit-choose-first = Prima una scelta, poi si può salvare.
edit-overtaken = Nel frattempo qualcun altro ha salvato una versione. Rispetto a quella, la tua bozza è così:
edit-saved = { $many ->
    [0] Salvato come versione { $version }. Nessuna trattativa si è spostata.
    [one] Salvato come versione { $version }. Si è spostata una trattativa.
   *[other] Salvato come versione { $version }. Si sono spostate { $many } trattative.
}
edit-discarded = Bozza scartata. La situazione ora:

edit-remove-process = Elimina processo
remove-process-asked = Elimino il processo <b>{ $name }</b>?
remove-process-closed = { $many ->
    [0] Nessuna trattativa lo segue.
    [one] Lo segue una trattativa chiusa, che tiene le sue fasi e i suoi nomi.
   *[other] Lo seguono { $many } trattative chiuse, che tengono le loro fasi e i loro nomi.
}
remove-process-default = Le nuove trattative seguono <b>{ $name }</b>: prima rendi predefinito un altro processo.
remove-process-in-use = { $many ->
    [one] Una trattativa aperta segue <b>{ $name }</b>: { $deals }. Prima chiudila o falle seguire un altro processo.
   *[other] { $many } trattative aperte seguono <b>{ $name }</b>: { $deals }. Prima chiudile o fa’ loro seguire un altro processo.
}
remove-process-done = Il processo { $name } è eliminato.

replay-none = Nessuna trattativa è ancora vinta o persa, quindi non c’è storico su cui provare.
replay-title = { $many ->
    [one] Una trattativa chiusa, provata sullo storico:
   *[other] { $many } trattative chiuse, provate sullo storico:
}
replay-before = <b>{ $name }</b>, com’è ora
replay-after = <b>{ $name }</b>, come nella bozza
replay-row = { $many ->
    [0] ·   { $phase }: nessuna
    [one] ·   { $phase }: una trattativa, giorni: { $days }, perse: { $lost }
   *[other] ·   { $phase }: { $many } trattative, giorni in media: { $days }, perse: { $lost }
}

unsound = Così il processo non starebbe in piedi.
unsound-no-stage = A una fase serve uno stadio: prima aggiungine un altro, o elimina la fase.
unsound-last-phase = A un processo serve almeno una fase.
unsound-no-decision = A un processo serve una decisione d’acquisto, dove si vince o si perde.
unsound-kind-missing = Manca uno dei cinque tipi di fase ({ $name }).
unsound-kind-there = Un tipo di fase è lasciato fuori eppure c’è ({ $name }).
unsound-begins-after-sale = Le nuove trattative cominciano dalla prima fase, che quindi non può essere una dopo l’acquisto.
unsound-id-taken = Due parti hanno lo stesso id ({ $name }).
unsound-odd-id = Un id ha al massimo 26 lettere minuscole, cifre e _ ({ $name }).
unsound-name-taken = Due cose si chiamerebbero «{ $name }». Scegli un altro nome.
unsound-name = Un nome contiene una lettera o una cifra e ha al massimo 40 caratteri, su una riga.
unsound-text = Al massimo 90 caratteri, su una riga.
unsound-amount = Non è un importo: scrivilo come 50000 o 50mila.
unsound-criteria = In una fase ci stanno al massimo tre verifiche o promemoria.
unsound-too-many = Un processo ha al massimo 12 fasi e 30 stadi.
unsound-rules = Una regola indica al massimo 20 parole e 20 nomi.

## Why a deal was lost
reason-price = prezzo
reason-competitor = concorrenza
reason-missing_feature = funzione mancante
reason-no_budget = niente budget
reason-no_decision = nessuna decisione
reason-timing = momento sbagliato
reason-no_access = decisore mai visto
reason-poor_fit = poco adatto
reason-unresponsive = nessuna risposta
reason-other = altro motivo

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Il consiglio del vostro team per questo stadio.
advice-own-gone = fa’ quello che il vostro team consigliava qui prima.
advice-agree-first-talk = fissa un giorno per guardare insieme il problema.
advice-agree-first-talk-why = Un problema con una data si risolve, uno senza si sopporta.
advice-ask-consequence = chiedi che cosa succede se non cambia nulla.
advice-ask-consequence-why = Il problema lo sentono: fai dire a loro quanto costa.
advice-send-case = manda un solo caso breve, con lo stesso identico problema.
advice-send-case-why = Per una proposta è presto, per la storia di uno come loro no.
advice-ask-who-feels-it = chiedi chi altro sente di più il problema.
advice-ask-who-feels-it-why = Una voce è una lamentela, due sono un progetto.
advice-answer-today = rispondi a quello che hanno chiesto, e solo a quello.
advice-answer-today-why = Mentre cercano, la prima risposta chiara fa da metro.
advice-ask-who-signs = chiedi chi altro se ne occupa e chi firma.
advice-ask-who-signs-why = Ora è una domanda facile, più avanti sa di pressione.
advice-sum-up-needs = riassumi i loro bisogni in cinque righe e fatti dire «sì, è questo».
advice-sum-up-needs-why = Con un bisogno confermato si confronta poi ogni offerta.
advice-name-reference = indica un cliente come loro che possano chiamare.
advice-name-reference-why = Chiedono a persone di cui si fidano: dagliene una.
advice-write-criteria = metti per iscritto i loro criteri e falli confermare.
advice-write-criteria-why = Chi scrive la lista dà forma al confronto.
advice-meet-users = incontra in una sola visita chi lo userà e chi decide.
advice-meet-users-why = Chi lo usa sa dove fa male, chi decide sa che cosa conta.
advice-agree-proof = concorda che cosa dovrebbe dimostrare una prova.
advice-agree-proof-why = Una prova senza soglia da superare non finisce mai.
advice-ask-judged-by = chiedi con quali criteri giudicheranno te e gli altri.
advice-ask-judged-by-why = Così mostri solo quello che conta per loro.
advice-date-for-verdict = concorda il giorno in cui ti diranno che cosa ne pensano.
advice-date-for-verdict-why = Senza una data successiva, demo e offerte si raffreddano.
advice-reference-call = organizza una telefonata con un cliente che ha scelto fra le stesse due offerte.
advice-reference-call-why = Stanno pesando, e un pari pesa più di una slide.
advice-ask-what-stops = chiedi che cosa li porterebbe a dire di no.
advice-ask-what-stops-why = A un dubbio che senti adesso puoi ancora rispondere.
advice-ask-behind-doubt = chiedi che cosa c’è davvero dietro il dubbio, prima di rispondere.
advice-ask-behind-doubt-why = La prima obiezione è di rado quella vera.
advice-bring-evidence = porta una sola prova contro il dubbio e verifica che sia risolto.
advice-bring-evidence-why = La prova chiude un dubbio, la discussione lo nutre.
advice-arm-champion = dai a chi sta dalla tua parte una pagina per gli altri.
advice-arm-champion-why = La decisione si prende in una stanza in cui non ci sei.
advice-closing-plan = scrivi con loro il piano fino alla firma: passo, chi, quando.
advice-closing-plan-why = Stanno decidendo: fai del sì la strada più facile.
advice-meet-signer = parla con chi firma.
advice-meet-signer-why = Un sì vale quando lo ha detto chi firma.
advice-confirm-delivery = conferma la disponibilità e una data di consegna o di avvio.
advice-confirm-delivery-why = Una data in agenda rende concreta la scelta.
advice-payment-options = proponi due modi di pagare.
advice-payment-options-why = «Come pagare» è una domanda più piacevole di «se comprare».
advice-thank-and-hand-over = ringrazia e di’ chi li segue da ora in poi.
advice-thank-and-hand-over-why = Un cliente che resta solo dopo l’ordine non torna.
advice-check-in = chiedi se funziona e chi lo usa.
advice-check-in-why = Nella prima settimana i piccoli intoppi costano poco.
advice-written-result = metti il risultato in un solo numero e mandaglielo.
advice-written-result-why = Adesso giudicano se ne è valsa la spesa.
advice-ask-reference = chiedi se vi farebbero da referenza.
advice-ask-reference-why = Un cliente contento apre la porta successiva.
advice-next-date = fissa la prossima data e che cosa si deciderà allora.
advice-next-date-why = Un passo senza data è un desiderio.
advice-ask-next-step = chiedi che cosa deve succedere adesso dalla loro parte.
advice-ask-next-step-why = A muovere la trattativa è il loro passo, non il tuo.
advice-sum-up-in-writing = manda tre righe su quello che si è detto e concordato.
advice-sum-up-in-writing-why = Su ciò che è scritto non si torna a discutere.
advice-ask-what-changed = chiedi che cosa di nuovo li ha fatti tornare indietro.
advice-ask-what-changed-why = Succede spesso: il motivo ti dice che cosa mostrare.
advice-comparison-guide = manda una guida di una pagina per confrontare le offerte.
advice-comparison-guide-why = Se confrontano da capo, che sia su quello che conta.
advice-check-what-was-skipped = verifica in tre domande che bisogno, budget e decisore siano chiari.
advice-check-what-was-skipped-why = Hanno fatto un salto: i vuoti vengono fuori alla firma.
advice-ask-how-they-decided = chiedi come ci sono arrivati così in fretta.
advice-ask-how-they-decided-why = Scopri che cosa li ha convinti, e chi.
advice-give-new-reason = dai un motivo nuovo per rispondere: un fatto, una data, un nome.
advice-give-new-reason-why = A un «volevo solo un aggiornamento» è facile non rispondere.
advice-try-second-contact = parla con una seconda persona da loro.
advice-try-second-contact-why = Un contatto che tace non deve fermare una trattativa.
advice-ask-yes-or-no = chiedi apertamente se il tema è ancora vivo, sì o no.
advice-ask-yes-or-no-why = Un no chiaro vale più di un mese di silenzio.
advice-thank-today = ringrazia e di’ che cosa succede adesso.
advice-thank-today-why = Subito dopo il sì si chiedono se era la scelta giusta.
advice-hand-over-meeting = presenta loro chi seguirà il lavoro da qui in poi.
advice-hand-over-meeting-why = Quello che hai promesso non deve perdersi per strada.
advice-own-complaint = chiama, fattene carico e di’ entro quando si risolve.
advice-own-complaint-why = Un reclamo preso in mano in giornata lega più di un reclamo mai nato.
advice-check-remedy = verifica con loro che la soluzione regga.
advice-check-remedy-why = È risolto quando lo dicono loro.
advice-value-in-their-number = metti accanto al prezzo quanto costa loro il problema in un anno.
advice-value-in-their-number-why = Un prezzo è alto o basso solo rispetto a qualcosa.
advice-find-other-budget = chiedi da quale altro budget si potrebbe attingere.
advice-find-other-budget-why = I soldi spesso ci sono, sotto un altro nome.
advice-cost-of-waiting = mostra quanto costa aspettare e proponi un inizio in piccolo.
advice-cost-of-waiting-why = A un «più avanti» risponde quello che guadagnano subito.
advice-back-to-problem = torna al problema, con le loro parole.
advice-back-to-problem-why = Senza un bisogno sentito nessuna offerta va bene.
advice-ask-rival-criteria = chiedi che cosa piace loro dell’altra offerta.
advice-ask-rival-criteria-why = È il criterio che devi soddisfare anche tu.
advice-meet-sceptic = chiedi dieci minuti con chi è contrario.
advice-meet-sceptic-why = Uno scettico che si è sentito ascoltato di rado blocca.
advice-offer-proof-of-trust = proponi una referenza, una garanzia o una clausola di recesso.
advice-offer-proof-of-trust-why = Temono il rischio, non il prodotto.
advice-ask-what-function-does = chiedi a che cosa servirebbe loro la funzione che manca.
advice-ask-what-function-does-why = Spesso allo stesso scopo si arriva per un’altra via.
advice-plan-changeover = prepara il passaggio settimana per settimana, con la vostra parte.
advice-plan-changeover-why = La fatica che si vede è minore di quella che si teme.
advice-lawyers-together = metti al telefono insieme le due persone che leggono i contratti.
advice-lawyers-together-why = Una clausola si chiude in una telefonata, non in dieci mail.
advice-ask-price-gap = ringrazia e chiedi quanto era distante il prezzo.
advice-ask-price-gap-why = La risposta affina la prossima offerta.
advice-ask-what-decided = ringrazia e chiedi che cosa ha fatto la differenza.
advice-ask-what-decided-why = Subito dopo la scelta te lo dicono ancora.
advice-tell-product-team = di’ a chi fa il prodotto che cosa mancava, e al cliente quando arriva.
advice-tell-product-team-why = Una funzione che arriva riapre la porta.
advice-date-of-next-budget = chiedi quando si fa il prossimo budget e segnati il giorno.
advice-date-of-next-budget-why = Niente soldi adesso è una data, non un no.
advice-leave-door-open = chiedi che cosa dovrebbe succedere perché se ne riparli.
advice-leave-door-open-why = Hanno lasciato tutto com’è, e il problema è ancora lì.
advice-agree-when-again = concorda il mese in cui puoi richiamare.
advice-agree-when-again-why = Un momento sbagliato passa, e aspetteranno la tua telefonata.
advice-thank-contact = ringrazia il tuo contatto e chiedi chi decide la prossima volta.
advice-thank-contact-why = La prossima volta parti dalla porta giusta.
advice-refer-elsewhere = di’ loro chi sarebbe più adatto.
advice-refer-elsewhere-why = Un consiglio onesto si ricorda.
advice-closing-letter = manda un’ultima mail breve e cordiale che chiude la questione.
advice-closing-letter-why = Spesso porta la risposta che il silenzio non ha dato.
advice-thank-and-ask = ringrazia e chiedi che cosa ha fatto la differenza.
advice-thank-and-ask-why = Quello che impari ora serve alla prossima trattativa.
advice-ask-what-it-costs = lascia budget e condizioni a dopo e chiedi quanto costa loro il problema.
advice-ask-what-it-costs-why = Non stanno ancora scegliendo, sentono appena il problema.
advice-hear-the-problem = metti da parte la lista e fatti raccontare il problema con parole loro.
advice-hear-the-problem-why = I requisiti nascono da un problema che sentono proprio.
advice-story-before-demo = lascia stare la demo e racconta come un cliente simile ha vissuto lo stesso problema.
advice-story-before-demo-why = Una demo risponde a una domanda che non hanno ancora fatto.
advice-take-offer-back = di’ che l’offerta può aspettare e chiedi che cosa vogliono cambiare.
advice-take-offer-back-why = Un’offerta senza bisogno suona come pressione.
advice-ask-before-arguing = smetti di difenderti e chiedi che cosa vogliono ancora sapere.
advice-ask-before-arguing-why = Un dubbio prima della scelta è una domanda che vuole risposta.
advice-ask-what-to-decide = lascia stare l’avvio e chiedi che cosa devono ancora decidere.
advice-ask-what-to-decide-why = A chi non ha detto sì una data di consegna sembra una spinta.
advice-send-before-asking = manda quello che cercano prima di chiedere altro.
advice-send-before-asking-why = Chi sta ancora raccogliendo ha poco da raccontare.
advice-guide-before-demo = dai una breve guida per confrontare prima di mostrare altro.
advice-guide-before-demo-why = Non sanno ancora che cosa guardare in una demo.
advice-step-back-to-search = fai un passo indietro dal contratto e raccogli con loro ciò che devono sapere.
advice-step-back-to-search-why = Firma volentieri solo chi ha confrontato.
advice-settle-before-signing = lascia stare il contratto e chiedi che cosa resta aperto nel loro confronto.
advice-settle-before-signing-why = Spingere su un dubbio aperto lo fa crescere.
advice-signature-first = chiedi quale passo manca alla firma prima di pianificare l’avvio.
advice-signature-first-why = Una data di avvio non lega chi non ha firmato.
advice-help-their-search = manda quello che aiuta la ricerca: gamma, prezzi, un cliente come loro.
advice-help-their-search-why = Il problema per loro è chiaro, la via d’uscita no.
advice-catch-up-criteria = recupera: chiedi in base a che cosa confrontano e chi partecipa.
advice-catch-up-criteria-why = Stanno già confrontando e tu non sai in base a che cosa.
advice-show-what-counts = concorda che cosa devono vedere e mostra proprio quello.
advice-show-what-counts-why = Chi confronta vuole vedere, non rispondere a domande.
advice-catch-up-decision = recupera: chiedi quali passi mancano alla firma e chi li fa.
advice-catch-up-decision-why = Stanno decidendo adesso, con te o senza di te.
advice-enough-questions = smetti di raccogliere e proponi condizioni con una data.
advice-enough-questions-why = Chi sta decidendo ha sentito abbastanza domande.
advice-enough-arguments = niente nuovi argomenti: chiedi che cosa serve loro per firmare.
advice-enough-arguments-why = Un argomento nuovo riapre una domanda già chiusa.

## The menu of commands
command-status = A che punto è una trattativa, o tutte
command-deals = Le tue trattative aperte
command-pipeline = Le trattative del team per fase
command-forecast = Cosa è sicuro, probabile e possibile
command-changes = Cosa si è mosso
command-process = Il processo di vendita
command-new = Apri una trattativa: /new Novapol
command-undo = Annulla l’ultima modifica
command-why = Su che cosa si basa l’ultimo passaggio
command-cancel = Chiudi la domanda aperta
command-team = Il tuo team e chi ne fa parte
command-alerts = Che cosa riceve questo gruppo
command-bind = Collega questo gruppo al team
command-unbind = Scollega questo gruppo
command-forget = Che cosa conservo di te
command-export = Le trattative in un file
command-language = Cambia lingua
command-help = Che cosa puoi scrivere

# Domande dei responsabili. La prima riga dice come è stata letta la domanda.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Trattative
asked-kind-pipeline = Pipeline
asked-kind-changes = Cambiamenti
asked-kind-forecast = Previsione
asked-kind-lost = Perse per motivo
asked-kind-time = Tempo per fase
asked-kind-rep = Numeri
asked-open = Aperte
asked-won = Vinte
asked-lost = Perse
asked-name = { $name }
asked-namesakes = { $name } ({ $many } persone)
asked-over = da { $value } in su
asked-under = fino a { $value }
asked-age = { $days ->
    [one] ferme da almeno un giorno
   *[other] ferme da almeno { $days } giorni
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = dal giorno { $since }
asked-until = entro il giorno { $until }
asked-paused = in pausa
asked-no-next-step = senza prossimo passo
asked-warning = con un avviso
asked-competitor = contro { $name }
asked-any-competitor = con un concorrente
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>In tutto</b>: { $value }
asked-average = <b>In media</b>: { $value } l'una, dove il valore è noto
value-unknown = Nessun valore noto.
asked-win-rate = Tasso di successo: { $rate }% di quanto è stato chiuso
asked-won-by = Vinte, per persona:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [one] un giorno
   *[other] { $days } giorni
  } (mediana), trattative: { $many }
asked-drawn = I giorni sono quelli di { $many } trattative scelte a caso fra tutte.
asked-sure = Sicuro: { $value }
asked-likely = Probabile: { $value }
asked-best = Caso migliore: { $value }
asked-rule = Sicuro è ciò che è vinto in questo periodo. Probabile aggiunge ogni trattativa aperta secondo il tasso di successo del team dalla sua fase, il caso migliore la aggiunge intera. Chi decide più tardi, o è in pausa oltre, resta fuori.
asked-no-reason = senza motivo
asked-nothing = Non ho trovato nulla.
asked-refused = In questo team i numeri per persona sono disattivati.
asked-unknown = Non la capisco come domanda sulle trattative. Prova «trattative aperte sopra i 50k» o «cosa si è mosso questa settimana?»
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · ponderato { $value } ({ $rate }%)
asked-weighted-assumed = { $line } · ponderato { $value } ({ $rate }%, stimato)
asked-aged = { $days ->
    [one] { $line } · { $days } giorno
   *[other] { $line } · { $days } giorni
  }
asked-pipeline-rule = Ponderato è il valore per la frequenza con cui il team ha vinto da quella fase. I giorni sono la mediana delle trattative che sono lì adesso.
asked-assumed = Dove da una fase si sono chiuse meno di { $few } trattative, si suppone che se ne vinca la metà.
asked-against = rispetto a { $what }
asked-beside = <b>{ $what }</b>: { $one }, prima { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, prima { $other }
asked-new = Nuove
asked-onward = Avanzate
asked-back = Tornate indietro
asked-sort-value = per valore
asked-sort-oldest = prima le più vecchie
asked-all = Erano tutte.
asked-near = Non ho capito bene che cosa chiedi. È una di queste?
asked-how = Rispondi a questo messaggio e { $by } lo legge.
answer-to = { $by } ha la tua risposta. Quello che ha fatto o detto il cliente, dimmelo come sempre.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = Per valore
button-by-oldest = Le più vecchie prima
button-this-week = Questa settimana
button-this-month = Questo mese
button-last-month = Mese scorso
button-next-month = Mese prossimo
last-word = ultima notizia: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · di nuovo { $phase }
timeline-won = { $day } · vinta
timeline-lost = { $day } · persa

## Deals as files, out and in
export-team = Le trattative di { $team }, così come sono ora. Se mi rimandi il file, non cambia nulla.
export-own = Le tue trattative, così come sono ora.
export-shell = Nel terminale il file lo scrive <b>ingear export</b>.
import-how = Mandami qui il file CSV, come lo esporta l’altro sistema. Prima di scrivere qualcosa ti mostro come lo leggo. Nel terminale: <b>ingear import FILE</b>.
import-not-yours = Un file di trattative lo può caricare solo un manager o chi amministra il team.
import-looking = Sto guardando { $name }.
import-busy = Sono ancora alle prese con { $name }.
import-waits = { $name } aspetta un tuo cenno, { $rows ->
    [one] una riga
   *[other] { $rows } righe
}. Non ho ancora scritto nulla.
import-too-large = { $name } è troppo grande per me: al massimo 20 MB e 100.000 righe. Nel terminale <b>ingear import</b> accetta qualsiasi file.
import-too-wide = { $name } ha troppe colonne per me: al massimo 500. Togli quelle che non riguardano le trattative e rimandalo.
import-gave-up = Con { $name } non sono riuscito ad andare avanti e l’ho messo da parte. Quello che è già importato resta. Rimandalo, e si aggiunge solo il resto.
import-not-fetched = Adesso non riesco a scaricare { $name }. Rimandalo tra poco.
import-unreadable = Non riesco a leggere { $name }: deve essere un CSV, con una riga per i nomi delle colonne e una colonna per il cliente.
import-no-customer = In { $name } non vedo una colonna per il cliente, solo: { $columns }. Chiama quella giusta <b>Cliente</b> e rimandalo.
import-gone = Quel file non c’è più. Rimandalo.
import-dropped = { $name } è messo da parte, non ho scritto nulla.
import-blank = (vuoto)
import-ask-stage = Che cos’è lo stadio «{ $stage }»? { $many ->
    [one] Lo ha una riga.
   *[other] Lo hanno { $many } righe.
}
import-ask-dates = In { $name } ci sono date come { $example }. Che cosa viene prima?
import-day-first = Il giorno
import-month-first = Il mese
import-won = Vinta
import-lost = Persa
button-import = Importa
button-cancel = Annulla
import-head = <b>{ $name }</b>: { $rows ->
    [one] una riga
   *[other] { $rows } righe
}
import-columns = Lette: { $columns }
import-left-out = Lasciate fuori: { $columns }
import-pair = { $one } → { $other }
import-stages = Stadi: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = come dice lo stadio
import-day = Le date cominciano dal giorno.
import-month = Le date cominciano dal mese.
import-would = Sarebbero nuove: { $new }, cambiate: { $changed }, come prima: { $same }, ripetute: { $joined }, rifiutate: { $refused }
import-did = Nuove: { $new }, cambiate: { $changed }, come prima: { $same }, ripetute: { $joined }, rifiutate: { $refused }
import-refused = Riga { $line }: { $reason }
import-more = Altre rifiutate: { $many }
import-nothing-yet = Non ho ancora scritto nulla.
import-begun = Sto importando { $rows ->
    [one] una riga
   *[other] { $rows } righe
}. Ti avviso quando ho finito.
import-progress = { $name }: { $percent }% importato
import-done = <b>{ $name }</b> è importato, { $rows ->
    [one] una riga
   *[other] { $rows } righe
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = non si legge: le virgolette non si chiudono o una cella è troppo lunga
refused-cells = { $cells } celle, ma { $columns } colonne con un nome
refused-nameless = nessun cliente, nessun numero, nessun titolo
refused-ownerless = nessun responsabile, e nessuno guida il team: indica --owner NOME
refused-unowned = nessuna colonna dice di chi è ({ $columns }), e nessuno guida il team: indica --owner NOME o --column COLONNA=owner
refused-total = è la somma delle altre righe, non una trattativa
refused-long = { $column }: più di { $many } caratteri
refused-date = { $column }: { $text } non è una data
refused-amount = { $column }: { $text } non è un importo
refused-otherwise = stesso numero della riga { $line }, ma dice altro
refused-archived = questa trattativa qui non è più in elenco, e resta così
refused-another = questo numero qui è della trattativa di un altro cliente: se viene da un altro sistema, importala senza la colonna dei numeri
refused-elsewhere = questa trattativa è già qui nel team { $team }, e le trattative restano nel loro team: per averla in entrambi, importala senza la colonna dei numeri
refused-unfitting = non si accorda con ciò che qui si sa della trattativa
import-field-own = il nostro numero
import-field-id = numero
import-field-deal = cliente
import-field-contact = referente
import-field-title = titolo
import-field-product = prodotto
import-field-stage = stadio
import-field-phase = fase
import-field-outcome = esito
import-field-is_won = vinta
import-field-is_closed = chiusa
import-field-is_lost = persa
import-field-value = valore
import-field-currency = valuta
import-field-owner = responsabile
import-field-team = team
import-field-process = processo
import-field-opened = aperta il
import-field-closed = chiusa il
import-field-decides = decisione prevista il
import-field-won_at = vinta il
import-field-lost_at = persa il
import-field-changed = modificata il
import-field-reason = motivo della perdita
import-field-paused = in pausa fino al
## Warnings
span-days = { $many ->
    [one] un giorno
   *[other] { $many } giorni
}
span-working-days = { $many ->
    [one] un giorno lavorativo
   *[other] { $many } giorni lavorativi
}
span-times = { $many ->
    [one] una volta
   *[other] { $many } volte
}
warns-silence = nessun contatto da { $span }, qui il tuo limite è { $limit }
warns-no_next_step = da { $span } manca un prossimo passo con una data, qui il tuo limite è { $limit }
warns-date_moved = data rinviata { $span }, qui il tuo limite è { $limit }
warns-standing_still = stesso stadio da { $span }, qui il tuo limite è { $limit }
warns-single_contact = un solo contatto da { $span } ({ $about }), qui il tuo limite è { $limit }
warns-new_competitor = { $about } è in gara e da { $span } nessuna risposta, qui il tuo limite è { $limit }
warns-doubt = un dubbio senza risposta da { $span }, qui il tuo limite è { $limit }
warns-seller_ahead = da { $span } sei più avanti di loro, qui il tuo limite è { $limit }
warns-went_back = sono tornati indietro e da { $span } nulla di nuovo, qui il tuo limite è { $limit }
warns-gate = da { $span } manca «{ $about }», qui il tuo limite è { $limit }
warns-complaint = un reclamo senza risposta da { $span }, qui il tuo limite è { $limit }
warns-talked_on = { $span } il cliente ha solo parlato, senza impegnarsi, qui il tuo limite è { $limit }
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, a rischio: { $what }.
warned-also = Inoltre { $what }.
warned-card = Avviso: { $what }
warned-many = { $many ->
    [one] Una trattativa aspetta un cenno:
   *[other] { $many } trattative aspettano un cenno:
}
warned-first = <b>Prima di tutto { $deal }:</b> { $action }
warned-manager = { $many ->
    [one] Una trattativa di { $rep } aspetta da troppo:
   *[other] { $many } trattative di { $rep } aspettano da troppo:
}
alert-risk = <b>{ $deal }</b> ({ $rep }) è a rischio: { $what }.
row-at-risk = { $line }, a rischio
name-at-risk = { $deal } (a rischio)
button-pause-week = Pausa per 7 giorni
button-status = Stato { $deal }
limits-head = Quando una trattativa avvisa, in giorni per fase: bisogno / informazioni / valutazione / decisione / dopo.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = Tocca oppure scrivi: limite silenzio chiusura 3 giorni. Come prima: limite silenzio solito.
limit-asked = <b>{ $rule }</b>: dopo quanti giorni, in tutti gli stadi?
limit-asked-times = <b>{ $rule }</b>: dopo quante volte, in tutti gli stadi?
limit-unknown = Scrivi quale avviso e quanti giorni, per esempio: limite silenzio chiusura 3 giorni.
button-usual = Come al solito
button-days = { $many } giorni
button-times = { $many } volte
rule-silence = silenzio
rule-no_next_step = nessun prossimo passo
rule-date_moved = data rinviata
rule-standing_still = stallo
rule-single_contact = un solo contatto
rule-new_competitor = nuovo concorrente
rule-doubt = dubbio senza risposta
rule-seller_ahead = più avanti del cliente
rule-went_back = passo indietro
rule-gate = criterio saltato
rule-complaint = reclamo senza risposta

# Quello che arriva a orario fisso.
morning-head = { $many ->
    [one] <b>Una trattativa per oggi:</b>
   *[other] <b>{ $many } trattative per oggi, in ordine:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Oggi non c’è niente in scadenza nelle tue trattative.
morning-overdue = scaduto: { $day }
morning-today = per oggi
morning-advised = scadenza: { $day }
morning-deciding = decidono: { $day }
morning-first = Arriva { $days } alle { $time }. «Disattiva» lo ferma, «lista del mattino 7:45» lo sposta.
morning-on = <b>Lista del mattino:</b> { $days } alle { $time }.
morning-off = <b>Lista del mattino:</b> disattivata.
morning-how = Scrivi «lista del mattino 7:45», «lista del mattino inglese» o «lista del mattino no».
morning-unknown = Di’ quando o in che lingua: «lista del mattino 7:45», «lista del mattino inglese», «lista del mattino no».
review-mine = <b>La tua settimana</b>
review-team = <b>La settimana di { $team }</b>
review-nothing = Questa settimana non si è mosso niente.
review-forward = <b>Avanti</b> ({ $many }): { $deals }
review-back = <b>Indietro</b> ({ $many }): { $deals }
review-won = <b>Vinte</b> ({ $many }): { $deals }
review-lost = <b>Perse</b> ({ $many }): { $deals }
review-undecided = <b>Nessuna decisione</b> ({ $many }): { $deals }
review-still = <b>Ferme</b> ({ $many }): { $deals }
review-word = <b>Serve una parola</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = altre { $many }
review-first = Arriva { $days } alle { $time }. «Disattiva» lo ferma, «riepilogo della settimana 16:00» lo sposta.
review-on = <b>Riepilogo della settimana:</b> { $days } alle { $time }.
review-off = <b>Riepilogo della settimana:</b> disattivato.
review-how = Scrivi «riepilogo della settimana giovedì 16:00», «riepilogo della settimana inglese» o «riepilogo della settimana no».
review-unknown = Di’ quando o in che lingua: «riepilogo della settimana giovedì 16:00», «riepilogo della settimana inglese», «riepilogo della settimana no».
schedule-language = Lingua: { LANGUAGE($language) }.
days-every = ogni giorno
days-working = nei giorni lavorativi
weekday-every-1 = il lunedì
weekday-every-2 = il martedì
weekday-every-3 = il mercoledì
weekday-every-4 = il giovedì
weekday-every-5 = il venerdì
weekday-every-6 = il sabato
weekday-every-7 = la domenica
digest-row = { $number }. «{ $question }»: { $days } alle { $time }
digest-row-group = { $number }. «{ $question }»: { $days } alle { $time }, in un gruppo
digests-how = Per una risposta a orario fisso scrivi «mandami la pipeline ogni lunedì alle 8».
digests-group-how = «Ferma resoconto 1» ne ferma uno.
digests-group-none = Qui non arriva niente a orario fisso. Scrivi «mandaci la pipeline ogni lunedì alle 8».
digest-set = «{ $question }»: risposta { $days } alle { $time }.
digest-stopped = «{ $question }» non arriva più.
digest-none = Non c’è un resoconto con quel numero.
digest-unknown = Di’ che cosa e ogni quanto: «mandami la pipeline ogni lunedì alle 8».
digest-too-many = { $many } bastano: prima fermane uno.
digest-ended = «{ $question }» non va più in quel gruppo: ora non lo gestisci tu.
check-in = <b>{ $deal }</b>: { $days } giorni dall’acquisto.
check-complaint = <b>Prima il reclamo:</b> di’ entro quando è risolto, poi chiedi se lo è.
check-7 = Chiedi se funziona e chi lo usa. Se sono contenti, chiedi se puoi fare il loro nome.
check-30 = Chiedi quale numero mostra il risultato. Se è buono, chiedi a chi lo racconterebbero.
check-90 = Chiedi che cosa è cambiato da loro e che cosa ci starebbe bene insieme.
check-tell = Scrivimi che cosa dicono.
button-off = Disattiva
button-on = Attiva
button-place = { $place }
button-morning = Lista del mattino
button-review = Riepilogo
button-stop = Ferma { $number }
button-stop-this = Ferma
command-digests = Quello che arriva a orario fisso
kept-digest = A orario fisso: «{ $question }»
rule-talked_on = colloqui senza impegno
learned-head = Che cosa insegnano le trattative chiuse ({ $many }):
learned-few = Ancora troppo poche trattative chiuse per imparare: { $many } su { $enough }.
learned-time = <b>{ $phase }</b>: di solito { $days } giorni, { $many } trattative
learned-lost = Perse in: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = Dopo «{ $action }», andate avanti in 14 giorni: { $share }% di { $many } trattative
managers-only = Lo vedono solo i manager e gli amministratori.
why-proven = Dopo questo consiglio, andate avanti in 14 giorni: { $share }% di { $many } trattative chiuse.
