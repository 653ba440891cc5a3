# All that is said in Polish. HTML of the kind Telegram takes; facts are escaped before they come.
# Names and phases stand bare, after a colon or in parentheses, because they are never inflected.

## Phases and stages
phase-need_recognition = Rozpoznanie potrzeby
phase-information_search = Szukanie informacji
phase-evaluation_of_alternatives = Porównanie opcji
phase-purchase_decision = Decyzja o zakupie
phase-post_purchase_evaluation = Po zakupie
stage-prospecting = Prospecting
stage-qualification = Kwalifikacja
stage-needs_analysis = Analiza potrzeb
stage-presentation = Prezentacja
stage-objection_handling = Obiekcje
stage-closing = Domykanie
stage-follow_up = Opieka nad klientem
stage-other = Inny etap

## Where a deal stands
at = <b>{ $deal }</b>: { $phase } · { $stage }
at-won = <b>{ $deal }</b>: wygrana, { $phase } · { $stage }
at-lost = <b>{ $deal }</b>: przegrana ({ $reason })
at-lost-bare = <b>{ $deal }</b>: przegrana
at-paused = <b>{ $deal }</b>: { $phase } · { $stage }, pauza do { DAY($until, form: "by") }
since = ostatni ruch: { $day }

## What a change did
moved = <b>{ $deal }</b> → { $phase } · { $stage }
stayed = <b>{ $deal }</b>, bez zmian: { $phase } · { $stage }
opened = <b>{ $deal }</b>, nowa szansa: { $phase } · { $stage }
opened-won = <b>{ $deal }</b>, dopisane jako wygrana: { $phase } · { $stage }
won = <b>{ $deal }</b>: wygrana → { $phase } · { $stage }
lost = <b>{ $deal }</b>, zamknięte jako przegrana: { $reason }
lost-bare = <b>{ $deal }</b>, zamknięte jako przegrana
reopened = <b>{ $deal }</b>, znów otwarte → { $phase } · { $stage }
corrected = <b>{ $deal }</b>, poprawione → { $phase } · { $stage }
corrected-won = <b>{ $deal }</b>, poprawione: wygrana → { $phase } · { $stage }
corrected-lost = <b>{ $deal }</b>, poprawione: zamknięte jako przegrana, { $reason }
corrected-lost-bare = <b>{ $deal }</b>, poprawione: zamknięte jako przegrana
paused = <b>{ $deal }</b>: pauza do { DAY($until, form: "by") }. Faza bez zmian: { $phase }.
resumed = <b>{ $deal }</b>, koniec pauzy: { $phase } · { $stage }
done-by = { $by }: { $what }
was = było: { $phase } · { $stage }
was-back = krok wstecz, było: { $phase } · { $stage }
was-over = z przeskokiem, było: { $phase } · { $stage }
because = bo { $words }
quote = „{ $words }”
read-as = Wygląda na: { $phase } · { $stage }.
kept = <b>{ $deal }</b>: zanotowane, faza bez zmian ({ $phase }).
note-kept = Twoja notatka zostaje.
phase-left-out = Wasz proces nie ma takiej fazy, więc tu nic się nie zmienia: <b>{ $deal }</b>. Twoja notatka zostaje.

## The two wheels
wheels = Jesteś { $mark }: { $act }, { $they }.
wheels-card = Dwa koła: { $mark } ({ $act }, { $they })
wheels-in-step = Dwa koła: równo z klientem
wheels-row = { $row } ({ $mark })
mark-ahead = { $many ->
    [1] o fazę przed klientem
    [2] o dwie fazy przed klientem
    [3] o trzy fazy przed klientem
    [few] o { $many } fazy przed klientem
   *[other] o { $many } faz przed klientem
}
mark-behind = { $many ->
    [1] o fazę za klientem
    [2] o dwie fazy za klientem
    [3] o trzy fazy za klientem
    [few] o { $many } fazy za klientem
   *[other] o { $many } faz za klientem
}
act-prospecting = dotąd była mowa o potrzebie
act-qualification = dotąd była mowa o dopasowaniu
act-needs_analysis = trwa zbieranie wymagań
act-presentation = trwa pokazywanie oferty
act-objection_handling = trwa wyjaśnianie wątpliwości
act-closing = warunki są na stole
act-follow_up = przekazanie już ruszyło
they-still-need_recognition = oni dopiero odkrywają, co ich boli
they-still-information_search = oni wciąż zbierają informacje
they-still-evaluation_of_alternatives = oni wciąż porównują
they-still-purchase_decision = oni wciąż decydują
they-already-information_search = oni już zbierają informacje
they-already-evaluation_of_alternatives = oni już porównują
they-already-purchase_decision = oni już decydują
they-already-post_purchase_evaluation = oni już kupili

## What contacts came to
contacts = Kontakty: { $kinds }
contacts-advance = { $many ->
    [one] jeden krok z zobowiązaniem
    [few] { $many } kroki z zobowiązaniem
   *[many] { $many } kroków z zobowiązaniem
}
contacts-continuation = { $many ->
    [one] jedna rozmowa bez zobowiązania
    [few] { $many } rozmowy bez zobowiązania
   *[many] { $many } rozmów bez zobowiązania
}
committed = Ustalone: { $step }, { $day }
step-held = Zrobione: { $what }, { $day }
outcome-advance = Wynik („{ $what }”): jest zobowiązanie
outcome-continuation = Wynik („{ $what }”): jeszcze bez zobowiązania

## What is next
advice-due = <b>Do { DAY($due, form: "by") }:</b> { $action }
advice-today = <b>Dzisiaj:</b> { $action }
advice-open = <b>Wciąż do zrobienia, termin { $due }:</b> { $action }
advice-asked = <b>Co pomaga:</b> { $action }
next-action = <b>Następny krok, do { DAY($due, form: "by") }:</b> { $action }
next-today = <b>Następny krok, dzisiaj:</b> { $action }
day-today = dzisiaj
day-tomorrow = jutro
day-yesterday = wczoraj
day-by-today = dzisiaj
day-by-tomorrow = jutra
day-by-yesterday = wczoraj
weekday-by-1 = poniedziałku
weekday-by-2 = wtorku
weekday-by-3 = środy
weekday-by-4 = czwartku
weekday-by-5 = piątku
weekday-by-6 = soboty
weekday-by-7 = niedzieli
month-by-1 = stycznia
month-by-2 = lutego
month-by-3 = marca
month-by-4 = kwietnia
month-by-5 = maja
month-by-6 = czerwca
month-by-7 = lipca
month-by-8 = sierpnia
month-by-9 = września
month-by-10 = października
month-by-11 = listopada
month-by-12 = grudnia
date-by = { $day } { $month }
date-year-by = { $day } { $month } { $year }
step-next = <b>Następny krok:</b> { $what }
step-agreed = <b>{ $deal }</b>, następny krok: { $what }
step-replaced = Zamiast: { $what }
step-at = { $day } { $time }
step-with = rozmówca: { $name }
step-nameless = Twoje przypomnienie
step-row = <b>{ $deal }</b>: { $what }
step-reminder = <b>{ $deal }</b>, { $day }: { $what }
step-happened = <b>{ $deal }</b>: { $what }. Udało się? To, co powiedzieli, też jest odpowiedzią.
step-done = <b>{ $deal }</b>, zrobione: { $what }.
step-dropped = <b>{ $deal }</b>, skreślone: { $what }.
step-skipped = Dobrze, zostawiam, jak jest.
no-steps = Nie ma umówionego następnego kroku.
step-none = <b>{ $deal }</b>: nie ma umówionego kroku. Napisz „następny krok dla { $deal }: wysłać ofertę w piątek”.
ask-step-day = <b>Następny krok:</b> { $what } (<b>{ $deal }</b>). Którego dnia?
my-steps = { $many ->
    [one] Twój następny krok:
   *[other] Twoje następne kroki ({ $many }):
}

## Pictures
picture-deals = { $many ->
    [one] { $many } szansa
    [few] { $many } szanse
   *[other] { $many } szans
}
picture-was = { $now } ({ $before })
picture-figures = { $deals } · { $value }
picture-of-deals = Szanse
picture-of-worth = { $currency ->
    [none] Wartość
   *[other] Wartość, { $currency }
}
picture-before-day = w nawiasie: { $day }
picture-funnel = Lejek
picture-funnel-note = Ile szans doszło tak daleko i jaka część poszła dalej
picture-onward = ↓ { $share }% poszło dalej
picture-back = ↩ cofnięte: { $many }
picture-of-all = { $deals } · { $share }%
picture-span = { $days ->
    [one] { $days } dzień
   *[other] { $days } dni
} ({ $low }–{ $high }) · { $deals }
picture-spans-note = Mediana i przedział środkowej połowy szans
picture-deal = { $deal }
picture-seller = My
picture-customer = Klient
picture-end = teraz
picture-end-won = wygrana
picture-end-lost = przegrana

## Undo
undone = <b>{ $deal }</b>, cofnięte: { $what }.
undone-opened = nowa szansa
undone-imported = import
undone-advanced = przejście → { $phase } · { $stage }
undone-skipped = przejście → { $phase } · { $stage }
undone-returned = krok wstecz → { $phase } · { $stage }
undone-stayed = notatka, nic się nie ruszyło
undone-won = wygrana
undone-lost = przegrana
undone-reopened = ponowne otwarcie ({ $phase })
undone-paused = pauza
undone-switched = zmiana procesu
undone-mapped = przejście do nowej wersji procesu
undone-corrected = poprawka → { $phase } · { $stage }
undone-edited = wpis ręczny
undone-archived = usunięcie z listy
undone-renamed = nazwa { $name }
undone-owner = zmiana prowadzącego
undone-noted = to, co mówiła notatka
undone-opening = Cofnięte: <b>{ $deal }</b> znika z listy.
gave-up = Tej wiadomości nie udało mi się przyjąć. Jest zachowana, a administrator już wie. Spróbuj napisać to innymi słowami.
gave-up-admin = Nie udało się przyjąć wiadomości ({ $by }). Jest zachowana: ingear retry in-{ $row } próbuje jeszcze raz.
webhook-paused = Nie powiadamiam już { $host } (webhook { $number }) o szansach: od doby nie odpowiada. To, co się dzieje, zachowuję. Gdy znów odpowie, ingear webhooks test { $number } wznowi wysyłanie.
webhook-closed = { $host } (webhook { $number }) nie chce już słyszeć o szansach i sam się zamknął. Aby powiadamiać znowu: ingear webhooks add.
nothing-to-undo = Nie ma czego cofać.
undo-no-more = <b>{ $deal }</b>: nie zostało nic Twojego, co dałoby się tu cofnąć.
undone-fewer = { $many ->
    [one] Cofnięta została tylko jedna zmiana.
    [few] Cofnięte zostały tylko { $many } zmiany.
   *[many] Cofniętych zostało tylko { $many } zmian.
}
undo-which = Którą zmianę cofnąć?
undo-not-yours = <b>{ $deal }</b>: ostatnia zmiana nie jest Twoja ({ $by }). Dogadajcie się albo napisz, co powiedział klient.

