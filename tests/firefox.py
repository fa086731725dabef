"""A real Firefox, found on this machine and driven over Marionette, its own wire protocol.

Only what the tests need: a profile on the disk, going somewhere, typing, clicking, being
killed. Messages are `length:JSON`; a command is [0, id, name, parameters], an answer
[1, id, error, result].
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

NAMES = ("firefox-esr", "firefox")
KNOWN = (
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
)
ADVICE = "No Firefox is here: apt-get install firefox-esr, or name one in AMENDS_TEST_FIREFOX."

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
FIND = "WebDriver:FindElements"
PORT_FILE = "MarionetteActivePort"
STARTS_WITHIN = 60.0
PREFERENCES: dict[str, bool | int | str] = {
    "marionette.port": 0,
    # As anybody has it: not with what is recommended for machines, which keeps less.
    "remote.prefs.recommended": False,
    # It writes its open pages down every fifteen seconds; here every second.
    "browser.sessionstore.interval": 1000,
    # Nothing is asked of anybody elsewhere, and no page of its own stands in the way.
    "app.update.disabledForTesting": True,
    "app.normandy.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.region.update.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
    "trailhead.firstrun.didSeeAboutWelcome": True,
}


class MarionetteError(RuntimeError):
    """Firefox refused a command; the message is its own."""


def find() -> Path | None:
    """The Firefox named by AMENDS_TEST_FIREFOX, else one on this machine, or None."""
    named = os.environ.get("AMENDS_TEST_FIREFOX")
    on_path = [found for name in NAMES if (found := shutil.which(name))]
    places = [named] if named else [*on_path, *KNOWN]
    return next((Path(place) for place in places if Path(place).is_file()), None)


@dataclass
class Firefox:
    """One running Firefox with one window."""

    process: subprocess.Popen[bytes]
    wire: socket.socket
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def go(self, address: str) -> None:
        """Open an address, and wait until it is there."""
        self._do("WebDriver:Navigate", url=address)

    def type(self, selector: str, text: str) -> int:
        """Type a text, key by key, into all fields in sight that fit; gives how many."""
        fields = [field for field in self._all(selector) if self._is_seen(field)]
        for field_ in fields:
            self._do("WebDriver:ElementSendKeys", id=field_, text=text)
        return len(fields)

    def click(self, selector: str) -> None:
        """Click on the first thing that fits, and wait for where it leads."""
        self._do("WebDriver:ElementClick", id=self._all(selector)[0])

    def run(self, script: str) -> object:
        """What a script gives on the page."""
        return self._do("WebDriver:ExecuteScript", script=script, args=[])["value"]

    def back(self) -> None:
        """Go back, as with the button."""
        self._do("WebDriver:Back")

    def wait_for(self, part: str) -> None:
        """Wait until the address has a part in it."""
        until = time.monotonic() + STARTS_WITHIN
        while part not in str(self._do("WebDriver:GetCurrentURL")["value"]):
            if time.monotonic() > until:
                raise MarionetteError(f"it never came to {part}")
            time.sleep(0.05)

    def new_tab(self) -> None:
        """Open a tab, and go on in it; the others stay open."""
        tab = self._do("WebDriver:NewWindow", type="tab", focus=True)
        self._do("WebDriver:SwitchToWindow", handle=tab["handle"])

    def kill(self) -> None:
        """End it at once, as if the power went."""
        self.process.kill()

    def _all(self, selector: str) -> list[str]:
        asked = {"using": "css selector", "value": selector}
        return [str(found[ELEMENT]) for found in self._do(FIND, **asked)]

    def _is_seen(self, element: str) -> bool:
        return bool(self._do("WebDriver:IsElementDisplayed", id=element)["value"])

    def _do(self, name: str, **parameters: Any) -> Any:
        said = json.dumps([0, next(self._numbers), name, parameters])
        self.wire.sendall(f"{len(said)}:{said}".encode())
        _, _, error, result = _heard(self.wire)
        if error:
            raise MarionetteError(f"{name}: {error['message']}")
        return result


@contextmanager
def firefox(path: Path, profile: Path) -> Iterator[Firefox]:
    """A Firefox without a screen, on an empty profile; killed at the end, never closed."""
    lines = [
        f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
        for name, value in PREFERENCES.items()
    ]
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    command = [str(path), "--headless", "--no-remote", "--marionette"]
    command += ["--profile", str(profile)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
        try:
            with _connected(process, profile / PORT_FILE) as wire:
                _heard(wire)
                started = Firefox(process, wire)
                started._do("WebDriver:NewSession", capabilities={})
                yield started
        finally:
            process.kill()


def _connected(process: subprocess.Popen[bytes], port_file: Path) -> socket.socket:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        port = port_file.read_text().strip() if port_file.is_file() else ""
        if port:
            return socket.create_connection(("127.0.0.1", int(port)), STARTS_WITHIN)
        time.sleep(0.05)
    raise MarionetteError("Firefox did not start")


def _heard(wire: socket.socket) -> Any:
    length = b""
    while not length.endswith(b":"):
        length += _some(wire, 1)
    left, heard = int(length[:-1]), b""
    while len(heard) < left:
        heard += _some(wire, left - len(heard))
    return json.loads(heard)


def _some(wire: socket.socket, most: int) -> bytes:
    found = wire.recv(most)
    if not found:
        raise MarionetteError("Firefox is gone")
    return found
