from __future__ import annotations

import re
from typing import Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from amends import clock
from amends.core.kinds.ledger import Note, Restored
from amends.vault.files import record_file
from amends.web.shelf import accounts, pending
from amends.web.shelf.models import Account, Entry, Record
from tests.web.opened import WORDS, began, unlocked

pytestmark = pytest.mark.django_db(transaction=True)
OTHER = "wrist multitask repackage bonelike"
GRAVE = ("words", "everything", "paper", "second", "file", "backup", "restore")


@pytest.fixture
def here(client: Client) -> Client:
    now = clock.now()
    unlocked(client, began(), Note(at=now, recorded=now, text="what I did"))
    return client


def posted(here: Client, page: str, **fields: object) -> Any:
    return here.post(f"/keep/{page}/", {"passphrase": WORDS, **fields})


def opens(words: str) -> bool:
    client = Client()
    client.post("/unlock/", {"passphrase": words})
    return client.get("/keep/").status_code == 200


def test_the_page_shows_the_last_openings(here: Client) -> None:
    said = here.get("/keep/").content.decode()
    assert "When it was opened" in said
    assert ", in a browser" in said


def test_leaving_goes_where_it_was_told_to(here: Client) -> None:
    here.post("/keep/leaving/", {"exit_to": "weather.example"})
    assert 'data-to="https://weather.example"' in here.get("/keep/").content.decode()
    left = here.post("/leave/")
    assert left.headers["Refresh"] == "0; url=https://weather.example"
    assert here.get("/keep/").status_code == 302


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://a.example", "a b"])
def test_leaving_goes_to_pages_only(here: Client, address: str) -> None:
    page = here.post("/keep/leaving/", {"exit_to": address}).content.decode()
    assert 'class="error"' in page
    assert Account.objects.get().exit_to == ""


def test_the_shift_key_can_be_switched_off(here: Client) -> None:
    assert 'data-keys="Shift"' in here.get("/keep/").content.decode()
    here.post("/keep/leaving/", {"exit_to": ""})
    assert "data-keys" not in here.get("/keep/").content.decode()


def test_the_theme_is_remembered_beside_what_is_kept(here: Client) -> None:
    here.post("/look/", {"theme": "dark", "back": "/today/"})
    here.post("/leave/")
    here.post("/unlock/", {"passphrase": WORDS})
    assert 'data-theme="dark"' in here.get("/today/").content.decode()


@pytest.mark.parametrize("page", GRAVE)
def test_what_is_grave_asks_for_the_words_again(here: Client, page: str) -> None:
    before = list(Entry.objects.values_list("sealed", flat=True))
    answer = posted(here, page, passphrase="four wrong plain words", sure="on")
    assert answer.status_code == 200
    assert "attachment" not in answer.headers.get("Content-Disposition", "")
    assert list(Entry.objects.values_list("sealed", flat=True)) == before
    assert Account.objects.get().slots.count() == 1


@pytest.mark.parametrize("page", ["", *(f"{page}/" for page in GRAVE)])
def test_a_locked_record_shows_nothing(here: Client, page: str) -> None:
    here.post("/lock/")
    assert here.get(f"/keep/{page}").status_code == 302
    assert here.post(f"/keep/{page}", {"passphrase": WORDS}).status_code in (302, 405)


def test_new_words_open_it_and_the_old_do_not(here: Client) -> None:
    there = Client()
    there.post("/unlock/", {"passphrase": WORDS})
    posted(here, "words", words=OTHER, again=OTHER)
    assert here.get("/keep/").status_code == 200
    assert there.get("/keep/").status_code == 302
    assert opens(OTHER)
    assert not opens(WORDS)


def test_weak_or_different_words_change_nothing(here: Client) -> None:
    posted(here, "words", words="password1234", again="password1234")
    posted(here, "words", words=OTHER, again=OTHER + "s")
    assert opens(WORDS)