## Edits
reworded = Po poprawce to już nie { $phase } · { $stage }.
reworded-won = Po poprawce to już nie wygrana.
reworded-lost = Po poprawce to już nie przegrana.
reworded-told = Po poprawce, <b>{ $deal }</b>:
reworded-next = Po poprawce bez zmian: { $phase } · { $stage }, zmienia się tylko następny krok.
edit-gone = Szansy z tej notatki nie ma już na Twojej liście, więc poprawka niczego nie zmienia.
edit-late = Ta notatka jest z dnia { $day }, za stara, żeby poprawka coś zmieniła. Napisz, co nowego. Stan na teraz:
reworded-too-late = Od tamtej notatki sprawa poszła dalej, więc poprawka niczego nie zmienia. Stan na teraz:
edit-no-note = Widzę poprawkę, ale nie ma w niej nic o kliencie. Wyślij to jako nową wiadomość.

## By hand
renamed = <b>{ $was }</b> to teraz <b>{ $deal }</b>.
valued = <b>{ $deal }</b>, wartość: { $value }.
valued-anew = <b>{ $deal }</b>, wartość: { $value } (było { $was }).
archived = <b>{ $deal }</b> znika z listy.
edit-not-yours = <b>{ $deal }</b> prowadzi ktoś inny: zmienić to może tylko ta osoba, menedżer albo administrator. Napisz, co powiedział klient, a zanotuję.
like-another = Bardzo podobne: { $at }. To ta sama firma? Napisz „cofnij”.
join-unknown = Nie znam w tym zespole szansy „{ $name }”, więc nie ma czego łączyć.
join-itself = To już jedna szansa.
join-already = To już jedna szansa.
join-differ = Jedna jest zamknięta, a druga nie, albo skończyły się różnie. To zostają dwie szanse.
confirm-join = Dołączyć <b>{ $other }</b> do <b>{ $deal }</b>? { $notes ->
    [0] Historia przejdzie razem z nią.
    [one] Przejdzie jedna notatka i cała historia.
    [few] Przejdą { $notes } notatki i cała historia.
   *[other] Przejdzie { $notes } notatek i cała historia.
}
joined = <b>{ $other }</b> to teraz część <b>{ $deal }</b>.
deals-joined = { $by }: <b>{ $other }</b> i <b>{ $deal }</b> to od teraz jedna szansa.
deals-apart = { $by } to cofa: <b>{ $deal }</b> i <b>{ $other }</b> to znów dwie szanse.
undone-joined = połączenie szans
button-join = Dołącz do { $deal }
card-joined = razem z { $names }
why-earlier = { $day }: { $what }
reassigned = <b>{ $deal }</b> prowadzi teraz ktoś inny.
deal-taken = { $by } przekazuje szansę <b>{ $deal }</b>, teraz prowadzi { $to }.
owner-undone = { $by } to cofa: <b>{ $deal }</b> prowadzi { $to }.
owner-unknown = Nie znam nikogo takiego w Twoim zespole. Są: { $names }.

## Facts caught on the way
facts-noted = Zanotowane: { $facts }
facts-gone = Już nieaktualne: { $facts }
facts-over = Już po terminie: { $facts }
facts-outweighed = Ustawione ręcznie: { $known }. W notatce jest: { $told }.
facts-none = Nic innego nie jest zanotowane, więc nie ma czego poprawiać.
facts-which = Co się tu nie zgadza?
facts-said = { $facts } ({ $by }, { $day })
fact-and = { $one } · { $more }
fact-value = { $value }
fact-decides-on = decyzja do { DAY($day, form: "by") }
fact-decides-at = decyzja do { DAY($day, form: "by") }, { $time }
fact-competitor = konkurencja { $name }
fact-decider = decyduje { $name }
fact-step = dalej: { $step }
fact-step-on = { $step }: { $day }
fact-step-at = { $step }: { $day } { $time }
fact-contact = kontakt { $name }
fact-location = miejsce { $name }
fact-name = { $name }
fact-day-on = { $day }
fact-day-at = { $day } { $time }
fact-set = <b>{ $deal }</b>: { $fact }
fact-denied = <b>{ $deal }</b>, cofnięte: { $fact }.
fact-again = <b>{ $deal }</b>, cofnięte: { $fact }. Jak wcześniej: { $known }
fact-as-before = <b>{ $deal }</b>, cofnięte. Jak wcześniej: { $known }
button-not-fact = Nie { $fact }
button-facts-wrong = Coś się nie zgadza
button-take-fact = Przyjmij { $fact }

## One question beside a note
question-problem = Jaki mają problem, ich słowami?
question-trigger = Co to wywołało i kiedy zacznie boleć?
question-decider = Kto o tym decyduje?
question-criteria = Co to ma im dać?
question-budget = Czy jest budżet i jaki?
question-decision_date = Do kiedy chcą zdecydować?
question-competitor = Kogo jeszcze biorą pod uwagę?
question-decision_steps = Jakie kroki zostały do podpisu?
question-trial_proof = Co mają zobaczyć w próbie?
question-signer = Kto na końcu podpisuje?
question-obstacle = Co jeszcze może to zatrzymać?
question-value_confirmed = Jaki efekt widzą i jaka liczba go pokazuje?
question-reference = Czy mogą Cię polecić?
question-still = Czy to aktualne: { $fact } ({ $by }, { $day })?
question-skipped = Dobrze, <b>{ $deal }</b>: zostawiam to otwarte.
question-later = Dobrze, <b>{ $deal }</b>: zapytam najwcześniej za tydzień.
fact-problem = problem: { $name }
fact-trigger = co to wywołało: { $name }
fact-criteria = ma dać: { $name }
fact-budget = budżet: { $name }
fact-decision_steps = zostało: { $name }
fact-trial_proof = próba ma pokazać: { $name }
fact-signer = podpisuje: { $name }
fact-obstacle = może zatrzymać: { $name }
fact-value_confirmed = efekt: { $name }
fact-reference = polecenie: { $name }

## Questions
offer-follows = Szansa pójdzie jako: { $process }.
button-as = Jako { $process }
switched = <b>{ $deal }</b>, od teraz jako { $process }: { $phase } · { $stage }
mapped = <b>{ $deal }</b>, po zmianie procesu: { $phase } · { $stage }
no-such-process = Nie znam procesu „{ $name }”. Są: { $names }
ask-anything = Co klient zrobił albo powiedział? Podaj nazwę i napisz w jednym zdaniu.
ask-which-customer = Który to klient? Wpisz nazwę.
ask-which-deal = O którą szansę chodzi?
ask-what-happened = <b>{ $deal }</b>: co klient zrobił albo powiedział?
choose-row = { $number }. { $at }
offer-open = Założyć nową szansę: <b>{ $deal }</b>?
offer-won = Dopisać jako wygraną: <b>{ $deal }</b>?
offer-lost = Dopisać jako przegraną: <b>{ $deal }</b>?
offer-bought = Dopisać jako klienta, który już kupił: <b>{ $deal }</b>?
weigh = Gdzie jest teraz <b>{ $deal }</b>: { $one } czy { $two }? Albo napisz coś więcej.
confirm-won = Zamknąć jako wygraną: <b>{ $deal }</b>?
confirm-lost = Zamknąć jako przegraną: <b>{ $deal }</b>?
confirm-bought = <b>{ $deal }</b>: czyli już kupione? Wtedy to wygrana i pora na opiekę nad klientem.
confirm-reopen = { $at }. Otworzyć ponownie czy założyć nową szansę?
confirm-undo = Do cofnięcia zostało tam tylko dodanie szansy. Usunąć z listy: <b>{ $deal }</b>?
ask-reason = <b>{ $deal }</b>: co przesądziło? Wybierz albo napisz po swojemu.
ask-fact = <b>{ $deal }</b>, jeszcze jedno: „{ $text }”. Wiadomo to już od klienta?
ask-why-pass = <b>{ $deal }</b>: czemu dalej bez tego? Napisz w jednym zdaniu, zostanie to przy szansie.
fact-shown = <b>{ $deal }</b>, zanotowane: { $text }
fact-passed = <b>{ $deal }</b>, dalej bez tego: { $text }. Powód zostaje przy szansie.
gate-open = Wciąż nie wiadomo, faza { $phase }: { $text }
hints = Zanim ta faza się skończy: { $texts }
ask-right-phase = Gdzie jest teraz <b>{ $deal }</b>? Wybierz albo napisz.
overtaken = To już załatwione. Stan na teraz:
nothing-asked = O nic teraz nie pytam. Napisz, co klient zrobił albo powiedział.
no-such-choice = { $many ->
    [one] Jest tylko numer 1.
    [few] Wybierz numer od 1 do { $many }.
    [many] Wybierz numer od 1 do { $many }.
   *[other] Wybierz numer od 1 do { $many }.
}
cancelled = Dobrze, zostawiamy to.
cancelled-note = Dobrze, zostawiamy to. Twoja notatka zostaje.
cancelled-open = Dobrze. Szansa zostaje otwarta; „cofnij” usunie ją z listy.
lost-thread = Uciekł mi wątek naszego ostatniego pytania. W Twoich szansach nic się nie zmieniło.

## Buttons
button-undo = Cofnij
button-not-right = Nie tak
button-yes = Tak
button-no = Nie
button-open = Tak
button-reopen = Otwórz ponownie
button-new-deal = Nowa szansa
button-neither = Żadna z nich
button-skip = Pomiń
button-done = Zrobione
button-other-date = Inny termin
button-moved = Przełożone
button-drop = Skreśl
button-pass = Dalej bez tego
button-deal = { $number }. { $deal }
button-is-about = To { $deal }
button-phase = { $phase }
button-reason = { $reason }
button-language = { LANGUAGE($language) }
button-day = { $day }
button-old = Ten przycisk jest już nieaktualny. Napisz, co nowego.
button-old-deal = Ten przycisk jest już nieaktualny. Stan na teraz:

## Looking up
no-such-deal = Nie znam szansy „{ $name }”. Napisz „nowa szansa { $name }”, a ją założę.
several-fit = Pasuje kilka:
which-one = O którą szansę chodzi? Dopisz nazwę.
my-deals = { $many ->
    [0] Nie masz otwartych szans.
    [one] Masz jedną otwartą szansę.
    [few] Masz { $many } otwarte szanse.
    [many] Masz { $many } otwartych szans.
   *[other] Masz { $many } otwartej szansy.
}
pipeline = { $many ->
    [0] Brak otwartych szans
    [one] Jedna otwarta szansa
    [few] { $many } otwarte szanse
    [many] { $many } otwartych szans
   *[other] { $many } otwartej szansy
}, wygrane: { $won }, przegrane: { $lost }.
pipeline-process = <b>{ $process }</b>, otwarte szanse ({ $many }):
pipeline-row = <b>{ $phase }</b> ({ $many }): { $deals }
and-more = … i jeszcze { $many }.
no-deals = Nie ma jeszcze żadnej szansy. Napisz, co klient zrobił albo powiedział, a ją założę.
already-so = Tak już jest.
already-open = Ta szansa jest już otwarta.
new-needs-name = Dopisz nazwę: nowa szansa Novapol.
nothing-to-explain = Nic się jeszcze nie ruszyło, więc nie ma czego wyjaśniać.
why-line = Tak podaje { $by }, { $day }.
why-unaided = Twoją ostatnią notatkę czytał tylko wbudowany czytnik: drugi nie dał na czas użytecznej odpowiedzi.

