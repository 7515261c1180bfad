"""Ports: a free one for a process of ours, and whether the asked one is free."""

import random
import socket
from contextlib import suppress
from pathlib import Path

from handoff_api.launch.refusal import Exit, Refusal

# Below the range that the system hands out for outgoing connections: a port of ours stays ours while its process is
# being started again.
OWN_RANGE = range(21_000, 30_000)


def is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def who_listens(port: int) -> str:
    """Who holds a port, as far as the system tells us (Linux): " (process 123, nginx)", or nothing."""
    try:
        wanted = f":{port:04X}"
        sockets = {
            line.split()[9]
            for table in ("tcp", "tcp6")
            for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]
            if line.split()[1].endswith(wanted) and line.split()[3] == "0A"  # listening
        }
        for link in Path("/proc").glob("[0-9]*/fd/*"):
            with suppress(OSError):
                if str(link.readlink()) in {f"socket:[{one}]" for one in sockets}:
                    process = link.parts[2]
                    return f" (process {process}, {Path(f'/proc/{process}/comm').read_text().strip()})"
    except OSError:
        pass
    return ""


def free_ports(count: int) -> list[int]:
    """Different ports on loopback that nobody listens on."""
    found: list[int] = []
    for port in random.sample(OWN_RANGE, 500):
        if is_free("127.0.0.1", port):
            found.append(port)
        if len(found) == count:
            return found
    raise Refusal("no free port found on 127.0.0.1", Exit.BUSY)
