#!/usr/bin/env python3
"""Fills the disk of the database while a broadcast goes out, frees it again, and counts what was lost and what came twice.

The disk is a small tmpfs, so it needs the right to mount; without it, it says so and ends. A node that does not go on by
itself once there is room again is started anew, and the table says so. PostgreSQL ends itself when it can't write its log, so
somebody has to start it again; the node must go on by itself.

disk-full.py [--notices 2000] [--pace 100] [--full 15] [--patience 60] [h2|postgresql ...]
"""
import argparse, os, subprocess, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import H2, Node, Postgres, Process, Sink, approve, call, draft, folder, introduce, wait_until

MEGABYTE = 1 << 20
MEGABYTES = {"h2": 96, "postgresql": 160}


class Disk:
    """A small file system of its own that can be filled and emptied."""

    def __init__(self, folder, megabytes):
        self.path = f"{folder}/disk"
        os.makedirs(self.path)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0755", "tmpfs", self.path],
                                 capture_output=True, text=True)
        if mounted.returncode:
            raise PermissionError(f"no small disk can be mounted here: {mounted.stderr.strip()}")

    def fill(self):
        with open(f"{self.path}/ballast", "ab", buffering=0) as ballast:
            for size in (MEGABYTE, 4096):
                try:
                    while True:
                        ballast.write(b"\0" * size)
                except OSError:
                    continue

    def free(self):
        os.remove(f"{self.path}/ballast")

    def unmount(self):
        subprocess.run(["umount", "-l", self.path], check=False)


class Trial:
    """One database on a small disk, a node, a sink, and what was seen."""

    def __init__(self, kind, wanted):
        self.kind, self.wanted = kind, wanted
        self.folder = folder()
        os.chmod(self.folder, 0o755)
        self.disk = Disk(self.folder, MEGABYTES[kind])
        self.sink = Sink(self.folder)
        self.database = H2(self.disk.path) if kind == "h2" else Postgres(self.folder, self.disk.path)
        self.restarted = "no"

    def node(self):
        return Node(self.folder, self.database.url, self.sink, f"--scrutiny.notices.delivery.pace.webhook={self.wanted.pace}",
                    f"--scrutiny.notices.delivery.in-flight={2 * self.wanted.pace}",
                    "--scrutiny.notices.delivery.lease=10s").wait_ready()

    def run(self):
        print(f"{self.kind}: files in {self.folder}", flush=True)
        node = self.node()
        introduce(node, self.wanted.notices)
        approve(node, draft(node, self.wanted.notices))
        wait_until(lambda: self.sink.count() >= self.wanted.notices / 10, 60)
        self.disk.fill()
        time.sleep(self.wanted.full)
        full, health = self.sink.count(), self.health(node)
        self.disk.free()
        database = self.revive_database()
        if not wait_until(lambda: self.complete() or not node.alive(), self.wanted.patience, 0.5):
            self.restarted = "yes"
            node.end()
            node = self.node()
        wait_until(self.complete, 120, 0.5)
        time.sleep(12)
        row = (self.kind, self.wanted.notices, full, health, self.health(node), database, self.restarted,
               self.wanted.notices - self.sink.count(), self.sink.repeated())
        node.end()
        return row

    def revive_database(self):
        """Returns whether it had ended, as PostgreSQL does."""
        ended = self.kind == "postgresql" and not self.database.alive()
        if ended:
            self.database.start()
        return "yes" if ended else "no"

    def complete(self):
        return self.sink.count() >= self.wanted.notices

    def health(self, node):
        try:
            return call("GET", node.url + "/actuator/health", timeout=40)["status"]
        except (OSError, RuntimeError) as fault:
            return "DOWN" if "DOWN" in str(fault) else str(fault)[:60]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notices", type=int, default=2000)
    arguments.add_argument("--pace", type=int, default=100)
    arguments.add_argument("--full", type=int, default=15)
    arguments.add_argument("--patience", type=int, default=60)
    arguments.add_argument("databases", nargs="*", default=["h2", "postgresql"])
    wanted = arguments.parse_args()
    rows, disks = [], []
    try:
        for kind in wanted.databases:
            trial = Trial(kind, wanted)
            disks.append(trial.disk)
            rows.append(trial.run())
            Process.end_all()
    except PermissionError as refused:
        print(f"skipped: {refused}")
        return 0
    finally:
        Process.end_all()
        for disk in disks:
            disk.unmount()
    print("| database | notices | arrived while full | health then | health after | database started anew | node started anew | lost | duplicates |")
    print("|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    return any(row[7] > 0 for row in rows)


if __name__ == "__main__":
    sys.exit(main())