## Pausing
pause-when = Do kiedy? Na przykład: pauza { $deal } do { DAY($example, form: "by") }.
pause-which-day = Który dzień masz na myśli, <b>{ $deal }</b>: { $one } czy { $two }?
pause-closed = Wstrzymać można tylko otwartą szansę.
not-paused = Ta szansa nie jest wstrzymana.

## Language and clock
ask-language = W jakim języku mam z Tobą rozmawiać?
language-set = Dobrze, od teraz: { LANGUAGE($language) }.
language-group = Od teraz piszę do tej grupy w tym języku: { LANGUAGE($language) }.
language-team = Język zespołu { $team }: { LANGUAGE($language) }. Kto ustawi inny, zostaje przy swoim.
timezone-now = Strefa czasowa: { $zone }, jest tam { $time }. Inna: /timezone Europe/Warsaw albo napisz, która jest u Ciebie godzina.
timezone-set = Strefa czasowa: { $zone }, jest tam { $time }.
timezone-unknown = Nie znam strefy „{ $said }”. Napisz na przykład Europe/Warsaw albo która jest u Ciebie godzina.

## Pleasantries and help
hello = Cześć. Co klient zrobił albo powiedział?
thanks = Nie ma za co.
bye = Do usłyszenia.
small-talk = Pilnuję Twoich szans i następnych kroków. Co klient zrobił albo powiedział?
welcome-back = Dobrze, że jesteś. Napisz, co klient zrobił albo powiedział, np. „Novapol na targach: stara linia ciągle im staje”. Więcej: napisz „pomoc”.
help = Napisz po swojemu, co klient zrobił albo powiedział. Przesunę szansę w lejku i podpowiem następny krok.
    <b>status Novapol</b> · <b>moje szanse</b> · <b>lejek</b> · <b>dlaczego</b>
    <b>nowa szansa Novapol</b> · <b>wygrana</b> i <b>przegrana</b> zamykają szansę
    <b>pauza Novapol do piątku</b> · <b>cofnij</b> · <b>nie tak</b> · <b>anuluj</b>
    <b>Novapol jest wart 12 tys.</b> · <b>zmień nazwę Novapol na Nova</b> · <b>archiwizuj Novapol</b> · <b>nie, chodziło mi o Mazura</b>
    W jednej wiadomości może być kilka szans. Popraw ją, a przeczytam jeszcze raz; odpowiedz na którąś, a wiem, o kogo chodzi.
    <b>otwarte szanse powyżej 50 tys.</b> · <b>co się ruszyło w tym tygodniu?</b> · <b>prognoza na ten miesiąc</b> · <b>kto wygrał najwięcej?</b> · <b>wysyłaj mi lejek w każdy poniedziałek o 8</b>
    <b>/team</b> · <b>/process</b> · <b>/limits</b> · <b>/alerts</b> · <b>/import</b> · <b>/export</b>
media-voice = Tutaj nie odsłuchuję wiadomości głosowych. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
media-voice-long = To dla mnie za długie: najwyżej dziesięć minut i 20 MB. Napisz w jednym zdaniu, co najważniejsze.
media-voice-failed = Nie udało mi się tego teraz odsłuchać. Wyślij za chwilę jeszcze raz albo napisz w jednym zdaniu.
media-voice-empty = Nie słyszę w tym żadnych słów. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
media-picture = Obrazów nie czytam. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
media-file = Plików nie otwieram. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
media-sticker = Naklejka niewiele mówi o szansie. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
media-other = Tego nie umiem przeczytać. Napisz w jednym zdaniu, co klient zrobił albo powiedział.
heard-voice = Słyszę: „{ $text }”
card-contact = kontakt { $told }
card-location = miejsce { $told }
card-kept = <b>{ $deal }</b>: zanotowane, { $card }
card-got = Mam to: { $card }
empty = Nie było tam nic, co umiem przeczytać. Co klient zrobił albo powiedział?
unknown-command = Nie znam tego polecenia. Napisz „pomoc”, a pokażę, co rozumiem.

## Getting in
stranger = Dzień dobry. Pracuję dla zespołu sprzedaży, o zaproszenie poproś jego administratora.
stranger-code = To zaproszenie jest już wykorzystane, za stare albo nie ode mnie. Poproś o nowe.
code-unknown = Masz już dostęp, a ten kod jest wykorzystany, za stary albo nie ode mnie.
welcome-rep = Witaj w zespole { $team }, jesteś tu jako { $name }. Napisz, co klient zrobił albo powiedział, np. „Novapol na targach: stara linia ciągle im staje”.
welcome-manager = Witaj w zespole { $team }, jesteś tu jako { $name }. Zapytaj „status” albo „status Novapol”, albo napisz, co klient zrobił lub powiedział.
welcome-admin = Witaj, jesteś tu jako { $name }. Zespół { $team } jest w Twoich rękach: /invite zaprasza kolejne osoby, /bind w grupie włącza w niej wieści o każdym ruchu. Albo napisz, co klient zrobił lub powiedział.
invited = { $days ->
    [one] Jednorazowe zaproszenie (rola: { $role }), ważne jeden dzień: { $link }
    [few] Jednorazowe zaproszenie (rola: { $role }), ważne { $days } dni: { $link }
    [many] Jednorazowe zaproszenie (rola: { $role }), ważne { $days } dni: { $link }
   *[other] Jednorazowe zaproszenie (rola: { $role }), ważne { $days } dnia: { $link }
}
invite-not-yours = Zaprasza tylko administrator, i to na czacie prywatnym.
role-rep = handlowiec
role-manager = menedżer
role-admin = administrator

## In groups
bound = Od teraz piszę do tej grupy o zmianach faz w zespole { $team }.
bound-topic = Od teraz piszę w tym temacie o zmianach faz w zespole { $team }.
bound-privacy = Docierają tu do mnie tylko polecenia, wzmianki o mnie i odpowiedzi na moje wiadomości. Reszty rozmowy nie widzę.
bind-in-group = Wyślij /bind w grupie albo w jej temacie, gdzie mam pisać o zmianach faz.
bind-by-link = Albo dodaj mnie do jednej ze swoich grup: { $link }
bind-topic-how = Wyślij /bind w temacie, w którym mam pisać o zmianach faz, albo w ogólnym, jeśli ma to być cała grupa.
bind-not-yours = To może zrobić tylko administrator zespołu.
unbind-in-group = Wyślij /unbind w grupie, do której mam już nie pisać.
unbound = Od teraz nic tu nie piszę.
not-bound = Ta grupa nie jest połączona z żadnym zespołem.
ask-in-private = Zapytaj mnie, proszę, prywatnie. Ta grupa nie jest połączona z Twoim zespołem.
group-private = To sprawa na nasz prywatny czat: napisz mi tam, po swojemu.
group-values = Kwot nie pokazuję w tej grupie: zapytaj o to na naszym prywatnym czacie.
group-help = Tutaj odpowiadam na /status Novapol, /pipeline i /deals. Odpowiedz na powiadomienie, a handlowiec dostanie Twoje słowa; odpowiedz „status”, a pokażę szansę. Co klient zrobił albo powiedział, napisz mi prywatnie.
group-link = { $link }
button-details = Szczegóły
button-congratulate = Pogratuluj
button-ask-rep = Zapytaj handlowca
tap-members = To tylko dla osób z zespołu.
tap-old = Ten przycisk jest już nieaktualny.
tap-own = To Twoja własna szansa.
tap-above = Masz to już powyżej.
tap-told = { $rep } dowie się o tym prywatnie.
tap-twice = { $rep } już to od Ciebie wie.
tap-unreached = Nie mam tu jak dotrzeć do handlowca.
congratulated = <b>{ $deal }</b>: gratuluje Ci { $by }.
asked = <b>{ $deal }</b>: { $by } pyta, jak idzie.
coaching = <b>{ $deal }</b>, { $by }: „{ $text }”
coaching-how = Odpowiedz na tę wiadomość, a Twoje słowa trafią do grupy.
coaching-passed = { $rep } dostaje to prywatnie.
coaching-which = To dotyczy kilku szans. Nazwij tę, o którą chodzi, np. „{ $deal }: …”, a usłyszy to handlowiec.
coaching-kept = <b>{ $deal }</b>: zapisane. Nie mam tu jak dotrzeć do handlowca.
coaching-answer = <b>{ $deal }</b>, { $by }: „{ $text }”
answer-passed = Twoja odpowiedź jest w grupie. O tym, co klient zrobił albo powiedział, pisz mi jak zwykle.
answer-nowhere = Ta grupa nie należy już do zespołu, więc nic nie przekazuję.
place-promoted = W grupie „{ $group }” jestem teraz administratorem. Dociera do mnie wszystko, co tam piszecie, ale nadal odpowiadam tylko na polecenia, wzmianki i odpowiedzi.
place-demoted = W grupie „{ $group }” nie jestem już administratorem: docierają do mnie tylko polecenia, wzmianki o mnie i odpowiedzi na moje wiadomości.
place-removed = Nie ma mnie już w grupie „{ $group }”, więc nic tam nie piszę. Żeby to zmienić, dodaj mnie znowu i wyślij tam /bind.
place-moved = „{ $group }” to teraz supergrupa. Dalej piszę do niej o zmianach faz.
place-topic-closed = W grupie „{ $group }” temat o zmianach faz jest zamknięty. Czego nie mogę napisać w nim, piszę w ogólnym.
place-topic-open = W grupie „{ $group }” temat o zmianach faz jest znów otwarty.
place-shut = Nie mogę już pisać w grupie „{ $group }”, więc nic tam nie trafia. Gdy znów będzie można, wyślij tam /bind.
place-topic-gone = W grupie „{ $group }” nie ma już tematu o zmianach faz. Wyślij /bind w innym, a będę pisać tam.

