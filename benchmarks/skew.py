#!/usr/bin/env python3
"""Two nodes on PostgreSQL whose clocks differ: counts what comes twice. skew.py [--notices 3000] [seconds ...]"""
import argparse, os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import Node, Postgres, Process, Sink, approve, draft, folder, introduce, wait_until

CLUSTER = "--spring.quartz.properties.org.quartz.jobStore.isClustered=true"


def trial(notices, skew):
    home = folder()
    sink, database = Sink(home), Postgres(home)
    settings = [CLUSTER, "--scrutiny.notices.delivery.pace.webhook=100", "--scrutiny.notices.delivery.in-flight=200",
                "--scrutiny.notices.delivery.lease=10s"]
    true = Node(home, database.url, sink, *settings, name="true").wait_ready()
    introduce(true, notices)
    broadcast = draft(true, notices)
    skewed = Node(home, database.url, sink, *settings, name="skewed", skew=skew).wait_ready()
    approve(true, broadcast)
    wait_until(lambda: sink.count() >= notices, 300, 0.5)
    wait_until(lambda: database.sql("select count(*) from notice where state <> 'SENT'") == "0", 60, 0.5)
    row = (f"{skew:+d} s", notices, notices - sink.count(), sink.repeated())
    for part in (true, skewed, sink, database):
        part.end()
    return row


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--notices", type=int, default=3000)
    arguments.add_argument("seconds", nargs="*", type=int, default=[-180, -30, -10, 10, 30, 180])
    wanted = arguments.parse_args()
    try:
        rows = [trial(wanted.notices, skew) for skew in wanted.seconds]
    finally:
        Process.end_all()
    print("| clock of the second node | notices | lost | duplicates |")
    print("|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    return any(row[2] or row[3] for row in rows)


if __name__ == "__main__":
    sys.exit(main())
