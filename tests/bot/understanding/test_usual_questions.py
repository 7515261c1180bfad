"""The questions that every careers site gets, as people usually put them: each is heard as what it asks."""

from __future__ import annotations

import pytest

from tests.bot.understanding.conftest import Reader

ASKED = {
    "ask_salary": (
        "what's the salary?",
        "how much do you pay?",
        "what would I earn?",
        "what is the pay like?",
        "wat verdien je er?",
        "wat betaalt het?",
        "hoeveel is het salaris?",
    ),
    "ask_hours": (
        "how many hours a week is it?",
        "what are the working hours?",
        "is it full time?",
        "hoeveel uur is het?",
        "wat zijn de werktijden?",
        "is het fulltime of parttime?",
    ),
    "ask_overtime": (
        "do I have to work overtime?",
        "is there a lot of overtime?",
        "is overtime paid?",
        "moet je vaak overwerken?",
        "worden overuren betaald?",
    ),
    "ask_location": (
        "where is it?",
        "where is the office?",
        "where would I be working?",
        "waar is het precies?",
        "waar zit het kantoor?",
        "op welke locatie is het werk?",
    ),
    "ask_remote": (
        "can I work from home?",
        "is it remote?",
        "is hybrid working possible?",
        "kan ik thuiswerken?",
        "mag je hybride werken?",
    ),
    "ask_process": (
        "how does the application process work?",
        "what are the next steps?",
        "what happens next?",
        "how does the hiring process go?",
        "what does the selection procedure look like?",
        "how does applying work here?",
        "can you tell me about the application procedure?",
        "hoe gaat het sollicitatieproces?",
        "wat zijn de volgende stappen?",
        "hoe verloopt de procedure?",
        "wat gebeurt er hierna?",
    ),
    "ask_contract": (
        "what kind of contract is it?",
        "is it a permanent contract?",
        "do I get a temporary contract?",
        "wat voor contract krijg ik?",
        "is het een vast contract?",
    ),
    "ask_travel_allowance": (
        "do you pay travel expenses?",
        "is there a travel allowance?",
        "is my commute reimbursed?",
        "krijg ik reiskosten vergoed?",
        "is er reiskostenvergoeding?",
    ),
    "ask_holidays": (
        "how many holidays do I get?",
        "how many days off are there?",
        "what about vacation days?",
        "hoeveel vakantiedagen heb je?",
        "hoeveel vrije dagen krijg ik?",
    ),
    "ask_start_date": (
        "when does the job start?",
        "when do you need someone?",
        "what's the start date?",
        "wanneer begint het?",
        "per wanneer zoeken jullie iemand?",
        "wat is de startdatum?",
    ),
    "ask_team": (
        "who would I work with?",
        "how big is the team?",
        "what is the team like?",
        "hoe groot is het team?",
        "met wie werk ik samen?",
    ),
    "ask_employer": (
        "which company is it?",
        "who is the employer?",
        "what kind of company are you?",
        "voor welk bedrijf is het?",
        "wie is de werkgever?",
        "wat voor bedrijf is het?",
    ),
    "ask_benefits": (
        "what are the benefits?",
        "do I get a pension?",
        "what perks do you offer?",
        "wat zijn de arbeidsvoorwaarden?",
        "krijg ik pensioen?",
        "is er een dertiende maand?",
    ),
    "ask_training": (
        "do I get training?",
        "is there any training?",
        "will I be trained?",
        "krijg ik een opleiding?",
        "word ik ingewerkt?",
    ),
    "ask_dress_code": (
        "is there a dress code?",
        "do I have to wear a uniform?",
        "what should I wear?",
        "is er een dresscode?",
        "moet ik werkkleding dragen?",
        "wat moet ik aan?",
    ),
    "ask_deadline": (
        "when is the deadline?",
        "until when can I apply?",
        "is the vacancy still open?",
        "tot wanneer kan ik solliciteren?",
        "wat is de deadline?",
        "is de vacature nog open?",
    ),
    "ask_status": (
        "what is the status of my application?",
        "have you looked at my application yet?",
        "hoe staat het met mijn sollicitatie?",
        "wat is de status van mijn sollicitatie?",
    ),
    "ask_privacy": (
        "what happens with my data?",
        "who can see my answers?",
        "is my data safe?",
        "wat doen jullie met mijn gegevens?",
        "wie ziet mijn antwoorden?",
    ),
    "ask_bot": (
        "are you a bot?",
        "am I talking to a real person?",
        "are you human?",
        "ben je een robot?",
        "ben jij een computer?",
        "hoi, is dit een echt persoon?",
        "praat ik met een mens?",
        "is this a real person?",
    ),
    "ask_tasks": (
        "what would I be doing?",
        "what are the tasks?",
        "what does the job involve?",
        "wat ga ik precies doen?",
        "wat houdt het werk in?",
    ),
    "ask_requirements": (
        "what do you require?",
        "what experience do I need?",
        "do I need a diploma?",
        "wat zijn de eisen?",
        "heb ik een diploma nodig?",
    ),
}


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in ASKED.items() for text in texts])
def test_usual_questions_are_heard(reader: Reader, topic: str, text: str) -> None:
    reading = reader.read(text)
    assert topic in {reading.intent, *(question.intent for question in reading.questions)}
    assert not reader.calls_person(text)