## Teams
former-colleague = były współpracownik
admins-only = To może zrobić tylko administrator zespołu.
team-as-was = Dobrze, wszystko zostaje po staremu.
team-head = <b>{ $team }</b>, { $many ->
    [one] jedna osoba:
    [few] { $many } osoby:
    [many] { $many } osób:
   *[other] { $many } osoby:
}
team-row = { $name }, { $role }
team-now = Pracujesz teraz w zespole <b>{ $team }</b>. Notatki i pytania dotyczą jego szans.
team-not-yours = Nie należysz do zespołu o takiej nazwie.
member-unknown = Nie znam nikogo takiego w Twoim zespole. Napisz „zespół”, a zobaczysz, kto w nim jest.
member-card = <b>{ $name }</b>, { $role }
role-set = { $name } ma teraz rolę: { $role }.
role-told = { $by } zmienia Twoją rolę w zespole { $team }. Teraz: { $role }.
last-admin = Zespół potrzebuje administratora. Najpierw nadaj tę rolę komuś innemu.
last-admin-leaves = Tylko Ty administrujesz tym zespołem. Najpierw nadaj tę rolę komuś innemu.
remove-yourself = To przecież Ty. Żeby odejść, napisz „odchodzę z zespołu”.
remove-asked = Usunąć z zespołu { $team }: { $name }?
remove-to-whom = { $name } ma otwarte szanse ({ $deals }). Kto je przejmie? Potem { $name } znika z zespołu { $team }.
remove-done = { $name } nie należy już do zespołu { $team }.
removed-told = Nie należysz już do zespołu { $team }.
leave-asked = Odchodzisz z zespołu { $team }?
leave-to-whom = Kto przejmie Twoje otwarte szanse ({ $deals })? Potem odchodzisz z zespołu { $team }.
leave-done = Nie należysz już do zespołu { $team }. Wszystkiego dobrego, { $name }.
hand-over-to-whom = { $name } ma otwarte szanse ({ $deals }). Kto je przejmie?
hand-over-asked = Przekazać wszystkie szanse, { $name } → { $to } ({ $deals })?
hand-over-not-yours = Cudze szanse przekazuje tylko menedżer albo administrator.
nothing-to-hand-over = { $name } nie ma otwartych szans.
handed-over = Szanse przekazane, { $name } → { $to }: { $deals }. Ich historia zostaje bez zmian.
deals-given-own = { $by } przekazuje Ci wszystkie swoje szanse: { $deals }.
deals-given = { $by } przekazuje Ci szanse, dotąd { $name }: { $deals }.
given = <b>{ $deal }</b>: teraz prowadzi { $to }.
deal-given = { $by } przekazuje Ci szansę <b>{ $deal }</b>.
invitations = Otwarte zaproszenia:
invitation-row = { $number }. { $role }, do { DAY($until, form: "by") }
no-invitations = Nie ma otwartych zaproszeń. Dla kogo przygotować nowe?
revoked = To zaproszenie jest już nieważne.
revoked-already = To zaproszenie nie jest już otwarte.
settings-head = Zespół <b>{ $team }</b>, ustawienia:
setting-language = Język nowych osób i grup: { LANGUAGE($language) }.
setting-timezone = Strefa czasowa: { $zone }.
setting-closed = Handlowcy widzą tylko własne szanse.
setting-opened = Handlowcy widzą szanse całego zespołu.
setting-values_on = W grupach widać wartość szansy.
setting-values_off = W grupach nie widać wartości szansy.
setting-figures_on = Wyniki osób wolno pokazywać.
setting-figures_off = Bez wyników osób: żadnych rankingów, liczb ani czasów reakcji.
setting-name-how = Inna nazwa? Napisz „zmień nazwę zespołu na Północ”.
setting-language-asked = W jakim języku zaczynają nowe osoby i grupy?
setting-timezone-asked = Gdzie jest zespół? Wybierz albo napisz „strefa zespołu Europe/Lisbon”.
button-member = { $name }
button-more = Więcej
button-settings = Ustawienia
button-invitations = Zaproszenia
button-team = Zespół { $team }
button-leave = Odejdź z zespołu
button-make-rep = Rola: handlowiec
button-make-manager = Rola: menedżer
button-make-admin = Rola: administrator
button-hand-over = Przekaż szanse
button-remove = Usuń z zespołu
button-revoke = Unieważnij { $number }
button-invite-rep = Zaproś handlowca
button-invite-manager = Zaproś menedżera
button-invite-admin = Zaproś admina
button-closed = Tylko własne szanse
button-opened = Szanse widzą wszyscy
button-values_on = Pokazuj wartości
button-values_off = Ukryj wartości
button-figures_on = Pokazuj wyniki osób
button-figures_off = Ukryj wyniki osób
button-team-language = Język
button-timezone = Strefa czasowa
button-zone = { $zone }

## Forgetting
kept-head = To o Tobie przechowuję. Imię: { $name }. Język: { LANGUAGE($language) }. Strefa czasowa: { $zone }.
kept-identity = Konto: { $channel }, { $sender }
kept-team = Zespół { $team }, { $role }
kept-deals = Twoje szanse: { $deals }
kept-on-deal = { $deal }
kept-on-none = bez szansy
kept-note = Notatka, { $day }, { $deal }: { $note }
kept-change = Zmiana, { $day }, { $deal }: { $change }
kept-process = Zapisany proces, { $day }: { $name }, wersja { $version }
kept-draft = Szkic procesu: { $name }
kept-file = Wgrywany plik z szansami: { $name }
change-opened = nowa szansa
change-imported = import
change-advanced = krok naprzód
change-skipped = krok naprzód z przeskokiem
change-returned = krok wstecz
change-stayed = potwierdzenie
change-won = wygrana
change-lost = przegrana
change-reopened = ponowne otwarcie
change-paused = pauza lub jej koniec
change-corrected = poprawka
change-edited = wpis ręczny
change-joined = połączenie z inną szansą
change-noted = zanotowano
change-mapped = przesunięcie przez nową wersję procesu
change-switched = zmiana procesu
change-undone = cofnięcie
forget-asked = Mam o Tobie zapomnieć? Znikną Twoje imię, język, nasze rozmowy i to, jak mogę do Ciebie pisać. Szanse i Twoje notatki do nich zostają w zespole, bez Twojego imienia.
forget-again = Tego nie da się cofnąć, a do powrotu potrzeba nowego zaproszenia. Na pewno mam o Tobie zapomnieć?
forget-last-admin = Tylko Ty administrujesz zespołem { $team }. Najpierw nadaj tę rolę komuś innemu, wtedy mogę o Tobie zapomnieć.
forgotten = Gotowe, nic już o Tobie nie wiem. Wszystkiego dobrego.
forgotten-told = Jedna osoba odeszła z zespołu { $team } i poprosiła, żeby o niej zapomnieć. Jej notatki zostają przy szansach, bez imienia.
forgotten-deals = Te szanse są teraz Twoje: { $deals }

## Alerts' settings
alerts-told = Tu trafiają: { $kinds }.
alerts-nothing = Nic tu nie trafia.
alerts-phases = Tylko zmiany faz.
alerts-stages = Zmiany etapów też.
alerts-least = Szanse od { $least } wzwyż i te bez wartości.
alerts-digest = Raz dziennie, o { $at }.
alerts-quiet = Cisza { $when }: { $after }.
alerts-hours = od { $start } do { $end }
alerts-weekends = w weekendy
alerts-held = zbieram i potem podsumowuję
alerts-silently = wysyłam bez dźwięku
alerts-kind-advanced = krok naprzód
alerts-kind-skipped = przeskok
alerts-kind-returned = krok wstecz
alerts-kind-won = wygrana
alerts-kind-lost = przegrana
alerts-kind-ahead = przed klientem
alerts-kind-risk = zagrożone szanse
alerts-how = Dotknij albo napisz: <b>/alerts cisza 18:00-8:00</b> · <b>/alerts raport 17:00</b> · <b>/alerts od 10000</b>
alerts-unknown = Tego nie rozumiem. Stan na teraz:
alerts-set = Ustawione.
alerts-in-group = Wyślij /alerts w grupie: tam zobaczysz i ustawisz, o czym do niej piszę.
button-alerts-off = Bez: { $kind }
button-alerts-on = Też: { $kind }
button-alerts-phases = Tylko fazy
button-alerts-stages = Etapy też
button-alerts-night = Cisza 18:00-8:00
button-alerts-no-night = Bez ciszy nocnej
button-alerts-weekends = Cisza w weekendy
button-alerts-no-weekends = Weekendy też
button-alerts-silently = Bez dźwięku
button-alerts-held = Zbieraj, podsumuj
button-alerts-digest = Raport o 17:00
button-alerts-single = Każda osobno
button-alerts-from = Od { $least }
button-alerts-any = Bez minimum

## To the group
alert-advanced = <b>{ $deal }</b> ({ $rep }): { $before } → { $phase } · { $stage }
alert-skipped = <b>{ $deal }</b> ({ $rep }), z przeskokiem: { $before } → { $phase } · { $stage }
alert-returned = <b>{ $deal }</b> ({ $rep }), krok wstecz: { $before } → { $phase } · { $stage }
alert-opened = Nowa szansa: <b>{ $deal }</b> ({ $rep }), { $phase } · { $stage }
alert-won = <b>{ $deal }</b>: wygrana ({ $rep })
alert-lost = <b>{ $deal }</b>: przegrana ({ $rep })
alert-lost-reason = <b>{ $deal }</b>: przegrana ({ $rep }), powód: { $reason }
alert-reopened = <b>{ $deal }</b> ({ $rep }), znów otwarte: { $phase } · { $stage }
alert-ahead = <b>{ $deal }</b> ({ $rep }), { $mark }: { $act }, { $they }
alert-and-ahead = { $mark }: { $act }, { $they }
alert-corrected = <b>{ $deal }</b> ({ $rep }), poprawione: { $phase } · { $stage }
alert-undone = <b>{ $deal }</b> ({ $rep }), cofnięte, teraz: { $phase } · { $stage }
alert-stage = <b>{ $deal }</b> ({ $rep }), { $phase }: { $was } → { $stage }
alert-undone-opening = <b>{ $deal }</b> ({ $rep }), cofnięte, znika z listy
alert-struck = <s>{ $line }</s>
alert-value = wartość: { $value }
alert-earlier = dziś wcześniej: { $steps }
alert-step = { $before } → { $phase } · { $stage }
alert-step-stage = { $was } → { $stage }
alert-meanwhile = <b>Co się działo w czasie ciszy:</b>
alert-digest = <b>Co się ruszyło:</b>

## The team's process
process-default = Proces sprzedaży
process-title = { $many ->
    [0] <b>{ $name }</b>, wersja { $version }: brak otwartych szans
    [one] <b>{ $name }</b>, wersja { $version }: jedna otwarta szansa
    [few] <b>{ $name }</b>, wersja { $version }: { $many } otwarte szanse
    [many] <b>{ $name }</b>, wersja { $version }: { $many } otwartych szans
   *[other] <b>{ $name }</b>, wersja { $version }: { $many } otwartej szansy
}
band = <b>{ $number } { $phase }</b>
seat = ·   { $stage } { $bar } { $many }
seat-empty = ·   { $stage }
named-kind = { $name } ({ $kind })
process-left-out = Pominięte celowo: { $phase }
process-not-yours = Proces zmienia tylko administrator, i to na czacie prywatnym.
process-default-now = Od teraz nowe szanse idą jako { $name }, chyba że reguła mówi inaczej.
button-name = { $name }

edit-menu = <b>{ $name }</b>, szkic. Dopóki nie zapiszesz, nic się nie zmienia.
menu-row = <b>{ $phase }</b>: { $stages }
edit-menu-how = Dotknij fazy albo napisz krok: zmień nazwę Prezentacja na Próba.
edit-at-phase = Faza <b>{ $phase }</b>
edit-at-stage = Etap <b>{ $stage }</b>, faza { $phase }
edit-order = kolejność: { $names }
edit-own-advice = Wasza rada na ten etap: { $text }
edit-criteria-of = Co ma być wiadomo od klienta, zanim skończy się faza <b>{ $phase }</b>. O warunek pytam, aż będzie odpowiedź, wskazówkę tylko pokazuję.
gate-row = warunek: { $text }
hint-row = wskazówka: { $text }
edit-rules-of = <b>{ $name }</b>: które nowe szanse same tu trafiają. Decyduje pierwsza reguła, która pasuje.
rule-words = ze słowem w notatce: { $words }
rule-reps = kto je zakłada: { $reps }
rule-least = od wartości { $value }
edit-going-on = Masz tu zaczęty szkic.
edit-no-draft = Szkicu już nie ma. Stan na teraz:
edit-old = Ten przycisk jest już nieaktualny. Oto Twój szkic:
edit-no-such = Tego tutaj nie rozumiem.

