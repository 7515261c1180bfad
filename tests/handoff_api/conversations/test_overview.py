"""What lists of conversations show."""

from uuid import UUID

from handoff_api.conversations.overview import busy_with_the_bot, last_words
from tests.handoff_api.candidate import Candidate
from tests.handoff_api.edge import Edge


async def test_a_list_shows_the_last_words_and_who_talks_with_the_bot_now(edge: Edge, candidate: Candidate) -> None:
    silent = await edge.candidate()
    await candidate.write("hoi")
    seq = await candidate.write("32 uur")
    await candidate.until({"from": "bot"}, after=seq)
    ids = [UUID(candidate.id), UUID(silent.id)]
    async with edge.db.read() as session:
        said, busy = await last_words(session, ids), await busy_with_the_bot(session)
    assert {one: words.text for one, words in said.items()} == {UUID(candidate.id): "32 uur"}
    assert [one.id for one in busy] == [UUID(candidate.id)]

    seq = await candidate.write("een mens graag")
    await candidate.until({"owner": "queue"}, after=seq)
    async with edge.db.read() as session:
        assert await busy_with_the_bot(session) == []
