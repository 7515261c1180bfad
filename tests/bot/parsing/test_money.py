"""Pay that somebody wants; never pay that somebody has or had."""

from __future__ import annotations

import pytest

from tests.bot.parsing.said import Case, facts

S = "salary"

WANTED: list[Case] = [
    ("2400 gros a month", S, {"salary_eur_month": 2400, "salary_basis": "gross"}),
    ("2350 a month before the taxman", S, {"salary_eur_month": 2350, "salary_basis": "gross"}),
    ("15,50 per uur bruto\nmin of meer", S, {"salary_eur_hour": 15.5, "salary_basis": "gross"}),
    ("2700 schoon", S, {"salary_eur_month": 2700, "salary_basis": "net"}),
    ("2700, en een schoon bureau", S, {"salary_eur_month": 2700}),
    ("16 bruto per uur, niet eronder", S, {"salary_eur_hour_min": 16, "salary_basis": "gross"}),
    ("18 den uur, minstens", S, {"salary_eur_hour_min": 18}),
    ("me zus krijgt 3100 netto, ik ben tevreden met 2600 om te beginnen", S, {"salary_eur_month": 2600}),
    ("17.40 the hour", None, {"salary_eur_hour": 17.4}),
    ("eighteen fifty the hour", "shifts", {"salary_eur_hour": 18.5}),
    ("seventeen-fifty an hour", None, {"salary_eur_hour": 17.5}),
    ("22 euro hour", None, {"salary_eur_hour": 22}),
    ("ik had 15 euro per uur in gedachten", None, {"salary_eur_hour": 15}),
    ("I had 2,100 a month in mind", None, {"salary_eur_month": 2100}),
    ("2900 bruto in de maand had ik gedacht", S, {"salary_eur_month": 2900, "salary_basis": "gross"}),
    ("6,50 euro per uur is prima, ik ben 15", None, {"salary_eur_hour": 6.5}),
    ("2900 a monht", "city", {"salary_eur_month": 2900}),
    ("3300 p/m brt", None, {"salary_eur_month": 3300, "salary_basis": "gross"}),
    ("3100 schoon in 't handje per maand", S, {"salary_eur_month": 3100, "salary_basis": "net"}),
    ("like I said, 15.50 per hour", S, {"salary_eur_hour": 15.5}),
    ("2300 per maand en vier collega's", S, {"salary_eur_month": 2300}),
    ("2700 a month and five kids to feed", S, {"salary_eur_month": 2700}),
    ("2500 gross a month, each week I send 300 home", S, {"salary_eur_month": 2500, "salary_basis": "gross"}),
    ("2350 per maand, elke maand stuur ik 250 naar mijn moeder", S, {"salary_eur_month": 2350}),
    ("2400 a month. make it 2500", S, {"salary_eur_month": 2500}),
    ("14 an hour is what I was offered. 16 at least", S, {"salary_eur_hour_min": 16}),
    ("17 't uur, niet minder", S, {"salary_eur_hour_min": 17}),
    ("17.50 an hour, not less", S, {"salary_eur_hour_min": 17.5}),
    ("16,20 ph bruto", "city", {"salary_eur_hour": 16.2, "salary_basis": "gross"}),
    ("1900 a mnth", S, {"salary_eur_month": 1900}),
    ("2450 afore tax", S, {"salary_eur_month": 2450, "salary_basis": "gross"}),
    ("2150 efter the tax", S, {"salary_eur_month": 2150, "salary_basis": "net"}),
    ("2600 grosss", S, {"salary_eur_month": 2600, "salary_basis": "gross"}),
    ("2850", S, {"salary_eur_month": 2850}),
    ("€ 3.250 bruto", None, {"salary_eur_month": 3250, "salary_basis": "gross"}),
    ("€ 3.250,50 bruto per maand", None, {"salary_eur_month": 3250.5, "salary_basis": "gross"}),
    ("drieduizend tweehonderd", S, {"salary_eur_month": 3200}),
    ("achtentwintighonderd bruto", S, {"salary_eur_month": 2800, "salary_basis": "gross"}),
    ("2k8", S, {"salary_eur_month": 2800}),
    ("3.2k", S, {"salary_eur_month": 3200}),
    ("52k", S, {"salary_eur_year": 52000}),
    ("rond de 42 duizend", S, {"salary_eur_year": 42000}),
    ("17", S, {"salary_eur_hour": 17}),
    ("16,75", S, {"salary_eur_hour": 16.75}),
    ("zestien euro per uur", None, {"salary_eur_hour": 16}),
    ("18,50 per uur bruto", None, {"salary_eur_hour": 18.5, "salary_basis": "gross"}),
    ("uurloon van 19 euro", None, {"salary_eur_hour": 19}),
    ("3500,- bruto", None, {"salary_eur_month": 3500, "salary_basis": "gross"}),
    ("tussen 2700 en 3100", S, {"salary_eur_month_min": 2700, "salary_eur_month_max": 3100}),
    ("2700-3100 euro", None, {"salary_eur_month_min": 2700, "salary_eur_month_max": 3100}),
    (
        "3000 tot 3400 bruto",
        None,
        {"salary_eur_month_min": 3000, "salary_eur_month_max": 3400, "salary_basis": "gross"},
    ),
    ("45-50k", S, {"salary_eur_year_min": 45000, "salary_eur_year_max": 50000}),
    ("minimaal 2600", S, {"salary_eur_month_min": 2600}),
    ("niet onder de 2500", S, {"salary_eur_month_min": 2500}),
    ("onder de 15 euro per uur doe ik het niet", None, {"salary_eur_hour_min": 15}),
    ("maximaal 4000 bruto", S, {"salary_eur_month_max": 4000, "salary_basis": "gross"}),
    ("2200 netto", S, {"salary_eur_month": 2200, "salary_basis": "net"}),
    ("38.000 per jaar", None, {"salary_eur_year": 38000}),
    ("jaarsalaris van 55000", None, {"salary_eur_year": 55000}),
    ("nu 2900, mag naar 3150", S, {"salary_eur_month": 3150}),
    ("ik verdien nu 2750 bruto en wil graag 3000", S, {"salary_eur_month": 3000, "salary_basis": "gross"}),
    ("nee geen 3000, 3200", S, {"salary_eur_month": 3200}),
    ("wacht, dat is per jaar niet per maand. 44000", S, {"salary_eur_year": 44000}),
    ("vierendertighonderd bruto zou fijn zijn", None, {"salary_eur_month": 3400, "salary_basis": "gross"}),
    ("zoiets als € 45.000 bruto per jaar", None, {"salary_eur_year": 45000, "salary_basis": "gross"}),
    ("zestien vijftig", S, {"salary_eur_hour": 16.5}),
    ("2850", S, {"salary_eur_month": 2850}),
    ("€3,250 gross", None, {"salary_eur_month": 3250, "salary_basis": "gross"}),
    ("three thousand two hundred", S, {"salary_eur_month": 3200}),
    ("52k", S, {"salary_eur_year": 52000}),
    ("about 42 thousand a year", None, {"salary_eur_year": 42000}),
    ("17", S, {"salary_eur_hour": 17}),
    ("sixteen euro an hour", None, {"salary_eur_hour": 16}),
    ("18.50 per hour", None, {"salary_eur_hour": 18.5}),
    ("between 2700 and 3100", S, {"salary_eur_month_min": 2700, "salary_eur_month_max": 3100}),
    ("3000 to 3400 gross", None, {"salary_eur_month_min": 3000, "salary_eur_month_max": 3400, "salary_basis": "gross"}),
    ("at least 2600", S, {"salary_eur_month_min": 2600}),
    ("nothing below 2500", S, {"salary_eur_month_min": 2500}),
    ("up to 4000 gross", S, {"salary_eur_month_max": 4000, "salary_basis": "gross"}),
    ("2200 net", S, {"salary_eur_month": 2200, "salary_basis": "net"}),
    ("EUR 38.000 a year", None, {"salary_eur_year": 38000}),
    ("on 2900 now, looking for 3150", S, {"salary_eur_month": 3150}),
    ("I earn 2750 now but I'd want 3000", S, {"salary_eur_month": 3000}),
    ("not 3000, 3200", S, {"salary_eur_month": 3200}),
    ("my current pay is 30000 a year and I expect a 10% raise", S, {"salary_eur_year": 33000}),
    ("3.5 grand", S, {"salary_eur_month": 3500}),
    ("in mijn vorige baan verdiende ik 2400, ik wil graag 2600", None, {"salary_eur_month": 2600}),
    ("my old job paid less so I ask 2600 a month", None, {"salary_eur_month": 2600}),
    ("Ik verdien bij mijn oude baas 2400, wil 2600", None, {"salary_eur_month": 2600}),
    ("na mijn vorige baan wil ik 2600 bruto", None, {"salary_eur_month": 2600, "salary_basis": "gross"}),
    ("ik kom uit een vorige functie als kok en wil graag 16 euro per uur", None, {"salary_eur_hour": 16}),
    ("my last job paid 2300 a month and I want 2500 a month", None, {"salary_eur_month": 2500}),
    ("salary expectation 3400 gross per month", None, {"salary_eur_month": 3400, "salary_basis": "gross"}),
    (
        "Between 2 900 and 3 200 gross a month",
        S,
        {"salary_eur_month_min": 2900, "salary_eur_month_max": 3200, "salary_basis": "gross"},
    ),
    ("17.25 hour", S, {"salary_eur_hour": 17.25}),
    ("2700 month gross", S, {"salary_eur_month": 2700, "salary_basis": "gross"}),
    ("17 euro hour is what I like", S, {"salary_eur_hour": 17}),
    ("It is 14.60 an hour now. I am hoping for 16", S, {"salary_eur_hour": 16}),
]
NOT_WANTED: list[Case] = [
    ("some man made me pay 300 euro for the form", "motivation", {}),
    ("Sundays fine, I owe my uncle 12 grand", "weekend", {}),
    ("we borrowed 30k for the house", None, {}),
    ("ik had 13 euro per uur bij de bakker", S, {}),
    ("the hour hand stood at 16", None, {}),
    ("I had 1,900 a month at my last job", S, {}),
    ("3 euro per uur parkeren", None, {}),
    ("I got 38 euro back from the tax office", S, {}),
    ("15 a month", S, {}),
    ("vier per maand", S, {}),
    ("the ph of the pool is 7", S, {}),
    ("15 a month", S, {}),
    ("vier per maand", S, {}),
    ("the ph of the pool is 7", S, {}),
    ("ik verdien nu 2800", S, {}),
    ("ik verdien 2800 bruto", None, {}),
    ("mijn huidige salaris is 3100 euro", S, {}),
    ("bij mijn vorige werkgever kreeg ik 2600", S, {}),
    ("ik zit nu op 3000 bruto per maand", S, {}),
    ("hoeveel verdien ik, 2500?", S, {}),
    ("is dat 2800 bruto of netto", None, {}),
    ("betalen jullie 15 euro per uur?", None, {}),
    ("ik heb elders een aanbod van 3800", S, {}),
    ("mijn broer verdient daar 3500", S, {}),
    ("ik heb 8000 euro schuld", S, {}),
    ("krijg ik 200 euro reiskosten", None, {}),
    ("2027", None, {}),
    ("9999999", S, {}),
    ("I earn 2800 now", S, {}),
    ("my current salary is 3100 euro", S, {}),
    ("at my last job I got 2600", S, {}),
    ("I'm on 3000 gross a month", S, {}),
    ("what would I earn, 2500?", S, {}),
    ("do you pay 15 euro an hour?", None, {}),
    ("I have another offer of 3800", S, {}),
    ("my brother makes 3500 there", S, {}),
    ("I have 8000 euro of debt", S, {}),
    ("I was making 40k", S, {}),
    ("bij mijn vorige baas verdiende ik 2400 bruto", None, {}),
    ("ik ging weg want bij mijn vorige baan kreeg ik 2100 bruto", None, {}),
    ("weg bij mijn vorige baan want ik kreeg 2100 bruto per maand", None, {}),
    ("I want to say that my last job paid 2500 a month", None, {}),
    ("17 euro hour is what I get", S, {}),
    ("currently I like my work, 2600", S, {}),
    ("9.50 hour days", S, {}),
    ("I get 15 per hour and I am hoping for 2 free days", S, {}),
]