edit-begin = Zmień
edit-default = Ustaw jako domyślny
edit-another = Nowy proces
edit-add-phase = Dodaj fazę
edit-add-stage = Dodaj etap
edit-rename = Zmień nazwę
edit-kind = Rodzaj
edit-home = Inna faza
edit-earlier = Wcześniej
edit-later = Później
edit-split = Podziel
edit-criteria = Przed końcem fazy
edit-add-gate = Dodaj warunek
edit-add-hint = Dodaj wskazówkę
edit-drop = Usuń „{ $text }”
edit-advice = Nasza rada
edit-no-advice = Bez rady
edit-remove = Usuń
edit-leave-out = Pomiń tę fazę
edit-rules = Reguły
edit-words = Słowa
edit-reps = Handlowcy
edit-least = Wartość
edit-no-rules = Bez reguł
edit-look-button = Podgląd zmian
edit-save = Zapisz
edit-replay = Sprawdź na historii
edit-discard = Odrzuć szkic
edit-back = Wróć
edit-menu-button = Wszystkie fazy

ask-process-name = Jak ma się nazywać proces? Wpisz nazwę.
ask-new-name = Jaka ma być nowa nazwa? Wpisz ją.
ask-phase-name = Jak ma się nazywać faza? Wpisz nazwę.
ask-stage-name = Jak ma się nazywać etap? Wpisz nazwę.
ask-split-name = Jak ma się nazywać nowa faza? Wpisz nazwę.
ask-kind-phase = <b>{ $name }</b>: co się wtedy dzieje u klienta?
ask-kind-stage = <b>{ $name }</b>: co robi wtedy handlowiec? Wybierz, co najbliższe.
ask-home = Do której fazy należy etap <b>{ $stage }</b>?
ask-cut = Faza <b>{ $phase }</b>: od którego etapu ma się zacząć nowa?
ask-advice = Co zrobić na tym etapie? Napisz w jednym zdaniu, do 90 znaków, np.: zapytaj, kto podpisuje.
ask-criterion = Co ma być wiadomo od klienta? Napisz w kilku słowach, np.: budżet potwierdzony.
ask-leave-out = To Wasza jedyna faza tego rodzaju: { $kind }. Notatki, które o tym mówią, nie będą ruszać szansy. Pominąć tę fazę?
ask-rule-words = Jakie słowa w notatce wskazują na ten proces? Wpisz je po przecinku, też odmienione, np.: przetarg, przetargu.
ask-rule-reps = Czyje nowe szanse mają tu trafiać? Wpisz imiona po przecinku.
ask-rule-least = Od jakiej wartości? Wpisz liczbę.

edit-look = <b>{ $name }</b>, co się zmienia:
edit-look-same = <b>{ $name }</b>: wszystko zostaje, jak jest.
diff-fresh = nowy proces: { $name }
diff-renamed = nazwa: { $old } → { $new }
diff-kind = { $name }, nowy rodzaj: { $kind }
diff-phase-new = nowa faza: { $phase }
diff-phase-gone = znika faza: { $phase }
diff-stage-new = nowy etap: { $stage }, faza { $phase }
diff-stage-gone = znika etap: { $stage }
diff-stage-moved = etap { $stage } → faza { $phase }
diff-criteria = faza { $phase }: inne warunki i wskazówki
diff-advice = etap { $stage }: inna rada
diff-order = inna kolejność
diff-rules = inne reguły dla nowych szans
diff-left-out = pominięte celowo: { $phase }
move-row = { $many ->
    [one] Jedna szansa, { $old } → { $phase } · { $stage }: { $deals }
    [few] { $many } szanse, { $old } → { $phase } · { $stage }: { $deals }
    [many] { $many } szans, { $old } → { $phase } · { $stage }: { $deals }
   *[other] { $many } szansy, { $old } → { $phase } · { $stage }: { $deals }
}
moves-to-choose = { $many ->
    [one] Jedna szansa czeka na Twój wybór.
    [few] { $many } szanse czekają na Twój wybór.
    [many] { $many } szans czeka na Twój wybór.
   *[other] { $many } szansy czeka na Twój wybór.
}
moves-none = Żadna szansa nie zmienia miejsca.
moves-closed = { $many ->
    [one] Jedna z nich jest zamknięta.
    [few] { $many } z nich są zamknięte.
    [many] { $many } z nich jest zamkniętych.
   *[other] { $many } z nich jest zamknięte.
}
ask-move = { $many ->
    [one] Jedna szansa nie może zostać na etapie { $stage }: { $deals }. Dokąd ma trafić?
    [few] { $many } szanse nie mogą zostać na etapie { $stage }: { $deals }. Dokąd mają trafić?
    [many] { $many } szans nie może zostać na etapie { $stage }: { $deals }. Dokąd mają trafić?
   *[other] { $many } szansy nie może zostać na etapie { $stage }: { $deals }. Dokąd mają trafić?
}
edit-look-first = Najpierw podgląd, oto co się zmieni.
edit-choose-first = Najpierw jeden wybór, potem można zapisać.
edit-overtaken = W międzyczasie ktoś inny zapisał nową wersję. Tak ma się do niej Twój szkic:
edit-saved = { $many ->
    [0] Zapisane jako wersja { $version }. Żadna szansa nie zmieniła miejsca.
    [one] Zapisane jako wersja { $version }. Jedna szansa zmieniła miejsce.
    [few] Zapisane jako wersja { $version }. { $many } szanse zmieniły miejsce.
    [many] Zapisane jako wersja { $version }. { $many } szans zmieniło miejsce.
   *[other] Zapisane jako wersja { $version }. { $many } szansy zmieniło miejsce.
}
edit-discarded = Szkic odrzucony. Stan na teraz:

edit-remove-process = Usuń proces
remove-process-asked = Usunąć ten proces: <b>{ $name }</b>?
remove-process-closed = { $many ->
    [0] Nie idzie nim żadna szansa.
    [one] Jedna zamknięta szansa, która nim szła, zachowa swoje fazy i nazwy.
    [few] { $many } zamknięte szanse, które nim szły, zachowają swoje fazy i nazwy.
    [many] { $many } zamkniętych szans, które nim szły, zachowa swoje fazy i nazwy.
   *[other] { $many } zamkniętej szansy, które nim szły, zachowa swoje fazy i nazwy.
}
remove-process-default = Nowe szanse idą jako <b>{ $name }</b>: najpierw ustaw jako domyślny inny proces.
remove-process-in-use = { $many ->
    [one] <b>{ $name }</b>: jest tu jedna otwarta szansa ({ $deals }). Najpierw ją zamknij albo przełącz na inny proces.
    [few] <b>{ $name }</b>: są tu { $many } otwarte szanse ({ $deals }). Najpierw je zamknij albo przełącz na inny proces.
    [many] <b>{ $name }</b>: jest tu { $many } otwartych szans ({ $deals }). Najpierw je zamknij albo przełącz na inny proces.
   *[other] <b>{ $name }</b>: jest tu { $many } otwartej szansy ({ $deals }). Najpierw je zamknij albo przełącz na inny proces.
}
remove-process-done = Proces usunięty: { $name }.

replay-none = Żadna szansa nie jest jeszcze wygrana ani przegrana, więc nie ma na czym sprawdzić.
replay-title = { $many ->
    [one] Jedna zamknięta szansa, sprawdzona na historii:
    [few] { $many } zamknięte szanse, sprawdzone na historii:
    [many] { $many } zamkniętych szans, sprawdzonych na historii:
   *[other] { $many } zamkniętej szansy, sprawdzone na historii:
}
replay-before = <b>{ $name }</b>, jak jest
replay-after = <b>{ $name }</b>, jak w szkicu
replay-row = { $many ->
    [0] ·   { $phase }: brak
    [one] ·   { $phase }: jedna szansa, dni: { $days }, przegrane: { $lost }
    [few] ·   { $phase }: { $many } szanse, dni średnio: { $days }, przegrane: { $lost }
    [many] ·   { $phase }: { $many } szans, dni średnio: { $days }, przegrane: { $lost }
   *[other] ·   { $phase }: { $many } szansy, dni średnio: { $days }, przegrane: { $lost }
}

unsound = Taki proces by się nie trzymał.
unsound-no-stage = Faza potrzebuje etapu: najpierw dodaj inny albo usuń całą fazę.
unsound-last-phase = Proces potrzebuje choć jednej fazy.
unsound-no-decision = Proces potrzebuje decyzji o zakupie: tam się wygrywa i przegrywa.
unsound-kind-missing = Brakuje jednego z pięciu rodzajów faz ({ $name }).
unsound-kind-there = Rodzaj fazy jest celowo pominięty, a jednak jest ({ $name }).
unsound-begins-after-sale = Nowe szanse zaczynają się w pierwszej fazie, więc nie może to być faza po zakupie.
unsound-id-taken = Dwie części mają to samo id ({ $name }).
unsound-odd-id = Id to najwyżej 26 małych liter, cyfr i znaków _ ({ $name }).
unsound-name-taken = Dwie rzeczy nazywałyby się „{ $name }”. Podaj inną nazwę.
unsound-name = Nazwa ma w sobie literę lub cyfrę i mieści się w 40 znakach, w jednym wierszu.
unsound-text = Zmieść się w 90 znakach, w jednym wierszu.
unsound-amount = To nie jest kwota: wpisz ją jako 50000 albo 50 tys.
unsound-criteria = Jedna faza ma najwyżej trzy warunki i wskazówki.
unsound-too-many = Proces ma najwyżej 12 faz i 30 etapów.
unsound-rules = Reguła wymienia najwyżej 20 słów i 20 nazw.

## Why a deal was lost
reason-price = cena
reason-competitor = konkurencja
reason-missing_feature = brak funkcji
reason-no_budget = brak budżetu
reason-no_decision = brak decyzji
reason-timing = zły moment
reason-no_access = decydent niedostępny
reason-poor_fit = słabe dopasowanie
reason-unresponsive = brak odpowiedzi
reason-other = inny powód

