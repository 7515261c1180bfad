"""Years of experience; an age, a gap or a contract is none."""

from __future__ import annotations

import pytest

from bot.parsing.extract import extract, in_pieces
from tests.bot.parsing.said import TODAY, facts

Y = "years_experience"

SAID: list[tuple[str, str | None, float]] = [
    ("1. 6 years of tiling", Y, 6),
    ("nine, thanks", Y, 9),
    ("7 mate. Two kilns since 2015", Y, 7),
    ("Four as I wrote you, on ladders", Y, 4),
    ("One. A bakery", Y, 1),
    ("with horses none, sorry", Y, 0),
    ("It is nine years that I weld for a shipyard", "education", 9),
    ("Eleven years I clean ovens", None, 11),
    ("After 30 years with children I can handle a queue", None, 30),
    ("7 in Cork, 2 here, so 9\nand one dog", Y, 9),
    ("I have no years as a baker. I have six years of carrying bread", Y, 0),
    ("None on paper. I fixed every bike in our street", Y, 0),
    ("Half a year as a waiter, all jobs put together", Y, 0.5),
    ("so 0.5, if you round it", Y, 0.5),
    ("In my uncle's bar two summers, but with all the mornings I slept there, it is one year.", Y, 1),
    ("like i said nine. three in a bakery", Y, 9),
    ("7 as said 😊 and it was a pleasure", Y, 7),
    ("Mbo 4 elektro, daarna heb ik 7 jaar in de installatie gezeten", "education", 7),
    ("geen enkel jaar", Y, 0),
    ("geen een in de zorg. wel 12 jaar een kat verzorgd", Y, 0),
    ("Negen. Elf. Nee negen bij de bakker, twee in de winkel, dus elf samen.", Y, 11),
    ("Zeven jaar samen. Drie in Lublin en vier hier", Y, 7),
    ("a) portier: 6 jaar\nb) chauffeur: 5 jaar\nMaakt 11 bij mekaar", Y, 11),
    ("none with children", Y, 0),
    ("Rui Carvalho, 43 jaar, kok 20 jaar, Portugees paspoort", Y, 20),  # the other one is an age
    ("Kok, 20 jaar, en daarvoor 5 jaar verpleger", Y, 20),
    ("magazijn, 15 jaar. 2 jaar heftruck", None, 15),
    ("Anita Postma, 47 years, 28 years a hairdresser", None, 28),
    ("niks met dieren", Y, 0),
    ("none yet as a cook", Y, 0),
    ("22 jaar kraamzorg", Y, 22),
    ("12 years I look after horses", Y, 12),
    ("four seasons of picking", Y, 4),
    ("vijf seizoenen aardbeien", Y, 5),
    ("zestien jaar thuiszorg", "years_experience", 16),
    ("achttien joar op de trekker", "years_experience", 18),
    ("nine years I bake bread for the whole street", "years_experience", 9),
    ("5", Y, 5),
    ("vijf jaar", Y, 5),
    ("ik heb acht jaar ervaring", None, 8),
    ("7 jaar als lasser", None, 7),
    ("12 jaar in de zorg", None, 12),
    ("ruim tien jaar", Y, 10),
    ("een goeie 15 jaar", Y, 15),
    ("anderhalf jaar", Y, 1.5),
    ("twee en een half jaar", Y, 2.5),
    ("een half jaar", Y, 0.5),
    ("18 maanden ervaring", None, 1.5),
    ("3 jaar kapster geweest", None, 3),
    ("twintig jaar vrachtwagenchauffeur", None, 20),
    ("ik heb 6 jaar in een magazijn gewerkt", None, 6),
    ("sinds 2019 werk ik als kok", None, 7),
    ("sinds 2021", Y, 5),
    ("9 jaar ervaring, waarvan 4 als leidinggevende", None, 9),
    ("geen ervaring", None, 0),
    ("geen", Y, 0),
    ("nog nooit gedaan", Y, 0),
    ("dit heb ik nog nooit gedaan", None, 0),
    ("een jaar of tien", Y, 10),
    ("10+ jaar", Y, 10),
    ("niet 5 maar 6 jaar ervaring", None, 6),
    ("five years", Y, 5),
    ("I have eight years of experience", None, 8),
    ("7 years as a welder", None, 7),
    ("12 years in health care", None, 12),
    ("a good ten years", Y, 10),
    ("one and a half years", Y, 1.5),
    ("two and a half years", Y, 2.5),
    ("half a year", Y, 0.5),
    ("18 months experience", None, 1.5),
    ("drove trucks for 20 years", None, 20),
    ("I've been working in a warehouse for 6 years", None, 6),
    ("since 2019 I work as a cook", None, 7),
    ("since 2021", Y, 5),
    ("nine years experience, of which the last four as team lead", None, 9),
    ("no experience", None, 0),
    ("none", Y, 0),
    ("never done this before", Y, 0),
    ("10+ yrs", Y, 10),
    ("6 yrs, weekends fine", None, 6),
    ("Six years on a farm plus one in a nursery. Seven then", Y, 7),
    ("Eight years in Ghent, then four as foreman. Therefore twelve.", Y, 12),
    ("Two summers at the zoo and a year at the shelter. Three, if you count those.", Y, 3),
    ("I was waiter 3 years in Lisbon and here 4 years, so in total 7 po", Y, 7),
    ("zero as a baker, one year in a canteen, call it 1", Y, 1),
    ("Six years on a farm and two dogs at home. Two.", Y, 6),
    ("I have 3 years and half in a call centre", Y, 3.5),
    ("3 years and half a day", Y, 3),
    ("6 years, and half of those abroad", Y, 6),
    ("6 years and half of those abroad", Y, 6),
    ("One year in a kitchen for 12 people, 13 if you're counting me", Y, 1),
]
SAID += [
    ("Roof job wanted. Years: 9. Roofs: 200.", None, 9),
    ("1. Naam: Bo\n2. Jaren in het vak: 14", None, 14),
    ("- Years: 0.5\n- Dogs: 3", Y, 0.5),
    ("I did three years in a kitchen and then two more here, so five in all.", "start_date", 5),
    ("Two years with a baker, six with a butcher. Eight altogether.", Y, 8),
    ("I have one year at a petrol station.", None, 1),
    ("ik werk één jaar in de kassen", None, 1),
    ("I have cooked one year in a canteen", None, 1),
    ("Twelve years I have repaired bicycles.", None, 12),
    ("a diploma in drawing, and seven years have I painted since", "education", 7),
    ("Ironing I do four years.", "start_date", 4),
    ("Zes jaar nu al, in de groenten.", None, 6),
    ("5 yrs w/ toddlers", "name", 5),
]
OTHER: list[tuple[str, str | None]] = [
    ("Oh, 2019? Detention, two years", Y),
    ("thanks a lot 4 yr patience", None),
    ("five years I run from this", None),
    ("Not any more, I gave it back", "driving_licence"),
    ("I am dancing since I have 6 years", None),
    ("Gouda, twelve years in the same street", "city"),
    ("yes, I have a 5 years card", "work_permit"),
    ("ik ben Kasper 18 jaar", None),
    ("Onze oude kater ligt al negen jaar onder de appelboom", None),
    ("Na acht jaar kassa bij een bouwmarkt wil ik iets met planten doen", None),
    ("Twintig jaar marine achter de rug", None),
    ("Ik heb tien jaar bij de landmacht gezeten, ik word overal wakker", "shifts"),
    ("wij hebben 20 jaar naast een boer gewoont haha", None),
    ("Ik ben Loes, al 9 jaar in Aalst beland door mijn man", None),
    ("ich weun al 4 jaor in Aken", None),
    ("we have one year in the new house", None),
    ("I have one year in the Netherlands", None),
    ("Four years I have waited for this", None),
    ("Twelve years I have lived above a bakery", None),
    ("Dutch I do two years", None),
    ("School years: long ones. Dogs: 4", None),
    ("my brother has one year at a bank", None),
    ("the kids are 4 and 6, ten together", None),
    ("niks op de weg", Y),
    ("none in the way", Y),
    ("31 jaar samen", Y),
    ("14 years sober", Y),
    ("22 jaar kraamzorg", "city"),
    ("nineteen seasons at the club", "city"),
    ("ik ben 51", Y),
    ("ik ben 51 jaar", Y),
    ("54 jaar oud", Y),
    ("3 jaar geleden gestopt", Y),
    ("al vier jaar werkloos", Y),
    ("Tien jaar heb ik gevangen gezeten", None),
    ("two years of rejections", None),
    ("mijn zoon is 8 jaar", Y),
    ("contract van 1 jaar graag", None),
    ("hoeveel jaar ervaring vragen jullie, 5?", Y),
    ("is 2 jaar ervaring genoeg?", Y),
    ("al zes jaar weg uit de zorg", None),
    ("geen idee", Y),
    ("twee jaar getrouwd", Y),
    ("I'm 51", Y),
    ("I am 51 years old", Y),
    ("3 years ago I quit", Y),
    ("four years unemployed", Y),
    ("my son is 8 years", Y),
    ("how many years do you ask, 5?", Y),
    ("is 2 years of experience enough?", Y),
    ("sober for 3 years", Y),
    ("no idea", Y),
    ("married for two years", Y),
]