def test_the_spare_key_is_shown_once_and_typed_back(here: Client) -> None:
    said = posted(here, "paper").content.decode()
    paper = re.search(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{2}", said)
    assert paper is not None
    groups = paper[0].split("-")
    wrong = here.post("/keep/paper/back/", {"first": "AAAA", "second": groups[5]})
    assert wrong.status_code == 200
    typed = {"first": groups[1].lower(), "second": groups[5]}
    assert here.post("/keep/paper/back/", typed).status_code == 302
    assert paper[0] not in here.get("/keep/").content.decode()
    fields = {"paper": paper[0], "words": OTHER, "again": OTHER}
    Client().post("/unlock/spare/", fields)
    assert opens(OTHER)


def test_a_second_factor_is_asked_for_once_it_is_on(here: Client) -> None:
    said = posted(here, "second").content.decode()
    assert "<svg" in said
    assert "style=" not in said
    account = Account.objects.get()
    unlocked_ = accounts.unlock(account, accounts.key_behind(account, WORDS))
    (held,) = pending.held(Record.objects.get(), unlocked_.ring, clock.now())
    device = TOTP(bytes.fromhex(held.value), 6, SHA1(), 30, enforce_key_length=False)  # noqa: S303 the devices' own
    code = device.generate(int(clock.now().timestamp())).decode()
    shown = here.post("/keep/second/device/", {"code": code}).content.decode()
    codes = re.findall(r"<code>([0-9A-Z-]{19})</code>", shown)
    assert len(codes) == 10
    assert not opens(WORDS)
    there = Client()
    there.post("/unlock/", {"passphrase": WORDS})
    there.post("/unlock/code/", {"code": codes[0]})
    assert there.get("/keep/").status_code == 200
    posted(here, "second")
    assert opens(WORDS)


def test_a_record_file_and_a_backup_are_handed_over(here: Client) -> None:
    file = posted(here, "file", withhold="1")
    checked = record_file.check(file.content)
    assert (sorted(checked.shown), checked.withheld) == ([2], 1)
    assert file.headers["Content-Type"] == "application/octet-stream"
    backup = posted(here, "backup")
    assert b"what I did" not in backup.content
    upload = SimpleUploadedFile("notes.bin", backup.content)
    answer = posted(here, "restore", file=upload, secret=WORDS)
    assert answer.status_code == 302
    assert Record.objects.count() == 2
    vault = here.get("/keep/").wsgi_request.vault  # type: ignore[attr-defined]
    last = vault.desk(clock.now()).record().entries[-1].body
    assert isinstance(last, Restored)


@pytest.mark.parametrize(
    ("named", "says"),
    [("1, 9", "There is no entry 9."), ("2-1", "Numbers, like"), ("x", "Numbers")],
)
def test_no_file_is_written_where_what_to_withhold_is_not_there(
    here: Client, named: str, says: str
) -> None:
    answer = posted(here, "file", withhold=named)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert says in answer.content.decode()


def test_a_bad_backup_is_refused_in_one_sentence(here: Client) -> None:
    upload = SimpleUploadedFile("notes.bin", b"nonsense")
    said = posted(here, "restore", file=upload, secret=WORDS).content.decode()
    assert "The file is cut" in said
    assert Record.objects.count() == 1


def test_the_checkers_are_for_everybody() -> None:
    for which in ("py", "html"):
        assert Client().get(f"/keep/check/{which}/").status_code == 200
    assert Client().get("/keep/check/exe/").status_code == 404


def test_everything_goes_at_once(here: Client) -> None:
    answer = posted(here, "everything", sure="on")
    assert answer.headers["Location"] == "/keep/deleted/"
    assert (
        Account.objects.count() == Record.objects.count() == Entry.objects.count() == 0
    )
    assert here.get("/keep/").status_code == 302
    assert "Everything is deleted." in here.get("/keep/deleted/").content.decode()


def test_nobody_is_told_that_what_is_still_there_is_deleted(here: Client) -> None:
    assert here.get("/keep/deleted/").headers["Location"] == "/keep/"
    assert Client().get("/keep/deleted/").headers["Location"] == "/"


def test_it_locks_after_as_many_minutes_as_were_set(here: Client) -> None:
    here.post("/keep/idle/", {"idle": "5"})
    assert Account.objects.get().idle == 5
    here.post("/keep/idle/", {"idle": "90"})
    assert Account.objects.get().idle == 5


def test_what_was_done_is_said_once_it_is(here: Client) -> None:
    form = {"passphrase": WORDS, "words": OTHER, "again": OTHER}
    said = here.post("/keep/words/", form, follow=True).content.decode()
    assert "The new words open it from now on." in said
    assert 'role="status"' not in here.get("/keep/?done=<b>").content.decode()