## Advice: the action, and why it fits
advice-own = { $text }
advice-own-why = Rada Waszego zespołu na ten etap.
advice-own-gone = zrób to, co Wasz zespół radził tu wcześniej.
advice-agree-first-talk = ustal termin, żeby razem przyjrzeć się problemowi.
advice-agree-first-talk-why = Problem z datą się rozwiązuje, z problemem bez daty się żyje.
advice-ask-consequence = zapytaj, co będzie, jeśli nic się nie zmieni.
advice-ask-consequence-why = Czują, że boli. Niech sami powiedzą, ile to kosztuje.
advice-send-case = wyślij jeden krótki przykład firmy z tym samym problemem.
advice-send-case-why = Na ofertę za wcześnie, na historię kogoś podobnego nie.
advice-ask-who-feels-it = zapytaj, kogo jeszcze ten problem boli najbardziej.
advice-ask-who-feels-it-why = Jeden głos to narzekanie, dwa to już projekt.
advice-answer-today = odpowiedz na to, o co pytają, i tylko na to.
advice-answer-today-why = Kiedy szukają, pierwsza jasna odpowiedź staje się miarą.
advice-ask-who-signs = zapytaj, kto jeszcze się temu przygląda i kto podpisuje.
advice-ask-who-signs-why = Teraz to łatwe pytanie, później brzmi jak nacisk.
advice-sum-up-needs = spisz ich potrzeby w pięciu zdaniach i uzyskaj „tak, o to chodzi”.
advice-sum-up-needs-why = Z potwierdzoną potrzebą porównuje się potem każdą ofertę.
advice-name-reference = wskaż podobnego klienta, do którego mogą zadzwonić.
advice-name-reference-why = Pytają ludzi, którym ufają. Daj im kogoś takiego.
advice-write-criteria = spisz ich kryteria i poproś o potwierdzenie.
advice-write-criteria-why = Kto spisuje listę, ten ustawia porównanie.
advice-meet-users = spotkaj na jednej wizycie użytkowników i decydenta.
advice-meet-users-why = Użytkownicy wiedzą, co boli, decydent wie, co się liczy.
advice-agree-proof = uzgodnij, co musiałby pokazać test.
advice-agree-proof-why = Test bez progu zaliczenia nigdy się nie kończy.
advice-ask-judged-by = zapytaj, według czego ocenią Ciebie i pozostałych.
advice-ask-judged-by-why = Wtedy pokażesz tylko to, co się dla nich liczy.
advice-date-for-verdict = ustal dzień, w którym powiedzą, co postanowili.
advice-date-for-verdict-why = Demo albo oferta bez kolejnego terminu stygnie.
advice-reference-call = umów rozmowę z klientem, który wybierał między tymi samymi ofertami.
advice-reference-call-why = Teraz ważą, a głos z branży waży więcej niż slajd.
advice-ask-what-stops = zapytaj, co mogłoby sprawić, że powiedzą „nie”.
advice-ask-what-stops-why = Na wątpliwość, którą słyszysz teraz, jeszcze odpowiesz.
advice-ask-behind-doubt = zanim odpowiesz, zapytaj, co dokładnie kryje się za obiekcją.
advice-ask-behind-doubt-why = Pierwsza obiekcja rzadko jest tą prawdziwą.
advice-bring-evidence = daj jeden dowód na tę wątpliwość i upewnij się, że zniknęła.
advice-bring-evidence-why = Dowód kończy wątpliwość, dyskusja ją karmi.
advice-arm-champion = przygotuj swojemu sojusznikowi jedną stronę dla pozostałych.
advice-arm-champion-why = Decyzja zapada w pokoju, w którym Cię nie ma.
advice-closing-plan = spisz wspólny plan do podpisu: krok, kto, kiedy.
advice-closing-plan-why = Właśnie decydują. Niech „tak” będzie najprostszą drogą.
advice-meet-signer = porozmawiaj z osobą, która podpisuje.
advice-meet-signer-why = „Tak” liczy się, gdy mówi je ten, kto podpisuje.
advice-confirm-delivery = potwierdź dostępność i termin dostawy albo startu.
advice-confirm-delivery-why = Data w kalendarzu sprawia, że wybór staje się realny.
advice-payment-options = zaproponuj dwa sposoby płatności.
advice-payment-options-why = Pytanie, jak zapłacić, jest milsze niż pytanie, czy kupić.
advice-thank-and-hand-over = podziękuj i powiedz, kto się nimi teraz zajmie.
advice-thank-and-hand-over-why = Klient zostawiony sam po zamówieniu już nie wraca.
advice-check-in = zapytaj, czy działa i kto z tego korzysta.
advice-check-in-why = W pierwszym tygodniu drobne usterki naprawia się tanio.
advice-written-result = ujmij efekt w jednej liczbie i wyślij ją klientowi.
advice-written-result-why = Teraz oceniają, czy było warto.
advice-ask-reference = zapytaj, czy by Was polecili.
advice-ask-reference-why = Zadowolony klient otwiera następne drzwi.
advice-next-date = ustal następny termin i to, co się wtedy rozstrzygnie.
advice-next-date-why = Krok bez daty to tylko życzenie.
advice-ask-next-step = zapytaj, co teraz musi się wydarzyć po ich stronie.
advice-ask-next-step-why = Sprzedaż rusza do przodu ich krokiem, nie Twoim.
advice-sum-up-in-writing = wyślij trzy zdania: co padło i co ustaliliście.
advice-sum-up-in-writing-why = O to, co zapisane, nikt się już nie spiera.
advice-ask-what-changed = zapytaj, co nowego sprawiło, że znów się rozglądają.
advice-ask-what-changed-why = Krok wstecz to nic złego, a powód mówi, co pokazać.
advice-comparison-guide = wyślij jednostronicowy poradnik, jak porównywać oferty.
advice-comparison-guide-why = Skoro porównują od nowa, to niech to, co ważne.
advice-check-what-was-skipped = sprawdź trzema pytaniami potrzebę, budżet i decydenta.
advice-check-what-was-skipped-why = Przeskoczyli etap, a luki wychodzą przy podpisie.
advice-ask-how-they-decided = zapytaj, jak doszli do tego tak szybko.
advice-ask-how-they-decided-why = Dowiesz się, co ich przekonało i kto.
advice-give-new-reason = daj im nowy powód do odpowiedzi: fakt, datę, nazwisko.
advice-give-new-reason-why = „Chcę się tylko przypomnieć” łatwo zostawić bez odpowiedzi.
advice-try-second-contact = porozmawiaj tam z drugą osobą.
advice-try-second-contact-why = Jeden milczący kontakt nie powinien zatrzymać sprzedaży.
advice-ask-yes-or-no = zapytaj wprost, czy temat jest aktualny, tak czy nie.
advice-ask-yes-or-no-why = Jasne „nie” jest warte więcej niż miesiąc ciszy.
advice-thank-today = podziękuj i powiedz, co będzie dalej.
advice-thank-today-why = Zaraz po „tak” zastanawiają się, czy to był dobry wybór.
advice-hand-over-meeting = poznaj ich z osobą, która zajmie się realizacją.
advice-hand-over-meeting-why = To, co obiecane, nie może się zgubić po drodze.
advice-own-complaint = zadzwoń, weź to na siebie i powiedz, do kiedy będzie naprawione.
advice-own-complaint-why = Reklamacja załatwiana od ręki wiąże mocniej niż jej brak.
advice-check-remedy = zapytaj u nich, czy po naprawie wszystko już gra.
advice-check-remedy-why = Sprawa jest zamknięta, gdy oni tak powiedzą.
advice-value-in-their-number = postaw obok ceny to, ile problem kosztuje ich w roku.
advice-value-in-their-number-why = Cena jest wysoka albo niska tylko wobec czegoś.
advice-find-other-budget = zapytaj, z jakiego innego budżetu mogłoby to pójść.
advice-find-other-budget-why = Pieniądze często są, tylko pod inną nazwą.
advice-cost-of-waiting = pokaż, ile kosztuje czekanie, i zaproponuj mały początek.
advice-cost-of-waiting-why = Na „później” najlepiej odpowiada to, co zyskają już teraz.
advice-back-to-problem = wróć do problemu, ich własnymi słowami.
advice-back-to-problem-why = Bez odczutej potrzeby żadna oferta nie pasuje.
advice-ask-rival-criteria = zapytaj, co im się podoba w tamtej ofercie.
advice-ask-rival-criteria-why = Tak poznasz kryterium, które musisz spełnić.
advice-meet-sceptic = poproś o dziesięć minut z osobą, która jest przeciw.
advice-meet-sceptic-why = Wysłuchany sceptyk rzadko blokuje.
advice-offer-proof-of-trust = zaproponuj referencje, gwarancję albo prawo odstąpienia.
advice-offer-proof-of-trust-why = Boją się ryzyka, nie produktu.
advice-ask-what-function-does = zapytaj, co dałaby im ta brakująca funkcja.
advice-ask-what-function-does-why = Często do tego samego celu prowadzi inna droga.
advice-plan-changeover = rozpisz przejście tydzień po tygodniu, z Waszym udziałem.
advice-plan-changeover-why = Wysiłek, który widać, jest mniejszy niż ten, którego się boją.
advice-lawyers-together = umów wspólną rozmowę osób, które po obu stronach czytają umowę.
advice-lawyers-together-why = Zapis umowy uzgadnia się w jednej rozmowie, nie w dziesięciu mailach.
advice-ask-price-gap = podziękuj i zapytaj, ile zabrakło na cenie.
advice-ask-price-gap-why = Ta odpowiedź wyostrzy następną ofertę.
advice-ask-what-decided = podziękuj i zapytaj, co przesądziło.
advice-ask-what-decided-why = Zaraz po wyborze jeszcze Ci to powiedzą.
advice-tell-product-team = powiedz działowi produktu, czego zabrakło, a klientowi, gdy już będzie.
advice-tell-product-team-why = Funkcja, która się pojawia, znów otwiera drzwi.
advice-date-of-next-budget = zapytaj, kiedy powstaje następny budżet, i zapisz ten dzień.
advice-date-of-next-budget-why = Brak pieniędzy teraz to termin, a nie odmowa.
advice-leave-door-open = zapytaj, co musiałoby się stać, żeby temat wrócił.
advice-leave-door-open-why = Zostali przy swoim, problem też został.
advice-agree-when-again = ustal, w którym miesiącu możesz znów zadzwonić.
advice-agree-when-again-why = Zły moment minie, a na Twój telefon będą czekać.
advice-thank-contact = podziękuj swojemu kontaktowi i zapytaj, kto zdecyduje następnym razem.
advice-thank-contact-why = Następnym razem zaczniesz od właściwych drzwi.
advice-refer-elsewhere = powiedz, kto pasowałby do nich lepiej.
advice-refer-elsewhere-why = Uczciwą radę się pamięta.
advice-closing-letter = wyślij krótki, życzliwy ostatni mail, który zamyka temat.
advice-closing-letter-why = Często przynosi odpowiedź, której nie dała cisza.
advice-thank-and-ask = podziękuj i zapytaj, co przesądziło.
advice-thank-and-ask-why = Czego się teraz dowiesz, przyda się przy następnej szansie.
advice-ask-what-it-costs = budżet i warunki zostaw na później, zapytaj, ile ten problem ich kosztuje.
advice-ask-what-it-costs-why = Jeszcze nie wybierają, dopiero czują problem.
advice-hear-the-problem = odłóż listę i daj im opowiedzieć problem własnymi słowami.
advice-hear-the-problem-why = Wymagania wyrastają z problemu, który uznali za swój.
advice-story-before-demo = odłóż demo i opowiedz, jak ktoś podobny trafił na ten sam problem.
advice-story-before-demo-why = Demo odpowiada na pytanie, którego jeszcze nie zadali.
advice-take-offer-back = powiedz, że oferta może poczekać, i zapytaj, co chcą zmienić.
advice-take-offer-back-why = Oferta bez potrzeby brzmi jak nacisk.
advice-ask-before-arguing = przestań bronić oferty i zapytaj, czego jeszcze chcą się dowiedzieć.
advice-ask-before-arguing-why = Wątpliwość przed wyborem to pytanie, które czeka na odpowiedź.
advice-ask-what-to-decide = zostaw na razie start i zapytaj, co jeszcze muszą zdecydować.
advice-ask-what-to-decide-why = Kto nie powiedział „tak”, w terminie dostawy słyszy nacisk.
advice-send-before-asking = wyślij to, czego szukają, zanim poprosisz o więcej.
advice-send-before-asking-why = Kto dopiero zbiera, ma jeszcze mało do powiedzenia.
advice-guide-before-demo = daj im krótki przewodnik do porównania, zanim pokażesz więcej.
advice-guide-before-demo-why = Nie wiedzą jeszcze, na co patrzeć podczas demo.
advice-step-back-to-search = cofnij się z umową i zaproponuj, że razem zbierzecie, co muszą wiedzieć.
advice-step-back-to-search-why = Ze spokojem podpisuje tylko ten, kto porównał.
advice-settle-before-signing = odłóż umowę i zapytaj, co w ich porównaniu jest jeszcze otwarte.
advice-settle-before-signing-why = Nacisk przy otwartej wątpliwości tylko ją powiększa.
advice-signature-first = zapytaj, jaki krok został do podpisu, zanim zaplanujesz start.
advice-signature-first-why = Data startu nie wiąże nikogo, kto nie podpisał.
advice-help-their-search = wyślij to, co pomoże im szukać: zakres, ceny, podobnego klienta.
advice-help-their-search-why = Problem jest dla nich jasny, wyjście z niego jeszcze nie.
advice-catch-up-criteria = nadrób: zapytaj, według czego porównują i kto bierze w tym udział.
advice-catch-up-criteria-why = Już porównują, a Ty nie wiesz według czego.
advice-show-what-counts = uzgodnij, co muszą zobaczyć, i pokaż właśnie to.
advice-show-what-counts-why = Kto porównuje, chce zobaczyć, a nie odpowiadać na pytania.
advice-catch-up-decision = nadrób: zapytaj, jakie kroki zostały do podpisu i kto je robi.
advice-catch-up-decision-why = Decydują teraz, z Tobą albo bez Ciebie.
advice-enough-questions = zakończ zbieranie i zaproponuj warunki z datą.
advice-enough-questions-why = Kto decyduje, słyszał już dość pytań.
advice-enough-arguments = bez nowych argumentów: zapytaj, czego im brakuje do podpisu.
advice-enough-arguments-why = Nowy argument otwiera pytanie, które było zamknięte.