@pytest.mark.parametrize(("text", "asked", "years"), SAID)
def test_years_of_experience_are_read(text: str, asked: str | None, years: float) -> None:
    assert facts(text, asked).get("years_experience") == years


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_other_years_are_no_experience(text: str, asked: str | None) -> None:
    assert "years_experience" not in facts(text, asked)


@pytest.mark.parametrize(
    ("text", "asked", "years"),
    [
        ("my brother has 25 years in roofing, I have 6", None, 6),
        ("Husband has 12 years in transport and me 3.", "motivation", 3),
        ("mijn schoonzus heeft 18 jaar gewerkt, ik 4 jaar", "years_experience", 4),
        ("Mijn vrouw heeft 9 jaar ervaring, ik pas 2.", None, 2),
        ("Hij rijdt al 30 jaar en ik 5 jaar", "years_experience", 5),
        ("Eerst zes jaar in een magazijn. Nu drie jaar kok.", "years_experience", 3),
        ("I did 9 years in a shop, now 4 years as a nurse", "years_experience", 4),
        ("my brother has 25 years, I have 6 days a week free", None, None),
        ("mijn zus heeft 8 jaar een rijbewijs, ik 2", None, None),
        ("my wife lives here 9 years, I 3", "city", None),
        ("mijn man is 60 jaar oud, ik 52", None, None),
        ("Ik had eerst 5 jaar een eigen zaak, nu 2 jaar in Nederland", "years_experience", 5),
        ("first 5 years in retail, now 2 months in a hotel", "years_experience", 5),
        ("Eerst 9 jaar winkel, nu 4 jaar kok in Nederland", "years_experience", 4),
        ("Zes jaar in een magazijn en drie jaar kok nu", "years_experience", 6),
        ("2 jaar kassa. Me zus doet het al negen jaar", "years_experience", 2),
        ("Me man doet de administratie, die zit al 12 jaar in dat vak, ik 3", "years_experience", 3),
        ("Geloof me vriend, ik heb 7 jaar ervaring", "years_experience", 7),
    ],
)
def test_the_years_of_oneself_and_of_now_are_read(text: str, asked: str | None, years: float | None) -> None:
    assert facts(text, asked).get("years_experience") == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("3 1/2 years in a bakery", 3.5),
        ("I did 1 1/2 yrs of plumbing", 1.5),
        ("4 1/2 jaar in de zorg", 4.5),
        ("One and half years at a hotel", 1.5),
        ("around 1 year and half", 1.5),
        ("1 year and half the team left", 1),
        ("2 years, 1/2 of it nights", 2),
        ("vier jaar en een half", 4.5),
        ("two years and a half behind the bar", 2.5),
        ("vijf jaar en 3 maanden in de zorg", 5.2),
        ("3 jaar en een halve dag proefdraaien", 3),
    ],
)
def test_half_a_year_is_read_however_it_is_written(text: str, years: float) -> None:
    assert facts(text, "years_experience").get("years_experience") == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Hello, I have driven taxis for nine years, now I would like to work with plants.", None),
        ("Twelve years I have laid tiles and I should now prefer a desk.", None),
        ("I did sixteen years in a kitchen and I'd love to care for people instead.", None),
        ("Cashier for six years, dreaming of a job as a florist.", None),
        ("I have driven trucks for nine years and I like it now as on the first day.", 9),
        ("I have worked in a kitchen for nine years and would like days instead of nights.", 9),
        ("I have been a plumber for four years. I like the team.", 4),
    ],
)
def test_years_of_the_work_that_is_left_are_no_experience(text: str, years: float | None) -> None:
    assert facts(text).get("years_experience") == years


