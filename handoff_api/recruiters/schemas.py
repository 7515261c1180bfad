"""What the account calls take and give."""

from uuid import UUID

from pydantic import BaseModel, Field


class SignInWrite(BaseModel):
    email: str = Field(max_length=254)
    password: str = Field(max_length=256)


class RecruiterRead(BaseModel):
    id: UUID
    name: str
    email: str
    role: str


class RecruitersRead(BaseModel):
    recruiters: list[RecruiterRead]


class SignInRead(BaseModel):
    recruiter: RecruiterRead
    csrf: str = Field(description="send it back in X-CSRF-Token with every call that changes something")


class InviteWrite(BaseModel):
    role: str = Field(default="recruiter", pattern="^(recruiter|lead)$")


class InviteRead(BaseModel):
    path: str = Field(description="the one-time address, valid for seven days")


class WelcomeWrite(BaseModel):
    name: str = Field(max_length=80)
    email: str = Field(max_length=254)
    password: str = Field(max_length=256)
