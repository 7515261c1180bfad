"""Ports: a free one for a process of ours, and whether the asked one is free."""

import random
import socket

from handoff_api.launch.refusal import Refusal

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


def free_ports(count: int) -> list[int]:
    """Different ports on loopback that nobody listens on."""
    found: list[int] = []
    for port in random.sample(OWN_RANGE, 500):
        if is_free("127.0.0.1", port):
            found.append(port)
        if len(found) == count:
            return found
    raise Refusal("no free port found on 127.0.0.1")