NO_WORK: list[tuple[str, str]] = [
    ("Piet Smit. 58 jaar. Breda.", "name"),
    ("Rustig type, 41 jaar, twee kinderen", "weekend"),
    ("In Gdansk deed ik vier jaar vakschool, diploma heb ik", "education"),
    ("drie jaar op de hotelschool gezeten", "education"),
]
SOME_WORK: list[tuple[str, str | None, float]] = [
    ("40 jaar ervaring, lasser", None, 40),
    ("41 jaar", "years_experience", 41),
    ("drie jaar op een vakschool gewerkt", None, 3),
    ("Kok, 12 jaar, zoekt nieuwe keuken", None, 12),
]


@pytest.mark.parametrize(("text", "asked"), NO_WORK)
def test_an_age_by_itself_and_years_at_school_are_no_work(text: str, asked: str) -> None:
    found = extract(text, language="nl", today=TODAY, asked=asked)
    pieces = in_pieces(text, found, today=TODAY, asked=asked)
    assert not [f for f in (*found, *pieces) if f.name == "years_experience"]


@pytest.mark.parametrize(("text", "asked", "years"), SOME_WORK)
def test_years_that_are_called_work_stay(text: str, asked: str | None, years: float) -> None:
    assert facts(text, asked).get("years_experience") == years


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben buschauffeur, 51 jaar, en ik wil iets anders",
        "Hallo, ik ben kok, 39 jaar.",
        "I'm a nurse, 44 years, looking around",
        "Ik heb zes jaar universiteit gedaan, rechten",
        "drie jaar beroepsschool voor elektricien",
        "Ik ben sinds vier jaar gediplomeerd en zoek werk",
        "Ik hou een klas al acht jaar in bedwang",
    ],
)
def test_an_age_or_a_time_at_school_is_no_work(text: str) -> None:
    assert Y not in facts(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ilie Popa. 54 jaar. Utrecht.", "name"),
        ("Ilie Popa, vierenvijftig jaar, Utrecht", "name"),
        ("In Sibiu drie jaar vakschool voor lasser", "education"),
        ("2019? Jail, two years", Y),
    ],
)
def test_nor_is_it_put_forward_by_itself(text: str, asked: str) -> None:
    assert Y not in {f.name for f in in_pieces(text, [], today=TODAY, asked=asked)}


