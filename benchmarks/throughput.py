#!/usr/bin/env python3
"""Sends the same number of notices through this service and through Alertmanager to the same kind of sink, by turns, and compares.

throughput.py [--notices 10000] [--rounds 3] [--options ""] [webhook|webhook-roomy|email ...]

Alertmanager is Debian's package prometheus-alertmanager. It opens a connection for each alert that it posts at the same time,
so much depends on how many of them a webhook sink keeps when they are idle: "webhook" keeps 200, which is what a server in
Java does unless told otherwise, "webhook-roomy" keeps them all. Each system has a sink of its own, since what one leaves open
would fill the other's.
"""
import argparse, datetime, os, shutil, statistics, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from parts import H2, QUICK_START, MailSink, Node, Postgres, Process, Sink, approve, call, draft, folder, free_port, introduce, wait_until

SINKS = {"webhook": lambda home: Sink(home, kept=200), "webhook-roomy": lambda home: Sink(home, kept=10_000), "email": MailSink}
SUMMARY = "The panel meets in the long room instead of the small one."


class Alertmanager(Process):

    def __init__(self, home, channel, sink):
        self.port, self.sink = free_port(), sink
        receiver = {
            "webhook": lambda: f"webhook_configs: [{{url: '{sink.url}/hook', send_resolved: false}}]",
            "email": lambda: "email_configs: [{to: officer@example.org, from: panel@example.org, "
                             f"smarthost: '127.0.0.1:{sink.port}', require_tls: false, send_resolved: false}}]"}[channel]()
        with open(f"{home}/alertmanager.yml", "w") as file:
            file.write("route: {receiver: sink, group_by: ['...'], group_wait: 0s, group_interval: 1h, repeat_interval: 1h}\n"
                       f"receivers: [{{name: sink, {receiver}}}]\n")
        program = shutil.which("prometheus-alertmanager") or "alertmanager"
        super().__init__([program, f"--config.file={home}/alertmanager.yml", f"--storage.path={home}/alertmanager",
                          f"--web.listen-address=127.0.0.1:{self.port}", "--cluster.listen-address="], f"{home}/alertmanager.log")
        self.url = f"http://127.0.0.1:{self.port}"
        if not wait_until(self.ready):
            raise RuntimeError(f"Alertmanager did not start; see {self.log}")

    def ready(self):
        try:
            return call("GET", self.url + "/-/ready") is not None
        except (OSError, RuntimeError):
            return False

    def prepared(self, count, number):
        starts = datetime.datetime.now(datetime.timezone.utc).isoformat()
        batches = [[{"labels": {"alertname": "room", "item": f"{number}-{n}"}, "startsAt": starts, "annotations": {"summary": SUMMARY}}
                    for n in range(start, min(count, start + 1000))] for start in range(0, count, 1000)]
        return lambda: [call("POST", self.url + "/api/v2/alerts", batch) for batch in batches]


class Service(Node):

    def __init__(self, home, channel, sink, kind, wanted):
        super().__init__(home, kind(home).url, sink, f"--scrutiny.notices.delivery.pace.{channel}=0",
                         options=wanted.options)
        self.channel, self.sink = channel, sink
        self.wait_ready()
        introduce(self, wanted.notices, channel)

    def prepared(self, count, number):
        broadcast = draft(self, count, self.channel)
        return lambda: approve(self, broadcast)


def measure(process, count, give):
    """Returns the rate from giving the first to the arrival of the last, and after how long 99 in 100 had arrived."""
    sink, before, began, most = process.sink, process.sink.count(), time.monotonic(), None
    give()
    while True:
        arrived, after = sink.count() - before, time.monotonic() - began
        most = after if most is None and arrived >= 0.99 * count else most
        if arrived >= count:
            return {"rate": count / after, "p99": most, "memory": process.memory()}
        if after > 180:
            raise RuntimeError(f"only {arrived} of {count} arrived; see {process.log}")
        time.sleep(0.01)


def by_turns(of, wanted):
    channel, sink = of.split("-")[0], lambda: SINKS[of](folder())
    every = {"Alertmanager": Alertmanager(folder(), channel, sink()),
             "this service on H2": Service(folder(), channel, sink(), H2, wanted),
             "this service on PostgreSQL": Service(folder(), channel, sink(), Postgres, wanted)}
    rounds = {name: [] for name in every}
    for number in range(wanted.rounds):
        names = list(every)[number % 3:] + list(every)[:number % 3]
        for name in names:
            rounds[name].append(measure(every[name], wanted.notices, every[name].prepared(wanted.notices, number)))
    twice = {name: process.sink.repeated() for name, process in every.items()}
    Process.end_all()
    return rounds, twice


def table(of, wanted):
    every, twice = by_turns(of, wanted)
    print(f"\n{wanted.notices} notices by {of}, {wanted.rounds} rounds by turns; each ratio is to Alertmanager's\n")
    print("| | best, items/s | ratio | median, items/s | ratio | each round | 99 in 100 after | memory | twice |")
    print("|---|---|---|---|---|---|---|---|---|")
    base = [each["rate"] for each in every["Alertmanager"]]
    for name, rounds in every.items():
        rates, top = [each["rate"] for each in rounds], max(rounds, key=lambda each: each["rate"])
        middle = statistics.median(rates)
        unknown = of == "email" and name == "Alertmanager"
        print(f"| {name} | {top['rate']:.0f} | {top['rate'] / max(base):.2f} | {middle:.0f} | {middle / statistics.median(base):.2f} "
              f"| {', '.join('%.0f' % rate for rate in rates)} | {top['p99']:.2f} s "
              f"| {max(each['memory'] for each in rounds):.0f} MB | {'-' if unknown else twice[name]} |", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--notices", type=int, default=10000)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--options", default=QUICK_START, help="of the Java that runs the service")
    arguments.add_argument("sinks", nargs="*", default=list(SINKS))
    wanted = arguments.parse_args()
    try:
        for of in wanted.sinks:
            table(of, wanted)
    finally:
        Process.end_all()


if __name__ == "__main__":
    main()
