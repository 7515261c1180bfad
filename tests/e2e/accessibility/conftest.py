from collections.abc import AsyncIterator

from tests.e2e.accessibility.audit import Audit
from tests.e2e.conftest import in_the_loop


@in_the_loop()
async def audit() -> AsyncIterator[Audit]:
    audit = Audit()
    yield audit
    assert not audit.wrong, "\n".join(["", *audit.wrong])