@pytest.mark.parametrize(
    ("text", "asked", "years"),
    [
        ("Ik ben lasser, 21 jaar ervaring", None, 21),
        ("Ik ben kok, 19 jaar", Y, 19),
        ("zes jaar aan een hogeschool gewerkt in de kantine", None, 6),
        ("In Porto tien jaar slager, hier in Nederland nog vier erbij", Y, 14),
        ("In Porto tien jaar slager, hier nog niets", Y, 10),
        ("eerst 7 jaar metselaar, toen 2 jaar stukadoor, en de laatste 5 als voegers", Y, 14),
        ("Eerst vier jaar postbode, daarna zes jaar koerier", Y, 10),
        ("Eerst vier jaar postbode, nu zes jaar koerier", Y, 6),
        ("eerst 2 jaar thuis, toen 5 jaar kok", Y, 5),
        ("Van 2002 tot 2011 bij een drukkerij, aansluitend tot nu bij een uitgeverij", Y, 24),
        ("van 2002 tot 2011 bij een drukkerij", Y, 9),
    ],
)
def test_years_of_several_jobs_are_added_up(text: str, asked: str | None, years: float) -> None:
    assert facts(text, asked)[Y] == years


def test_a_sum_before_its_parts() -> None:
    assert facts("Veertien: vijf bakkerij, negen drukkerij", Y)[Y] == 14
    assert facts("12: eerst 5 kok, 7 ober", Y)[Y] == 12
