"""The few things the service itself says to a candidate in a turn; about waiting and who is there: handoffs/lines.py.

Everything else that the assistant says is the assistant's own.
"""

TEXTS = {
    "assistant": {"nl": "Digitale assistent", "en": "Digital assistant"},
    "bot_unavailable": {
        "nl": "De digitale assistent is nu even niet bereikbaar. Je bericht is bewaard en staat klaar voor een "
        "collega. Doet de assistent het weer, dan krijg je hier vanzelf antwoord.",
        "en": "The digital assistant is not available right now. Your message is saved and is waiting for a colleague. "
        "If the assistant works again first, you will get an answer here.",
    },
    "bot_unavailable_at_start": {
        "nl": "De digitale assistent is nu even niet bereikbaar. Je kunt hier gewoon schrijven: je bericht "
        "blijft bewaard. Je krijgt antwoord zodra de assistent het weer doet of er een collega is.",
        "en": "The digital assistant is not available right now. You can just write here: your message is kept. You "
        "will get an answer as soon as the assistant works again or a colleague is here.",
    },
    "hand_off": {
        "nl": "Hier haal ik graag een collega bij.",
        "en": "I would like to bring in a colleague for this.",
    },
    "asked_for_human": {
        "nl": "We vragen een collega om met je verder te praten.",
        "en": "We are asking a colleague to talk with you.",
    },
    "reopened": {
        "nl": "Fijn dat je er weer bent. De digitale assistent gaat met je verder.",
        "en": "Good to see you again. The digital assistant goes on with you.",
    },
    "erased": {
        "nl": "Dit gesprek is gewist.",
        "en": "This conversation has been erased.",
    },
}


def text(name: str, language: str) -> str:
    return TEXTS[name][language if language in ("nl", "en") else "nl"]
