"""What somebody only tells, asks or quotes is no fact about them: not a number, a town, a means or a yes."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

HOURS: list[Case] = [
    ("Fulltime stond er. Getekend voor fulltime ook. Ik ben vier uur opgeroepen", "hours_per_week", {}),
    ("Op papier 40 uur, in het echt werd ik zes uur opgeroepen", "hours_per_week", {}),
    ("Er stond in mijn contract 36u, en dan kreeg ik een oproepcontract", "hours_per_week", {}),
    ("Nu werken we 13 uur per dag, zeven dagen", "hours_per_week", {}),
    ("Elf uur in de kou gestaan zonder jas, alleen de vroege was te doen", "shifts", {}),
    ("Vannacht negen uur geslapen, eindelijk", "notice_period", {}),
    ("It said full-time 38h and I got called in for five hours", "hours_per_week", {}),
    ("On paper it was 40 hours, in real life they called me for six", "hours_per_week", {}),
    ("I do now 80, seven days, no rest", "hours_per_week", {}),
    ("None left. I slept nine hours last night", "notice_period", {"notice_period_days": 0}),
    ("Full time, part time, I've ticked that box so often", "hours_per_week", {}),
    ("Fulltime, parttime, dat vakje heb ik al zo vaak aangekruist", "hours_per_week", {}),
    ("Signed for 36, got a zero-hours deal and six hours that month", "hours_per_week", {}),
    ("they let me work 60 hours", "hours_per_week", {}),
    # hard ones that do say it
    ("Fulltime of parttime maakt niet uit, doe maar 32", "hours_per_week", {"hours_per_week": 32}),
    ("In het contract stond 20, ik wil 36 uur", "hours_per_week", {"hours_per_week": 36}),
    ("20. Mijn zoon is zestien en ik wil thuis zijn", "hours_per_week", {"hours_per_week": 20}),
    ("24. My girl is twelve and home by three", "hours_per_week", {"hours_per_week": 24}),
    ("28 until about June, then nothing for a bit, then 20 maybe", "hours_per_week", {"hours_per_week": 28}),
]
YEARS: list[Case] = [
    ("Niks meer, gisteren gestopt! Vier jaar op mijn tenen gelopen", "notice_period", {"notice_period_days": 0}),
    ("Geen. Vier jaar van die man was genoeg", "notice_period", {"notice_period_days": 0}),
    ("None any more. Four years of that man", "notice_period", {"notice_period_days": 0}),
    ("What I'm worth. Nine years! And not one raise", "salary", {}),
    ("Wat ik waard ben. Negen jaar! En geen cent erbij", "salary", {}),
    ("Nog twee jaar schuldsanering te gaan", "salary", {}),
    ("another 3 years of debt restructuring to go", "salary", {}),
    ("Eerst het huis leeg, dertig jaar aan tijdschriften", "start_date", {}),
    ("First the attic, thirty years of magazines up there", "start_date", {}),
    ("10 months of applying, 90 letters, nothing", "years_experience", {}),
    ("Tien maanden solliciteren, 90 brieven", "years_experience", {}),
    ("the recruiter told me to write 5 years instead of 1", "years_experience", {}),
    ("de recruiter zei dat ik er 6 jaar van moest maken", "years_experience", {}),
    # these are work
    ("Dertig jaar samen met mijn broer een garage gehad", "years_experience", {"years_experience": 30}),
    ("Twenty years we had the bakery together", "years_experience", {"years_experience": 20}),
    ("Ligt eraan wat je meetelt. Als echte lasser vijf jaar, de rest telt niet zeker?", "years_experience",
     {"years_experience": 5}),
]  # fmt: skip
DATES: list[Case] = [
    ("Ik kon 2 november beginnen, stond daar en niemand wist ervan", "start_date", {}),
    ("I was supposed to start on 2 November, stood at the gate and nobody knew", "start_date", {}),
    ("gesprek op 3 oktober, proefdag op de 9de, en daarna stilte", None, {}),
    ("Interview on 3 October, trial day on the 9th, then silence", None, {}),
    ("I honestly don't know if I may still be here in January", "start_date", {}),
    ("Ik weet eerlijk niet of ik in januari nog hier mag zijn", "start_date", {}),
    ("Could we say the 12th of January?", "start_date", {"start_date": "2027-01-12"}),
    ("Zullen we 12 januari zeggen?", "start_date", {"start_date": "2027-01-12"}),
    (
        "With two months' notice I'd land on the 15th of February",
        "start_date",
        {"notice_period_months": 2, "start_date": "2027-02-15"},
    ),
    (
        "Met een maand opzegtermijn kom ik uit op 1 januari",
        "start_date",
        {"notice_period_months": 1, "start_date": "2027-01-01"},
    ),
    (
        "Met twee maanden opzeg wordt het 1 februari",
        "start_date",
        {"notice_period_months": 2, "start_date": "2027-02-01"},
    ),
    ("after sunday i won't be anyone's problem", "start_date", {}),
]
TOWNS: list[Case] = [
    ("Stond ingeschreven in Almere, nu nergens", "city", {}),
    ("Was registered in Almere, now nowhere", "city", {}),
    ("Heb ik niet. Mijn kleinzoon wel maar die zit in Groningen", "email", {}),
    ("depends on the night. the car's parked behind the church in Ede", "city", {}),
    ("ligt aan de nacht, de auto staat achter de Praxis in Ede", "city", {}),
    ("Well the advert says Breda. On the phone it was 'near Breda' and now it's Goes", "commute", {}),
    ("french is my mother tongue (im from Luik), dutch B1", "language_level",
     {"language_level_fr": "native", "language_level": "B1"}),
    ("oops no I typed Hoogeveen, autocorrect, it's Hoorn", "city", {"city": "Hoorn"}),
    ("sorry ik typte Assen maar het is Essen", "city", {"city": "Essen"}),
    ("Goes. Was Breda until last winter", "city", {"city": "Goes"}),
]  # fmt: skip
MEANS: list[Case] = [
    ("de auto staat achter Ede, daar slaap ik in", "commute", {}),
    ("the car stands behind Ede these days", "city", {}),
    ("the car broke down outside Venlo", "city", {}),
    ("mijn auto stond bij de garage", "city", {}),
    ("ik neem op met 'hallo met de pont'", "phone", {}),
    ("Op tafel ligt een bod van de buren, 3050 met auto", "salary", {}),
    ("It used to be 20 minutes by bike. Now I go by taxi", "commute", {"transport": "other"}),
    ("Vroeger was het 20 minuten met de fiets. Nu ga ik met de taxi", "commute", {"transport": "other"}),
    ("25 min, maar langs het ziekenhuis krijg ik de auto niet", "commute", {"commute_minutes": 25}),
    ("rijbewijs ja, auto nee", "driving_licence", {"driving_licence": True, "own_transport": False}),
    ("Got the licence, but the car was taken by the bailiff", "driving_licence",
     {"driving_licence": True, "own_transport": False}),
    ("Ja, maar de auto is in beslag genomen", "driving_licence", {"driving_licence": True, "own_transport": False}),
]  # fmt: skip
EDUCATION: list[Case] = [
    ("is a diploma required for this or is it more about experience?", "education", {}),
    ("is er een diploma nodig of gaat het meer om ervaring?", "education", {}),
    ("Do you need a degree for this one or do you train people?", "education", {}),
    ("mijn diploma telt hier niet", "education", {}),
    ("Alweer dat diploma. Het stond in mijn cv", "education", {}),
    ("my diploma doesn't count here", "education", {}),
    ("MBO 4 logistiek, daarna nog een blauwe maandag hbo", "education",
     {"education": "mbo-4", "education_field": "logistiek"}),
    ("MBO 3 zorg. Even nog een half jaartje hbo geprobeerd", "education",
     {"education": "mbo-3", "education_field": "zorg"}),
    ("De intercedent heeft er mbo 3 van gemaakt op mijn cv", "education", {}),
    ("The agency wrote a bachelor on my cv, I don't have it", "education", {}),
    ("welding certificate level 2", "education", {}),
    ("Secondary school back home in Hungary", "education", {"education": "secondary"}),
    ("None, love. Left at fifteen to help on the farm", "education", {"education": "none"}),
    ("Geen, ik ben op mijn vijftiende gaan varen", "education", {"education": "none"}),
    ("geen enkel papiertje, wel twee rechterhanden", "education", {"education": "none"}),
]  # fmt: skip
NAMES: list[Case] = [
    ("Woest ben ik, na al die mails", None, {}),
    ("Woest ben ik", "salary", {}),
    ("Razend ben ik op jullie", "name", {}),
    ("Max. They/them if that is possible", "name", {"name": "Max"}),
    ("Robin please. My passport says something else", "name", {"name": "Robin"}),
    ("Noor graag. In mijn paspoort staat wat anders", "name", {"name": "Noor"}),
    ("You don't need my name", "name", {"name": "declined"}),
    ("Mijn naam heb je niet nodig", "name", {"name": "declined"}),
]
SHIFTS: list[Case] = [
    ("They didn't even ask me about shifts, only about my leg", "shifts", {}),
    ("Ze vroegen niet eens naar ploegen, alleen naar mijn been", "shifts", {}),
    ("She told me I needn't bother with the weekend team", "weekend", {}),
    ("Niet als Ronald nog de weekendploeg leidt", "weekend", {}),
    ("Not if Ronald still runs the weekend team", "weekend", {}),
    ("some saturdays I have to be in the clinic", "weekend", {}),
    ("soms moet ik op zaterdag naar het ziekenhuis", "weekend", {}),
    ("nee liever gewoon 9 tot 5, heb die ploegen lang genoeg gedaan", "shifts", {"shifts_ok": False}),
    ("no, I'd rather just have nine to five, I did shifts long enough", "shifts", {"shifts_ok": False}),
    ("I'd prefer to keep weekends off", "weekend", {"weekend_ok": False}),
    ("i keep my weekends for the kids", "weekend", {"weekend_ok": False}),
    ("Ik hou de weekenden liever vrij", "weekend", {"weekend_ok": False}),
    ("Zaterdag oké, zondag heb ik mijn koor", "weekend", {"saturday_ok": True, "sunday_ok": False}),
    ("Weekenden moet ik binnen zijn", "weekend", {"weekend_ok": False}),
    ("not more than one weekend a month", "weekend", {"weekend_ok": True}),
    ("niet meer dan 1 weekend per maand", "weekend", {"weekend_ok": True}),
    ("Early shift is fine. What can't work is nights", "shifts", {"shifts_ok": True, "night_ok": False}),
    ("Wat niet gaat zijn nachten", "shifts", {"night_ok": False}),
]
PAY: list[Case] = [
    ("in 5 months i received 300 euro and some rice", "salary", {}),
    ("in vijf maanden kreeg ik 300 euro en wat rijst", "salary", {}),
    ("It was 2,900 in the posting, and 2,350 on the paper I had to sign", "salary", {}),
    ("Het was 2900 in de advertentie en 2350 op het papier", "salary", {}),
    ("18 an hour. You put 16.40, but Timing is offering me 17.50", "salary", {"salary_eur_hour": 18}),
    ("18 per uur. Tempo biedt mij 17,50, dus doe er wat bij", "salary", {"salary_eur_hour": 18}),
    ("3100 is voor mij de ondergrens", "salary", {"salary_eur_month_min": 3100}),
    ("3100 is for me the floor", "salary", {"salary_eur_month_min": 3100}),
    ("My husband keeps my card and gives me ten euros for groceries", "salary", {}),
    ("Mijn man geeft mij twintig euro voor boodschappen", "salary", {}),
    ("With 2,700 gross, would I still get the ruling?", "salary", {}),
    ("Met 2700 bruto, houd ik dan mijn toeslag?", "salary", {}),
    ("Enough for a deposit. Last time was bad, I'd rather not be there for the next one", "salary", {}),
    ("Makes little difference to me", "salary", {"salary_eur_month": "no_preference"}),
    ("I could do 4 January, with a bonus for the year-end payout. Around 1,500 would square it", "start_date",
     {"start_date": "2027-01-04"}),
]  # fmt: skip
REACHED: list[Case] = [
    ("E-mail, niet via Dennis. Die belde me om half twaalf 's avonds", "contact_channel", {"contact_channel": "email"}),
    ("Email, not through Dennis. He rang me at half past eleven", "contact_channel", {"contact_channel": "email"}),
    ("Mijn telefoon mag ik zondag een uur", "hours_per_week", {}),
    ("My phone I get back on sunday for an hour", "hours_per_week", {}),
]
PAPERS: list[Case] = [
    ("I came on my wife's permit and we are separating", "work_permit", {}),
    ("Ik ben hier op de vergunning van mijn vrouw en we gaan scheiden", "work_permit", {}),
    ("My permit ends 3 February, can you sponsor?", "work_permit", {}),
    ("permit yes but the boss keeps it in his safe", "work_permit", {"work_permit": True}),
    ("Ja ik heb maar baas heeft paspoort in zijn kast", "work_permit", {"work_permit": True}),
    ("British, with the Withdrawal Agreement card", "work_permit", {"work_permit": True}),
]
LICENCES: list[Case] = [
    ("Had one. They took it after the third glass too many", "driving_licence", {"driving_licence": False}),
    ("Had ik. Ze hebben hem afgenomen", "driving_licence", {"driving_licence": False}),
    ("I do, though I've barely driven here", "driving_licence", {"driving_licence": True}),
    ("Heb ik, al heb ik jaren niet gereden", "driving_licence", {"driving_licence": True}),
    ("alleen AM voor de brommer", "driving_licence", {"licence_type": "AM"}),
    ("only AM, for the moped", "driving_licence", {"licence_type": "AM"}),
    ("Groot rijbewijs, C, en code 95 tot 2028", "driving_licence", {"driving_licence": True, "licence_type": "C"}),
]
UNSAID: list[Case] = [
    ("hmm what's usual? don't want to say something daft", "hours_per_week", {}),
    ("rather not say where i live", "city", {"city": "declined"}),
    ("zeg liever niet waar ik woon", "city", {"city": "declined"}),
]
ALL = [*HOURS, *YEARS, *DATES, *TOWNS, *MEANS, *EDUCATION, *NAMES, *SHIFTS, *PAY, *REACHED, *PAPERS, *LICENCES]

NO_REASON = [
    "haha good one, I'm laughing to death over here",
    "haha ik lach me dood joh",
    "ik lag in een deuk om die vraag haha",
    "You first! What is the nicest bit of the job?",
    "Vertel jij eerst maar eens waarom ik",
    "Jullie benaderden mij toch? Vertel jij maar eens waarom",
    "Good question, give me a minute, I always go blank on these",
    "Goeie vraag, ik denk er nog even over na",
    "do I need to wear a suit? asking because mine is from 2004",
    "moet je daar in pak lopen? het mijne is van mijn trouwen",
    "What's the team like? I'm 57 and I'd need a warning if there's karaoke",
]
REASONS = [
    "Waarom ik dit wil? Mijn moeder lag in het verpleeghuis en ik zag wat jullie doen",
    "Why? My father drove trains and I never got over it",
    "Eerlijk? De vierdaagse werkweek",
    "My strength? I never let go of a problem",
    "Haha nou, ik hou gewoon van mensen helpen",
    "Lachen met collega's en lekker buiten zijn",
    "Is it outside? I love working outside and with plants",
]


@pytest.mark.parametrize(("text", "asked", "expected"), [*ALL, *UNSAID])
def test_what_is_only_told_is_no_fact(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize("text", NO_REASON)
def test_a_joke_a_delay_or_a_question_back_is_no_motivation(text: str) -> None:
    assert "motivation" not in facts(text, "motivation")


@pytest.mark.parametrize("text", REASONS)
def test_a_reason_told_with_a_laugh_or_after_a_question_is_one(text: str) -> None:
    assert "motivation" in facts(text, "motivation")


STILL_ONES_OWN: list[Case] = [  # an old employer, a manager, another name or language beside it
    ("ik heb bij mijn oude werkgever 1 maand opzegtermijn", "start_date", {"notice_period_months": 1}),
    ("my last job notice is 2 weeks, then free", "start_date", {"notice_period_weeks": 2}),
    ("my manager has one month notice for me", None, {"notice_period_months": 1}),
    ("at the last firm i had 3 months notice", "city", {}),
    ("my street name is wrong, it should be Oude Gracht", None, {}),
    ("my last name is wrong, it should be De Vries", None, {}),
    ("my name was wrong, it must be Irina Sokol", None, {"name": "Irina Sokol"}),
    ("A2 techniek", "language_level", {"language_level": "A2"}),
    ("a2 elektromechanica", "education", {"education": "secondary", "education_field": "elektromechanica"}),
    ("Bachelor, finished it at Ghent", "education", {"education": "bachelor"}),
    ("I only speak English, I don't speak anything else", "language_level", {}),
    ("thuis spreken we niks anders", "language_level", {"language_level": "native"}),
    ("I grew up in Dutch Limburg", "language_level", {}),
    ("op ma en di 8 uur per dag, op wo 4 uur", "hours_per_week", {}),
    ("niet op ma, di, 8 uur per dag", "hours_per_week", {}),
    ("3 dagen van 8 uur of 4 dagen van 6 uur", "hours_per_week", {"hours_per_week": 24}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), STILL_ONES_OWN)
def test_what_stands_beside_others_is_told_apart(text: str, asked: str | None, expected: dict) -> None:
    assert facts(text, asked) == expected
