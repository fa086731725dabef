"""The local server: this computer only, four threads, nothing spooled to disk."""

from __future__ import annotations

import sys
import threading
import webbrowser
from pathlib import Path
from typing import Any

MEGABYTE = 1024 * 1024


def serve(port: int, *, open_browser: bool, data: Path | None = None) -> None:
    """Run the program on 127.0.0.1 until it is stopped.

    Args:
        port: where to listen; 0 takes a free one.
        open_browser: whether to open the address once it can be reached.
        data: the folder to keep files in, where it is not the usual one.
    """
    from amends.web.ready import begin  # noqa: PLC0415 it starts Django

    begin(data)
    server = _made(port)
    address = f"http://127.0.0.1:{server.effective_port}/"
    print(address, flush=True)  # noqa: T201 the address is what this prints
    if open_browser:
        threading.Thread(target=webbrowser.open, args=[address], daemon=True).start()
    try:
        server.run()
    finally:
        server.close()


def _made(port: int) -> Any:
    from django.conf import settings  # noqa: PLC0415 settings read the data folder
    from waitress import create_server  # noqa: PLC0415

    from amends.web.place import made_private, without_core_dumps  # noqa: PLC0415
    from amends.web.ready import brought_up_to_date  # noqa: PLC0415
    from amends.web.wsgi import application  # noqa: PLC0415

    made_private(settings.DATA)
    without_core_dumps()
    from amends.web.shelf.health import faults_of_the_store  # noqa: PLC0415

    brought_up_to_date()
    for fault in faults_of_the_store():
        print(f"Not well: {fault}", file=sys.stderr)  # noqa: T201 who started it reads it
    most = settings.LARGEST_UPLOAD + MEGABYTE
    return create_server(
        application,
        host="127.0.0.1",
        port=port,
        threads=4,
        max_request_body_size=most,
        inbuf_overflow=most + MEGABYTE,
        ident=None,
    )
