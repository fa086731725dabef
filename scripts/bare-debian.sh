#!/usr/bin/env bash
# Shows that `make run` and `make test` work on a Debian that has nothing but python3 and make: in a
# fresh minimal system in a folder of its own, with the package clients set up as on this machine.
#
#   sudo scripts/bare-debian.sh            run and test what is committed here
#   sudo KEEP=1 scripts/bare-debian.sh     leave the system's folder behind, to look round in it
#
# Needs root and debootstrap (apt-get install debootstrap); about two minutes and 2 GB.
set -euo pipefail

if [ "$(id -u)" != 0 ]; then echo "This makes a system in a folder, and needs root for it." >&2; exit 1; fi
if ! command -v debootstrap >/dev/null; then echo "Missing: apt-get install debootstrap" >&2; exit 1; fi
# In a mount name space of our own, so that no mount outlives this script.
if [ -z "${AMENDS_ALONE:-}" ]; then exec env AMENDS_ALONE=1 unshare --mount "$0" "$@"; fi

here=$(cd "$(dirname "$0")/.." && pwd)
system=$(mktemp -d -t bare-debian.XXXXXX)
chmod 755 "$system"
mounted=()
leave() {
    local place
    for place in "${mounted[@]}"; do umount --recursive --lazy "$place"; done
    if [ -z "${KEEP:-}" ]; then rm -rf --one-file-system "$system"; else echo "Kept: $system"; fi
}
trap leave EXIT

lend() { # a folder of this machine, at the same place in there; the second word is ro or rw
    mkdir -p "$system$1"
    mount --rbind --make-rslave "$1" "$system$1"
    mounted=("$system$1" "${mounted[@]}")
    if [ "$2" = ro ]; then mount -o remount,bind,ro "$system$1"; fi
}

copy() { # a file or folder of this machine, to the same place in there
    mkdir -p "$system$(dirname "$1")"
    rm -rf "${system:?}$1"
    cp -aL "$1" "$system$1"
}

inside() { chroot "$system" env -i HOME=/root TERM=dumb LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${clients[@]}" "$@"; }

# How this machine's package clients are set up: their variables, their files, and the folders named there
# (a folder with an index in it is usually called "simple", and the packages lie beside it).
mapfile -t clients < <(env | grep -E '^(PIP_|SSL_CERT_|REQUESTS_CA_|[A-Za-z]+_(proxy|PROXY)=)' || true)
mapfile -t folders < <(
    { printf '%s\n' "${clients[@]}"; cat /etc/pip.conf 2>/dev/null || true; } |
        grep -oE '(file://|[ =])/[^ ]+' | sed -E 's#^(file://|[ =])##; s#/simple/*$##' | sort -u
)

echo "== a fresh Debian with python3 and make"
. /etc/os-release
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $VERSION_CODENAME" | head -n 1)
debootstrap --variant=minbase --include=python3,make,ca-certificates \
    "$VERSION_CODENAME" "$system" "$mirror" >"$system.log" 2>&1 || { tail -n 20 "$system.log" >&2; exit 1; }
rm -f "$system.log"
for place in /etc/apt /etc/pip.conf /etc/ssl/certs /etc/resolv.conf /etc/hosts; do
    if [ -e "$place" ]; then copy "$place"; fi
done
for place in /proc /dev; do lend "$place" rw; done
for place in "${folders[@]}"; do if [ -d "$place" ]; then lend "$place" ro; fi; done

echo "== a clean clone"
git clone --quiet --no-hardlinks "$here" "$system/root/amends"

echo "== make run"
cat >"$system/root/answers.py" <<'PYTHON'
"""Starts `make run` and waits until its first page answers."""
import os, signal, subprocess, sys, time, urllib.request

began = time.monotonic()
app = subprocess.Popen(["make", "run", "ARGS=--no-browser --port 8765"], start_new_session=True)
try:
    while app.poll() is None and time.monotonic() - began < 300:
        try:
            with urllib.request.urlopen("http://127.0.0.1:8765/", timeout=5) as page:
                words = page.read().decode()
        except OSError:
            time.sleep(0.2)
            continue
        print(f"the first page answered {page.status} after {time.monotonic() - began:.1f} s")
        sys.exit("<h1" not in words)
    sys.exit("make run did not answer")
finally:
    if app.poll() is None:
        os.killpg(app.pid, signal.SIGTERM)
        app.wait(20)
PYTHON
inside sh -c 'cd /root/amends && python3 /root/answers.py'
inside sh -c 'cd /root/amends && python3 /root/answers.py'

echo "== make test"
inside sh -c 'cd /root/amends && make test'
echo "== both work on a bare Debian"