@pytest.mark.parametrize(("text", "asked", "expected"), WANTED)
def test_wanted_pay_is_read(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert facts(text, asked) == expected


@pytest.mark.parametrize(("text", "asked", "expected"), NOT_WANTED)
def test_other_amounts_are_no_wish(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert {k: v for k, v in facts(text, asked).items() if k.startswith("salary")} == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Dichtbij huis, dat scheelt me dik honderdvijftig euro per maand aan benzine", "motivation"),
        ("it saves me 40 minutes and 200 euros a month", "motivation"),
        ("De deurwaarder legt beslag op mijn loon, het gaat om 12.000 euro", "city"),
        ("een huisje op 2.100 m, net als vorig jaar", "language_level"),
    ],
)
def test_what_is_saved_owed_or_measured_is_no_pay(text: str, asked: str) -> None:
    assert not {name for name in facts(text, asked) if name.startswith("salary")}


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("A gross wage of no less than 2,950 euros", "salary", {"salary_eur_month_min": 2950, "salary_basis": "gross"}),
        ("something of no more than 18 an hour", "salary", {"salary_eur_hour_max": 18}),
        ("I paid your colleague 300 euros for the course", "salary", {}),
        ("we already paid him four hundred euros for a job", None, {}),
        ("12,400 on two credit cards, and no salary yet", None, {}),
        ("They paid me 2300 a month, I'd like 2500", "salary", {"salary_eur_month": 2500}),
    ],
)
def test_what_somebody_paid_or_owes_is_no_wish(text: str, asked: str | None, expected: dict[str, object]) -> None:
    assert {name: value for name, value in facts(text, asked).items() if name.startswith("salary")} == expected