## The menu of commands
command-status = Stan jednej szansy albo wszystkich
command-deals = Twoje otwarte szanse
command-pipeline = Lejek zespołu według faz
command-forecast = Co jest pewne, prawdopodobne i możliwe
command-changes = Co się ruszyło
command-process = Proces sprzedaży
command-new = Załóż szansę: /new Novapol
command-undo = Cofnij ostatnią zmianę
command-why = Na czym opiera się ostatni ruch
command-cancel = Zamknij otwarte pytanie
command-team = Twój zespół i kto w nim jest
command-alerts = O czym słyszy ta grupa
command-bind = Połącz tę grupę z zespołem
command-unbind = Odłącz tę grupę
command-forget = Co o tobie przechowuję
command-export = Szanse jako plik
command-language = Inny język
command-help = Co możesz napisać

# Pytania menedżerów. Nagłówek mówi, jak pytanie zostało zrozumiane.
asked-head = <b>{ $what }</b>: { $many }
asked-head-only = <b>{ $what }</b>
asked-kind-list = Szanse
asked-kind-pipeline = Lejek
asked-kind-changes = Zmiany
asked-kind-forecast = Prognoza
asked-kind-lost = Przegrane według powodu
asked-kind-time = Czas w fazach
asked-kind-rep = Wyniki
asked-open = Otwarte
asked-won = Wygrane
asked-lost = Przegrane
asked-name = { $name }
asked-namesakes = { $name } (osób: { $many })
asked-over = od { $value } wzwyż
asked-under = do { $value }
asked-age = { $days ->
    [one] bez ruchu co najmniej dzień
   *[other] bez ruchu co najmniej { $days } dni
  }
asked-day = { $day }
asked-span = { $since } – { $until }
asked-since = { $since } i później
asked-until = najpóźniej { $until }
asked-paused = wstrzymane
asked-no-next-step = bez następnego kroku
asked-warning = z ostrzeżeniem
asked-competitor = konkurent { $name }
asked-any-competitor = z konkurencją
asked-row = { $line } · { $value }
asked-count = <b>{ $what }</b>: { $many }
asked-worth = <b>{ $what }</b>: { $many } · { $value }
asked-sum = <b>Razem</b>: { $value }
asked-average = <b>Średnio</b>: { $value }, tam gdzie wartość jest znana
value-unknown = Wartość nie jest znana.
asked-win-rate = Skuteczność: { $rate }% z tego, co rozstrzygnięte
asked-won-by = Wygrane według osób:
asked-change = { $day } · { $line }
asked-days = <b>{ $what }</b>: { asked-days-there }
asked-days-there = { $days ->
    [one] jeden dzień
   *[other] { $days } dni
  } (mediana), liczba szans: { $many }
asked-drawn = Dni policzono z { $many } szans wybranych losowo spośród wszystkich.
asked-sure = Pewne: { $value }
asked-likely = Prawdopodobne: { $value }
asked-best = W najlepszym razie: { $value }
asked-rule = Pewne to wygrane w tym czasie. Prawdopodobne dolicza każdą otwartą szansę według skuteczności zespołu z jej fazy; w najlepszym razie liczy się ona w całości. Kto decyduje później albo ma pauzę dłużej, nie jest liczony.
asked-no-reason = bez podanego powodu
asked-nothing = Nic nie znaleziono.
asked-refused = Wyniki pojedynczych osób są w tym zespole wyłączone.
asked-unknown = Nie rozumiem tego jako pytania o szanse. Spróbuj „otwarte szanse powyżej 50 tys.” albo „co się ruszyło w tym tygodniu?”
asked-numbered = { $number }. { $line }
asked-weighted = { $line } · ważone { $value } ({ $rate } %)
asked-weighted-assumed = { $line } · ważone { $value } ({ $rate } %, założenie)
asked-aged = { $days ->
    [one] { $line } · { $days } dzień
    [few] { $line } · { $days } dni
    [many] { $line } · { $days } dni
   *[other] { $line } · { $days } dnia
  }
asked-pipeline-rule = Ważone to wartość razy to, jak często zespół wygrywał z tej fazy. Dni to mediana tych szans, które są tam teraz.
asked-assumed = Gdzie z fazy zamknięto mniej niż { $few } szanse, przyjęto, że wygrana będzie połowa.
asked-against = w porównaniu: { $what }
asked-beside = <b>{ $what }</b>: { $one }, przedtem { $other } ({ $change })
asked-beside-worth = { $line } · { $one }, przedtem { $other }
asked-new = Nowe
asked-onward = Poszły dalej
asked-back = Cofnęły się
asked-sort-value = według wartości
asked-sort-oldest = najstarsze najpierw
asked-all = To już wszystkie.
asked-near = Nie wiem, o co dokładnie pytasz. Chodzi o coś z tej listy?
asked-how = Odpowiedz na tę wiadomość, a { $by } to przeczyta.
answer-to = Twoją odpowiedź ma { $by }. O tym, co klient zrobił albo powiedział, pisz mi jak zwykle.
button-row = { $number }
button-reading = { $number }. { $what }
button-by-value = Według wartości
button-by-oldest = Najstarsze najpierw
button-this-week = Ten tydzień
button-this-month = Ten miesiąc
button-last-month = Zeszły miesiąc
button-next-month = Przyszły miesiąc
last-word = ostatnio: { $words }, { $day }
timeline-row = { $day } · { $phase }
timeline-back = { $day } · powrót: { $phase }
timeline-won = { $day } · wygrana
timeline-lost = { $day } · przegrana

