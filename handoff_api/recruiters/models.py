"""The people who answer: accounts, sessions and one-time links."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from handoff_api.db import Base, now


class Recruiter(Base):
    """A named person with an account. The first one, made through the one-time link of `./gezien up`, is a lead."""

    __tablename__ = "recruiters"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str]  # what candidates see
    email: Mapped[str] = mapped_column(unique=True)  # lower case
    password_hash: Mapped[str]
    role: Mapped[str] = mapped_column(default="recruiter")  # recruiter, lead
    created_at: Mapped[datetime] = mapped_column(default=now)
    disabled_at: Mapped[datetime | None]


class SignIn(Base):
    """A signed-in browser; only the hash of its cookie is kept."""

    __tablename__ = "sign_ins"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    recruiter_id: Mapped[UUID] = mapped_column(ForeignKey("recruiters.id"), index=True)
    csrf: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]


class Invite(Base):
    """A one-time link that makes an account."""

    __tablename__ = "invites"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(default="recruiter")
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
