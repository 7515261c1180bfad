"""Accounts, one-time links and signed-in browsers. Every function takes an open session and never commits."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from anyio import to_thread
from email_validator import EmailNotValidError, validate_email
from pwdlib import PasswordHash
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from handoff_api.db import now
from handoff_api.errors import Invalid, NotFound, NotSignedIn
from handoff_api.recruiters.models import Invite, Recruiter, SignIn
from handoff_api.recruiters.throttle import SignInThrottle

SIGNED_IN_FOR = timedelta(hours=12)
INVITED_FOR = timedelta(days=7)
MIN_PASSWORD = 12

_hasher = PasswordHash.recommended()
_NOBODY = _hasher.hash(secrets.token_urlsafe())  # an unknown address takes as long as a wrong password


class WrongPassword(NotSignedIn):
    """Address or password is wrong; which of the two is not told."""


class InviteSpent(NotFound):
    """The one-time link was used, has expired or never existed."""


async def create_invite(session: AsyncSession, role: str = "recruiter") -> str:
    """A one-time token for `/console/welcome/<token>`; only its hash is stored."""
    token = secrets.token_urlsafe(32)
    session.add(Invite(token_hash=hashed(token), role=role, expires_at=now() + INVITED_FOR))
    await session.flush()
    return token


async def find_invite(session: AsyncSession, token: str) -> Invite:
    invite = await session.get(Invite, hashed(token))
    if invite is None or invite.used_at is not None or invite.expires_at <= now():
        raise InviteSpent("this link was used before or has expired; ask for a new one")
    return invite


async def accept_invite(session: AsyncSession, token: str, *, name: str, email: str, password: str) -> Recruiter:
    """Makes the account and spends the link. The first account of an installation is always a lead."""
    invite = await find_invite(session, token)
    name, email = " ".join(name.split()), _address(email)
    if not name:
        raise Invalid("a name is needed: candidates see it")
    if len(password) < MIN_PASSWORD:
        raise Invalid(f"a password has at least {MIN_PASSWORD} characters")
    if await session.scalar(select(Recruiter.id).where(Recruiter.email == email)):
        raise Invalid("there is an account with this e-mail address already")
    password_hash = await to_thread.run_sync(_hasher.hash, password)
    spent = await session.execute(
        update(Invite)
        .where(Invite.token_hash == invite.token_hash, Invite.used_at.is_(None))
        .values(used_at=now())
        .returning(Invite.token_hash)
    )
    if spent.first() is None:
        raise InviteSpent("this link was used before or has expired; ask for a new one")
    role = invite.role if await anybody(session) else "lead"
    recruiter = Recruiter(name=name, email=email, password_hash=password_hash, role=role)
    session.add(recruiter)
    await session.flush()
    return recruiter


def welcome_path(token: str) -> str:
    """Where a one-time link leads."""
    return f"/console/welcome/{token}"


async def anybody(session: AsyncSession) -> bool:
    """Whether there is an account at all."""
    return bool(await session.scalar(select(func.count()).select_from(Recruiter)))


async def check_password(
    session: AsyncSession, throttle: SignInThrottle, *, email: str, password: str, address: str
) -> Recruiter:
    """The account with this address and password. Slowed down per account and per network address, also for
    accounts that do not exist, so that trying tells nothing. Takes a third of a second: use a reading session."""
    email = email.strip().lower()
    await throttle.check(address, email)
    recruiter = await session.scalar(select(Recruiter).where(Recruiter.email == email, Recruiter.disabled_at.is_(None)))
    right = await to_thread.run_sync(_hasher.verify, password, recruiter.password_hash if recruiter else _NOBODY)
    if recruiter is None or not right:
        raise WrongPassword("the e-mail address or the password is wrong")
    await throttle.forgive(email)
    return recruiter


async def sign_in(session: AsyncSession, recruiter: Recruiter) -> tuple[str, SignIn]:
    """A cookie value for this browser (stored as a hash only) and its sign-in, which holds the CSRF token."""
    token = secrets.token_urlsafe(32)
    await session.execute(delete(SignIn).where(SignIn.expires_at <= now()))
    signed_in = SignIn(
        token_hash=hashed(token),
        recruiter_id=recruiter.id,
        csrf=secrets.token_urlsafe(24),
        expires_at=now() + SIGNED_IN_FOR,
    )
    session.add(signed_in)
    await session.flush()
    return token, signed_in


async def find_sign_in(session: AsyncSession, token: str | None) -> tuple[Recruiter, SignIn] | None:
    """Who this cookie belongs to; None when it is unknown, expired, or its account is disabled."""
    if not token:
        return None
    row = (
        await session.execute(
            select(Recruiter, SignIn)
            .join(SignIn, SignIn.recruiter_id == Recruiter.id)
            .where(SignIn.token_hash == hashed(token), SignIn.expires_at > now(), Recruiter.disabled_at.is_(None))
        )
    ).first()
    return (row[0], row[1]) if row else None


async def sign_out(session: AsyncSession, token: str) -> None:
    await session.execute(delete(SignIn).where(SignIn.token_hash == hashed(token)))


async def colleagues(session: AsyncSession) -> list[Recruiter]:
    """Everybody with an account, by name."""
    return list(await session.scalars(select(Recruiter).order_by(Recruiter.name)))


async def names(session: AsyncSession) -> dict[UUID, str]:
    """Of everybody who has or had an account: what they did keeps their name."""
    rows = await session.execute(select(Recruiter.id, Recruiter.name))
    return {row.id: row.name for row in rows}


async def disable(session: AsyncSession, recruiter_id: UUID, *, at: datetime | None = None) -> Recruiter:
    """Ends an account and every browser signed in with it. What it wrote keeps its name. What it still has must go
    back to the queue in the same transaction: `handoffs.service.release_all`."""
    recruiter = await session.get(Recruiter, recruiter_id)
    if recruiter is None:
        raise NotFound("there is no such account")
    recruiter.disabled_at = at or now()
    await session.execute(delete(SignIn).where(SignIn.recruiter_id == recruiter_id))
    return recruiter


def hashed(token: str) -> str:
    """Tokens are long and random, so a plain digest is enough to keep a stolen database useless."""
    return hashlib.sha256(token.encode()).hexdigest()


def _address(email: str) -> str:
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError as error:
        raise Invalid("this is not an e-mail address") from error
