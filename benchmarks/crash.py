#!/usr/bin/env python3
"""Kills nodes with SIGKILL at random moments while a broadcast goes out, and counts what was lost and what came twice.

The first node takes the broadcast over HTTP; those that start after a kill deliver without it, which starts sooner.

crash.py [--kills 100] [--notices 20000] [--pace 40] [--seed 1] [h2|postgresql ...]
"""
import argparse, os, random, signal, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import H2, Node, Postgres, Process, Sink, approve, draft, folder, introduce, wait_until

IN_FLIGHT = "select count(*) from notice where state = 'SENDING' and lease_until > current_timestamp"


def settings(pace):
    return [f"--scrutiny.notices.delivery.pace.webhook={pace}", f"--scrutiny.notices.delivery.in-flight={2 * pace}",
            "--scrutiny.notices.delivery.lease=10s"]


class Trial:
    """One database with its nodes, a sink, and what was counted."""

    def __init__(self, kind, wanted):
        self.kind, self.wanted = kind, wanted
        self.folder = folder()
        self.sink = Sink(self.folder)
        self.database = H2(self.folder) if kind == "h2" else Postgres(self.folder)
        self.clustered = kind != "h2"
        self.kills = self.in_flight = 0
        self.nodes = []

    def node(self, name, *more):
        cluster = ["--spring.quartz.properties.org.quartz.jobStore.isClustered=true"] if self.clustered else []
        return Node(self.folder, self.database.url, self.sink, *settings(self.wanted.pace), *cluster, *more, name=name)

    def run(self):
        print(f"{self.kind}: files in {self.folder}", flush=True)
        first = self.node("node-1").wait_ready()
        introduce(first, self.wanted.notices)
        broadcast = draft(first, self.wanted.notices)
        self.nodes = [first] + ([self.node("node-2").wait_ready()] if self.clustered else [])
        approve(first, broadcast)
        chance = random.Random(self.wanted.seed)
        while self.kills < self.wanted.kills and self.sink.count() < self.wanted.notices:
            self.kill_one(chance)
        wait_until(lambda: self.sink.count() >= self.wanted.notices, 1200, 1)
        self.settle()
        return self.row()

    def kill_one(self, chance):
        number = chance.randrange(len(self.nodes))
        before = self.sink.count()
        wait_until(lambda: self.sink.count() > before, 60)
        time.sleep(chance.uniform(0, 2))
        self.nodes[number].end(signal.SIGKILL)
        self.kills += 1
        self.in_flight += int(self.database.sql(IN_FLIGHT) or 0)
        self.nodes[number] = self.node(f"node-{number + 1}", "--spring.main.web-application-type=none").wait_started()
        if self.kills % 10 == 0:
            print(f"  {self.kills} kills, {self.sink.count()} of {self.wanted.notices} arrived", flush=True)

    def settle(self):
        if self.clustered:
            wait_until(lambda: self.database.sql(IN_FLIGHT) == "0", 120, 0.5)
        else:
            time.sleep(10)
        for node in self.nodes:
            node.end()

    def row(self):
        return (self.kind, len(self.nodes), self.kills, self.wanted.notices,
                self.wanted.notices - self.sink.count(), self.sink.repeated(), self.in_flight)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--kills", type=int, default=100)
    arguments.add_argument("--notices", type=int, default=20000)
    arguments.add_argument("--pace", type=int, default=40)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("databases", nargs="*", default=["h2", "postgresql"])
    wanted = arguments.parse_args()
    rows = []
    try:
        for kind in wanted.databases:
            rows.append(Trial(kind, wanted).run())
            for node in Process.everything:
                node.end(signal.SIGKILL)
    finally:
        Process.end_all()
    print("| database | nodes | kills | notices | lost | duplicates | in flight at the kills |")
    print("|---|---|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    return any(row[4] > 0 or row[5] > row[6] for row in rows)


if __name__ == "__main__":
    sys.exit(main())
