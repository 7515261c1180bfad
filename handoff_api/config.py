"""The one door to all settings: environment (GEZIEN_…) before HOME/settings.toml before the defaults here."""

import os
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from limits import parse_many
from pydantic import Field, PrivateAttr, SecretStr, TypeAdapter, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from handoff_api.handoffs.hours import BadHours, OpeningHours, parse_hours

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"

# Who the demo pretends to be, where nothing else is set. The number is one that nobody has.
DEMO = {
    "organisation_name": "Voorbeeld Werk",
    "contact_phone": "085 000 00 00",
    "contact_email": "werk@example.com",
}

# What cannot change under a running service: a new value in the file takes effect at the next start.
AT_START = (
    "home",
    "host",
    "port",
    "database_url",
    "rasa_url",
    "rasa_url_file",
    "secret",
    "time_zone",
    "vacancies_dir",
    "demo",
    "log_level",
    "log_size_mb",
)


class Settings(BaseSettings):
    """A value that cannot be right stops the start with a clear line; later it leaves the old ones in force."""

    model_config = SettingsConfigDict(env_prefix="GEZIEN_", extra="forbid", frozen=True)
    file: ClassVar[str] = "settings.toml"  # in HOME

    _given: dict[str, Any] = PrivateAttr(default_factory=dict)

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._given = given

    home: Path = Field(ROOT / ".gezien", description="Folder with all data of this instance.")
    host: str = Field("127.0.0.1", description="Address on which the service listens.")
    port: int = Field(8000, ge=1, le=65535, description="Port on which the service listens.")
    public_url: str = Field(
        "",
        description="Address by which browsers reach us; default http://HOST:PORT. With https, cookies are Secure.",
    )
    database_url: str = Field(
        "",
        description="SQLAlchemy address of the database. Empty: SQLite in HOME; postgresql+psycopg://… for PostgreSQL.",
    )
    rasa_url: str = Field("http://127.0.0.1:5005", description="Address of the Rasa server, on the private network.")
    rasa_url_file: Path | None = Field(
        None,
        description="File with that address, for an assistant that moves: read again when it changes. `up` keeps one.",
    )
    secret: SecretStr = Field(
        description="Shared by the service, Rasa and the action server. `up` makes one at the first start."
    )
    turn_timeout_s: float = Field(5.0, gt=0, description="Seconds that one try of a turn may take, all in all.")

    organisation_name: str | None = Field(None, description="Name of the organisation, as candidates know it.")
    contact_phone: str | None = Field(None, description="Telephone number offered as an alternative to the chat.")
    contact_email: str | None = Field(None, description="E-mail address offered as an alternative to the chat.")
    notice_url: str | None = Field(None, description="Address of the privacy notice that the greeting links to.")
    notice_version: str = Field("1", description="Version of that notice; recorded with every conversation.")
    opening_hours: str = Field(
        "mon-fri 09:00-17:00",
        description='When recruiters answer, like "mon-fri 09:00-17:00, sat 10:00-14:00". Empty: never.',
    )
    time_zone: str = Field("Europe/Amsterdam", description="Time zone of the opening hours.")
    crisis_contact: str | None = Field(
        None,
        description="Who must hear of a crisis at any hour: an address or number. Passed on in the webhook's notice, "
        "so webhook_url is needed as well: Gezien itself sends no mail and calls nobody.",
    )
    webhook_url: str | None = Field(None, description="Address that gets a signed notice when a person is needed.")

    vacancies_dir: Path | None = Field(None, description="Folder with vacancy files. Default: HOME/vacancies.")
    demo: bool = Field(False, description="Adds the example vacancies and a careers page to try them on.")
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Careers sites (origins, separated by commas) on which the chat may be embedded."
    )

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least that is logged, by all programs: debug, info, warning or error."
    )
    log_size_mb: int = Field(
        10, ge=1, description="Size in MB at which a log file is set aside; one earlier file of each is kept."
    )
    metrics_token: SecretStr | None = Field(
        None,
        description="Bearer token with which Prometheus may read /metrics. Without one only this machine may, and "
        "nobody when public_url is set.",
    )

    limit_address: str = Field("600/minute", description="Public calls per network address.")
    limit_start: str = Field("30/minute; 300/hour", description="New conversations per network address.")
    limit_messages: str = Field("20/10 seconds; 60/minute", description="Messages per conversation.")
    limit_changes: str = Field("30/minute", description="Other changes (asking for a person, memory) per conversation.")
    limit_streams: int = Field(6, ge=1, description="Open streams per conversation.")

    @model_validator(mode="before")
    @classmethod
    def _introduce_the_demo(cls, given: dict[str, Any]) -> dict[str, Any]:
        try:
            demo = TypeAdapter(bool).validate_python(given.get("demo", False))
        except ValidationError:
            return given  # refused below, by name
        return {**DEMO, **given} if demo else given

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        return tuple(origin.strip().rstrip("/") for origin in value.split(",") if origin.strip())

    @field_validator("opening_hours")
    @classmethod
    def _readable(cls, value: str) -> str:
        try:
            parse_hours(value)
        except BadHours as error:
            raise ValueError(str(error)) from error
        return value

    @field_validator("database_url")
    @classmethod
    def _of_a_kind_we_know(cls, value: str) -> str:
        if value and not value.startswith(("sqlite+aiosqlite:///", "postgresql+psycopg://")):
            raise ValueError("must begin with postgresql+psycopg:// (or sqlite+aiosqlite:///), or be empty")
        try:
            make_url(value or "sqlite://")
        except ArgumentError as error:
            raise ValueError("is no database address; write it like postgresql+psycopg://user@host/gezien") from error
        return value

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f'there is no time zone "{value}"; write it like Europe/Amsterdam') from error
        return value

    @field_validator("limit_address", "limit_start", "limit_messages", "limit_changes")
    @classmethod
    def _countable(cls, value: str) -> str:
        try:
            parse_many(value)
        except ValueError as error:
            raise ValueError(f'"{value}" is no limit; write it like "20/10 seconds; 60/minute"') from error
        return value

    def again(self) -> "Settings":
        """What the environment and the file say now; what was given stays, and so does what belongs to the start."""
        new = Settings(**self._given)
        return new.model_copy(update={name: getattr(self, name) for name in AT_START})

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.home / 'gezien.db'}"

    @property
    def address(self) -> str:
        """Where browsers find us, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def notice(self) -> str | None:
        """The privacy notice that candidates are pointed to; the demo brings its own."""
        return self.notice_url or (f"{self.address}/privacy" if self.demo else None)

    @property
    def vacancies(self) -> Path:
        return self.vacancies_dir or self.home / "vacancies"

    @property
    def hours(self) -> OpeningHours:
        return parse_hours(self.opening_hours, self.time_zone)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        home = home_of(init_settings().get("home"))
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, home / cls.file)


def home_of(given: str | Path | None = None) -> Path:
    return Path(given or os.environ.get("GEZIEN_HOME") or ROOT / ".gezien")


def read_settings(**given: Any) -> Settings:
    """The settings of this process. What is given here wins over environment and file."""
    return Settings(**given)
