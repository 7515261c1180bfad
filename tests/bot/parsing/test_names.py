"""A candidate's own name."""

from __future__ import annotations

import pytest

from bot.parsing.extract import in_pieces
from tests.bot.parsing.said import TODAY, facts

SAID: list[tuple[str, str | None, str]] = [
    ("1. Paulo\n2. Reis Tavares", "name", "Paulo Reis Tavares"),
    ("I fixed lifts for ten years yours faithfully Gerald Pickering", None, "Gerald Pickering"),
    ("Please consider me. With the highest esteem, Horváth Béla", None, "Horváth Béla"),
    ("I offer my services. Yours obediently, Tariq Mahmood.", None, "Tariq Mahmood"),
    ("0612345678. heet kevin overigens", "phone", "Kevin"),
    ("Ede. Heet Sanne de Wit", "city", "Sanne de Wit"),
    ("In my country we cook slowly and I agree. Eleftheria, 52.", None, "Eleftheria"),
    ("Hello! I draw houses, and my wife says: Stefan, you sit too much", None, "Stefan"),
    ("nan Tilly 😊 officially Matilda Brook", "name", "Matilda Brook"),
    ("lotte de groot", "name", "Lotte de Groot"),
    ("tim vd berg", "name", "Tim vd Berg"),
    ("Ir. Maarten Visser", "name", "Maarten Visser"),
    ("Twintig uur. Hoogachtend, mevrouw T. Overbeek", "hours_per_week", "T. Overbeek"),
    ("Joris, achternaam Kortenaar.", "name", "Joris Kortenaar"),
    ("Gosia. Voor papier Malgorzata Nowak", "name", "Malgorzata Nowak"),
    ("Renske Postma\nVan de Kerkstraat, ken je vast", "name", "Renske Postma"),
    ("Sharon Lie A Ling. Met spaties", "name", "Sharon Lie A Ling"),
    ("daan 19 uit tilburg kan vakken vullen", None, "Daan"),
    ("goeie, Sietse hjir. is de baan er nog?", None, "Sietse"),
    ("Joehoe, Marjan hier!! 58 en nog fit", None, "Marjan"),
    ("goedenavond, ben Karim. Ik zoek werk", None, "Karim"),
    ("Hoi, Ben Karels. Ik zoek werk", None, "Ben Karels"),
    ("Graag stel ik mij voor: Hendrik Dijkstra, 58 jaar", None, "Hendrik Dijkstra"),
    ("Ondergetekende, P.J. Wolters, wenst te solliciteren", None, "P.J. Wolters"),
    ("Andrei Munteanu.", "name", "Andrei Munteanu"),  # no slip of "minuten"
    ("femke wiersma heet ik", "name", "Femke Wiersma"),
    ("im tom suicidal", "name", "Tom"),
    ("ik ben jan verslaafd", None, "Jan"),
    ("Nae Kovac", "name", "Nae Kovac"),
    ("ik ben Karima", None, "Karima"),
    ("ik ben karima", None, "Karima"),
    ("Hoi, ik ben Joris van den Berg", None, "Joris van den Berg"),
    ("mijn naam is pieter", None, "Pieter"),
    ("mijn naam is Wei", None, "Wei"),
    ("ik heet Sanne", None, "Sanne"),
    ("Goedemiddag, met Wilma", None, "Wilma"),
    ("met Henk de Boer", "name", "Henk de Boer"),
    ("Groetjes, Anneke", None, "Anneke"),
    ("Met vriendelijke groet,\nBart Claes", None, "Bart Claes"),
    ("Fatima", "name", "Fatima"),
    ("fatima", "name", "Fatima"),
    ("Jean-Pierre Dubois", "name", "Jean-Pierre Dubois"),
    ("Xiaoming Li", "name", "Xiaoming Li"),
    ("Els de Vries", "name", "Els de Vries"),
    ("Pieter van den Berg", "name", "Pieter van den Berg"),
    ("zeg maar Ria", "name", "Ria"),
    ("naam: Ahmed", "name", "Ahmed"),
    ("dag, Loes hier", None, "Loes"),
    ("my name is Karima", None, "Karima"),
    ("my name's Tom", None, "Tom"),
    ("Hi, I'm Joanna", None, "Joanna"),
    ("hi im tom", None, "Tom"),
    ("this is Priya Sharma", None, "Priya Sharma"),
    ("call me Mike", None, "Mike"),
    ("Kind regards, Brian", None, "Brian"),
    ("Siobhan O'Neill", "name", "Siobhan O'Neill"),
    ("Tom", "name", "Tom"),
    ("Name's Rosalind Bray, hello", "name", "Rosalind Bray"),
    ("Zeergeachte heer, Wouter ten Brink is de naam!", "name", "Wouter ten Brink"),
    ("mijn naam is Koen ten Kate", None, "Koen ten Kate"),
    ("mijn naam is lotte ter horst maar zeg lotte", "name", "Lotte ter Horst"),
    ("Anna... Anna Veldman dus", "name", "Anna Veldman"),
    ("Name's Tom, sorry, the kettle. Tom Hadley.", "name", "Tom Hadley"),
    ("Me llamo Beatriz Soler", "name", "Beatriz Soler"),
    ("Soy Beatriz Soler", "name", "Beatriz Soler"),
    ("graag. Hoogachtend, B. Vermeer", "weekend", "B. Vermeer"),
    ("I apply as a cook. With respect, Fatima", None, "Fatima"),
    ("Hoi, Karin uit Ede, ik zoek werk", None, "Karin"),
    ("per direct. Met eerbied, Pieter Kramer", "start_date", "Pieter Kramer"),
    ("Monday. Your obedient servant, Walter", "start_date", "Walter"),
    ("maandag. Hoogachtend, Mevr. J. Visser", "start_date", "J. Visser"),
    ("Renata ik heet, dank u", "salary", "Renata"),
    ("Jolanta btw. nice to meet you", "name", "Jolanta"),
    ("hello, Grandma Ruth here", None, "Ruth"),
    ("Is the baker's job still free? Kobus here", None, "Kobus"),
    ("Good morning, it is Anna. I saw your sign", None, "Anna"),
]
OTHER: list[tuple[str, str | None]] = [
    ("yours truly is keen, I start Monday", None),
    ("With regards to the job in Breda", None),
    ("het dorp heet Ede", "city"),
    ("B1, en heet water kan ik ook zeggen", "language_level"),
    ("where I live: Toyota Corolla, back seat", None),
    ("Selam. Ik zoek werk in een hotel", None),
    ("ondergetekende, H.B.O. geschoold", None),
    ("Hello, it is Heineken I applied for", None),
    ("I worked for a big company, it is Amazon.", None),
    ("Moi. Tuinman hier. Nog nodig?", None),
    ("goeie vraag hier", None),
    ("ik ben boos", None),
    ("jan pieters uit ede belde mij", None),
    ("tom boonen from ghent recommended you", None),
    ("jan pieters uit ede gaf me dit nummer", None),
    ("Zeergeachte dames en heren, goedemiddag", "name"),
    ("I go by ferry", "commute"),
    ("Iedereen heet ik welkom", None),
    ("Prima. Dat is goed.", "name"),
    ("Basta, this is enough", "name"),
    ("my new name tag is broken", "salary"),
    ("With respect, no", "salary"),
    ("my surname is a secret, first name also", "name"),
    ("ik ben lasser", None),
    ("Ik ben Lasser", "name"),
    ("ik ben verpleegkundige", "name"),
    ("ik ben Nederlander", None),
    ("ik ben Pools", None),
    ("ik ben blij", "name"),
    ("ik ben 23", "name"),
    ("ik ben elke dag beschikbaar", None),
    ("ik ben max 20 uur beschikbaar", None),
    ("met de auto", "name"),
    ("met wie spreek ik", "name"),
    ("liever niet", "name"),
    ("waarom", "name"),
    ("hallo", "name"),
    ("medewerker", "name"),
    ("ok", "name"),
    ("mijn vrouw heet Petra", "name"),
    ("I am angry", None),
    ("I'm a welder", None),
    ("I'm British", None),
    ("I'm Dutch", "name"),
    ("I'm HIV positive", None),
    ("I'm pregnant", "name"),
    ("I am available", "name"),
    ("it's fine", "name"),
    ("human please", "name"),
    ("why", "name"),
    ("this is ridiculous", "name"),
    ("my wife is called Petra", "name"),
    ("I play drums, the band name is Silver Lunch", None),
    ("Good morning, it is cold here", None),
]