## Deals as files, out and in
export-team = Szanse zespołu { $team }, stan na teraz. Odesłany mi plik niczego nie zmieni.
export-own = Twoje szanse, stan na teraz.
export-shell = W terminalu plik zapisuje <b>ingear export</b>.
import-how = Wyślij mi tu plik CSV, taki, jaki eksportuje Twój drugi system. Zanim cokolwiek zapiszę, pokażę, jak go rozumiem. W terminalu: <b>ingear import PLIK</b>.
import-not-yours = Plik z szansami może wgrać tylko menedżer albo administrator zespołu.
import-looking = Przeglądam plik { $name }.
import-busy = Jeszcze pracuję nad plikiem { $name }.
import-waits = Plik { $name } czeka na Twoją decyzję, { $rows ->
    [one] jeden wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
}. Nic jeszcze nie jest zapisane.
import-too-large = Plik { $name } jest dla mnie za duży: najwyżej 20 MB i 100 000 wierszy. W terminalu <b>ingear import</b> przyjmie każdy.
import-too-wide = Plik { $name } ma dla mnie za dużo kolumn: najwyżej 500. Usuń te, które nie dotyczą szans, i wyślij go jeszcze raz.
import-gave-up = Z plikiem { $name } nie udało mi się dojść do końca, więc jest odłożony. Co już wczytane, zostaje. Wyślij go jeszcze raz, a dojdzie tylko reszta.
import-not-fetched = Nie udało mi się teraz pobrać pliku { $name }. Wyślij go za chwilę jeszcze raz.
import-unreadable = Nie umiem odczytać pliku { $name }: to musi być CSV z wierszem nazw kolumn i kolumną z klientem.
import-no-customer = W pliku { $name } nie widzę kolumny z klientem, są tylko: { $columns }. Nazwij właściwą <b>Klient</b> i wyślij plik jeszcze raz.
import-gone = Tego pliku już tu nie ma. Wyślij go jeszcze raz.
import-dropped = Plik { $name } odłożony, nic nie zostało zapisane.
import-blank = (puste)
import-ask-stage = Czym jest etap „{ $stage }”? { $many ->
    [one] Ma go jeden wiersz.
    [few] Mają go { $many } wiersze.
   *[other] Ma go { $many } wierszy.
}
import-ask-dates = W pliku { $name } są daty takie jak { $example }. Co jest pierwsze?
import-day-first = Dzień
import-month-first = Miesiąc
import-won = Wygrana
import-lost = Przegrana
button-import = Importuj
button-cancel = Anuluj
import-head = <b>{ $name }</b>: { $rows ->
    [one] jeden wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
}
import-columns = Odczytane: { $columns }
import-left-out = Pominięte: { $columns }
import-pair = { $one } → { $other }
import-stages = Etapy: { $stages }
import-stage = { $stage } → { $kind } ({ $many })
import-by-stage = jak mówi etap
import-day = Daty zaczynają się od dnia.
import-month = Daty zaczynają się od miesiąca.
import-would = Byłoby nowych: { $new }, zmienionych: { $changed }, bez zmian: { $same }, powtórzonych: { $joined }, odrzuconych: { $refused }
import-did = Nowe: { $new }, zmienione: { $changed }, bez zmian: { $same }, powtórzone: { $joined }, odrzucone: { $refused }
import-refused = Wiersz { $line }: { $reason }
import-more = Odrzuconych jest więcej: { $many }
import-nothing-yet = Nic jeszcze nie jest zapisane.
import-begun = Wczytuję { $rows ->
    [one] jeden wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
}. Dam znać, gdy skończę.
import-progress = { $name }: wczytane { $percent } %
import-done = Plik <b>{ $name }</b> wczytany, { $rows ->
    [one] jeden wiersz
    [few] { $rows } wiersze
   *[other] { $rows } wierszy
}.
import-total = { $outcome }: { $many }, { $amount }
import-total-bare = { $outcome }: { $many }
refused-broken = nie da się odczytać: cudzysłów się nie zamyka albo komórka jest za długa
refused-cells = komórek jest { $cells }, a nazw kolumn { $columns }
refused-nameless = brak klienta, numeru i tytułu
refused-ownerless = brak opiekuna, a zespołu nikt nie prowadzi: podaj --owner IMIĘ
refused-unowned = żadna kolumna nie mówi, czyja to szansa ({ $columns }), a zespołu nikt nie prowadzi: podaj --owner IMIĘ albo --column KOLUMNA=owner
refused-total = to suma pozostałych wierszy, a nie szansa
refused-long = { $column }: ponad { $many } znaków
refused-date = { $column }: { $text } to nie data
refused-amount = { $column }: { $text } to nie kwota
refused-otherwise = ten sam numer co w wierszu { $line }, ale inna treść
refused-archived = ta szansa jest tu zdjęta z listy i tak zostaje
refused-another = ten numer ma tu szansa innego klienta: jeśli to dane z innego systemu, wczytaj je bez kolumny z numerami
refused-elsewhere = ta szansa jest tu już w zespole { $team }, a szanse zostają w swoim zespole: żeby była w obu, wczytaj ją bez kolumny z numerami
refused-unfitting = nie pasuje do tego, co tu wiadomo o tej szansie
import-field-own = nasz numer
import-field-id = numer
import-field-deal = klient
import-field-contact = osoba kontaktowa
import-field-title = tytuł
import-field-product = produkt
import-field-stage = etap
import-field-phase = faza
import-field-outcome = wynik
import-field-is_won = wygrana
import-field-is_closed = zamknięta
import-field-is_lost = przegrana
import-field-value = wartość
import-field-currency = waluta
import-field-owner = opiekun
import-field-team = zespół
import-field-process = proces
import-field-opened = data otwarcia
import-field-closed = data zamknięcia
import-field-decides = decyzja spodziewana
import-field-won_at = data wygranej
import-field-lost_at = data przegranej
import-field-changed = data zmiany
import-field-reason = powód przegranej
import-field-paused = pauza do
## Warnings
span-days = { $many ->
    [one] jednego dnia
   *[other] { $many } dni
}
span-working-days = { $many ->
    [one] jednego dnia roboczego
   *[other] { $many } dni roboczych
}
span-times = { $many ->
    [one] raz
   *[other] { $many } razy
}
warns-silence = brak kontaktu od { $span }, twój limit tutaj: { $limit }
warns-no_next_step = od { $span } brak następnego kroku z datą, twój limit tutaj: { $limit }
warns-date_moved = termin przesunięty { $span }, twój limit tutaj: { $limit }
warns-standing_still = ten sam etap od { $span }, twój limit tutaj: { $limit }
warns-single_contact = od { $span } tylko jeden kontakt ({ $about }), twój limit tutaj: { $limit }
warns-new_competitor = konkurent w grze ({ $about }), od { $span } bez reakcji, twój limit tutaj: { $limit }
warns-doubt = wątpliwość bez odpowiedzi od { $span }, twój limit tutaj: { $limit }
warns-seller_ahead = od { $span } wyprzedzasz klienta, twój limit tutaj: { $limit }
warns-went_back = krok wstecz i cisza od { $span }, twój limit tutaj: { $limit }
warns-gate = wciąż niepotwierdzone od { $span }: „{ $about }”, twój limit tutaj: { $limit }
warns-complaint = reklamacja bez odpowiedzi od { $span }, twój limit tutaj: { $limit }
warns-talked_on = klient tylko rozmawia dalej: { $span } bez zobowiązania, twój limit tutaj: { $limit }
warned-row = <b>{ $deal }</b>: { $what }.
warned-risk = <b>{ $deal }</b>, zagrożona: { $what }.
warned-also = Do tego { $what }.
warned-card = Ostrzeżenie: { $what }
warned-many = { $many ->
    [one] Jedna szansa czeka na odzew:
    [few] { $many } szanse czekają na odzew:
   *[other] { $many } szans czeka na odzew:
}
warned-first = <b>Najpierw { $deal }:</b> { $action }
warned-manager = { $many ->
    [one] { $rep }: jedna szansa czeka za długo:
    [few] { $rep }: { $many } szanse czekają za długo:
   *[other] { $rep }: { $many } szans czeka za długo:
}
alert-risk = <b>{ $deal }</b> ({ $rep }), zagrożona: { $what }.
row-at-risk = { $line }, zagrożona
name-at-risk = { $deal } (zagrożona)
button-pause-week = Wstrzymaj na tydzień
button-status = Status { $deal }
limits-head = Kiedy szansa ostrzega, w dniach według faz: potrzeba / informacje / porównanie / decyzja / po zakupie.
limits-row = <b>{ $rule }</b>: { $days }
limits-own = <b>{ $rule }</b>, { $stage }: { $days }
limits-how = Stuknij albo napisz: limit cisza domykanie 3 dni. Z powrotem: limit cisza zwykły.
limit-asked = <b>{ $rule }</b>: po ilu dniach, na wszystkich etapach?
limit-asked-times = <b>{ $rule }</b>: po ilu razach, na wszystkich etapach?
limit-unknown = Napisz, które ostrzeżenie i ile dni, na przykład: limit cisza domykanie 3 dni.
button-usual = Jak zwykle
button-days = { $many } dni
button-times = { $many } razy
rule-silence = cisza
rule-no_next_step = brak następnego kroku
rule-date_moved = przesunięty termin
rule-standing_still = zastój
rule-single_contact = jeden kontakt
rule-new_competitor = nowy konkurent
rule-doubt = wątpliwość bez odpowiedzi
rule-seller_ahead = wyprzedzanie klienta
rule-went_back = krok wstecz
rule-gate = pominięty warunek
rule-complaint = reklamacja bez odpowiedzi

# To, co przychodzi o stałej porze.
morning-head = { $many ->
    [one] <b>Jedna szansa na dziś:</b>
    [few] <b>{ $many } szanse na dziś, po kolei:</b>
   *[other] <b>{ $many } szans na dziś, po kolei:</b>
}
morning-row = { $place }. <b>{ $deal }</b> ({ $reason }): { $action }
morning-none = Na dziś nic nie czeka w Twoich szansach.
morning-overdue = termin minął: { $day }
morning-today = na dziś
morning-advised = termin: { $day }
morning-deciding = decyzja: { $day }
morning-first = Przychodzi { $days } o { $time }. „Wyłącz” kończy, „lista poranna 7:45” zmienia porę.
morning-on = <b>Lista poranna:</b> { $days } o { $time }.
morning-off = <b>Lista poranna:</b> wyłączona.
morning-how = Napisz „lista poranna 7:45”, „lista poranna angielski” albo „lista poranna nie”.
morning-unknown = Podaj porę albo język: „lista poranna 7:45”, „lista poranna angielski”, „lista poranna nie”.
review-mine = <b>Twój tydzień</b>
review-team = <b>Tydzień zespołu { $team }</b>
review-nothing = W tym tygodniu nic się nie ruszyło.
review-forward = <b>Naprzód</b> ({ $many }): { $deals }
review-back = <b>Wstecz</b> ({ $many }): { $deals }
review-won = <b>Wygrane</b> ({ $many }): { $deals }
review-lost = <b>Przegrane</b> ({ $many }): { $deals }
review-undecided = <b>Brak decyzji</b> ({ $many }): { $deals }
review-still = <b>Stoją w miejscu</b> ({ $many }): { $deals }
review-word = <b>Warto porozmawiać</b> ({ $many }): { $deals }
review-of = { $deal } ({ $rep })
review-lost-to = { $deal } ({ $reason })
review-more = i jeszcze { $many }
review-first = Przychodzi { $days } o { $time }. „Wyłącz” kończy, „przegląd tygodnia 16:00” zmienia porę.
review-on = <b>Przegląd tygodnia:</b> { $days } o { $time }.
review-off = <b>Przegląd tygodnia:</b> wyłączony.
review-how = Napisz „przegląd tygodnia czwartek 16:00”, „przegląd tygodnia angielski” albo „przegląd tygodnia nie”.
review-unknown = Podaj porę albo język: „przegląd tygodnia czwartek 16:00”, „przegląd tygodnia angielski”, „przegląd tygodnia nie”.
schedule-language = Język: { LANGUAGE($language) }.
days-every = codziennie
days-working = w dni robocze
weekday-every-1 = w poniedziałki
weekday-every-2 = we wtorki
weekday-every-3 = w środy
weekday-every-4 = w czwartki
weekday-every-5 = w piątki
weekday-every-6 = w soboty
weekday-every-7 = w niedziele
digest-row = { $number }. „{ $question }”: { $days } o { $time }
digest-row-group = { $number }. „{ $question }”: { $days } o { $time }, w grupie
digests-how = Odpowiedź o stałej porze: napisz „wysyłaj mi lejek w każdy poniedziałek o 8”.
digests-group-how = „Zatrzymaj podsumowanie 1” kończy jedno z nich.
digests-group-none = Nic tu nie przychodzi o stałej porze. Napisz „wysyłaj nam lejek w każdy poniedziałek o 8”.
digest-set = „{ $question }”: odpowiedź { $days } o { $time }.
digest-stopped = „{ $question }” już nie przyjdzie.
digest-none = Nie ma podsumowania o tym numerze.
digest-unknown = Napisz co i jak często: „wysyłaj mi lejek w każdy poniedziałek o 8”.
digest-too-many = { $many } wystarczy: najpierw zatrzymaj któreś.
digest-ended = „{ $question }” nie idzie już do tej grupy: teraz nią nie zarządzasz.
check-in = <b>{ $deal }</b>: { $days } dni od zakupu.
check-complaint = <b>Najpierw reklamacja:</b> powiedz, do kiedy będzie załatwiona, potem zapytaj, czy jest.
check-7 = Zapytaj, czy działa i kto z tego korzysta. Jeśli są zadowoleni, zapytaj, czy możesz się na nich powołać.
check-30 = Zapytaj, jaka liczba pokazuje efekt. Jeśli jest dobra, zapytaj, komu by o tym powiedzieli.
check-90 = Zapytaj, co się u nich od tego czasu zmieniło i co by do tego pasowało.
check-tell = Napisz mi, co mówią.
button-off = Wyłącz
button-on = Włącz
button-place = { $place }
button-morning = Lista poranna
button-review = Przegląd tygodnia
button-stop = Zatrzymaj { $number }
button-stop-this = Zatrzymaj
command-digests = Co przychodzi o stałej porze
kept-digest = O stałej porze: „{ $question }”
rule-talked_on = rozmowy bez zobowiązania
learned-head = Czego uczą zamknięte szanse, razem { $many }:
learned-few = Za mało zamkniętych szans, żeby się uczyć: { $many } z { $enough }.
learned-time = <b>{ $phase }</b>: zwykle dni: { $days }, szans: { $many }
learned-lost = Przegrane w fazie: { $where }
learned-lost-in = { $phase } ({ $many })
learned-tip = Po radzie „{ $action }” { $share }% poszło dalej w ciągu 14 dni, szans: { $many }
managers-only = To widzi tylko menedżer albo administrator.
why-proven = Po tej radzie { $share }% z zamkniętych szans (razem { $many }) poszło dalej w ciągu 14 dni.
