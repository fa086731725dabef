"""Looks for holes: wapiti against the running app, signed in; bandit and ruff over the source.

`python scripts/scan.py [--seconds 120] [--tools FOLDER]`

The app is started on the made-up records of the demo, in a folder that is gone afterwards, and
nothing but that address of this very machine is scanned. The two scanners are installed into a
throw-away environment, or looked for in FOLDER and kept there.
"""

from __future__ import annotations

import argparse
import http.client
import json
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookies import SimpleCookie
from itertools import chain
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from scripts.running import app  # noqa: E402 it lies beside, in no package

Report = dict[str, dict[str, Any]]
Cookies = dict[str, str]

HERE = "127.0.0.1"
SCANNERS = ("wapiti3==3.2.3", "bandit==1.9.4")
MODULES = (
    *("backup", "cookieflags", "crlf", "csp", "csrf", "exec", "file", "htaccess"),
    *("http_headers", "ldap", "methods", "permanentxss", "redirect", "shellshock"),
    *("sql", "upload", "xss"),
)
"""Left out: what calls a host outside (ssrf, xxe, log4shell, takeover, or a list to be
downloaded: nikto, wapp, htp, cms), guesses for hours (buster, brute_login_form), measures
time on a busy machine (timesql), or asks about HTTPS, which the local app has not (ssl,
https_redirect)."""
UNTOUCHED = (
    *("lock/*", "leave/*", "unlock/*", "forget/*", "half/drop/*"),
    *("record/*/erase/*", "keep/everything/*", "keep/words/*"),
)
"""Addresses that end the sitting, erase, or change the words: the scan would end itself."""
EXPECTED = {
    "Secure Flag cookie": "the local app speaks http to its own machine; hosted it is set"
}
"""Findings that stand, each with its reason."""
PATIENCE = 60
"""Seconds for one answer: a busy machine is no finding."""
MEDIUM = 2
LEVELS = ("note", "low", "medium", "high", "critical")
ENOUGH = 30
"""Pages that a scan must have seen; fewer, and it was not signed in or not in time."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that wapiti says: its kind, level (0 to 4), address, and words."""

    kind: str
    level: int
    where: str
    said: str

    @property
    def fails(self) -> bool:
        """Whether it is of medium level or above, and not expected."""
        return self.level >= MEDIUM and self.kind not in EXPECTED

    def __str__(self) -> str:
        """One line, with the reason where it is expected."""
        reason = EXPECTED.get(self.kind)
        line = f"{LEVELS[self.level]}: {self.kind} at {self.where}: {self.said}"
        return f"{line} (expected: {reason})" if reason else line


@contextmanager
def scanners(kept: Path | None) -> Iterator[Path]:
    """The folder with the commands of both scanners, gone afterwards unless it is kept."""
    if kept is not None:
        yield _installed(kept)
        return
    with tempfile.TemporaryDirectory() as folder:
        yield _installed(Path(folder))


def _installed(folder: Path) -> Path:
    commands = folder / "bin"
    if not (commands / "wapiti").exists():
        venv.create(folder, with_pip=True)
        python = str(commands / "python")
        subprocess.run([python, "-m", "pip", "install", "-q", *SCANNERS], check=True)
    return commands


def ask(address: str, path: str, cookies: Cookies, **typed: str) -> tuple[int, str]:
    """Asks for a page, or posts what is typed; the status and the page.

    The cookies that come with the answer are put to the others.
    """
    where = urlsplit(address)
    if where.hostname != HERE:
        raise ValueError(f"Only {HERE} is scanned, never {where.hostname}.")
    asked = http.client.HTTPConnection(HERE, where.port, timeout=PATIENCE)
    headers = {"Cookie": "; ".join(f"{name}={cookies[name]}" for name in cookies)}
    if typed:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    asked.request("POST" if typed else "GET", path, urlencode(typed), headers)
    answer = asked.getresponse()
    for line in answer.headers.get_all("Set-Cookie", []):
        cookies |= {name: one.value for name, one in SimpleCookie(line).items()}
    return answer.status, answer.read().decode()