@pytest.mark.parametrize(("text", "asked", "name"), SAID)
def test_names_are_read(text: str, asked: str | None, name: str) -> None:
    assert facts(text, asked).get("name") == name


@pytest.mark.parametrize(("text", "asked"), OTHER)
def test_moods_jobs_and_other_words_are_no_names(text: str, asked: str | None) -> None:
    assert "name" not in {k: v for k, v in facts(text, asked).items() if v not in ("declined", "no_preference")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("GOOD MORNING, LOWIE HERE FROM GENK. I LAY BRICKS", "Lowie"),
        ("HALLO! HILDE FROM BREDA, I WANT TO WORK", "Hilde"),
        ("Hi! Anna-Lise from Zwolle. I bake", "Anna-Lise"),
        ("Hi, Sunita this side. I bake cakes", "Sunita"),
        ("Good day, I am Yaw in Ghent. I drive", "Yaw"),
        ("GOOD MORNING, SOMEBODY FROM GENK CALLED ME", None),
        ("Hi, which side of town is it? This side of the river?", None),
    ],
)
def test_who_opens_with_a_name_and_a_town_is_read(text: str, name: str | None) -> None:
    assert facts(text).get("name") == name


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("VIER BRIEVEN, NOOIT ANTWOORD GEKREGEN VAN JULLIE", None, None),
        ("IK BEN PATRICK CLAES EN IK WIL TUINMAN WORDEN", None, "Patrick Claes"),
        ("PATRICK CLAES", "name", "Patrick Claes"),
        ("op mijn diploma staat Daan terwijl ik nu Sterre heet", "education", "Sterre"),
    ],
)
def test_names_in_capitals_and_new_names(text: str, asked: str | None, name: str | None) -> None:
    assert facts(text, asked).get("name") == name


def test_words_of_a_shouted_message_are_no_name() -> None:
    text = "IK HEB MIJNEN B AL TWINTIG JAAR, ENE KEER GEBOTST, PAALTJE CONTENT"
    assert "name" not in {f.name for f in in_pieces(text, [], today=TODAY, asked="driving_licence")}


@pytest.mark.parametrize(
    ("text", "asked", "name"),
    [
        ("HI! PEDRO FROM GOUDA. I CAN START", None, "Pedro"),
        ("Master in law, Karel de Grote, in two years", "education", None),
        ("bachelor nursing at Thomas More", "education", None),
        ("Thomas More", "name", "Thomas More"),
    ],
)
def test_from_is_no_surname_and_a_school_nobodys_name(text: str, asked: str | None, name: str | None) -> None:
    assert facts(text, asked).get("name") == name