def sign_in(address: str, words: str) -> Cookies:
    """Opens the record as a browser would, by its form; gives the cookies of the sitting."""
    cookies: Cookies = {}
    _, page = ask(address, "/unlock/", cookies)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    typed = {"csrfmiddlewaretoken": token[1] if token else "", "passphrase": words}
    ask(address, "/unlock/", cookies, **typed)
    if not is_open(address, cookies):
        raise ValueError("The words did not open the record.")
    return cookies


def is_open(address: str, cookies: Cookies) -> bool:
    """Whether a page behind the lock answers to these cookies."""
    return ask(address, "/today/", dict(cookies))[0] == http.HTTPStatus.OK


def wapiti(commands: Path, address: str, cookies: Cookies, seconds: int) -> Report:
    """Lets wapiti loose on the app: its report, read from JSON."""
    with tempfile.TemporaryDirectory() as folder:
        report, jar = Path(folder) / "report.json", Path(folder) / "cookies.json"
        jar.write_text(json.dumps(jarred(cookies)), encoding="utf-8")
        command = [str(commands / "wapiti"), "--url", address, "--cookie", str(jar)]
        command += ["--module", ",".join(MODULES), "--dns-endpoint", HERE]
        command += [*bounds(address, seconds), "--no-bugreport", "--verbose", "0"]
        command += ["--store-session", folder, "--store-config", folder]
        command += ["--format", "json", "--output", str(report)]
        subprocess.run(command, check=True)
        return cast("Report", json.loads(report.read_text(encoding="utf-8")))


def jarred(cookies: Cookies) -> dict[str, object]:
    """The cookies as wapiti keeps them; given as a header, the first new one replaces them all."""
    rest = {"expires": None, "secure": False, "port": None, "version": 0}
    return {HERE: {"/": {n: {"value": v, **rest} for n, v in cookies.items()}}}


def bounds(address: str, seconds: int) -> list[str]:
    """How far and how long wapiti may go, as it is told on its command line."""
    times = ["--max-scan-time", str(seconds), "--max-attack-time", str(seconds // 4)]
    sizes = [
        "--scope",
        "folder",
        "--depth",
        "6",
        "--tasks",
        "4",
        "--timeout",
        str(PATIENCE),
    ]
    left = (("--exclude", f"{address}{path}") for path in UNTOUCHED)
    return [*times, *sizes, *chain.from_iterable(left)]


def findings(report: Report) -> list[Finding]:
    """What a report of wapiti says, the worst first."""
    found = [
        Finding(kind, int(one["level"]), one["path"], one["info"])
        for part in ("vulnerabilities", "anomalies", "additionals")
        for kind, several in report[part].items()
        for one in several
    ]
    return sorted(found, key=lambda one: -one.level)


def running(commands: Path, seconds: int) -> bool:
    """Scans the running app and says what was found; whether it was whole and clean."""
    with app("demo") as said:
        words = next(line for line in said if ": " in line).rpartition(": ")[2]
        cookies = sign_in(said[-1], words)
        report = wapiti(commands, said[-1], cookies, seconds)
        still_open = is_open(said[-1], cookies)
    found, pages = findings(report), int(report["infos"]["crawled_pages_nbr"])
    print(*(one for one in found if one.level), sep="\n")
    grave = sum(one.fails for one in found)
    print(f"wapiti: {pages} pages and forms, {len(found)} findings, {grave} grave")
    if not still_open or pages < ENOUGH:
        print("wapiti: too few were seen, or the sitting ended, so this shows little")
        return False
    return not grave


def source(commands: Path) -> bool:
    """Runs bandit (medium and above) and ruff's security rules; whether both are clean."""
    bandit = [str(commands / "bandit"), "-q", "-ll", "-r", "src"]
    ruff = [sys.executable, "-m", "ruff", "check", "--select", "S", "src"]
    clean = True
    for name, command in (("bandit", bandit), ("ruff", ruff)):
        done = subprocess.run(command, check=False, cwd=ROOT)
        print(f"{name}: {'findings' if done.returncode else 'clean'}")
        clean = clean and not done.returncode
    return clean


def main() -> int:
    """Scans, and gives 1 where something grave was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=120, help="for looking around")
    parser.add_argument("--tools", type=Path, metavar="FOLDER", help="kept scanners")
    asked = parser.parse_args()
    with scanners(asked.tools) as commands:
        clean = source(commands)
        return 0 if running(commands, asked.seconds) and clean else 1


if __name__ == "__main__":
    sys.exit(main())
